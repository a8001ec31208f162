import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeOutlook, type OpenProblem } from '@/domain/ledger/outlook';
import { computeSurvival, type Duration } from '@/domain/ledger/survival';

const ended = (...days: number[]): Duration[] => days.map((one) => ({ days: one, hasEnded: true }));
const going = (...days: number[]): Duration[] => days.map((one) => ({ days: one, hasEnded: false }));

/**
 * Five that ended and one that goes on:
 *
 * | day | at risk | ended | share that takes longer |
 * | --- | --- | --- | --- |
 * | 2 | 6 | 2 | 4/6 = 2/3 |
 * | 5 | 4 | 1 | 2/3 × 3/4 = 1/2 |
 * | 10 | 3 | 1 | 1/2 × 2/3 = 1/3 |
 * | 20 | 2 | 1 | 1/3 × 1/2 = 1/6 |
 * | 30 | 1 | 0, it goes on | 1/6 |
 */
const pace = computeSurvival([...ended(2, 2, 5, 10, 20), ...going(30)]);

describe('how many would be overdue in a week', () => {
  it('is what the table says of each', () => {
    // | age | left | S(age + 7) ÷ S(age) | stays |
    // | 0 | 3 | (1/2) ÷ 1 | 1/2 |
    // | 3 | 6 | (1/3) ÷ (2/3) | 1/2 |
    // | 12 | -2 | (1/3) ÷ (1/3) | 1 |
    // | 15 | -9 | (1/6) ÷ (1/3) | 1/2 |
    // | 1 | 7 | its last day is not over by then | - |
    // | 9 | null | it has no deadline | - |
    const open: OpenProblem[] = [
      { age: 0, left: 3 },
      { age: 3, left: 6 },
      { age: 12, left: -2 },
      { age: 15, left: -9 },
      { age: 1, left: 7 },
      { age: 9, left: null },
    ];
    const outlook = computeOutlook(open, pace, 7);
    expect(outlook).toMatchObject({ overdue: 2, falling: 2 });
    // 1/2 + 1/2 + 1 + 1/2; each half has a variance of 1/4: 1.96 × √(3/4) = 1.6974 to both sides, and no more than four.
    expect(outlook?.expected).toBeCloseTo(2.5, 12);
    expect(outlook?.from).toBeCloseTo(2.5 - 1.6974, 4);
    expect(outlook?.to).toBe(4);
  });

  it('has an end on both sides where there are many', () => {
    // A hundred halves: 50 ± 1.96 × √25.
    const outlook = computeOutlook(
      Array.from({ length: 100 }, () => ({ age: 0, left: 3 })),
      pace,
      7,
    );
    expect(outlook?.expected).toBeCloseTo(50, 9);
    expect(outlook?.from).toBeCloseTo(50 - 9.79982, 4);
    expect(outlook?.to).toBeCloseTo(50 + 9.79982, 4);
  });

  it('of what is older than any that ended is all of it', () => {
    expect(computeOutlook([{ age: 8, left: -1 }], computeSurvival(ended(3, 5)), 7)).toEqual({
      ...{ expected: 1, from: 1, to: 1 },
      ...{ overdue: 1, falling: 0 },
    });
  });

  it.each<[string, OpenProblem[], Duration[]]>([
    ['nothing is open', [], ended(3)],
    ['nothing is open and nothing known', [], []],
    ['nothing has its deadline by then', [{ age: 4, left: 7 }], ended(3)],
    ['nothing has a deadline', [{ age: 4, left: null }], going(4)],
  ])('is 0 where %s', (_, open, durations) => {
    expect(computeOutlook(open, computeSurvival(durations), 7)).toEqual({
      ...{ expected: 0, from: 0, to: 0 },
      ...{ overdue: 0, falling: 0 },
    });
  });

  it('cannot be told where nothing is known to have ended', () => {
    expect(computeOutlook([{ age: 4, left: 2 }], computeSurvival(going(4, 9)), 7)).toBeNull();
    expect(computeOutlook([{ age: 4, left: -2 }], computeSurvival([]), 7)).toBeNull();
  });

  it('lies within its interval, and that within what is late or falls due', () => {
    const anyOpen = fc.record({
      age: fc.nat({ max: 80 }),
      left: fc.option(fc.integer({ min: -60, max: 20 }), { nil: null }),
    });
    const duration = fc.record({ days: fc.nat({ max: 60 }), hasEnded: fc.boolean() });
    const any = [
      fc.array(anyOpen, { maxLength: 60 }),
      fc.array(duration, { maxLength: 40 }),
      fc.nat({ max: 30 }),
    ] as const;
    fc.assert(
      fc.property(...any, (open, durations, days) => {
        const survival = computeSurvival(durations);
        const outlook = computeOutlook(open, survival, days);
        const late = open.filter(({ left }) => left !== null && left < days);
        if (outlook === null) {
          expect([late.length > 0, survival.ended]).toEqual([true, 0]);
          return;
        }
        const { expected, from, to, overdue, falling } = outlook;
        expect(overdue).toBe(late.filter(({ left }) => (left ?? 0) < 0).length);
        expect(overdue + falling).toBe(late.length);
        const rising = [0, from, expected, to, overdue + falling];
        expect([...rising].sort((a, b) => a - b)).toEqual(rising);
      }),
      { numRuns: 1000 },
    );
  });
});
