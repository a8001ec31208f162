import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { getResult } from '@/domain/calculation';
import type { Plan } from '@/domain/campaign';
import { computeStatus, statusByRule } from '@/domain/status';
import { defaultThresholds } from '@/domain/thresholds';
import { natures, statuses } from '@/domain/vocabulary';
import { anyDate, anyObservation, anyPlan, anyReading, indicator, observation, toDate } from './samples';
import { assess, type Case, say } from './statusSamples';

const anyNature = fc.constantFrom(...natures).map((nature) => indicator({ nature }));

/** Plans of any kind: also those the gate refuses, that end where they began or turn on the way. */
const anyCase: fc.Arbitrary<Case> = fc.record({
  plan: fc.option(fc.oneof(anyPlan(), anyPlan().map(flatten))),
  observations: fc.array(anyObservation, { maxLength: 12 }),
  asOf: anyDate,
  of: fc.oneof({ weight: 3, arbitrary: fc.constant(indicator()) }, { weight: 1, arbitrary: anyNature }),
});

function flatten(which: Plan): Plan {
  const height = which.legs[0]?.baseline ?? 0;
  return { ...which, legs: which.legs.map((one) => ({ ...one, baseline: height, target: height })) };
}

/** Weekly reports of a count that mostly grows, each known on its day or some days later. */
const anyReports = fc
  .array(fc.record({ day: fc.integer({ min: 17_200, max: 18_600 }), reading: anyReading, lag: fc.nat(20) }), {
    maxLength: 30,
  })
  .map((rows) =>
    rows.map(({ day, reading, lag }) =>
      observation({ periodEnd: toDate(day), knownFrom: toDate(day + lag), reading, basis: 'reported' }),
    ),
  );

describe('for any input', () => {
  it('there is exactly one status, of the vocabulary, and no number that is none', () => {
    fc.assert(
      fc.property(anyCase, (input) => {
        const { progress, judgement } = assess(input);
        expect(statuses).toContain(judgement.status);
        expect(statusByRule[judgement.rule]).toBe(judgement.status);
        for (const operand of Object.values(judgement.operands)) expect(operand).not.toBeNaN();
        if (progress.kind === 'unplanned') return;
        for (const calculation of [
          progress.planValue,
          progress.completion,
          progress.planShare,
          progress.gap,
          progress.gapShare,
          progress.neededPerWeek,
          progress.recentPerWeek,
        ])
          if (calculation.kind === 'value') expect(Number.isFinite(calculation.value)).toBe(true);
        const share = getResult(progress.planShare);
        if (share !== null) expect(share >= 0 && share <= 1).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('rows in another order, or twice, say the same', () => {
    const shuffled = anyCase.chain((input) =>
      fc.tuple(
        fc.constant(input),
        fc.shuffledSubarray([...input.observations, ...input.observations], {
          minLength: input.observations.length * 2,
        }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([input, observations]) => {
        expect(assess({ ...input, observations })).toEqual(assess(input));
      }),
      { numRuns: 300 },
    );
  });

  it('what becomes known later changes nothing on an earlier day', () => {
    fc.assert(
      fc.property(anyCase, anyReports, (input, more) => {
        const later = more.map((one) => ({
          ...one,
          knownFrom: one.knownFrom !== null && one.knownFrom > input.asOf ? one.knownFrom : '2030-01-01',
        }));
        expect(assess({ ...input, observations: [...input.observations, ...later] })).toEqual(assess(input));
      }),
    );
  });

  it('a plan mirrored stands the same', () => {
    const mirror = (number: number) => 0 - number;
    const exact = fc.array(fc.record({ day: fc.integer({ min: 17_200, max: 18_600 }), number: fc.nat(20_000) }), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(anyPlan(), exact, anyDate, (which, rows, asOf) => {
        fc.pre(which.legs[0]?.baseline !== which.legs.at(-1)?.target);
        const mirrored = {
          ...which,
          legs: which.legs.map((one) => ({ ...one, baseline: mirror(one.baseline), target: mirror(one.target) })),
        };
        const judge = (flip: boolean) =>
          assess({
            plan: flip ? mirrored : which,
            // Of two words on one day, which the gate refuses, the larger holds: here no day is spoken of twice.
            observations: [...new Map(rows.map((row) => [row.day, row])).values()].map(({ day, number }) =>
              say(toDate(day), flip ? mirror(number) : number),
            ),
            asOf,
          }).judgement;
        expect([judge(true).status, judge(true).rule, judge(true).flags]).toEqual([
          judge(false).status,
          judge(false).rule,
          judge(false).flags,
        ]);
      }),
    );
  });

  it('wider tolerances never make anything later or earlier than plan', () => {
    fc.assert(
      fc.property(anyCase, fc.double({ min: 0.05, max: 0.5, noNaN: true }), (input, behind) => {
        const { progress, judgement } = assess(input);
        const wider = computeStatus(progress, { ...defaultThresholds, behind, ahead: behind });
        if (judgement.status !== 'behind' && judgement.status !== 'ahead') expect(wider.status).toBe(judgement.status);
      }),
    );
  });

  it('madeUp stays madeUp while the count does not fall', () => {
    const growing = fc
      .array(fc.record({ gap: fc.integer({ min: 1, max: 40 }), step: fc.nat(40) }), { minLength: 2, maxLength: 30 })
      .map((rows) => {
        let [day, height] = [17_500, 0];
        return rows.map(({ gap, step }) => {
          [day, height] = [day + gap, height + step];
          return say(toDate(day), height);
        });
      });
    const rising = anyPlan().filter(({ legs }) =>
      legs.every(({ baseline, target }) => target > baseline && target < 1500),
    );
    fc.assert(
      fc.property(growing, rising, (observations, which) => {
        let wasMadeUp = false;
        for (let day = 17_500; day < 18_900; day += 7) {
          const { status } = assess({ plan: which, observations, asOf: toDate(day) }).judgement;
          if (wasMadeUp) expect(status).toBe('madeUp');
          wasMadeUp = status === 'madeUp';
        }
      }),
      { numRuns: 40 },
    );
  });
});
