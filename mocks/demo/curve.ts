import type { Season } from '@mocks/demo/plan';
import { addDays } from '@mocks/demo/weeks';
import type { IsoDate } from '@/domain/campaign';

export type Anchor = readonly [week: IsoDate, value: number];

/**
 * Weight of the work reported on each of `weeks`: the season of the seven days before, roughened by ±60 % so that no two
 * weeks are alike. A standstill stays a standstill.
 */
export function computeWeekWeights(weeks: readonly IsoDate[], season: Season, random: () => number): number[] {
  return weeks.map((week) => {
    const roughness = 0.4 + 1.2 * random();
    return paceOn(season, addDays(week, -7)) * roughness;
  });
}

/**
 * A cumulative series of whole numbers that never falls, starts at 0 (or at the anchor of the first week), meets each
 * anchor and grows between them in proportion to the weights. Throws when an anchor is no week of report, falls, or
 * grows through a standstill.
 */
export function computeGrowth(
  weeks: readonly IsoDate[],
  weights: readonly number[],
  anchors: readonly Anchor[],
): number[] {
  const stops = locateAnchors(weeks, anchors);
  const values: number[] = [];
  for (const [index, stop] of stops.entries()) {
    const previous = stops[index - 1];
    if (previous === undefined) {
      values.push(stop.value);
      continue;
    }
    const stretch = weights.slice(previous.position + 1, stop.position + 1);
    const whole = stretch.reduce((sum, weight) => sum + weight, 0);
    const growth = stop.value - previous.value;
    if (growth > 0 && whole === 0) throw new RangeError(`growth towards ${stop.week} falls into a standstill`);
    let gone = 0;
    for (const [offset, weight] of stretch.entries()) {
      gone += weight;
      // The last step is exact by itself: summing in another order must not leave it one short.
      const isLast = offset === stretch.length - 1;
      values.push(isLast ? stop.value : previous.value + Math.round(whole === 0 ? 0 : (growth * gone) / whole));
    }
  }
  return values;
}

/** A cumulative series that changes on its anchors only. Throws as `computeGrowth` does. */
export function computeJumps(weeks: readonly IsoDate[], anchors: readonly Anchor[]): number[] {
  const stops = locateAnchors(weeks, anchors);
  return weeks.map((_, position) => stops.findLast((stop) => stop.position <= position)?.value ?? 0);
}

function locateAnchors(weeks: readonly IsoDate[], anchors: readonly Anchor[]) {
  const first = weeks[0] ?? '';
  const whole: readonly Anchor[] = anchors[0]?.[0] === first ? anchors : [[first, 0], ...anchors];
  return whole.map(([week, value], index) => {
    const position = weeks.indexOf(week);
    const before = whole[index - 1];
    if (position < 0) throw new RangeError(`${week} is no week of report`);
    if (before && (before[0] >= week || before[1] > value)) {
      throw new RangeError(`${week}: ${value} cannot follow ${before[0]}: ${before[1]}`);
    }
    return { week, position, value };
  });
}

/** Weight of a season on a day; before the year's first entry its last one still holds. */
function paceOn(season: Season, date: IsoDate): number {
  const monthDay = date.slice(5);
  return (season.findLast(([from]) => from <= monthDay) ?? season.at(-1))?.[1] ?? 0;
}
