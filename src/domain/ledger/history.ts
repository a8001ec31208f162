import type { IsoDate } from '@/domain/campaign';

/**
 * What a problem of the ledger may have come to: 发现, 现场解决, 交办, 整改中, 待核验, 销号, 回头看, 重开. `assigned` again is
 * another owner or another deadline; `rectifying` after `awaitingVerification` is a return; `rechecked` leaves a problem as solved as it was.
 */
export const problemStates = [
  'found',
  'solvedOnSpot',
  'assigned',
  'rectifying',
  'awaitingVerification',
  'struckOff',
  'rechecked',
  'reopened',
] as const;
export type ProblemState = (typeof problemStates)[number];

/** What a problem may come to next: struck off only after a verification, reopened only after a re-check. */
export const nextStates: Readonly<Record<ProblemState, readonly ProblemState[]>> = {
  found: ['solvedOnSpot', 'assigned'],
  solvedOnSpot: ['rechecked'],
  assigned: ['assigned', 'rectifying'],
  rectifying: ['assigned', 'awaitingVerification'],
  awaitingVerification: ['rectifying', 'struckOff'],
  struckOff: ['rechecked'],
  rechecked: ['rechecked', 'reopened'],
  reopened: ['assigned'],
};

/** One move of a problem, on a day. */
export interface Move {
  readonly state: ProblemState;
  readonly on: IsoDate;
  /** The last day to hand in what was put right: of `assigned` always, of others never. */
  readonly deadline: IsoDate | null;
}

/** Why a history cannot have happened; `at` counts its moves from 0. */
export type HistoryFault =
  | { readonly code: 'empty' }
  | { readonly code: 'notFoundFirst'; readonly at: number; readonly found: ProblemState }
  | {
      readonly code: 'illegalMove';
      readonly at: number;
      readonly from: ProblemState;
      readonly found: ProblemState;
      readonly expected: readonly ProblemState[];
    }
  | { readonly code: 'beforeTheLast'; readonly at: number; readonly found: IsoDate; readonly expected: IsoDate }
  | { readonly code: 'noDeadline'; readonly at: number }
  | { readonly code: 'deadlineElsewhere'; readonly at: number; readonly found: ProblemState }
  | { readonly code: 'deadlineBefore'; readonly at: number; readonly found: IsoDate; readonly expected: IsoDate };

/** Moves in the order they are said to have happened → what is wrong with them; empty for a history that may have been. */
export function checkHistory(moves: readonly Move[]): HistoryFault[] {
  if (moves.length === 0) return [{ code: 'empty' }];
  return moves.flatMap((move, at) => [...checkOrder(move, moves[at - 1], at), ...checkDeadline(move, at)]);
}

function checkOrder({ state, on }: Move, before: Move | undefined, at: number): HistoryFault[] {
  if (before === undefined) return state === 'found' ? [] : [{ code: 'notFoundFirst', at, found: state }];
  const expected = nextStates[before.state];
  return [
    ...(expected.includes(state)
      ? []
      : [{ code: 'illegalMove', at, from: before.state, found: state, expected } as const]),
    ...(on < before.on ? [{ code: 'beforeTheLast', at, found: on, expected: before.on } as const] : []),
  ];
}

function checkDeadline({ state, on, deadline }: Move, at: number): HistoryFault[] {
  if (state !== 'assigned') return deadline === null ? [] : [{ code: 'deadlineElsewhere', at, found: state }];
  if (deadline === null) return [{ code: 'noDeadline', at }];
  return deadline < on ? [{ code: 'deadlineBefore', at, found: deadline, expected: on }] : [];
}
