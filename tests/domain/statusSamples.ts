import type { Indicator, Observation, Plan } from '@/domain/campaign';
import { computeProgress, type Progress } from '@/domain/progress';
import { computeStatus, type Judgement } from '@/domain/status';
import { defaultThresholds } from '@/domain/thresholds';
import { indicator, leg, observation, plan, value } from './samples';

/** What is looked at in one case. */
export interface Case {
  readonly plan: Plan | null;
  readonly observations: readonly Observation[];
  readonly asOf: string;
  readonly of?: Indicator;
}

/** The arithmetic and the status of a case, with the default thresholds. */
export function assess({ plan: which, observations, asOf, of = indicator() }: Case): {
  progress: Progress;
  judgement: Judgement;
} {
  const progress = computeProgress({ indicator: of, plan: which, observations, asOf, thresholds: defaultThresholds });
  return { progress, judgement: computeStatus(progress, defaultThresholds) };
}

/** Says a value for a day on that day. */
export function say(date: string, number: number, rest: Partial<Observation> = {}): Observation {
  return observation({ periodEnd: date, knownFrom: date, reading: value(number), basis: 'reported', ...rest });
}

export const yearly = plan([leg()]);
