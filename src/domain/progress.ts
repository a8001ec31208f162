import type { Calculation } from '@/domain/calculation';
import type { Indicator, IsoDate, Observation, Plan } from '@/domain/campaign';
import { computeDate, computeDayNumber, computeDaysBetween } from '@/domain/date';
import { type Actual, computeLastWord, type LastWord } from '@/domain/lastWord';
import { computeMilestones, type DatedValue, isReached, type Milestone } from '@/domain/milestones';
import { computePlanValue, computePlanWay, findLeg, getPlanDirection, getPlanEnds } from '@/domain/plan';
import type { Thresholds } from '@/domain/thresholds';

export type { Actual, Word } from '@/domain/lastWord';

/** What is looked at: one indicator in one place on one day. */
export interface ProgressInput {
  readonly indicator: Pick<Indicator, 'nature' | 'direction'>;
  /** The plan that stands on the day (`pickPlan`), or none. */
  readonly plan: Plan | null;
  /** All that was ever said of the indicator in the place; what became known after the day is left out here. */
  readonly observations: readonly Observation[];
  readonly asOf: IsoDate;
  readonly thresholds: Pick<Thresholds, 'reportDays'>;
}

export interface Unplanned extends LastWord {
  readonly kind: 'unplanned';
}

/** The arithmetic of one plan on one day; every number carries what it was computed from. */
export interface Planned extends LastWord {
  readonly kind: 'planned';
  readonly start: IsoDate;
  readonly baseline: number;
  readonly due: IsoDate;
  readonly target: number;
  readonly direction: 'up' | 'down';
  /** The actual stands at the target or beyond. */
  readonly reached: boolean;
  readonly milestones: readonly Milestone[];
  /** 应到, in units. */
  readonly planValue: Calculation<'planValue'>;
  /** 完成率: 1.02 is 102 %. None for a falling plan: 20 of 10 complaints is not 200 % done. */
  readonly completion: Calculation<'completion'>;
  /** 序时进度, 0…1. */
  readonly planShare: Calculation<'planShare'>;
  /** 差值, in units; positive is above 应到, which on a falling plan is the wrong side. */
  readonly gap: Calculation<'gap'>;
  /** 差值 as a share of the way: −0.05 is 5 百分点 behind, whichever way the plan goes. */
  readonly gapShare: Calculation<'gapShare'>;
  /** Units a week from now to the due date; negative on a falling plan. */
  readonly neededPerWeek: Calculation<'neededPerWeek'>;
  /** Units a week over the last four weeks of reports. */
  readonly recentPerWeek: Calculation<'recentPerWeek'>;
}
export type Progress = Planned | Unplanned;

/** 应到, 实际, 完成率, 序时进度, 差值 and pace of one indicator in one place on one day, e.g. 应到 182, 实际 150, gap −32. */
export function computeProgress({ indicator, plan, observations, asOf, thresholds }: ProgressInput): Progress {
  const lastWord = computeLastWord(indicator.nature, observations, asOf);
  const ends = plan === null || plan.knownFrom > asOf ? null : getPlanEnds(plan);
  if (plan === null || ends === null) return { kind: 'unplanned', ...lastWord };
  const { actual, last, values } = lastWord;
  const direction = getPlanDirection(ends, indicator.direction);
  const reached = actual !== null && isReached(actual, ends.target, direction);
  const planValue = calculatePlanValue(plan, asOf);
  const gap = calculateGap(actual, planValue);
  return {
    kind: 'planned',
    ...lastWord,
    demo: lastWord.demo || plan.basis === 'demo',
    ...ends,
    direction,
    reached,
    milestones: computeMilestones(plan, values, last, direction, { asOf, reportDays: thresholds.reportDays }),
    planValue,
    completion: calculateCompletion(actual, ends),
    planShare: calculatePlanShare(plan, asOf),
    gap,
    gapShare: calculateGapShare(gap, ends),
    neededPerWeek: calculateNeeded(actual, reached, ends, asOf),
    recentPerWeek: calculateRecent(values, asOf),
  };
}

type Ends = NonNullable<ReturnType<typeof getPlanEnds>>;

function calculatePlanValue(plan: Plan, asOf: IsoDate): Calculation<'planValue'> {
  const leg = findLeg(plan, asOf);
  const value = computePlanValue(plan, asOf);
  if (leg === null || value === null) return { kind: 'none', id: 'planValue', reason: 'noWay' };
  const days = computeDaysBetween(leg.start, leg.due);
  const daysGone = Math.min(days, Math.max(0, computeDaysBetween(leg.start, asOf)));
  return { kind: 'value', id: 'planValue', value, operands: { ...leg, daysGone, days } };
}

function calculateCompletion(actual: Actual | null, { baseline, target }: Ends): Calculation<'completion'> {
  const none = (reason: 'fallingPlan' | 'targetZero' | 'noActual') =>
    ({ kind: 'none', id: 'completion', reason }) as const;
  if (target < baseline) return none('fallingPlan');
  if (target === 0) return none('targetZero');
  if (actual === null) return none('noActual');
  const operands = { actual: actual.value, target };
  return { kind: 'value', id: 'completion', value: actual.value / target, operands };
}

function calculatePlanShare(plan: Plan, asOf: IsoDate): Calculation<'planShare'> {
  const { gone, whole } = computePlanWay(plan, asOf);
  if (whole === 0) return { kind: 'none', id: 'planShare', reason: 'noWay' };
  return { kind: 'value', id: 'planShare', value: Math.min(1, gone / whole), operands: { wayGone: gone, way: whole } };
}

function calculateGap(actual: Actual | null, planValue: Calculation<'planValue'>): Calculation<'gap'> {
  if (actual === null || planValue.kind === 'none') return { kind: 'none', id: 'gap', reason: 'noActual' };
  const operands = { actual: actual.value, planValue: planValue.value };
  return { kind: 'value', id: 'gap', value: actual.value - planValue.value, operands };
}

function calculateGapShare(gap: Calculation<'gap'>, { baseline, target }: Ends): Calculation<'gapShare'> {
  if (target === baseline) return { kind: 'none', id: 'gapShare', reason: 'noDistance' };
  if (gap.kind === 'none') return { kind: 'none', id: 'gapShare', reason: gap.reason };
  const operands = { gap: gap.value, target, baseline };
  return { kind: 'value', id: 'gapShare', value: gap.value / (target - baseline), operands };
}

/** Before the start nobody works yet: the weeks are counted from the start. */
function calculateNeeded(
  actual: Actual | null,
  reached: boolean,
  { start, due, target }: Ends,
  asOf: IsoDate,
): Calculation<'neededPerWeek'> {
  const none = (reason: 'noActual' | 'reached' | 'noTimeLeft') =>
    ({ kind: 'none', id: 'neededPerWeek', reason }) as const;
  if (actual === null) return none('noActual');
  if (reached) return none('reached');
  const from = asOf < start ? start : asOf;
  const days = computeDaysBetween(from, due);
  if (days <= 0) return none('noTimeLeft');
  const operands = { actual: actual.value, target, from, due, days };
  return { kind: 'value', id: 'neededPerWeek', value: ((target - actual.value) / days) * 7, operands };
}

const recentDays = 28;

/** From the last report at least four weeks older than the newest, or the first there is, to the newest. */
function calculateRecent(values: readonly DatedValue[], asOf: IsoDate): Calculation<'recentPerWeek'> {
  const none = (reason: 'tooFewObservations' | 'noRecentReport') =>
    ({ kind: 'none', id: 'recentPerWeek', reason }) as const;
  const [to, first] = [values.at(-1), values[0]];
  if (to === undefined || first === undefined || first === to) return none('tooFewObservations');
  if (computeDaysBetween(to.date, asOf) >= recentDays) return none('noRecentReport');
  const fourWeeksEarlier = computeDate(computeDayNumber(to.date) - recentDays);
  const from = values.filter(({ date }) => date <= fourWeeksEarlier).at(-1) ?? first;
  const days = computeDaysBetween(from.date, to.date);
  const operands = { fromDate: from.date, fromValue: from.value, toDate: to.date, toValue: to.value, days };
  return { kind: 'value', id: 'recentPerWeek', value: ((to.value - from.value) / days) * 7, operands };
}
