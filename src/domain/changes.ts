import type { Assessment } from '@/domain/assessment';
import { getResult } from '@/domain/calculation';
import { isReached } from '@/domain/milestones';
import type { Actual } from '@/domain/progress';
import type { Status } from '@/domain/vocabulary';

/**
 * What became of a status between two days. Of all that could be said the first in this list is said: a silent place heard
 * again as late is newly late, one heard again shortly before its due date is heard again.
 */
export const turnKinds = [
  'worse',
  'newlyLate',
  'newlyMadeUp',
  'newlyDone',
  'newlySilent',
  'heardAgain',
  'newlyDueSoon',
  'recovered',
  'changed',
] as const;
export type TurnKind = (typeof turnKinds)[number];

export interface Turn {
  readonly kind: TurnKind;
  readonly from: Status;
  readonly to: Status;
}

/** A value that moved, came or went; `by` is in units, null unless there are two. */
export interface ValueMove {
  readonly from: Actual | null;
  readonly to: Actual | null;
  readonly by: number | null;
}

/** One indicator in one place on two days. `appeared`: it is asked for only on the second; `vanished`: only on the first. */
export type StandingChange =
  | { readonly kind: 'appeared'; readonly indicator: string; readonly place: string; readonly after: Assessment }
  | { readonly kind: 'vanished'; readonly indicator: string; readonly place: string; readonly before: Assessment }
  | {
      readonly kind: 'moved';
      readonly indicator: string;
      readonly place: string;
      readonly before: Assessment;
      readonly after: Assessment;
      /** Null when the status is what it was. */
      readonly turn: Turn | null;
      /** Null when the value is what it was, also when it was said anew. */
      readonly value: ValueMove | null;
      /** 百分点 as a share, before and after; null when it is what it was. */
      readonly gapShare: { readonly from: number | null; readonly to: number | null } | null;
    };

/**
 * What changed between two days, in the order of the second, then what vanished. `before` is the earlier day; of one day with
 * itself nothing changed. 序时进度 alone moves 百分点 every day: whoever asks for events asks for those with a turn.
 */
export function compareStandings(before: readonly Assessment[], after: readonly Assessment[]): StandingChange[] {
  const earlier = new Map(before.map((assessment) => [keyOf(assessment), assessment]));
  const later = new Set(after.map(keyOf));
  return [
    ...after.flatMap((now): StandingChange[] => {
      const then = earlier.get(keyOf(now));
      if (then !== undefined) return comparePair(then, now);
      return [{ kind: 'appeared', indicator: now.indicator, place: now.place, after: now }];
    }),
    ...before
      .filter((then) => !later.has(keyOf(then)))
      .map((then) => ({ kind: 'vanished', indicator: then.indicator, place: then.place, before: then }) as const),
  ];
}

function keyOf({ indicator, place }: Assessment): string {
  return `${indicator} ${place}`;
}

function comparePair(before: Assessment, after: Assessment): StandingChange[] {
  const turn = describeTurn(before, after);
  const value = describeMove(before.progress.actual, after.progress.actual);
  const [from, to] = [getGapShare(before), getGapShare(after)];
  const gapShare = from === to ? null : { from, to };
  if (turn === null && value === null && gapShare === null) return [];
  return [{ kind: 'moved', indicator: after.indicator, place: after.place, before, after, turn, value, gapShare }];
}

function describeTurn(before: Assessment, after: Assessment): Turn | null {
  const [from, to] = [before.judgement.status, after.judgement.status];
  return from === to ? null : { kind: classifyTurn(before, from, to), from, to };
}

function classifyTurn(before: Assessment, from: Status, to: Status): TurnKind {
  if (isLate(to)) return !isLate(from) ? 'newlyLate' : to === 'overdue' ? 'worse' : 'changed';
  const wasThere = from === 'notReported' && hadReached(before);
  if (to === 'madeUp' && !wasThere) return 'newlyMadeUp';
  if (to === 'done' && !wasThere) return 'newlyDone';
  if (to === 'notReported') return 'newlySilent';
  if (from === 'notReported') return 'heardAgain';
  if (to === 'dueSoon') return 'newlyDueSoon';
  return isLate(from) ? 'recovered' : 'changed';
}

function isLate(status: Status): boolean {
  return status === 'behind' || status === 'overdue';
}

/** The last value before the silence stood at the target: to hear of it again is no news of the target. */
function hadReached({ progress }: Assessment): boolean {
  if (progress.kind === 'unplanned' || progress.last === null) return false;
  return isReached(progress.last, progress.target, progress.direction);
}

function describeMove(from: Actual | null, to: Actual | null): ValueMove | null {
  if (from?.value === to?.value && from?.qualifier === to?.qualifier) return null;
  return { from, to, by: from === null || to === null ? null : to.value - from.value };
}

function getGapShare({ progress }: Assessment): number | null {
  return progress.kind === 'planned' ? getResult(progress.gapShare) : null;
}
