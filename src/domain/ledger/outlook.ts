import type { Survival } from '@/domain/ledger/survival';

/** An open problem as the outlook sees it: how old it is on the day, and in how many days its deadline is over. */
export interface OpenProblem {
  readonly age: number;
  /** Days from the day to its last day; below 0 it is overdue, null where nothing is to be handed in by any. */
  readonly left: number | null;
}

/** How many problems would be overdue on a later day, as things go: the number to expect, and between what it lies. */
export interface Outlook {
  readonly expected: number;
  readonly from: number;
  readonly to: number;
  /** Overdue already, and of these the number to expect to be overdue still. */
  readonly overdue: number;
  /** Falling due before the later day, not late yet. */
  readonly falling: number;
}

/** The normal quantile of 97.5 %. */
const quantile = 1.959963984540054;

/**
 * What would be overdue `days` after the day, at the pace of those problems the survival is of: each open problem whose
 * deadline is over by then stays open with the probability S(age + days) ÷ S(age), independently of the others; the
 * interval is that of a sum of such chances, at 95 %. What is found from now on has its deadline later. Null when nothing
 * is known of the pace: the estimate does not reach the ages that are asked for.
 */
export function computeOutlook(open: readonly OpenProblem[], survival: Survival, days: number): Outlook | null {
  const late = open.filter(({ left }) => left !== null && left < days);
  if (late.length > 0 && survival.ended === 0) return null;
  let [expected, variance] = [0, 0];
  for (const { age } of late) {
    const now = readShare(survival, age);
    // Older than any that ended: at this pace nothing says that it ends.
    const stays = now === 0 ? 1 : readShare(survival, age + days) / now;
    expected += stays;
    variance += stays * (1 - stays);
  }
  const spread = quantile * Math.sqrt(variance);
  return {
    expected,
    from: Math.max(0, expected - spread),
    to: Math.min(late.length, expected + spread),
    overdue: late.filter(({ left }) => (left ?? 0) < 0).length,
    falling: late.filter(({ left }) => (left ?? 0) >= 0).length,
  };
}

/** The share that takes longer than so many days. */
function readShare({ steps }: Survival, days: number): number {
  let share = 1;
  for (const step of steps) {
    if (step.day > days) break;
    share = step.share;
  }
  return share;
}
