import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeSeries, type Grain, grains, thinSeries } from '@/domain/series';
import { anyDate, anyObservation, notReported, observation, toDate, value } from './samples';

const someObservations = fc.array(anyObservation, { maxLength: 15 });

describe('computeSeries', () => {
  const week = (periodEnd: string, count: number, knownFrom = periodEnd) =>
    observation({ basis: 'demo', periodEnd, knownFrom, reading: value(count) });

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
    ['a month stands at its last day', [week('2020-09', 9, '2020-10-05')], '2021-02-16', ['2020-09-30 9']],
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

  it('is in order, one point a period and basis, each a word that was known', () => {
    fc.assert(
      fc.property(someObservations, anyDate, (observations, asOf) => {
        const points = computeSeries(observations, asOf);
        const known = observations.filter(
          ({ knownFrom, periodEnd }) => periodEnd !== null && (knownFrom === null || knownFrom <= asOf),
        );
        const dates = points.map(({ date }) => date);
        expect(dates).toEqual([...dates].sort());
        expect(points).toHaveLength(new Set(known.map(({ basis, periodEnd }) => `${basis} ${periodEnd}`)).size);
        for (const { reading } of points) expect(known.map((word) => word.reading)).toContain(reading);
      }),
    );
  });

  it('says corrected exactly when more than one word on the period was known', () => {
    fc.assert(
      fc.property(someObservations, anyDate, (observations, asOf) => {
        const counts = new Map<string, number>();
        for (const { knownFrom, periodEnd, basis } of observations) {
          if (periodEnd === null || (knownFrom !== null && knownFrom > asOf)) continue;
          counts.set(`${basis} ${periodEnd}`, (counts.get(`${basis} ${periodEnd}`) ?? 0) + 1);
        }
        const corrected = computeSeries(observations, asOf).filter((point) => point.corrected);
        expect(corrected).toHaveLength([...counts.values()].filter((count) => count > 1).length);
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
