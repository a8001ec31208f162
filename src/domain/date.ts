import type { IsoDate, PartialDate } from '@/domain/campaign';

const millisecondsPerDay = 86_400_000;

/** Days since 1970-01-01 of a whole day: `'1970-01-02'` → 1. */
export function computeDayNumber(date: IsoDate): number {
  return Date.parse(`${date}T00:00:00Z`) / millisecondsPerDay;
}

/** The day with that number: 1 → `'1970-01-02'`. */
export function computeDate(dayNumber: number): IsoDate {
  return new Date(dayNumber * millisecondsPerDay).toISOString().slice(0, 10);
}

/** Whole days from one day to another: `('2017-02-19', '2020-11-20')` → 1370. */
export function computeDaysBetween(from: IsoDate, to: IsoDate): number {
  return computeDayNumber(to) - computeDayNumber(from);
}

/** The week of a campaign a day is in, from 1: `('2017-02-19', '2019-06-24')` → 123. */
export function computeWeekOf(start: IsoDate, date: IsoDate): number {
  return Math.floor(computeDaysBetween(start, date) / 7) + 1;
}

/** The last day a partial date may mean: `'2020-09'` → `'2020-09-30'`; a whole day is itself. */
export function computeLastDay(date: PartialDate): IsoDate {
  if (date.length === 10) return date;
  const [year = 0, month] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month ?? 12, 0)).toISOString().slice(0, 10);
}

/** The same day so many months on, or the last day of that month: `('2019-03-31', -1)` → `'2019-02-28'`. */
export function computeMonthsOn(date: IsoDate, months: number): IsoDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const last = computeLastDay(new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 7));
  return `${last.slice(0, 8)}${String(Math.min(day, Number(last.slice(8)))).padStart(2, '0')}`;
}

/** True when a statement known from `knownFrom` was known on `asOf`; null (a register) always is. */
export function isKnownBy(knownFrom: IsoDate | null, asOf: IsoDate): boolean {
  return knownFrom === null || knownFrom <= asOf;
}
