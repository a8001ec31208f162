import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Observation } from '@/domain/campaign';
import { listCorrections } from '@/domain/corrections';
import { computeSeries } from '@/domain/series';
import { campaign, source } from '../figures/dachang';
import { anyDate, anyReading, notReported, observation, toDate, value } from './samples';

const note = { 'zh-CN': '核对后调低。', en: 'Lowered after a check.' };

function word(knownFrom: string, number: number, rest: Partial<Observation> = {}): Observation {
  return observation({ periodEnd: '2018-07-02', knownFrom, reading: value(number), basis: 'reported', ...rest });
}

const first = word('2018-07-02', 182);
const second = word('2018-07-09', 170, { note, citation: { source: 'ledger', paragraph: 2 } });

describe('a later word on the same period', () => {
  it('corrects the earlier one, with its reason and source', () => {
    expect(listCorrections([first, second], '2018-07-02', '2018-07-09')).toEqual([
      {
        indicator: 'toilets',
        place: '131',
        periodEnd: '2018-07-02',
        knownFrom: '2018-07-09',
        from: value(182),
        to: value(170),
        by: -12,
        basis: 'reported',
        demo: false,
        note,
        citation: { source: 'ledger', paragraph: 2 },
      },
    ]);
  });

  it.each([
    ['on the day before it is known', '2018-07-02', '2018-07-08', 0],
    ['from the day it is known on', '2018-07-09', '2018-07-31', 0],
    ['in a week it falls into', '2018-07-08', '2018-07-09', 1],
    ['between a day and itself', '2018-07-09', '2018-07-09', 0],
    ['between a day and an earlier one', '2018-07-31', '2018-07-01', 0],
  ])('%s', (_, from, to, count) => {
    expect(listCorrections([first, second], from, to)).toHaveLength(count);
  });

  it.each<readonly [string, readonly Observation[], number]>([
    ['the same row twice', [first, first], 0],
    ['another period', [first, word('2018-07-09', 170, { periodEnd: '2018-07-09' })], 0],
    ['another place', [first, word('2018-07-09', 170, { place: '131100' })], 0],
    ['another indicator', [first, word('2018-07-09', 170, { indicator: 'lanes' })], 0],
    ['no period', [word('2018-07-02', 1, { periodEnd: null }), word('2018-07-09', 2, { periodEnd: null })], 0],
    ['a weaker basis', [first, word('2018-07-09', 170, { basis: 'demo' })], 0],
    ['a better basis', [first, word('2018-07-09', 170, { basis: 'published' })], 1],
    ['a better basis that says the same confirms', [first, word('2018-07-09', 182, { basis: 'published' })], 0],
    ['two bases on one day', [first, word('2018-07-02', 170, { basis: 'published' })], 0],
    [
      'a month and its last day',
      [word('2018-08-01', 1, { periodEnd: '2018-07' }), word('2018-08-02', 2, { periodEnd: '2018-07-31' })],
      1,
    ],
    ['one after the other', [second, first, word('2018-07-16', 160)], 2],
    ['only another qualifier', [first, word('2018-07-09', 182, { reading: value(182, { qualifier: 'about' }) })], 1],
  ])('%s', (_, rows, count) => {
    expect(listCorrections(rows, '2018-01-01', '2018-12-31')).toHaveLength(count);
  });

  it('takes a value back, or gives one late: nothing to subtract', () => {
    const said = (rows: Observation[]) => listCorrections(rows, '2018-01-01', '2018-12-31').map(({ by }) => by);
    expect(said([first, { ...second, reading: notReported }])).toEqual([null]);
    expect(said([{ ...first, reading: notReported }, second])).toEqual([null]);
  });

  it('is invented when either word is', () => {
    const rows = [word('2018-07-02', 182, { basis: 'demo' }), second];
    expect(listCorrections(rows, '2018-01-01', '2018-12-31')).toMatchObject([{ demo: true, basis: 'reported' }]);
  });
});

describe('the demo', () => {
  it('tells the one correction it is made of, in the town and in the county', async () => {
    const { observations } = await source.standing();
    const told = listCorrections(observations, campaign.info.start, campaign.info.asOf);
    expect(told.map(({ indicator, place, periodEnd, knownFrom }) => [indicator, place, periodEnd, knownFrom])).toEqual([
      ['rural-toilets-renovated', '131028', '2019-06-17', '2019-06-24'],
      ['rural-toilets-renovated', '131028101', '2019-06-17', '2019-06-24'],
    ]);
    expect(new Set(told.map(({ by }) => by)).size).toBe(1);
    expect(told.every(({ by, demo, note: why }) => (by ?? 0) < 0 && demo && why.en !== '')).toBe(true);
    expect(listCorrections(observations, '2019-06-17', '2019-06-24')).toEqual(told);
    expect(listCorrections(observations, '2019-06-24', '2019-07-01')).toEqual([]);
  });
});

describe('for any rows', () => {
  const anyRows = fc
    .array(
      fc.record({
        period: fc.nat(3),
        lag: fc.nat(4),
        reading: anyReading,
        basis: fc.constantFrom('published' as const, 'reported' as const, 'demo' as const),
      }),
      { maxLength: 14 },
    )
    .map((rows) =>
      rows.map(({ period, lag, reading, basis }) =>
        observation({ periodEnd: toDate(17_500 + period * 7), knownFrom: toDate(17_530 + lag), reading, basis }),
      ),
    );

  it('their order and doubles change nothing', () => {
    const shuffled = anyRows.chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray([...rows, ...rows], { minLength: rows.length * 2 })),
    );
    fc.assert(
      fc.property(shuffled, ([rows, others]) => {
        expect(listCorrections(others, '2017-01-01', '2022-01-01')).toEqual(
          listCorrections(rows, '2017-01-01', '2022-01-01'),
        );
      }),
    );
  });

  it('two stretches of time tell together what the whole tells', () => {
    fc.assert(
      fc.property(anyRows, anyDate, (rows, day) => {
        const middle = day < '2017-12-28' ? '2017-12-31' : day;
        const parts = [...listCorrections(rows, '2017-01-01', middle), ...listCorrections(rows, middle, '2022-01-01')];
        expect(parts).toEqual(listCorrections(rows, '2017-01-01', '2022-01-01'));
      }),
    );
  });

  it('the last correction of a period is the word that stands', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const series = computeSeries(rows, '2022-01-01');
        const told = listCorrections(rows, '2017-01-01', '2022-01-01');
        for (const { date, reading, corrected } of series) {
          const last = told.filter(({ periodEnd }) => periodEnd === date).at(-1);
          if (last !== undefined && last.knownFrom === findLastKnown(rows, date)) expect(last.to).toEqual(reading);
          // What the series marks as corrected was replaced by a word of its own basis, which is always told.
          if (corrected && isOnTwoDays(rows, date)) expect(told.some(({ periodEnd }) => periodEnd === date)).toBe(true);
        }
      }),
    );
  });

  function best(rows: readonly Observation[], period: string): Observation[] {
    const own = rows.filter(({ periodEnd }) => periodEnd === period);
    const basis = ['published', 'reported', 'demo'].find((one) => own.some((row) => row.basis === one));
    return own.filter((row) => row.basis === basis);
  }

  function findLastKnown(rows: readonly Observation[], period: string): string | undefined {
    return best(rows, period)
      .map(({ knownFrom }) => knownFrom ?? '')
      .sort()
      .at(-1);
  }

  function isOnTwoDays(rows: readonly Observation[], period: string): boolean {
    return new Set(best(rows, period).map(({ knownFrom }) => knownFrom)).size > 1;
  }
});
