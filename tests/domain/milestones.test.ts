import { describe, expect, it } from 'vitest';
import { computeMilestones, type DatedValue, findReachedOn, type MilestoneState } from '@/domain/milestones';
import { leg, plan } from './samples';

const yearly = plan([leg()]);

function read(...said: readonly (readonly [date: string, value: number])[]): DatedValue[] {
  return said.map(([date, value]) => ({ date, value, qualifier: 'exact' }));
}

function judge(values: readonly DatedValue[], asOf: string) {
  const [milestone] = computeMilestones(yearly, values, values.at(-1) ?? null, 'up', { asOf, reportDays: 7 });
  return milestone;
}

describe('what became of a due date', () => {
  it.each<[string, readonly DatedValue[], string, MilestoneState, string | null]>([
    ['not due yet', read(['2018-12-24', 360]), '2018-12-30', 'open', null],
    ['due today', read(['2018-12-24', 360]), '2018-12-31', 'open', '2018-12-24'],
    ['reached before it is due', read(['2018-12-24', 364]), '2018-12-24', 'met', null],
    ['reached on the day', read(['2018-12-31', 364]), '2018-12-31', 'met', '2018-12-31'],
    [
      'reached by the report of the week',
      read(['2018-12-24', 360], ['2019-01-07', 364]),
      '2019-01-07',
      'met',
      '2019-01-07',
    ],
    ['reached a day too late', read(['2018-12-24', 360], ['2019-01-08', 364]), '2019-01-08', 'madeUp', '2018-12-24'],
    ['reached before, silent since', read(['2018-12-24', 364], ['2019-03-04', 364]), '2019-03-04', 'met', '2018-12-24'],
    [
      'short on the day, though reached before',
      read(['2018-12-24', 364], ['2018-12-31', 363]),
      '2019-01-01',
      'missed',
      '2018-12-31',
    ],
    ['not reached to this day', read(['2018-12-31', 363], ['2019-06-03', 363]), '2019-06-03', 'missed', '2018-12-31'],
    ['no report at all', [], '2019-06-03', 'missed', null],
    [
      'first reported long after, reached: nobody can say when',
      read(['2019-03-04', 364]),
      '2019-03-04',
      'unjudged',
      null,
    ],
    [
      'first reported long after, short: missed, and made up',
      read(['2019-03-04', 363], ['2019-04-01', 364]),
      '2019-04-01',
      'madeUp',
      null,
    ],
    [
      'met stays met when a later report is lower',
      read(['2018-12-31', 364], ['2019-02-04', 350]),
      '2019-02-04',
      'met',
      '2018-12-31',
    ],
  ])('%s', (_, values, asOf, state, judgedBy) => {
    expect(judge(values, asOf)).toMatchObject({ due: '2018-12-31', target: 364, state });
    expect(judge(values, asOf)?.judgedBy?.date ?? null).toBe(judgedBy);
  });
});

describe('findReachedOn', () => {
  it.each([
    ['never', read(['2018-01-01', 1], ['2018-02-01', 9]), null],
    ['from the first on', read(['2018-01-01', 10], ['2018-02-01', 12]), '2018-01-01'],
    ['at last', read(['2018-01-01', 1], ['2018-02-01', 10]), '2018-02-01'],
    ['again after a fall', read(['2018-01-01', 10], ['2018-02-01', 9], ['2018-03-01', 10]), '2018-03-01'],
    ['not any more', read(['2018-01-01', 10], ['2018-02-01', 9]), null],
    ['of nothing', [], null],
  ])('%s', (_, values, expected) => {
    expect(findReachedOn(values, 10, 'up')).toBe(expected);
  });
});
