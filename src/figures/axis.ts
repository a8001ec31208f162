import type { IsoDate } from '@/domain/campaign';
import { computeDayNumber } from '@/domain/date';
import type { Locale } from '@/domain/vocabulary';
import type { AxisTick, TimeTick } from '@/figures/figure';
import { formatYear } from '@/format/date';
import { formatNumber } from '@/format/number';

/** A chart carries at most this many points of one series. */
export const mostPoints = 60;

const niceSteps = [1, 2, 2.5, 3, 5, 10];

/**
 * Three to five ticks from zero to at least `max`: 11577 → 0, 3000, 6000, 9000, 12000. A maximum that is not a positive
 * finite number counts as 1.
 */
export function computeTicks(max: number): number[] {
  const top = Number.isFinite(max) && max > 0 ? max : 1;
  const magnitude = 10 ** Math.floor(Math.log10(top / 4));
  const step = niceSteps.map((nice) => nice * magnitude).find((candidate) => candidate * 4 >= top) ?? top / 4;
  const count = Math.ceil(Number((top / step).toPrecision(12)));
  return Array.from({ length: count + 1 }, (_, index) => Number((index * step).toPrecision(12)));
}

/** Value ticks with their text; whole numbers unless the steps need a digit after the point. */
export function buildValueTicks(max: number, locale: Locale): AxisTick[] {
  const ticks = computeTicks(max);
  const decimals = ticks.every(Number.isInteger) ? 0 : 1;
  return ticks.map((at) => ({ at, label: at === 0 ? '0' : formatNumber(at, decimals, locale) }));
}

/** One label a year, in the middle of the part of the year that is shown; the year opens on its first day. */
export function buildYearTicks(from: IsoDate, to: IsoDate, locale: Locale): TimeTick[] {
  const first = Number(from.slice(0, 4));
  const last = Number(to.slice(0, 4));
  const ticks: TimeTick[] = [];
  for (let year = first; year <= last; year += 1) {
    const start = Math.max(computeDayNumber(from), computeDayNumber(`${year}-01-01`));
    const end = Math.min(computeDayNumber(to), computeDayNumber(`${year}-12-31`));
    if (end - start >= 90)
      ticks.push({
        at: Math.round((start + end) / 2),
        label: formatYear(String(year), locale),
        opens: start > computeDayNumber(from) ? start : null,
      });
  }
  return ticks;
}
