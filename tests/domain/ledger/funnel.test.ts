import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeDate, computeDayNumber } from '@/domain/date';
import { assessProblem, countFunnel, type FunnelPart, funnelParts } from '@/domain/ledger/funnel';
import type { Move } from '@/domain/ledger/history';
import { anyHistory, firstDay, move } from './histories';

/** Found on Thursday the 20th, due on Saturday the 22nd, handed in on the 22nd, struck off on the 25th. */
const inTime = [
  move('found', '2019-06-20'),
  move('assigned', '2019-06-20', '2019-06-22'),
  move('rectifying', '2019-06-21'),
  move('awaitingVerification', '2019-06-22'),
  move('struckOff', '2019-06-25'),
];
const late = [...inTime.slice(0, 3), move('awaitingVerification', '2019-06-23'), move('struckOff', '2019-06-25')];
const extended = [
  ...inTime.slice(0, 2),
  move('assigned', '2019-06-24', '2019-06-30'),
  move('rectifying', '2019-06-25'),
  move('awaitingVerification', '2019-06-28'),
  move('struckOff', '2019-06-29'),
];
const extendedInTime = [...inTime.slice(0, 2), move('assigned', '2019-06-22', '2019-06-30'), ...extended.slice(3)];
const returned = [
  ...inTime.slice(0, 4),
  move('rectifying', '2019-06-24'),
  move('awaitingVerification', '2019-06-26'),
  move('struckOff', '2019-06-27'),
];
const onSpot = [move('found', '2019-06-20'), move('solvedOnSpot', '2019-06-20')];
const again = [
  ...onSpot,
  move('rechecked', '2019-07-01'),
  move('reopened', '2019-07-01'),
  move('assigned', '2019-07-02', '2019-07-05'),
  move('rectifying', '2019-07-03'),
  move('awaitingVerification', '2019-07-04'),
  move('struckOff', '2019-07-06'),
  move('rechecked', '2019-07-20'),
];

describe('a problem on a day', () => {
  it.each<[string, Move[], string, FunnelPart | null]>([
    ['before it was found', inTime, '2019-06-19', null],
    ['found, without a deadline yet', inTime.slice(0, 1), '2020-01-01', 'openInTime'],
    ['on its last day', inTime.slice(0, 3), '2019-06-22', 'openInTime'],
    ['the day after', inTime.slice(0, 3), '2019-06-23', 'overdue'],
    ['handed in on the last day, not yet checked', inTime, '2019-06-24', 'openInTime'],
    ['checked after the deadline', inTime, '2019-06-25', 'closedInTime'],
    ['handed in a day late, not yet checked', late, '2019-06-24', 'overdue'],
    ['handed in a day late, checked', late, '2019-06-25', 'closedLate'],
    ['missed, before it was given another deadline', extended, '2019-06-23', 'overdue'],
    ['missed, after it was', extended, '2019-06-24', 'openInTime'],
    ['done by the other deadline: missed stays missed', extended, '2019-06-29', 'closedLate'],
    ['given more time before the first was over', extendedInTime, '2019-06-29', 'closedInTime'],
    ['returned by the check after the deadline', returned, '2019-06-24', 'overdue'],
    ['returned, and done', returned, '2019-06-27', 'closedLate'],
    ['solved on the spot', onSpot, '2019-06-20', 'solvedOnSpot'],
    ['rechecked, on the day it is reopened', again, '2019-07-01', 'openInTime'],
    ['reopened, and past its new deadline without a hand', again.slice(0, 5), '2019-07-06', 'overdue'],
    ['reopened, and struck off again', again, '2019-07-06', 'closedInTime'],
    ['rechecked once more', again, '2019-07-20', 'closedInTime'],
  ])('%s', (_, moves, day, part) => {
    expect(assessProblem(moves, day)?.part ?? null).toBe(part);
  });

  it('says since when it stands so, what it owes, whether it ever missed, and when it was closed', () => {
    expect(assessProblem(extended, '2019-06-26')).toEqual({
      part: 'openInTime',
      state: 'rectifying',
      since: '2019-06-25',
      deadline: '2019-06-30',
      hasMissed: true,
      reopened: 0,
      closedOn: null,
    });
    expect(assessProblem(again, '2019-07-20')).toEqual({
      part: 'closedInTime',
      state: 'struckOff',
      since: '2019-07-06',
      deadline: '2019-07-05',
      hasMissed: false,
      reopened: 1,
      closedOn: '2019-07-06',
    });
  });
});

describe('the funnel', () => {
  it('adds up: found = solved on the spot + in time + late + open + overdue, reopened apart', () => {
    const all = [inTime, late, extended, extendedInTime, returned, onSpot, again];
    const on = (day: string) => countFunnel(all.flatMap((moves) => assessProblem(moves, day) ?? []));
    expect(on('2019-06-19')).toMatchObject({ found: 0, reopened: 0 });
    expect(on('2019-06-24')).toEqual({
      found: 7,
      solvedOnSpot: 2,
      closedInTime: 0,
      closedLate: 0,
      openInTime: 3,
      overdue: 2,
      reopened: 0,
      reopenedOpen: 0,
    });
    expect(on('2019-07-03')).toEqual({
      found: 7,
      solvedOnSpot: 1,
      closedInTime: 2,
      closedLate: 3,
      openInTime: 1,
      overdue: 0,
      reopened: 1,
      reopenedOpen: 1,
    });
    expect(on('2019-07-20')).toMatchObject({ closedInTime: 3, openInTime: 0, reopened: 1, reopenedOpen: 0 });
  });

  it('of a thousand histories adds up on every day; what is found stays found, what was missed stays missed', () => {
    const [histories = []] = fc.sample(fc.array(anyHistory, { minLength: 1000, maxLength: 1000 }), {
      numRuns: 1,
      seed: 5,
    });
    expect(histories).toHaveLength(1000);
    const first = computeDayNumber(firstDay);
    const missed = new Set<number>();
    const occurred = new Set<string>();
    let before = countFunnel([]);
    for (let number = first - 1; number <= first + 340; number += 1) {
      const day = computeDate(number);
      const standings = histories.map((moves) => assessProblem(moves, day));
      const funnel = countFunnel(standings.filter((standing) => standing !== null));
      expect(funnelParts.reduce((sum, part) => sum + funnel[part], 0)).toBe(funnel.found);
      expect(funnel.found).toBe(histories.filter((moves) => (moves[0]?.on ?? '') <= day).length);
      expect(funnel.reopened).toBeGreaterThanOrEqual(before.reopened);
      expect(funnel.reopenedOpen).toBeLessThanOrEqual(funnel.openInTime + funnel.overdue);
      before = funnel;
      const forgiven = standings.filter(
        (standing, at) => missed.has(at) && (standing?.hasMissed !== true || standing.part === 'closedInTime'),
      );
      expect(forgiven).toEqual([]);
      for (const [at, standing] of standings.entries()) {
        if (standing !== null) occurred.add(`${standing.part} ${standing.reopened > 0}`);
        if (standing?.part === 'overdue') missed.add(at);
      }
    }
    expect(before.found).toBe(1000);
    // Each part occurred, before a problem was reopened and after; but for what is solved on the spot, which comes first.
    expect(occurred.size).toBe(2 * funnelParts.length - 1);
  });
});
