import { describe, expect, it } from 'vitest';
import { computeDayNumber } from '@/domain/date';
import { buildYearTicks, computeTicks } from '@/figures/axis';

describe('time ticks', () => {
  const from = '2017-02-20';

  it('names each year in the middle of what is shown of it, and opens it on its first day', () => {
    const ticks = buildYearTicks(from, '2020-11-16', 'en');
    expect(ticks.map(({ label }) => label)).toEqual(['2017', '2018', '2019', '2020']);
    expect(ticks.map(({ opens }) => opens)).toEqual([
      null,
      ...['2018-01-01', '2019-01-01', '2020-01-01'].map(computeDayNumber),
    ]);
    expect(ticks[1]?.at).toBe(computeDayNumber('2018-07-02'));
    for (const { at, opens } of ticks) expect(at).toBeGreaterThan(opens ?? computeDayNumber(from));
  });

  it.each([
    ['a year of which under 90 days are shown', from, '2018-02-01', ['2017 年']],
    ['a stretch within one year', '2019-03-01', '2019-11-30', ['2019 年']],
    ['a stretch too short to name', '2019-03-01', '2019-04-01', []],
  ] as const)('%s', (_, start, end, labels) => {
    expect(buildYearTicks(start, end, 'zh-CN').map(({ label }) => label)).toEqual(labels);
  });
});

describe('value ticks', () => {
  it.each([
    [11577, [0, 3000, 6000, 9000, 12000]],
    [4, [0, 1, 2, 3, 4]],
    [0.7, [0, 0.2, 0.4, 0.6, 0.8]],
    [0, [0, 0.25, 0.5, 0.75, 1]],
    [Number.NaN, [0, 0.25, 0.5, 0.75, 1]],
  ])('to %d', (max, ticks) => {
    expect(computeTicks(max)).toEqual(ticks);
  });
});
