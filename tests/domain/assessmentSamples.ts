import fc from 'fast-check';
import { type Assessment, assessPlace } from '@/domain/assessment';
import { defaultThresholds } from '@/domain/thresholds';
import { anyDate, anyObservation, anyPlan, indicator } from './samples';
import { say } from './statusSamples';

const ids = ['a', 'b', 'c', 'd'];
const places = ['131', '131100', '131101'];

/** Weekly counts that mostly grow, so that every status comes about, beside rows of any kind. */
const anyRows = fc.oneof(
  fc.array(anyObservation, { maxLength: 6 }),
  fc.array(fc.integer({ min: -20, max: 400 }), { maxLength: 30 }).map((steps) => {
    let height = 0;
    return steps.map((step, week) => {
      height = Math.max(0, height + step);
      return say(new Date((17_300 + week * 30) * 86_400_000).toISOString().slice(0, 10), height);
    });
  }),
);

/** What is known of a few indicators in a few places, each pair once: its assessment on any day. */
export const anyStandings: fc.Arbitrary<(asOf: string) => Assessment[]> = fc
  .uniqueArray(
    fc.record({
      id: fc.constantFrom(...ids),
      code: fc.constantFrom(...places),
      plan: fc.option(anyPlan(), { freq: 8 }),
      rows: anyRows,
    }),
    { maxLength: 10, selector: ({ id, code }) => `${id} ${code}` },
  )
  .map(
    (pairs) => (asOf: string) =>
      pairs.map(({ id, code, plan, rows }) =>
        assessPlace(
          indicator({ id }),
          code,
          {
            observations: rows.map((row) => ({ ...row, indicator: id, place: code })),
            plans: plan === null ? [] : [{ ...plan, indicator: id, place: code }],
          },
          asOf,
          defaultThresholds,
        ),
      ),
  );

export const anyAssessments: fc.Arbitrary<Assessment[]> = fc
  .tuple(anyStandings, anyDate)
  .map(([standings, asOf]) => standings(asOf));
