import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '@/domain/assessment';
import { getResult } from '@/domain/calculation';
import { type Decision, decisionStatuses, listDecisions } from '@/domain/decisions';
import { statusByRule } from '@/domain/status';
import { anyAssessments } from './assessmentSamples';
import { leg, notReported, observation, plan } from './samples';
import { assess, type Case, say, yearly } from './statusSamples';

const noWeights = new Map<string, number>();

function look(id: string, input: Partial<Case>): Assessment {
  return {
    indicator: id,
    place: '131',
    ...assess({ plan: yearly, observations: [], asOf: '2018-07-02', ...input }),
  };
}

/** 应到 is 182 of 364 on 2018-07-02: a value of 182 − 36.4 is a tenth of the way short. */
const short = (id: string, tenths: number) => look(id, { observations: [say('2018-07-02', 182 - 36.4 * tenths)] });
const late = (id: string, value: number) => look(id, { observations: [say('2018-12-31', value)], asOf: '2019-01-10' });
const dueSoon = (id: string, value: number) =>
  look(id, { observations: [say('2018-12-10', value)], asOf: '2018-12-10' });
const silent = (id: string) =>
  look(id, {
    observations: [
      say('2018-06-18', 160),
      observation({ periodEnd: '2018-07-02', knownFrom: '2018-07-02', reading: notReported }),
    ],
  });

const order = (decisions: readonly Decision[]) => decisions.map(({ assessment }) => assessment.indicator).join(' ');

describe('what needs a decision', () => {
  it('comes by kind, and in each kind the furthest behind first', () => {
    const given = [
      silent('s'),
      dueSoon('d1', 340),
      short('b1', 1),
      late('o1', 350),
      short('b2', 2),
      late('o2', 300),
      dueSoon('d2', 335),
    ];
    expect(order(listDecisions(given, noWeights))).toBe('o2 o1 b2 b1 d2 d1 s');
  });

  it('weighs: a tenth that counts three times is before two tenths', () => {
    const given = [short('b2', 2), short('b1', 1)];
    expect(order(listDecisions(given, noWeights))).toBe('b2 b1');
    const weighed = listDecisions(given, new Map([['b1', 3]]));
    expect(order(weighed)).toBe('b1 b2');
    expect(weighed.map(({ weight }) => weight)).toEqual([3, 1]);
    expect(weighed[0]?.urgency).toBeCloseTo(0.3);
  });

  it('keeps the order given where nothing presses more', () => {
    expect(order(listDecisions([short('b', 1), short('a', 1), silent('z'), silent('y')], noWeights))).toBe('b a z y');
  });

  it('being beyond the plan presses nothing: due soon and short is before due soon and almost done', () => {
    const given = [dueSoon('almost', 362), dueSoon('short', 330)];
    expect(given.map(({ judgement }) => judgement.status)).toEqual(['dueSoon', 'dueSoon']);
    const [first, second] = listDecisions(given, noWeights);
    expect(first?.assessment.indicator).toBe('short');
    expect(second?.urgency).toBe(0);
  });

  it('puts last in its kind what has no gap to tell: a level that is lost', () => {
    const level = plan([leg({ baseline: 100, target: 100 })]);
    const lost = look('lost', { plan: level, observations: [say('2018-07-02', 1)] });
    const decisions = listDecisions([lost, short('b', 1)], new Map([['lost', 1000]]));
    expect(order(decisions)).toBe('b lost');
    expect(decisions[1]).toMatchObject({ urgency: null, reason: { kind: 'behind', neededPerWeek: (99 / 182) * 7 } });
  });

  it('leaves out what nobody needs to decide on', () => {
    const calm = [
      look('onPlan', { observations: [say('2018-07-02', 182)] }),
      look('ahead', { observations: [say('2018-07-02', 300)] }),
      look('done', { observations: [say('2018-07-02', 364)] }),
      look('noTarget', { plan: null, observations: [say('2018-07-02', 1)] }),
      look('notOwed', { asOf: '2018-01-03' }),
    ];
    expect(calm.map(({ judgement }) => judgement.status)).toEqual(['onPlan', 'ahead', 'done', 'noTarget', 'onPlan']);
    expect(listDecisions(calm, noWeights)).toEqual([]);
  });

  it('lists every status that waits for a decision, whichever rule gave it', () => {
    const rules = Object.entries(statusByRule).filter(([, status]) => decisionStatuses.some((one) => one === status));
    expect(rules.map(([rule]) => rule).sort()).toEqual(
      ['dueWithin', 'duePassed', 'levelLost', 'missingWord', 'neverReported', 'shortOfPlan'].sort(),
    );
  });
});

describe('the reason', () => {
  const reasonOf = (assessment: Assessment) => listDecisions([assessment], noWeights)[0]?.reason;

  it('overdue: since when and by how many days', () => {
    expect(reasonOf(late('o', 350))).toEqual({
      kind: 'overdue',
      due: '2018-12-31',
      daysLate: 10,
      actual: 350,
      target: 364,
    });
  });

  it('behind: the pace there is beside the pace it takes', () => {
    const behind = look('b', { observations: [say('2018-06-04', 100), say('2018-07-02', 120)] });
    // 20 in four weeks; 244 in 182 days.
    expect(reasonOf(behind)).toEqual({ kind: 'behind', recentPerWeek: 5, neededPerWeek: (244 / 182) * 7 });
  });

  it('due soon: how many days are left', () => {
    expect(reasonOf(dueSoon('d', 343))).toEqual({
      kind: 'dueSoon',
      due: '2018-12-31',
      daysLeft: 21,
      actual: 343,
      target: 364,
      neededPerWeek: 7,
    });
  });

  it('silent: whole weeks since the last value, and what was said instead', () => {
    expect(reasonOf(silent('s'))).toEqual({
      kind: 'notReported',
      since: '2018-06-18',
      everReported: true,
      weeks: 2,
      said: 'notReported',
    });
  });

  it('never heard of: the weeks since the plan began', () => {
    expect(reasonOf(look('n', { asOf: '2018-01-20' }))).toEqual({
      kind: 'notReported',
      since: '2018-01-01',
      everReported: false,
      weeks: 2,
      said: null,
    });
  });
});

describe('for any campaign', () => {
  const anyWeights = fc
    .array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.double({ min: 0.01, max: 100, noNaN: true })))
    .map((pairs) => new Map<string, number>(pairs));

  it('lists each row that waits for a decision once, in one order', () => {
    fc.assert(
      fc.property(anyAssessments, anyWeights, (assessments, weights) => {
        const decisions = listDecisions(assessments, weights);
        const waiting = assessments.filter(({ judgement }) =>
          decisionStatuses.some((status) => status === judgement.status),
        );
        expect(new Set(decisions.map(({ assessment }) => assessment))).toEqual(new Set(waiting));
        expect(decisions).toHaveLength(waiting.length);
        for (const [index, { assessment, reason, weight, urgency }] of decisions.entries()) {
          expect(reason.kind).toBe(assessment.judgement.status);
          expect(weight).toBe(weights.get(assessment.indicator) ?? 1);
          const share = assessment.progress.kind === 'planned' ? getResult(assessment.progress.gapShare) : null;
          expect(urgency).toBe(share === null ? null : share < 0 ? -share * weight : 0);
          const next = decisions[index + 1];
          if (next !== undefined) expect(isInOrder(decisions[index] as Decision, next, assessments)).toBe(true);
        }
      }),
    );
  });

  it('given in another order, only equals change places', () => {
    const shuffled = anyAssessments.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray([...all], { minLength: all.length })),
    );
    const keys = (decisions: readonly Decision[]) => decisions.map(({ reason, urgency }) => [reason.kind, urgency]);
    fc.assert(
      fc.property(shuffled, anyWeights, ([assessments, others], weights) => {
        expect(keys(listDecisions(others, weights))).toEqual(keys(listDecisions(assessments, weights)));
        expect(listDecisions(assessments, weights)).toEqual(listDecisions([...assessments], weights));
      }),
    );
  });

  /** The rule in other words: kind, then urgency falling with none last, then the order given. */
  function isInOrder(a: Decision, b: Decision, given: readonly Assessment[]): boolean {
    const kinds = ['overdue', 'behind', 'dueSoon', 'notReported'];
    const [kindA, kindB] = [kinds.indexOf(a.reason.kind), kinds.indexOf(b.reason.kind)];
    if (kindA !== kindB) return kindA < kindB;
    const [urgencyA, urgencyB] = [a.urgency ?? -1, b.urgency ?? -1];
    if (urgencyA !== urgencyB) return urgencyA > urgencyB;
    return given.indexOf(a.assessment) < given.indexOf(b.assessment);
  }
});
