import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeDate, computeDayNumber } from '@/domain/date';
import { assessColumns, type LedgerColumns, unfound } from '@/domain/ledger/columns';
import { assessProblem, funnelParts } from '@/domain/ledger/funnel';
import { type Move, problemStates } from '@/domain/ledger/history';
import { anyHistory, firstDay } from './histories';

const base = computeDayNumber(firstDay) - 1;

function fold(histories: readonly (readonly Move[])[]): LedgerColumns {
  const moves = histories.flat();
  const starts = new Uint32Array(histories.length + 1);
  for (const [row, own] of histories.entries()) starts[row + 1] = (starts[row] ?? 0) + own.length;
  const dayOf = (date: string | null) => (date === null ? 0 : computeDayNumber(date) - base);
  return {
    count: histories.length,
    dayZero: base,
    starts,
    states: Uint8Array.from(moves, ({ state }) => problemStates.indexOf(state)),
    days: Uint16Array.from(moves, ({ on }) => dayOf(on)),
    deadlines: Uint16Array.from(moves, ({ deadline }) => dayOf(deadline)),
  };
}

describe('the ledger by columns', () => {
  it('says of every problem on every day what its history says', () => {
    fc.assert(
      fc.property(fc.array(anyHistory, { maxLength: 30 }), fc.integer({ min: 0, max: 360 }), (histories, day) => {
        const { parts, reopened } = assessColumns(fold(histories), day);
        const told = histories.map((moves) => assessProblem(moves, computeDate(base + day)));
        expect([...parts]).toEqual(told.map((one) => (one === null ? unfound : funnelParts.indexOf(one.part))));
        expect([...reopened]).toEqual(told.map((one) => one?.reopened ?? 0));
      }),
      { numRuns: 1000 },
    );
  });

  it('of no problems says nothing', () => {
    expect(assessColumns(fold([]), 10).parts).toHaveLength(0);
  });
});
