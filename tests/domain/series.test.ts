import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { getPeriodDay } from '@/domain/reading';
import { computeSeries, type Grain, grains, thinSeries } from '@/domain/series';
import { rankByBasis } from '@/domain/vocabulary';
import { anyDate, anyObservation, notReported, observation, toDate, value } from './samples';

const someObservations = fc.array(anyObservation, { maxLength: 15 });

describe('computeSeries', () => {
  const week = (periodEnd: string, count: number, knownFrom = periodEnd) =>
    observation({ basis: 'demo', periodEnd, knownFrom, reading: value(count) });
  const ledger = (periodEnd: string, count: number, knownFrom = periodEnd) =>
    observation({ basis: 'reported', periodEnd, knownFrom, reading: value(count) });

  it.each([
    ['nothing', [], '2021-02-16', []],
    ['oldest first', [week('2019-03-11', 4), week('2019-03-04', 3)], '2021-02-16', ['2019-03-04 3', '2019-03-11 4']],
    ['not what was said later', [week('2019-03-04', 3), week('2019-03-11', 4)], '2019-03-10', ['2019-03-04 3']],
    [
      'a correction, once known',
      [week('2019-03-04', 3), week('2019-03-04', 2, '2019-04-01')],
      '2019-04-01',
      ['2019-03-04 2 corrected'],
    ],
    [
      'a correction, wherever its row is',
      [week('2019-03-04', 2, '2019-04-01'), week('2019-03-04', 3)],
      '2019-04-01',
      ['2019-03-04 2 corrected'],
    ],
    [
      'a correction, before it is known',
      [week('2019-03-04', 3), week('2019-03-04', 2, '2019-04-01')],
      '2019-03-31',
      ['2019-03-04 3'],
    ],
    [
      'of two bases the better one, wherever its row is',
      [ledger('2019-03-04', 3), week('2019-03-04', 9, '2019-04-01')],
      '2019-04-01',
      ['2019-03-04 3'],
    ],
    [
      'a better basis is no correction of an invention',
      [week('2019-03-04', 9), ledger('2019-03-04', 3, '2019-04-01')],
      '2019-04-01',
      ['2019-03-04 3'],
    ],
    [
      'before the better basis is known the other one',
      [week('2019-03-04', 9), ledger('2019-03-04', 3, '2019-04-01')],
      '2019-03-31',
      ['2019-03-04 9'],
    ],
    ['a month stands at its last day', [week('2020-09', 9, '2020-10-05')], '2021-02-16', ['2020-09-30 9']],
    [
      'a month and its last day are one period',
      [ledger('2020-09-30', 8), week('2020-09', 9, '2020-10-05')],
      '2021-02-16',
      ['2020-09-30 8'],
    ],
    ['no point without a period', [observation()], '2022-01-01', []],
    [
      'a silent week stays silent',
      [observation({ periodEnd: '2019-03-04', reading: notReported })],
      '2021-02-16',
      ['2019-03-04 notReported'],
    ],
  ])('%s', (_, observations, asOf, expected) => {
    const points = computeSeries(observations, asOf).map(
      ({ date, reading, corrected }) =>
        `${date} ${reading.kind === 'value' ? reading.value : reading.reason}${corrected ? ' corrected' : ''}`,
    );
    expect(points).toEqual(expected);
  });

  it('is in order, one point a period, each the word of the best basis that was known', () => {
    fc.assert(
      fc.property(someObservations, anyDate, (observations, asOf) => {
        const points = computeSeries(observations, asOf);
        const known = observations.filter(
          ({ knownFrom, periodEnd }) => periodEnd !== null && (knownFrom === null || knownFrom <= asOf),
        );
        const dates = points.map(({ date }) => date);
        expect(dates).toEqual([...dates].sort());
        expect(dates).toEqual([...new Set(known.map(getPeriodDay))].sort());
        for (const { date, basis, reading } of points) {
          const said = known.filter((word) => getPeriodDay(word) === date);
          expect(said.some((word) => word.reading === reading && word.basis === basis)).toBe(true);
          expect(rankByBasis[basis]).toBe(Math.min(...said.map((word) => rankByBasis[word.basis])));
        }
      }),
    );
  });

  it('says corrected exactly when the best basis had more than one word on the period', () => {
    fc.assert(
      fc.property(someObservations, anyDate, (observations, asOf) => {
        const ranks = new Map<string, number[]>();
        for (const word of observations) {
          const { knownFrom, periodEnd, basis } = word;
          if (periodEnd === null || (knownFrom !== null && knownFrom > asOf)) continue;
          const day = getPeriodDay(word);
          ranks.set(day, [...(ranks.get(day) ?? []), rankByBasis[basis]]);
        }
        const spokenTwice = [...ranks.values()].filter(
          (words) => words.filter((rank) => rank === Math.min(...words)).length > 1,
        );
        const corrected = computeSeries(observations, asOf).filter((point) => point.corrected);
        expect(corrected).toHaveLength(spokenTwice.length);
      }),
    );
  });
});

/** Points on days in order, each with its own height. */
const anyPoints = fc
  .uniqueArray(fc.integer({ min: 17_200, max: 18_700 }), { minLength: 1, maxLength: 400 })
  .map((days) => days.sort((a, b) => a - b).map((day, index) => ({ date: toDate(day), height: index })));

function weekOf(date: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - ((day.getUTCDay() + 6) % 7));
  return day.toISOString().slice(0, 10);
}

const stretchOf: Readonly<Record<Grain, (date: string) => string>> = {
  week: weekOf,
  month: (date) => date.slice(0, 7),
  quarter: (date) => `${date.slice(0, 4)} ${Math.floor((Number(date.slice(5, 7)) - 1) / 3)}`,
  year: (date) => date.slice(0, 4),
};

describe('thinSeries', () => {
  const weekly = Array.from({ length: 196 }, (_, index) => ({ date: toDate(17_217 + index * 7), height: index }));

  it.each([
    ['few points stay weekly', 200, 'week', 196],
    ['four years in 60 points are months', 60, 'month', 46],
    ['in 40, quarters', 40, 'quarter', 16],
    ['in 10, years', 10, 'year', 4],
  ])('%s', (_, limit, grain, count) => {
    expect(weekly[0]?.date).toBe('2017-02-20');
    const thinned = thinSeries(weekly, limit);
    expect([thinned.grain, thinned.points.length]).toEqual([grain, count]);
    expect(thinned.points.at(-1)).toBe(weekly.at(-1));
  });

  it('a week ends on Sunday', () => {
    const days = ['2019-03-09', '2019-03-10', '2019-03-11'].map((date) => ({ date }));
    expect(thinSeries(days, 2).points.map(({ date }) => date)).toEqual(['2019-03-10', '2019-03-11']);
  });

  it('an empty series stays empty', () => {
    expect(thinSeries([], 60)).toEqual({ grain: 'week', points: [] });
  });

  it('never exceeds the limit as long as it has room for a point a year', () => {
    fc.assert(
      fc.property(anyPoints, fc.integer({ min: 0, max: 60 }), (points, spare) => {
        const limit = new Set(points.map(({ date }) => date.slice(0, 4))).size + spare;
        expect(thinSeries(points, limit).points.length).toBeLessThanOrEqual(limit);
      }),
    );
  });

  it('keeps points as they are, in order, the last one always', () => {
    fc.assert(
      fc.property(anyPoints, fc.integer({ min: 5, max: 60 }), (points, limit) => {
        const kept = thinSeries(points, limit).points;
        expect(kept).toEqual(points.filter((point) => kept.includes(point)));
        expect(kept.at(-1)).toBe(points.at(-1));
      }),
    );
  });

  it('keeps the last point of each stretch, in the finest grain that fits', () => {
    fc.assert(
      fc.property(anyPoints, fc.integer({ min: 5, max: 60 }), (points, limit) => {
        const { grain, points: kept } = thinSeries(points, limit);
        const lastOfEach = new Map(points.map((point) => [stretchOf[grain](point.date), point]));
        expect(kept).toEqual([...lastOfEach.values()]);
        for (const finer of grains.slice(0, grains.indexOf(grain))) {
          expect(new Set(points.map(({ date }) => stretchOf[finer](date))).size).toBeGreaterThan(limit);
        }
      }),
    );
  });
});
