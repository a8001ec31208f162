import type { IsoDate, Plan, PlanLeg } from '@/domain/campaign';
import { computeDaysBetween, isKnownBy } from '@/domain/date';
import { rankByBasis } from '@/domain/vocabulary';

/**
 * Where the plan line stands on a day (应到), in the indicator's unit: before the first start the first baseline, after
 * the last due date the last target; inside a linear leg baseline + (target − baseline) × days gone ÷ days of the leg;
 * inside a step leg its baseline until the due date itself. Null for a plan without legs.
 */
export function computePlanValue(plan: Plan, date: IsoDate): number | null {
  const first = plan.legs[0];
  if (first === undefined) return null;
  let value = first.baseline;
  for (const leg of plan.legs) {
    if (date < leg.start) return value;
    value = computeLegValue(leg, date);
  }
  return value;
}

function computeLegValue(leg: PlanLeg, date: IsoDate): number {
  if (date >= leg.due) return leg.target;
  if (leg.shape === 'step') return leg.baseline;
  const share = computeDaysBetween(leg.start, date) / computeDaysBetween(leg.start, leg.due);
  return leg.baseline + (leg.target - leg.baseline) * share;
}

/** Start, due date and target of a whole plan; null for a plan without legs. */
export function getPlanEnds(plan: Plan): { start: IsoDate; baseline: number; due: IsoDate; target: number } | null {
  const first = plan.legs[0];
  const last = plan.legs.at(-1);
  if (first === undefined || last === undefined) return null;
  return { start: first.start, baseline: first.baseline, due: last.due, target: last.target };
}

/** The plan that stands for an indicator in a place on a day: known by then, of the best basis. Null when there is none. */
export function pickPlan(plans: readonly Plan[], indicator: string, place: string, asOf: IsoDate): Plan | null {
  const known = plans.filter(
    (plan) => plan.indicator === indicator && plan.place === place && isKnownBy(plan.knownFrom, asOf),
  );
  return known.reduce<Plan | null>(
    (best, next) => (best === null || rankByBasis[next.basis] < rankByBasis[best.basis] ? next : best),
    null,
  );
}
