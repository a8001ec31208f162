import type { Assessment } from '@/domain/assessment';
import { getResult } from '@/domain/calculation';
import type { IsoDate } from '@/domain/campaign';
import { computeDaysBetween } from '@/domain/date';
import type { Planned } from '@/domain/progress';
import type { RuleOperands } from '@/domain/status';
import type { MissingReason, Status } from '@/domain/vocabulary';

/** The statuses somebody has to decide something about, the most pressing first. */
export const decisionStatuses = ['overdue', 'behind', 'dueSoon', 'notReported'] as const satisfies readonly Status[];
export type DecisionStatus = (typeof decisionStatuses)[number];

/** How heavily an indicator counts in a campaign: `weights` of `campaign.json`. What is not named counts 1. */
export type Weights = ReadonlyMap<string, number>;
export const defaultWeight = 1;

/** What puts a row on the list, as numbers. A week's step is negative on a falling plan, null when it cannot be computed. */
export type DecisionReason =
  | {
      readonly kind: 'overdue';
      readonly due: IsoDate;
      readonly daysLate: number;
      readonly actual: number;
      readonly target: number;
    }
  | { readonly kind: 'behind'; readonly recentPerWeek: number | null; readonly neededPerWeek: number | null }
  | {
      readonly kind: 'dueSoon';
      readonly due: IsoDate;
      readonly daysLeft: number;
      readonly actual: number | null;
      readonly target: number;
      readonly neededPerWeek: number | null;
    }
  | {
      readonly kind: 'notReported';
      /** The day of the last value, or where there never was one the day the plan began. */
      readonly since: IsoDate;
      readonly everReported: boolean;
      /** Whole weeks since then. */
      readonly weeks: number;
      /** What the place itself said; null when it said nothing. */
      readonly said: MissingReason | null;
    };

/** One line of the list: what is to be decided on, how pressing it is and why. */
export interface Decision {
  readonly assessment: Assessment;
  readonly weight: number;
  /** The share of the way it is short of 应到 × weight: 0.12 × 2 = 0.24. 0 when not short, null when nobody can tell. */
  readonly urgency: number | null;
  readonly reason: DecisionReason;
}

/**
 * What needs a decision on a day: overdue first, then behind, due soon, not reported; in each the most pressing first, those
 * nobody can tell of last; what is equally pressing keeps the order given. Being beyond 应到 presses nothing.
 */
export function listDecisions(assessments: readonly Assessment[], weights: Weights): Decision[] {
  return assessments
    .flatMap((assessment) => describeDecision(assessment, weights.get(assessment.indicator) ?? defaultWeight))
    .sort((a, b) => rank(a) - rank(b) || compareUrgency(a.urgency, b.urgency));
}

function describeDecision(assessment: Assessment, weight: number): Decision[] {
  const { progress, judgement } = assessment;
  if (progress.kind === 'unplanned') return [];
  const describe = (reason: DecisionReason): Decision[] => [
    { assessment, weight, urgency: computeUrgency(progress, weight), reason },
  ];
  // Asked by rule, not by status: only a rule knows what its operands are.
  switch (judgement.rule) {
    case 'duePassed':
      return describe(describeOverdue(judgement.operands));
    case 'shortOfPlan':
    case 'levelLost':
      return describe(describePace(progress));
    case 'dueWithin':
      return describe(describeDue(judgement.operands, progress));
    case 'missingWord':
      return describe(describeSilence(progress, judgement.operands.reason));
    case 'neverReported':
      return describe(describeSilence(progress, null));
    default:
      return [];
  }
}

function describeOverdue({ due, days, actual, target }: RuleOperands['duePassed']): DecisionReason {
  return { kind: 'overdue', due, daysLate: days, actual, target };
}

function describePace({ recentPerWeek, neededPerWeek }: Planned): DecisionReason {
  return { kind: 'behind', recentPerWeek: getResult(recentPerWeek), neededPerWeek: getResult(neededPerWeek) };
}

function describeDue(
  { due, days, actual, target }: RuleOperands['dueWithin'],
  { neededPerWeek }: Planned,
): DecisionReason {
  return { kind: 'dueSoon', due, daysLeft: days, actual, target, neededPerWeek: getResult(neededPerWeek) };
}

function describeSilence({ last, start, asOf }: Planned, said: MissingReason | null): DecisionReason {
  const since = last?.date ?? start;
  const weeks = Math.max(0, Math.floor(computeDaysBetween(since, asOf) / 7));
  return { kind: 'notReported', since, everReported: last !== null, weeks, said };
}

function computeUrgency({ gapShare }: Planned, weight: number): number | null {
  const share = getResult(gapShare);
  return share === null ? null : Math.max(0, -share) * weight;
}

function rank({ reason }: Decision): number {
  return decisionStatuses.indexOf(reason.kind);
}

function compareUrgency(a: number | null, b: number | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return b - a;
}
