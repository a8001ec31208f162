import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computePlanValue, getPlanEnds } from '@/domain/plan';
import { type ActualPoint, computePlanHistory } from '@/domain/shortfall';
import { anyPlan, leg, plan, toDate } from './samples';

/** One a day through 2018: on the first of a month the plan line stands at the days gone. */
const daily = plan([leg()]);

function months(...values: readonly number[]): ActualPoint[] {
  return values.map((value, index) => ({ date: `2018-${String(index + 1).padStart(2, '0')}-01`, value }));
}

const none = { worst: null, behindFrom: null, caughtUp: null };

describe('computePlanHistory', () => {
  it.each([
    ['no legs', [], plan([]), null],
    ['no legs, but points', months(0), plan([]), null],
    ['no points', [], daily, null],
    ['on the line all the time', months(0, 31, 59, 90), daily, { ...none, reached: null }],
    ['ahead all the time', months(5, 50, 80, 100), daily, { ...none, reached: null }],
    ['behind by less than the tolerance', months(0, 15, 59), daily, { ...none, reached: null }],
    [
      'behind, then caught up',
      months(0, 31, 20, 60, 120),
      daily,
      {
        worst: { date: '2018-03-01', actual: 20, plan: 59 },
        behindFrom: '2018-03-01',
        caughtUp: '2018-05-01',
        reached: null,
      },
    ],
    [
      'behind from the second month on, never caught up',
      months(0, 10, 20, 30),
      daily,
      {
        worst: { date: '2018-04-01', actual: 30, plan: 90 },
        behindFrom: '2018-02-01',
        caughtUp: null,
        reached: null,
      },
    ],
    [
      'behind twice: the deeper one is told',
      months(0, 10, 60, 40, 130),
      daily,
      {
        worst: { date: '2018-04-01', actual: 40, plan: 90 },
        behindFrom: '2018-04-01',
        caughtUp: '2018-05-01',
        reached: null,
      },
    ],
    [
      'a little behind first, then by more than the tolerance',
      months(0, 20, 30, 90),
      daily,
      {
        worst: { date: '2018-03-01', actual: 30, plan: 59 },
        behindFrom: '2018-03-01',
        caughtUp: '2018-04-01',
        reached: null,
      },
    ],
    ['the target before its day', months(0, 364, 364), daily, { ...none, reached: '2018-02-01' }],
    [
      'made up after it was due',
      [...months(0, 10), { date: '2018-12-31', value: 300 }, { date: '2019-03-01', value: 364 }],
      daily,
      {
        worst: { date: '2018-12-31', actual: 300, plan: 364 },
        behindFrom: '2018-02-01',
        caughtUp: '2019-03-01',
        reached: '2019-03-01',
      },
    ],
  ])('%s', (_, points, which, expected) => {
    expect(computePlanHistory(points, which, 0.05)).toEqual(
      expected === null ? null : { ...expected, due: '2018-12-31' },
    );
  });

  const anyPoints = fc
    .uniqueArray(fc.integer({ min: 17_167, max: 18_700 }), { minLength: 1, maxLength: 40 })
    .chain((days) =>
      fc.tuple(fc.constant(days), fc.array(fc.nat(20_000), { minLength: days.length, maxLength: days.length })),
    )
    .map(([days, values]) =>
      days.sort((a, b) => a - b).map((day, index) => ({ date: toDate(day), value: values[index] ?? 0 })),
    );
  const risingPlan = anyPlan().filter((which) => which.legs.every(({ baseline, target }) => target > baseline));

  // On the first of a month this line stands at 364 less the days gone: 364, 333, 305, 274.
  const downwards = plan([leg({ baseline: 364, target: 0 })]);

  it.each([
    ['still above the line is behind', months(364, 364, 364), { date: '2018-03-01', actual: 364, plan: 305 }, null],
    ['below the line is ahead', months(364, 300, 200, 100), null, null],
    ['on the line is on plan', months(364, 333, 305, 274), null, null],
    ['at the target is reached', months(364, 0, 0), null, '2018-02-01'],
    ['back on the line has caught up', months(364, 364, 305), { date: '2018-02-01', actual: 364, plan: 333 }, null],
  ])('of a plan that goes down: %s', (_, points, worst, reached) => {
    const history = computePlanHistory(points, downwards, 0.05);
    expect(history).toMatchObject({ worst, reached });
    if (points.at(-1)?.value === 305) expect(history?.caughtUp).toBe('2018-03-01');
  });

  it('a plan mirrored tells the same story', () => {
    // Below 0 instead of around some height: rounding then errs alike on both sides.
    const mirror = (number: number) => -number;
    fc.assert(
      fc.property(anyPoints, risingPlan, (points, which) => {
        const mirrored = {
          ...which,
          legs: which.legs.map((one) => ({ ...one, baseline: mirror(one.baseline), target: mirror(one.target) })),
        };
        const story = computePlanHistory(points, which, 0.05);
        const other = computePlanHistory(
          points.map(({ date, value }) => ({ date, value: mirror(value) })),
          mirrored,
          0.05,
        );
        fc.pre(story !== null && other !== null);
        const dates = (one: typeof story) => [one?.worst?.date, one?.behindFrom, one?.caughtUp, one?.reached];
        expect(dates(other)).toEqual(dates(story));
      }),
    );
  });

  it('tells only what the two lines say', () => {
    fc.assert(
      fc.property(anyPoints, risingPlan, fc.double({ min: 0, max: 0.2, noNaN: true }), (points, which, tolerance) => {
        const history = computePlanHistory(points, which, tolerance);
        const ends = getPlanEnds(which);
        if (history === null || ends === null) throw new Error('a plan with legs and points has a history');
        const gapOn = (point: ActualPoint) => point.value - (computePlanValue(which, point.date) ?? 0);
        const deepest = Math.min(...points.map(gapOn));
        const threshold = (ends.target - ends.baseline) * tolerance;
        expect(history.due).toBe(ends.due);
        expect(history.reached).toBe(points.find(({ value }) => value >= ends.target)?.date ?? null);
        expect(history.worst === null).toBe(deepest >= -threshold);
        if (history.worst === null) {
          expect([history.behindFrom, history.caughtUp]).toEqual([null, null]);
          return;
        }
        const { worst, behindFrom, caughtUp } = history;
        expect(worst.actual - worst.plan).toBe(deepest);
        expect(computePlanValue(which, worst.date)).toBe(worst.plan);
        const behind = points.filter(({ date }) => date >= (behindFrom ?? '') && date <= worst.date);
        expect(behind.length).toBeGreaterThan(0);
        for (const point of behind) expect(gapOn(point)).toBeLessThan(-threshold);
        const before = points.filter(({ date }) => date < (behindFrom ?? '')).at(-1);
        if (before !== undefined) expect(gapOn(before)).toBeGreaterThanOrEqual(-threshold);
        const after = points.filter(({ date }) => date > worst.date);
        expect(caughtUp).toBe(after.find((point) => gapOn(point) >= 0)?.date ?? null);
      }),
    );
  });
});
