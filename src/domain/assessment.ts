import type { Indicator, IsoDate, Observation, Plan } from '@/domain/campaign';
import { findObservations } from '@/domain/lookup';
import { pickPlan } from '@/domain/plan';
import { computeProgress, type Progress } from '@/domain/progress';
import { computeStatus, type Judgement } from '@/domain/status';
import type { Thresholds } from '@/domain/thresholds';

/** One indicator in one place on one day: its arithmetic and what is to be said of it. */
export interface Assessment {
  readonly indicator: string;
  readonly place: string;
  readonly progress: Progress;
  readonly judgement: Judgement;
}

/** The rows an assessment is made of: a campaign, or one indicator's history. */
export interface AssessmentRows {
  readonly observations: readonly Observation[];
  readonly plans: readonly Plan[];
}

/** The one road from rows to a status: whoever shows, prints or copies a row of the target table takes it. */
export function assessPlace(
  indicator: Indicator,
  place: string,
  { observations, plans }: AssessmentRows,
  asOf: IsoDate,
  thresholds: Thresholds,
): Assessment {
  const progress = computeProgress({
    indicator,
    plan: pickPlan(plans, indicator.id, place, asOf),
    observations: findObservations(observations, indicator.id, place),
    asOf,
    thresholds,
  });
  return { indicator: indicator.id, place, progress, judgement: computeStatus(progress, thresholds) };
}
