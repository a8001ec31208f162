import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Calculation, getResult } from '@/domain/calculation';
import type { Indicator, Observation, Plan } from '@/domain/campaign';
import { isReached } from '@/domain/milestones';
import { computeProgress, type Planned } from '@/domain/progress';
import { defaultThresholds } from '@/domain/thresholds';
import { anyDate, anyObservation, anyPlan, indicator, leg, notReported, observation, plan, value } from './samples';

const yearly = plan([leg()]);

function say(date: string, number: number, rest: Partial<Observation> = {}): Observation {
  return observation({ periodEnd: date, knownFrom: date, reading: value(number), basis: 'reported', ...rest });
}

function progressOf(
  observations: readonly Observation[],
  asOf: string,
  which: Plan = yearly,
  of: Indicator = indicator(),
): Planned {
  const progress = computeProgress({ indicator: of, plan: which, observations, asOf, thresholds: defaultThresholds });
  if (progress.kind === 'unplanned') throw new Error('planned in every test');
  return progress;
}

describe('the value that stands', () => {
  it.each<[string, readonly Observation[], string, object | null]>([
    [
      'the newest period',
      [say('2018-02-05', 30), say('2018-01-29', 25)],
      '2018-02-05',
      { value: 30, date: '2018-02-05' },
    ],
    ['as known on the day', [say('2018-02-05', 30), say('2018-01-29', 25)], '2018-02-04', { value: 25 }],
    [
      'no silent week’s last value',
      [say('2018-01-29', 25), say('2018-02-05', 0, { reading: notReported })],
      '2018-02-05',
      null,
    ],
    [
      'a newer report and not an older published one',
      [say('2018-01-31', 99, { basis: 'published' }), say('2018-02-05', 30)],
      '2018-02-05',
      { value: 30, basis: 'reported' },
    ],
    [
      'what is published without a date, from the day it is',
      [
        say('2018-02-05', 30),
        observation({ periodEnd: null, knownFrom: '2018-03-01', reading: value(30, { qualifier: 'over' }) }),
      ],
      '2018-03-01',
      { value: 30, qualifier: 'over', date: '2018-03-01', isDated: false },
    ],
    [
      'a published refusal to say silences no report',
      [
        say('2018-02-05', 30),
        observation({ periodEnd: null, knownFrom: '2018-03-01', reading: { kind: 'missing', reason: 'notPublished' } }),
      ],
      '2018-03-01',
      { value: 30 },
    ],
    [
      'as corrected',
      [say('2018-02-05', 30), say('2018-02-05', 20, { knownFrom: '2018-02-07' })],
      '2018-02-07',
      { value: 20, corrected: true },
    ],
    [
      'before the correction',
      [say('2018-02-05', 30), say('2018-02-05', 20, { knownFrom: '2018-02-07' })],
      '2018-02-06',
      { value: 30, corrected: false },
    ],
    [
      'the same row twice is no correction',
      [say('2018-02-05', 30), say('2018-02-05', 30)],
      '2018-02-06',
      { value: 30, corrected: false },
    ],
  ])('%s', (_, observations, asOf, expected) => {
    const { actual } = progressOf(observations, asOf);
    if (expected === null) expect(actual).toBeNull();
    else expect(actual).toMatchObject(expected);
  });

  it('keeps the last value beside a silent week, apart', () => {
    const { last, actual, word } = progressOf(
      [say('2018-01-29', 25), say('2018-02-05', 0, { reading: notReported })],
      '2018-02-05',
    );
    expect([last?.value, actual, word]).toEqual([
      25,
      null,
      { kind: 'missing', date: '2018-02-05', reason: 'notReported' },
    ]);
  });

  it('is marked demo as soon as the plan or one word is', () => {
    const real = plan([leg()], { basis: 'reported' });
    expect(progressOf([say('2018-02-05', 30)], '2018-02-05', real).demo).toBe(false);
    expect(progressOf([say('2018-02-05', 30)], '2018-02-05').demo).toBe(true);
    expect(progressOf([say('2018-02-05', 30, { basis: 'demo' })], '2018-02-05', real).demo).toBe(true);
  });
});

describe('the pace', () => {
  it('needed: what is left over the weeks that are left', () => {
    // 182 days are left for 200.
    const { neededPerWeek } = progressOf([say('2018-07-02', 164)], '2018-07-02');
    expect(getResult(neededPerWeek)).toBeCloseTo(200 / 26, 9);
    expect(neededPerWeek).toMatchObject({
      operands: { from: '2018-07-02', due: '2018-12-31', days: 182, target: 364 },
    });
  });

  it.each<[string, readonly Observation[], string, Calculation['id'], string]>([
    ['nothing is needed of what is reached', [say('2018-07-02', 364)], '2018-07-02', 'neededPerWeek', 'reached'],
    ['on the due date no week is left', [say('2018-12-31', 300)], '2018-12-31', 'neededPerWeek', 'noTimeLeft'],
    ['without a value', [], '2018-07-02', 'neededPerWeek', 'noActual'],
    ['one report has no pace', [say('2018-07-02', 300)], '2018-07-02', 'recentPerWeek', 'tooFewObservations'],
    [
      'old reports have no recent pace',
      [say('2018-05-28', 1), say('2018-06-04', 9)],
      '2018-07-02',
      'recentPerWeek',
      'noRecentReport',
    ],
  ])('%s', (_, observations, asOf, id, reason) => {
    const progress = progressOf(observations, asOf);
    expect(progress[id]).toEqual({ kind: 'none', id, reason });
  });

  it('recent: the last four weeks of reports and no more', () => {
    const observations = [
      ['2018-05-28', 0],
      ['2018-06-04', 10],
      ['2018-06-11', 11],
      ['2018-07-02', 50],
    ] as const;
    const { recentPerWeek } = progressOf(
      observations.map(([day, number]) => say(day, number)),
      '2018-07-04',
    );
    expect(recentPerWeek).toMatchObject({
      value: 10,
      operands: { fromDate: '2018-06-04', fromValue: 10, toDate: '2018-07-02', days: 28 },
    });
  });

  it('before the start the weeks are counted from the start', () => {
    const { neededPerWeek } = progressOf([say('2017-12-01', 0)], '2017-12-04');
    expect(neededPerWeek).toMatchObject({ value: 7, operands: { from: '2018-01-01', days: 364 } });
  });

  it('of a falling plan is negative', () => {
    const { neededPerWeek } = progressOf(
      [say('2018-07-02', 182)],
      '2018-07-02',
      plan([leg({ baseline: 364, target: 0 })]),
    );
    expect(getResult(neededPerWeek)).toBe(-7);
  });
});

describe('no number where there is none', () => {
  it.each<[string, Plan, 'completion' | 'gapShare' | 'planShare', string]>([
    ['a falling plan has no completion', plan([leg({ baseline: 9, target: 5 })]), 'completion', 'fallingPlan'],
    ['a target of 0 neither', plan([leg({ baseline: 0, target: 0 })]), 'completion', 'targetZero'],
    ['a level has no distance', plan([leg({ baseline: 9, target: 9 })]), 'gapShare', 'noDistance'],
    ['nor a way', plan([leg({ baseline: 9, target: 9 })]), 'planShare', 'noWay'],
  ])('%s', (_, which, id, reason) => {
    expect(progressOf([say('2018-07-02', 7)], '2018-07-02', which)[id]).toEqual({ kind: 'none', id, reason });
  });
});

describe('isReached', () => {
  it.each([
    [364, 'exact', 364, 'up', true],
    [363, 'exact', 364, 'up', false],
    [10_000, 'over', 10_000, 'up', true],
    [150_000, 'nearly', 150_000, 'up', false],
    [150_000, 'nearly', 140_000, 'up', true],
    [0.1 + 0.2, 'exact', 0.3, 'down', true],
    [0.7 + 0.1, 'exact', 0.8, 'up', true],
    [20, 'over', 20, 'down', false],
    [20, 'nearly', 20, 'down', true],
    [5, 'exact', 0, 'down', false],
  ] as const)('%d %s of %d going %s: %s', (number, qualifier, target, direction, expected) => {
    expect(isReached({ value: number, qualifier }, target, direction)).toBe(expected);
  });
});

describe('every number', () => {
  it('follows from its operands', () => {
    fc.assert(
      fc.property(fc.array(anyObservation, { maxLength: 12 }), anyPlan(), anyDate, (observations, which, asOf) => {
        const progress = progressOf(observations, asOf, { ...which, knownFrom: '2017-01-01' });
        const { planValue, completion, planShare, gap, gapShare, neededPerWeek, recentPerWeek } = progress;
        const pairs: [number, number][] = [];
        if (planValue.kind === 'value') {
          const { baseline, target, shape, daysGone, days } = planValue.operands;
          const gone = shape === 'linear' || daysGone === days ? daysGone / days : 0;
          pairs.push([planValue.value, baseline + (target - baseline) * gone]);
        }
        if (completion.kind === 'value')
          pairs.push([completion.value, completion.operands.actual / completion.operands.target]);
        if (planShare.kind === 'value')
          pairs.push([planShare.value, planShare.operands.wayGone / planShare.operands.way]);
        if (gap.kind === 'value') pairs.push([gap.value, gap.operands.actual - gap.operands.planValue]);
        if (gapShare.kind === 'value') {
          const { target, baseline } = gapShare.operands;
          pairs.push([gapShare.value, gapShare.operands.gap / (target - baseline)]);
        }
        if (neededPerWeek.kind === 'value') {
          const { actual, target, days } = neededPerWeek.operands;
          pairs.push([neededPerWeek.value, ((target - actual) / days) * 7]);
        }
        if (recentPerWeek.kind === 'value') {
          const { fromValue, toValue, days } = recentPerWeek.operands;
          pairs.push([recentPerWeek.value, ((toValue - fromValue) / days) * 7]);
        }
        for (const [told, computed] of pairs) expect(told).toBeCloseTo(computed, 6);
      }),
    );
  });

  it('of a linear plan from 0: 差值 in 百分点 is 完成率 − 序时进度', () => {
    fc.assert(
      fc.property(fc.nat(900), fc.integer({ min: 1, max: 900 }), anyDate, (actual, target, asOf) => {
        const { completion, planShare, gapShare } = progressOf(
          [say('2017-01-01', actual)],
          asOf,
          plan([leg({ target })], { knownFrom: '2017-01-01' }),
        );
        expect(getResult(gapShare)).toBeCloseTo((getResult(completion) ?? 0) - (getResult(planShare) ?? 0), 9);
      }),
    );
  });
});
