import fc from 'fast-check';
import { computeDate, computeDayNumber } from '@/domain/date';
import { type Move, nextStates, type ProblemState } from '@/domain/ledger/history';

/** `move('assigned', '2019-06-21', '2019-06-23')`. */
export function move(state: ProblemState, on: string, deadline: string | null = null): Move {
  return { state, on, deadline };
}

export const firstDay = '2019-01-01';

/** Any history that may have happened, from the first day of 2019, in steps of 0 to 20 days. */
export const anyHistory: fc.Arbitrary<Move[]> = fc
  .tuple(
    fc.nat({ max: 60 }),
    fc.array(fc.tuple(fc.nat({ max: 100 }), fc.nat({ max: 20 }), fc.nat({ max: 30 })), { maxLength: 14 }),
  )
  .map(([start, steps]) => {
    const dayOf = (offset: number) => computeDate(computeDayNumber(firstDay) + offset);
    const moves = [move('found', dayOf(start))];
    let at = start;
    for (const [pick, gap, term] of steps) {
      const choices = nextStates[moves.at(-1)?.state ?? 'found'];
      const state = choices[pick % choices.length];
      if (state === undefined) break;
      at += gap;
      moves.push(move(state, dayOf(at), state === 'assigned' ? dayOf(at + term) : null));
    }
    return moves;
  });
