import type { IsoDate } from '@/domain/campaign';
import type { PlanShape } from '@/domain/vocabulary';

/**
 * What each number of a plan is computed from, in full: whoever prints the arithmetic prints these and needs nothing else.
 * Values are neither rounded nor worded.
 */
export interface Operands {
  /** baseline + (target − baseline) × daysGone ÷ days of the stretch; of a step the baseline until the due date. */
  readonly planValue: {
    readonly shape: PlanShape;
    readonly baseline: number;
    readonly target: number;
    readonly start: IsoDate;
    readonly due: IsoDate;
    readonly daysGone: number;
    readonly days: number;
  };
  /** actual ÷ target. */
  readonly completion: { readonly actual: number; readonly target: number };
  /** wayGone ÷ way. */
  readonly planShare: { readonly wayGone: number; readonly way: number };
  /** actual − planValue. */
  readonly gap: { readonly actual: number; readonly planValue: number };
  /** gap ÷ (target − baseline). */
  readonly gapShare: { readonly gap: number; readonly target: number; readonly baseline: number };
  /** (target − actual) ÷ days × 7. */
  readonly neededPerWeek: {
    readonly actual: number;
    readonly target: number;
    readonly from: IsoDate;
    readonly due: IsoDate;
    readonly days: number;
  };
  /** (toValue − fromValue) ÷ days × 7. */
  readonly recentPerWeek: {
    readonly fromDate: IsoDate;
    readonly fromValue: number;
    readonly toDate: IsoDate;
    readonly toValue: number;
    readonly days: number;
  };
}
export type CalculationId = keyof Operands;

/** Why a number cannot be computed. None of them is 0. */
export const calculationGaps = [
  'noActual',
  'targetZero',
  'fallingPlan',
  'noWay',
  'noDistance',
  'reached',
  'noTimeLeft',
  'tooFewObservations',
  'noRecentReport',
] as const;
export type CalculationGap = (typeof calculationGaps)[number];

/** A number with its arithmetic, or why there is none. */
export type Calculation<Id extends CalculationId = CalculationId> =
  | { readonly kind: 'value'; readonly id: Id; readonly value: number; readonly operands: Operands[Id] }
  | { readonly kind: 'none'; readonly id: Id; readonly reason: CalculationGap };

/** The number of a calculation, null when there is none. */
export function getResult(calculation: Calculation): number | null {
  return calculation.kind === 'value' ? calculation.value : null;
}
