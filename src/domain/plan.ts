import type { IsoDate, Plan, PlanLeg } from '@/domain/campaign';
import { computeDaysBetween, isKnownBy } from '@/domain/date';
import { type Direction, rankByBasis } from '@/domain/vocabulary';

/**
 * Where the plan line stands on a day (应到), in the indicator's unit: before the first start the first baseline, after
 * the last due date the last target; inside a linear leg baseline + (target − baseline) × days gone ÷ days of the leg;
 * inside a step leg its baseline until the due date itself. Null for a plan without legs.
 */
export function computePlanValue(plan: Plan, date: IsoDate): number | null {
  const leg = findLeg(plan, date);
  return leg === null ? null : computeLegValue(leg, date);
}

/** The stretch a plan is in on a day: the last one begun, before the first start the first. Null for a plan without legs. */
export function findLeg(plan: Plan, date: IsoDate): PlanLeg | null {
  return plan.legs.filter(({ start }) => start <= date).at(-1) ?? plan.legs[0] ?? null;
}

function computeLegValue(leg: PlanLeg, date: IsoDate): number {
  if (date >= leg.due) return leg.target;
  if (date <= leg.start || leg.shape === 'step') return leg.baseline;
  const share = computeDaysBetween(leg.start, date) / computeDaysBetween(leg.start, leg.due);
  return leg.baseline + (leg.target - leg.baseline) * share;
}

/**
 * How much of a plan's way should be gone on a day (序时进度 = gone ÷ whole), in the indicator's unit, each stretch counted as
 * |target − baseline|: linear in proportion to its days, a step whole on its due date, a pause nothing at all. For a plan
 * that only rises or only falls gone ÷ whole = (应到 − baseline) ÷ (target − baseline).
 */
export function computePlanWay(plan: Plan, date: IsoDate): { gone: number; whole: number } {
  let [gone, whole] = [0, 0];
  for (const leg of plan.legs) {
    whole += Math.abs(leg.target - leg.baseline);
    gone += Math.abs(computeLegValue(leg, date) - leg.baseline);
  }
  return { gone, whole };
}

/** Which way a plan goes; one that ends where it began goes the way that is better. */
export function getPlanDirection(
  ends: { readonly baseline: number; readonly target: number },
  better: Direction,
): 'up' | 'down' {
  if (ends.target === ends.baseline) return better === 'down' ? 'down' : 'up';
  return ends.target < ends.baseline ? 'down' : 'up';
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
