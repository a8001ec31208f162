import { describe, expect, it } from 'vitest';
import type { Observation } from '@/domain/campaign';
import { combineQualifiers, computeCountyStatus, statusesWorstFirst, sumSeries } from '@/domain/countyStatus';
import { defaultThresholds } from '@/domain/thresholds';
import { statuses } from '@/domain/vocabulary';
import { indicator, leg, notReported, observation, plan, value } from './samples';

const county = '131';
const [a, b, c] = ['131100', '131101', '131102'];
const day = '2018-07-02';

function say(place: string, reading: Observation['reading'], date = day): Observation {
  return observation({ place, periodEnd: date, knownFrom: date, reading, basis: 'reported' });
}

const planOf = (place: string, target: number, start = '2018-01-01') =>
  plan([leg({ target, start })], { place, basis: 'reported' });
/** One a day each in the parts, two a day in the county. */
const plans = [planOf(county, 728), planOf(a, 364), planOf(b, 364)];

function judge(
  observations: readonly Observation[],
  rest: { parts?: string[]; asOf?: string; plans?: typeof plans } = {},
) {
  const rows = { observations, plans: rest.plans ?? plans };
  return computeCountyStatus(indicator(), county, rest.parts ?? [a, b], rows, rest.asOf ?? day, defaultThresholds);
}

describe('computeCountyStatus', () => {
  it('a total on plan hides a part that is behind: both are told', () => {
    const found = judge([say(county, value(364)), say(a, value(220)), say(b, value(144))]);
    expect(found.fromTotal.judgement.status).toBe('onPlan');
    expect(found.fromParts).toEqual({ status: 'behind', places: [b] });
    expect(found).toMatchObject({ disagree: true, isTotalSummed: false, partlyReported: false });
    expect(found.sum).toEqual({ kind: 'value', value: 364, qualifier: 'exact' });
  });

  it('parts and total of one mind', () => {
    const found = judge([say(county, value(364)), say(a, value(182)), say(b, value(182))]);
    expect([found.fromTotal.judgement.status, found.fromParts?.status, found.disagree]).toEqual([
      'onPlan',
      'onPlan',
      false,
    ]);
  });

  it('without a word of its own the county is the sum of its parts', () => {
    const found = judge([say(a, value(182)), say(b, value(100))]);
    expect(found.isTotalSummed).toBe(true);
    expect(found.fromTotal.judgement.status).toBe('behind');
    expect(found.fromTotal.progress.actual).toMatchObject({ value: 282, basis: 'derived', date: day });
  });

  it.each([
    ['says that it has none', [say(b, notReported)]],
    ['says nothing', []],
    ['last spoke more than a report ago', [say(b, value(170), '2018-06-25')]],
  ])('a part that %s makes the total partly reported, never smaller', (_, ofB) => {
    const found = judge([say(a, value(182)), ...ofB]);
    expect(found.fromTotal.progress.actual).toBeNull();
    expect(found.fromTotal.judgement.status).toBe('notReported');
    const last = ofB[0]?.reading.kind === 'value' ? ofB[0].reading.value : 0;
    expect(found.sum).toEqual({ kind: 'partlyReported', atLeast: 182 + last, missing: [b] });
    expect(found).toMatchObject({ partlyReported: true, unreported: [b], disagree: false });
  });

  it('the county’s own total stands beside a silent part, which is named', () => {
    const found = judge([say(county, value(364)), say(a, value(182))]);
    expect(found.fromTotal.judgement.status).toBe('onPlan');
    expect(found).toMatchObject({ partlyReported: true, unreported: [b], isTotalSummed: false });
  });

  it('a place added mid-campaign owes nothing before its plan begins', () => {
    const joined = [...plans, planOf(c, 100, '2018-10-01')];
    const said = [say(a, value(182)), say(b, value(182))];
    const before = judge(said, { parts: [a, b, c], plans: joined });
    expect(before).toMatchObject({ partlyReported: false, sum: { kind: 'value', value: 364 } });
    expect(before.fromTotal.progress.actual?.value).toBe(364);
    const later = [say(a, value(300), '2018-10-15'), say(b, value(300), '2018-10-15')];
    const after = judge([...said, ...later], { parts: [a, b, c], plans: joined, asOf: '2018-10-15' });
    expect(after).toMatchObject({ partlyReported: true, unreported: [c] });
    expect(after.fromTotal.progress.actual).toBeNull();
  });

  it('a part that is done owes no more reports', () => {
    const found = judge([say(b, value(364), '2018-05-07'), say(a, value(182))]);
    expect(found).toMatchObject({ partlyReported: false, sum: { kind: 'value', value: 546 } });
    expect(found.fromTotal.progress.actual?.value).toBe(546);
  });

  it('a part to which it does not apply is no gap', () => {
    const found = judge([say(a, value(182)), say(b, { kind: 'missing', reason: 'notApplicable' })]);
    expect(found).toMatchObject({ partlyReported: false, sum: { kind: 'value', value: 182 } });
    expect(found.fromTotal.progress.actual?.value).toBe(182);
    expect(found.fromParts).toEqual({ status: 'onPlan', places: [a] });
  });

  it('parts that do not add up are never summed', () => {
    const rows = { observations: [say(a, value(182)), say(b, value(182))], plans };
    const of = indicator({ aggregation: 'none' });
    const found = computeCountyStatus(of, county, [a, b], rows, day, defaultThresholds);
    expect(found).toMatchObject({ sum: { kind: 'none' }, isTotalSummed: false });
    expect(found.fromTotal.progress.actual).toBeNull();
  });

  it('an indicator no part speaks of is the county’s alone', () => {
    const found = judge([say(county, value(364))], { plans: [planOf(county, 728)] });
    expect(found).toMatchObject({ partlyReported: false, fromParts: null, disagree: false, sum: { kind: 'none' } });
  });
});

describe('sums', () => {
  it.each([
    [['exact', 'exact'], 'exact'],
    [['exact', 'over'], 'over'],
    [['nearly', 'exact'], 'nearly'],
    [['over', 'nearly'], 'about'],
    [['rounded', 'exact'], 'about'],
    [[], 'exact'],
  ] as const)('of %j are %s', (given, expected) => {
    expect(combineQualifiers(given.map((qualifier) => ({ qualifier })))).toBe(expected);
  });

  it('with an invented part are invented', () => {
    const parts = [[say(a, value(1))], [{ ...say(b, value(2)), basis: 'demo' as const }]];
    const [sum, ...others] = sumSeries(
      'toilets',
      county,
      parts.map((observations) => ({ observations, plan: null })),
      day,
      7,
    );
    expect(others).toEqual([]);
    expect(sum).toMatchObject({ place: county, periodEnd: day, basis: 'demo', reading: { value: 3 } });
  });

  it('worst first knows each status that judges', () => {
    const judging = statuses.slice(statuses.indexOf('done'));
    expect([...statusesWorstFirst].sort()).toEqual([...judging].sort());
  });
});
