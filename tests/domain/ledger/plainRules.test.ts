import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeDate, computeDayNumber } from '@/domain/date';
import { listDurations } from '@/domain/ledger/durations';
import { assessProblem, countFunnel } from '@/domain/ledger/funnel';
import { ageLimits } from '@/domain/ledger/review';
import { anyHistory, firstDay, move } from './histories';
import { computeAges, computeBacklog, computeInTime, listDue, listRecurrences } from './plainRules';

const onSpot = [move('found', '2019-06-03'), move('solvedOnSpot', '2019-06-03')];
const done = [
  move('found', '2019-06-03'),
  move('assigned', '2019-06-03', '2019-06-10'),
  move('rectifying', '2019-06-04'),
  move('awaitingVerification', '2019-06-09'),
  move('struckOff', '2019-06-11'),
  move('rechecked', '2019-06-20'),
  move('reopened', '2019-06-20'),
];
const open = [move('found', '2019-06-05'), move('assigned', '2019-06-05', '2019-06-12')];
const all = [onSpot, done, open];

describe('the backlog', () => {
  it('is what was found and not closed; what is reopened is open again', () => {
    expect(computeBacklog(all, ['2019-06-02', '2019-06-03', '2019-06-10', '2019-06-11', '2019-06-20'])).toEqual([
      { day: '2019-06-02', found: 0, closed: 0, open: 0 },
      { day: '2019-06-03', found: 2, closed: 1, open: 1 },
      { day: '2019-06-10', found: 3, closed: 1, open: 2 },
      { day: '2019-06-11', found: 3, closed: 2, open: 1 },
      { day: '2019-06-20', found: 3, closed: 1, open: 2 },
    ]);
  });

  it('has ages that add up to what is open', () => {
    expect(computeAges(all, '2019-06-08')).toEqual([1, 1, 0, 0, 0]);
    expect(computeAges(all, '2019-06-20')).toEqual([0, 0, 0, 2, 0]);
    expect(computeAges(all, '2019-08-20')).toEqual([0, 0, 0, 0, 2]);
    fc.assert(
      fc.property(fc.array(anyHistory, { maxLength: 20 }), fc.nat({ max: 300 }), (histories, offset) => {
        const day = computeDate(computeDayNumber(firstDay) + offset);
        const ages = computeAges(histories, day);
        const [point] = computeBacklog(histories, [day]);
        expect(ages).toHaveLength(ageLimits.length + 1);
        expect(ages.reduce((sum, count) => sum + count, 0)).toBe(point?.open);
        const funnel = countFunnel(histories.flatMap((moves) => assessProblem(moves, day) ?? []));
        expect(point?.open).toBe(funnel.openInTime + funnel.overdue);
      }),
    );
  });
});

describe('how long it takes', () => {
  it('counts to the first closing, or to the day', () => {
    expect(listDurations(all, '2019-06-20')).toEqual([
      { days: 0, hasEnded: true },
      { days: 8, hasEnded: true },
      { days: 15, hasEnded: false },
    ]);
    expect(listDurations(all, '2019-06-04')).toEqual([
      { days: 0, hasEnded: true },
      { days: 1, hasEnded: false },
    ]);
  });

  it('is in time on the spot or by the deadline', () => {
    const on = (day: string) => computeInTime(all.flatMap((moves) => assessProblem(moves, day) ?? []));
    expect(on('2019-06-12')).toEqual({ inTime: 2, closed: 2 });
    expect(on('2019-06-03')).toEqual({ inTime: 1, closed: 1 });
  });
});

describe('what falls due', () => {
  const items = (day: string) =>
    all.flatMap((moves, id) => {
      const standing = assessProblem(moves, day);
      return standing === null ? [] : [{ id, standing }];
    });

  it.each([
    ['2019-06-05', 7, [1, 2]],
    ['2019-06-05', 6, [1]],
    // Handed in on the 9th: nothing is owed any more.
    ['2019-06-09', 7, [2]],
    // Overdue is no longer due.
    ['2019-06-13', 7, []],
  ])('on %s in %i days', (day, days, ids) => {
    expect(listDue(items(day), day, days).map(({ id }) => id)).toEqual(ids);
  });
});

describe('what comes back', () => {
  const findings = [
    { key: 'Q-07', on: '2019-06-01' },
    { key: 'Q-07', on: '2019-06-15' },
    { key: 'X-03', on: '2019-06-10' },
    { key: 'X-03', on: '2019-06-12' },
    { key: 'X-03', on: '2019-05-01' },
    { key: 'D-02', on: '2019-06-20' },
  ];

  it('was found at least twice in the time, most often first, then latest', () => {
    expect(listRecurrences(findings, '2019-06-24', 30)).toEqual([
      { key: 'Q-07', count: 2, last: '2019-06-15' },
      { key: 'X-03', count: 2, last: '2019-06-12' },
    ]);
    expect(listRecurrences(findings, '2019-06-24', 60)[0]).toEqual({ key: 'X-03', count: 3, last: '2019-06-12' });
    expect(listRecurrences(findings, '2019-06-14', 30).map(({ key }) => key)).toEqual(['X-03']);
  });
});
