import type { IsoDate } from '@/domain/campaign';
import { computeDate, computeDayNumber, computeDaysBetween } from '@/domain/date';
import type { Planned } from '@/domain/progress';

export const projectionRefusals = ['noActual', 'tooFewObservations', 'spanTooShort', 'noRecentReport'] as const;
export type ProjectionRefusal = (typeof projectionRefusals)[number];

/** What a range was computed from: with these anybody can repeat it to the day. */
export interface ProjectionOperands {
  readonly remaining: number;
  /** Weeks of reports that are drawn from, their first and their last day. */
  readonly weeks: number;
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** Mean step towards the target, units a week. */
  readonly perWeek: number;
  /** Weeks drawn together. */
  readonly block: number;
  readonly draws: number;
  readonly seed: number;
  /** The share of the draws before `earliest`, and of those after `latest`. */
  readonly tail: number;
}

/** When a target will be reached if the weeks to come are like the weeks seen: a range, never a day. */
export type Projection =
  | { readonly kind: 'refused'; readonly reason: ProjectionRefusal; readonly observations: number }
  | { readonly kind: 'finished'; readonly on: IsoDate }
  /** Nothing has moved towards the target since that day: there is no date to give. */
  | { readonly kind: 'stalled'; readonly since: IsoDate }
  /** Later than ten years from now, or never. */
  | { readonly kind: 'outOfSight'; readonly beyond: IsoDate; readonly operands: ProjectionOperands }
  | {
      readonly kind: 'range';
      readonly earliest: IsoDate;
      /** Null when the slower draws do not get there within ten years. */
      readonly latest: IsoDate | null;
      readonly operands: ProjectionOperands;
    };

const fewestObservations = 3;
/** A whole year, so that each holiday and each season is drawn from, and what is older no longer counts. */
const mostWeeks = 52;
const stalledWeeks = 8;
const draws = 200;
const tail = 0.1;
const horizonWeeks = 520;

/**
 * The range of days between which a plan's target will be reached. Method: the weekly steps of the last year are resampled in
 * blocks of consecutive weeks, drawn with replacement from the year closed to a ring, and added up until the target is
 * reached; 200 times; the range leaves out the earliest and the latest tenth. It is the circular block bootstrap of
 * D. N. Politis and J. P. Romano, "A circular block-resampling procedure for stationary data" (1992), after H. R. Künsch,
 * "The jackknife and the bootstrap for general stationary observations" (1989). Blocks keep a holiday's still weeks
 * together and a burst in proportion; the ring gives the newest weeks the weight of all others. The block is the cube
 * root of the weeks, but no shorter than the time between two reports.
 *
 * Of a cumulative count a later, lower report corrects the earlier ones: steps are never negative. Weeks without a report
 * after the newest are unknown, not empty: they do not count. The same input gives the same range on every machine.
 */
export function computeProjection(progress: Planned, seed = 1): Projection {
  const { actual, values, asOf, target, direction } = progress;
  const refuse = (reason: ProjectionRefusal) => ({ kind: 'refused', reason, observations: values.length }) as const;
  if (actual === null) return refuse('noActual');
  if (progress.reached) return { kind: 'finished', on: progress.milestones.at(-1)?.reachedOn ?? actual.date };
  const [first, newest] = [values[0], values.at(-1)];
  if (first === undefined || newest === undefined || values.length < fewestObservations)
    return refuse('tooFewObservations');
  const sign = direction === 'up' ? 1 : -1;
  const heights = computeHeights(progress, sign);
  const stalledSince = findStall(heights, asOf);
  if (stalledSince !== null) return { kind: 'stalled', since: stalledSince };
  if (computeDaysBetween(newest.date, asOf) > stalledWeeks * 7) return refuse('noRecentReport');
  const steps = computeSteps(heights);
  if (steps.length < 2) return refuse('spanTooShort');
  const perWeek = steps.reduce((sum, step) => sum + step, 0) / steps.length;
  const remaining = (target - actual.value) * sign;
  const operands = {
    remaining,
    weeks: steps.length,
    from: computeDate(computeDayNumber(newest.date) - steps.length * 7),
    to: newest.date,
    perWeek,
    block: computeBlock(heights, steps.length),
    draws,
    seed,
    tail,
  };
  const weeks = drawFinishes(steps, operands).sort((a, b) => a - b);
  const early = weeks[Math.floor(draws * tail)] ?? horizonWeeks;
  const late = weeks[Math.ceil(draws * (1 - tail)) - 1] ?? horizonWeeks;
  const dayAfter = (count: number) => computeDate(computeDayNumber(asOf) + count);
  if (early > horizonWeeks) return { kind: 'outOfSight', beyond: dayAfter(horizonWeeks * 7), operands };
  return {
    kind: 'range',
    // What is reached in the course of a week may be reached on its first day.
    earliest: dayAfter((early - 1) * 7 + 1),
    latest: late > horizonWeeks ? null : dayAfter(late * 7),
    operands,
  };
}

interface Height {
  readonly day: number;
  readonly height: number;
}

/** The values as heights that grow towards the target; of a cumulative count no height exceeds a later one. */
function computeHeights({ values, nature, direction }: Planned, sign: number): Height[] {
  const heights = values.map(({ date, value }) => ({ day: computeDayNumber(date), height: value * sign }));
  if (nature === 'stock' || direction === 'down') return heights;
  let ceiling = Number.POSITIVE_INFINITY;
  return heights
    .reverse()
    .map(({ day, height }) => {
      ceiling = Math.min(ceiling, height);
      return { day, height: ceiling };
    })
    .reverse();
}

/**
 * The day since when nothing moved towards the target: nothing ever, or a pause of eight weeks or more that is longer than
 * any pause before. A village handed over every half year is not stalled for a quarter.
 */
function findStall(heights: readonly Height[], asOf: IsoDate): IsoDate | null {
  let [top, since, longest, gained] = [Number.NEGATIVE_INFINITY, 0, 0, false];
  for (const { day, height } of heights) {
    if (height <= top) continue;
    if (top !== Number.NEGATIVE_INFINITY) {
      gained = true;
      longest = Math.max(longest, day - since);
    }
    [top, since] = [height, day];
  }
  const newest = heights.at(-1);
  const pause = (newest?.day ?? 0) - since;
  if (!gained) return computeDate(heights[0]?.day ?? computeDayNumber(asOf));
  return pause >= stalledWeeks * 7 && pause > longest ? computeDate(since) : null;
}

/** Steps of whole weeks back from the newest report, oldest first; between two reports the count grows evenly. */
function computeSteps(heights: readonly Height[]): number[] {
  const [first, newest] = [heights[0], heights.at(-1)];
  if (first === undefined || newest === undefined) return [];
  const weeks = Math.min(mostWeeks, Math.floor((newest.day - first.day) / 7));
  const steps: number[] = [];
  let [index, later] = [heights.length - 1, newest.height];
  for (let week = 1; week <= weeks; week += 1) {
    const day = newest.day - week * 7;
    while ((heights[index]?.day ?? day) > day) index -= 1;
    const height = interpolate(heights[index] ?? first, heights[index + 1] ?? newest, day);
    steps.push(later - height);
    later = height;
  }
  return steps.reverse();
}

function interpolate(before: Height, after: Height, day: number): number {
  return before.height + ((after.height - before.height) * (day - before.day)) / (after.day - before.day);
}

function computeBlock(heights: readonly Height[], weeks: number): number {
  const gaps = heights.slice(1).map(({ day }, index) => day - (heights[index]?.day ?? day));
  const middle = gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 7;
  return Math.min(weeks, Math.max(Math.round(Math.cbrt(weeks)), Math.ceil(middle / 7)));
}

/** For each draw the number of the week in which the target is reached; one beyond the horizon when it is not. */
function drawFinishes(
  steps: readonly number[],
  { remaining, block, seed }: Pick<ProjectionOperands, 'remaining' | 'block' | 'seed'>,
): number[] {
  const random = createRandom(seed);
  const enough = remaining - 1e-9 * Math.max(1, Math.abs(remaining));
  const totals = steps.map((_, start) => sumBlock(steps, start, block).total);
  const peaks = steps.map((_, start) => sumBlock(steps, start, block).peak);
  return Array.from({ length: draws }, () => {
    // A stream of its own for each draw: how long one takes changes no other.
    const next = createRandom(random() * 2 ** 32);
    let gone = 0;
    for (let week = 0; week < horizonWeeks; week += block) {
      const start = Math.floor(next() * steps.length);
      // Whole blocks are added at once; only the one the target is reached in is walked through.
      if (gone + (peaks[start] ?? 0) >= enough) return week + countSteps(steps, start, enough - gone);
      gone += totals[start] ?? 0;
    }
    return horizonWeeks + 1;
  });
}

/** What a block brings in all, and at its highest; the end of the year is followed by its start. */
function sumBlock(steps: readonly number[], start: number, block: number): { total: number; peak: number } {
  let [total, peak] = [0, Number.NEGATIVE_INFINITY];
  for (let week = 0; week < block; week += 1) {
    total += steps[(start + week) % steps.length] ?? 0;
    peak = Math.max(peak, total);
  }
  return { total, peak };
}

/** How many steps from `start` it takes to bring that much. */
function countSteps(steps: readonly number[], start: number, enough: number): number {
  let [sum, count] = [0, 0];
  do {
    sum += steps[(start + count) % steps.length] ?? 0;
    count += 1;
  } while (sum < enough && count < steps.length);
  return count;
}

/** Numbers in 0…1 (1 excluded), the same on every machine: mulberry32. */
function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
