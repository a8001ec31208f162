import type { IsoDate, Plan } from '@/domain/campaign';
import { computePlanValue, getPlanEnds } from '@/domain/plan';

/** A dated actual value. */
export interface ActualPoint {
  readonly date: IsoDate;
  readonly value: number;
}

/** How a cumulative series stood against its plan over the whole time looked at. */
export interface PlanHistory {
  /** The deepest point below the plan line, in the indicator's unit; null when never behind by more than the tolerance. */
  readonly worst: { readonly date: IsoDate; readonly actual: number; readonly plan: number } | null;
  /** First day of the unbroken stretch behind plan that holds the deepest point. */
  readonly behindFrom: IsoDate | null;
  /** First day after it on which actual reached the plan line again; null when it never did. */
  readonly caughtUp: IsoDate | null;
  /** First day actual reached the last target; null when it did not. */
  readonly reached: IsoDate | null;
  readonly due: IsoDate;
}

/**
 * Actual − plan value at each point, in the direction of the plan. Behind means short by more than `tolerance` (share of target − baseline), so that
 * a week's rounding is no story. Null for a plan without legs or a series without points.
 */
export function computePlanHistory(points: readonly ActualPoint[], plan: Plan, tolerance: number): PlanHistory | null {
  const ends = getPlanEnds(plan);
  if (ends === null || points.length === 0) return null;
  const span = ends.target - ends.baseline;
  const threshold = Math.abs(span) * tolerance;
  // On a falling plan (fewer complaints) being above the line is being behind.
  const sign = span < 0 ? -1 : 1;
  const gaps = points.map((point) => {
    const planValue = computePlanValue(plan, point.date) ?? 0;
    return { ...point, plan: planValue, gap: (point.value - planValue) * sign };
  });
  const reached = gaps.find((point) => (point.value - ends.target) * sign >= 0)?.date ?? null;
  const deepest = gaps.reduce((a, b) => (b.gap < a.gap ? b : a));
  if (deepest.gap >= -threshold) return { worst: null, behindFrom: null, caughtUp: null, reached, due: ends.due };
  const index = gaps.indexOf(deepest);
  let first = index;
  while (first > 0 && (gaps[first - 1]?.gap ?? 0) < -threshold) first -= 1;
  return {
    worst: { date: deepest.date, actual: deepest.value, plan: deepest.plan },
    behindFrom: gaps[first]?.date ?? null,
    caughtUp: gaps.slice(index).find((point) => point.gap >= 0)?.date ?? null,
    reached,
    due: ends.due,
  };
}
