import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeSurvival, computeSurvivalOf, type Duration } from '@/domain/ledger/survival';

const ended = (...days: number[]): Duration[] => days.map((one) => ({ days: one, hasEnded: true }));
const going = (...days: number[]): Duration[] => days.map((one) => ({ days: one, hasEnded: false }));

/**
 * Weeks of remission of 42 patients with acute leukaemia, half of them on 6-MP: E. J. Freireich et al., Blood 21 (1963), the
 * worked example of most textbooks. At risk, ended and shares as in the table of D. G. Kleinbaum, M. Klein, "Survival
 * Analysis: A Self-Learning Text"; errors by Greenwood's formula and the log(−log) interval as statistics packages print them.
 */
const treated = [...ended(6, 6, 6, 7, 10, 13, 16, 22, 23), ...going(6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35)];
const control = ended(1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23);

describe('the Kaplan–Meier estimate', () => {
  it.each([
    [6, 21, 3, 0.857, 0.0764],
    [7, 17, 1, 0.807, 0.0869],
    [10, 15, 1, 0.753, 0.0963],
    [13, 12, 1, 0.69, 0.1068],
    [16, 11, 1, 0.627, 0.1141],
    [22, 7, 1, 0.538, 0.1282],
    [23, 6, 1, 0.448, 0.1346],
  ])('is the textbook’s for the treated: week %i, %i at risk, %i ended', (day, atRisk, count, share, error) => {
    const step = computeSurvival(treated).steps.find((one) => one.day === day);
    expect(step).toMatchObject({ atRisk, ended: count });
    expect(step?.share).toBeCloseTo(share, 3);
    expect(step?.error).toBeCloseTo(error, 4);
  });

  it('has the textbook’s medians and their intervals', () => {
    expect(computeSurvival(treated)).toMatchObject({ median: 23, medianFrom: 13, medianTo: null, count: 21, ended: 9 });
    expect(computeSurvival(control)).toMatchObject({ median: 8, medianFrom: 4, medianTo: 11 });
  });

  it('is the plain share where everything has ended', () => {
    for (const { day, share } of computeSurvival(control).steps)
      expect(share).toBeCloseTo(control.filter(({ days }) => days > day).length / control.length, 12);
  });

  it.each([
    ['nothing', [], null],
    ['one that goes on', going(3), null],
    ['one that ended at once', ended(0), 0],
    ['half of two', [...ended(2), ...going(9)], 2],
    ['less than half', [...ended(2), ...going(3, 4)], null],
  ])('of %s', (_, durations, median) => {
    expect(computeSurvival(durations).median).toBe(median);
  });

  it('is the same from counts by day, however far they reach', () => {
    const duration = fc.record({ days: fc.integer({ min: 0, max: 60 }), hasEnded: fc.boolean() });
    fc.assert(
      fc.property(fc.array(duration, { maxLength: 60 }), fc.nat({ max: 40 }), (durations, beyond) => {
        const [done, on] = [new Uint32Array(61 + beyond), new Uint32Array(61 + beyond)];
        for (const { days, hasEnded } of durations) {
          const counts = hasEnded ? done : on;
          counts[days] = (counts[days] ?? 0) + 1;
        }
        expect(computeSurvivalOf(done, on)).toEqual(computeSurvival(durations));
      }),
    );
    expect(computeSurvivalOf(new Uint32Array(), new Uint32Array())).toEqual(computeSurvival([]));
  });

  it('never rises, stays between 0 and 1, and holds its median within its interval', () => {
    const duration = fc.record({ days: fc.integer({ min: 0, max: 60 }), hasEnded: fc.boolean() });
    fc.assert(
      fc.property(fc.array(duration, { maxLength: 60 }), (durations) => {
        const { steps, median, medianFrom, medianTo } = computeSurvival(durations);
        let last = 1;
        for (const { share, error } of steps) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThan(last);
          expect(error).toBeGreaterThanOrEqual(0);
          last = share;
        }
        if (median !== null) expect(medianFrom).toBeLessThanOrEqual(median);
        if (medianTo !== null) expect(median).toBeLessThanOrEqual(medianTo);
        // The order they are told in does not matter.
        expect(computeSurvival([...durations].reverse())).toEqual(computeSurvival(durations));
      }),
      { numRuns: 1000 },
    );
  });
});
