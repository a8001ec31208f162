import { apportion } from '@mocks/demo/apportion';
import { type BasePackage, findPublished, findScale } from '@mocks/demo/base';
import { computeGrowth, computeJumps, computeWeekWeights } from '@mocks/demo/curve';
import type { Course, DemoPlan, Season, SeriesPlan } from '@mocks/demo/plan';
import { createRandom } from '@mocks/demo/random';
import type { IsoDate } from '@/domain/campaign';

/**
 * A generated series: whole numbers of `1 / scale` units, one a week, by place. The county comes first; where towns are
 * there it is their sum in every week.
 */
export interface WeeklySeries {
  readonly indicator: string;
  readonly scale: number;
  readonly valuesByPlace: ReadonlyMap<string, readonly number[]>;
}

/**
 * All series of a plan by indicator, in the plan's order. Each ends at the published value; throws, with the indicator,
 * when its anchors cannot lead there.
 */
export function computeAllSeries(
  plan: DemoPlan,
  base: BasePackage,
  weeks: readonly IsoDate[],
): Map<string, WeeklySeries> {
  const seriesByIndicator = new Map<string, WeeklySeries>();
  for (const entry of plan.series) {
    const scale = findScale(base, entry.indicator);
    const end = Math.round(findPublished(base, plan.county, entry.indicator).value * scale);
    try {
      const valuesByPlace = computePlaces({ plan, weeks, entry, end, scale, seriesByIndicator });
      seriesByIndicator.set(entry.indicator, { indicator: entry.indicator, scale, valuesByPlace });
    } catch (cause) {
      throw new Error(`${entry.indicator}: ${cause instanceof Error ? cause.message : cause}`, { cause });
    }
  }
  return seriesByIndicator;
}

interface Job {
  readonly plan: DemoPlan;
  readonly weeks: readonly IsoDate[];
  readonly entry: SeriesPlan;
  /** The published value in steps of the finest digit. */
  readonly end: number;
  readonly scale: number;
  readonly seriesByIndicator: ReadonlyMap<string, WeeklySeries>;
}

function computePlaces(job: Job): Map<string, number[]> {
  const { plan, weeks, entry, end, scale } = job;
  const { course } = entry;
  if (course.kind === 'jump') {
    const anchors = close(weeks, scaleAnchors(course.anchors, scale), end);
    return new Map([[plan.county, computeJumps(weeks, anchors)]]);
  }
  if (course.kind === 'grow') {
    const anchors = close(weeks, scaleAnchors(course.anchors, scale), end);
    return new Map([[plan.county, computeGrowth(weeks, weighWeeks(job, plan.county), anchors)]]);
  }
  const ends = apportion(end, course.weights);
  const towns = plan.towns.map((town, index) => {
    const anchors = close(weeks, scaleAnchors(takeTown(course, index), scale), ends[index] ?? 0);
    const weights = course.kind === 'follow' ? weighFollowing(job, town, course.indicator) : weighWeeks(job, town);
    return [town, computeGrowth(weeks, weights, anchors)] as const;
  });
  const county = weeks.map((_, week) => towns.reduce((sum, [, values]) => sum + (values[week] ?? 0), 0));
  return new Map([[plan.county, county], ...towns]);
}

function takeTown(course: Course & { kind: 'towns' | 'follow' }, town: number): [IsoDate, number][] {
  return course.anchors.map(([week, values]) => {
    const value = values[town];
    if (value === undefined) throw new RangeError(`the anchor of ${week} has no number for town ${town + 1}`);
    return [week, value];
  });
}

function weighWeeks({ plan, weeks, entry }: Job, place: string): number[] {
  const season: Season | undefined = plan.seasons[entry.season];
  if (season === undefined) throw new Error(`no season ${entry.season}`);
  return computeWeekWeights(weeks, season, createRandom(plan.seed, `${entry.indicator} ${place}`));
}

function weighFollowing(job: Job, place: string, leader: string): number[] {
  const led = job.seriesByIndicator.get(leader)?.valuesByPlace.get(place);
  if (led === undefined) throw new Error(`follows ${leader}, which has no series at ${place}`);
  return weighWeeks(job, place).map((weight, week) => weight * ((led[week] ?? 0) - (led[week - 1] ?? 0)));
}

function scaleAnchors(anchors: readonly (readonly [IsoDate, number])[], scale: number): [IsoDate, number][] {
  return anchors.map(([week, value]) => [week, Math.round(value * scale)]);
}

function close(weeks: readonly IsoDate[], anchors: readonly [IsoDate, number][], end: number): [IsoDate, number][] {
  const last = weeks.at(-1) ?? '';
  return [...anchors, [last, end]];
}
