import type { IsoDate } from '@/domain/campaign';
import { computeDate, computeDayNumber } from '@/domain/date';

/** The day `days` after `date`: `('2019-06-24', 7)` → '2019-07-01'. */
export function addDays(date: IsoDate, days: number): IsoDate {
  return computeDate(computeDayNumber(date) + days);
}

/** Every seventh day from `first` to `last`, both included. Throws when `last` is no such day. */
export function listWeeks(first: IsoDate, last: IsoDate): IsoDate[] {
  const weeks: IsoDate[] = [];
  for (let day = first; day <= last; day = addDays(day, 7)) weeks.push(day);
  if (weeks.at(-1) !== last) throw new RangeError(`${last} is no whole number of weeks after ${first}`);
  return weeks;
}
