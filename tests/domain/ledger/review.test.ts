import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeDaysBetween } from '@/domain/date';
import { assessColumns } from '@/domain/ledger/columns';
import { computeControl } from '@/domain/ledger/control';
import { listDurations } from '@/domain/ledger/durations';
import type { Round } from '@/domain/ledger/ledger';
import { computeOutlook } from '@/domain/ledger/outlook';
import { type LedgerGroup, type LedgerReview, reviewLedger, reviewRounds } from '@/domain/ledger/review';
import { nobody } from '@/domain/ledger/survey';
import { computeSurvival } from '@/domain/ledger/survival';
import { move } from './histories';
import {
  anyDay,
  anyProblems,
  countBy,
  dateOf,
  fileProblems,
  type PlainProblem,
  type StandingProblem,
  sampleIndex,
  sampleProblems,
  standOn,
  tellTable,
} from './ledgers';
import { computeAges, computeBacklog, computeInTime, listDue, listRecurrences } from './plainRules';

function review(problems: readonly PlainProblem[], day: number): LedgerReview {
  const table = tellTable(problems);
  const rows = Uint32Array.from(standOn(problems, day), ({ row }) => row);
  return reviewLedger(table, sampleIndex, assessColumns(table, day), day, rows);
}

const historiesOf = (problems: readonly PlainProblem[]) => problems.map(({ moves }) => moves);

/** A group by the plain rules. */
function tellGroup(id: string, problems: readonly StandingProblem[], day: number): LedgerGroup {
  const parts = countBy(problems, ({ standing }) => standing.part);
  const overdue = parts.overdue ?? 0;
  const open = (parts.openInTime ?? 0) + overdue;
  const { inTime, closed } = computeInTime(problems.map(({ standing }) => standing));
  const survival = computeSurvival(listDurations(historiesOf(problems), dateOf(day)));
  return { id, found: problems.length, open, overdue, closed, inTime, survival };
}

function tellGroups(standing: readonly StandingProblem[], day: number, keyOf: (problem: StandingProblem) => string) {
  const ids = Object.keys(countBy(standing, keyOf)).sort();
  return ids.map((id) =>
    tellGroup(
      id,
      standing.filter((problem) => keyOf(problem) === id),
      day,
    ),
  );
}

const byId = (groups: readonly LedgerGroup[]) => [...groups].sort((a, b) => (a.id < b.id ? -1 : 1));

describe('a review of the ledger', () => {
  it('tells the backlog at the end of each week as the plain rules do, the last week ending on the day', () => {
    fc.assert(
      fc.property(anyProblems, anyDay, (problems, day) => {
        const { backlog } = review(problems, day);
        const ends = Array.from({ length: Math.floor(day / 7) + 1 }, (_, at) => (day % 7) + at * 7);
        expect(backlog).toEqual(computeBacklog(historiesOf(problems), ends.map(dateOf)));
      }),
    );
  });

  it('tells ages, durations and what falls due as the plain rules do', () => {
    fc.assert(
      fc.property(anyProblems, anyDay, (problems, day) => {
        const { ages, survival, due } = review(problems, day);
        const histories = historiesOf(problems);
        expect(ages).toEqual(computeAges(histories, dateOf(day)));
        expect(survival).toEqual(computeSurvival(listDurations(histories, dateOf(day))));
        const falling = listDue(standOn(problems, day), dateOf(day), 7);
        const expected = Array.from({ length: 8 }, (_, left) => ({
          day: dateOf(day + left),
          count: falling.filter(({ standing }) => standing.deadline === dateOf(day + left)).length,
        }));
        expect(due).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  it('tells towns, departments and categories as the plain rules do, and each adds up to the whole', () => {
    fc.assert(
      fc.property(anyProblems, anyDay, (problems, day) => {
        const { places, departments, categories } = review(problems, day);
        const standing = standOn(problems, day);
        expect(byId(places)).toEqual(tellGroups(standing, day, ({ spot }) => spot.town));
        expect(byId(departments)).toEqual(tellGroups(standing, day, ({ department }) => department ?? nobody));
        expect(byId(categories)).toEqual(tellGroups(standing, day, ({ kind }) => kind.category));
        const { id: _, survival, ...whole } = tellGroup('', standing, day);
        for (const groups of [places, departments, categories]) {
          const sum = (of: (group: LedgerGroup) => number) => groups.reduce((all, group) => all + of(group), 0);
          for (const key of ['found', 'open', 'overdue', 'closed', 'inTime'] as const)
            expect(
              sum((group) => group[key]),
              key,
            ).toBe(whole[key]);
          expect(sum((group) => group.survival.count)).toBe(survival.count);
          expect(sum((group) => group.survival.ended)).toBe(survival.ended);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('tells what comes back, and where most was found, as counting the last 90 days does', () => {
    const check = (problems: readonly PlainProblem[], day: number) => {
      const { recurrences, hotSpots } = review(problems, day);
      const standing = standOn(problems, day);
      const findings = standing.map(({ moves, spotCode, kindCode }) => ({
        key: String(spotCode * sampleIndex.kinds.length + kindCode),
        on: moves[0]?.on ?? '',
      }));
      const all = listRecurrences(findings, dateOf(day), 90);
      // No more than eight are told; of equals any may be left out.
      expect(recurrences.map(({ count, last }) => [count, last])).toEqual(
        all.slice(0, 8).map(({ count, last }) => [count, last]),
      );
      for (const { key, count, last, spot, kind } of recurrences) {
        expect(all).toContainEqual({ key, count, last });
        expect(key).toBe(String(spot * sampleIndex.kinds.length + kind));
      }
      const recent = standing.filter(({ moves }) => computeDaysBetween(moves[0]?.on ?? '', dateOf(day)) < 90);
      const expected = sampleIndex.spots.map((_, spot) => {
        const own = recent.filter(({ spotCode }) => spotCode === spot);
        return { spot, found: own.length, open: own.filter(({ standing: { closedOn } }) => closedOn === null).length };
      });
      expect(hotSpots).toEqual(
        [...expected].filter(({ found }) => found > 1).sort((a, b) => b.found - a.found || a.spot - b.spot),
      );
    };
    fc.assert(fc.property(anyProblems, anyDay, check));
    // More than are told: twelve pairs of a spot and a kind, each found again and again.
    check(sampleProblems(200), 80);
  });

  it('looks a week ahead at the pace of the last half year, from what is overdue and what still is to be handed in', () => {
    fc.assert(
      fc.property(anyProblems, anyDay, (problems, day) => {
        const { outlook, ages } = review(problems, day);
        const standing = standOn(problems, day);
        const recent = standing.filter(({ moves }) => computeDaysBetween(moves[0]?.on ?? '', dateOf(day)) <= 182);
        const open = standing
          .filter(({ standing: { closedOn } }) => closedOn === null)
          .map(({ moves, standing: { part, state, deadline } }) => ({
            age: computeDaysBetween(moves[0]?.on ?? '', dateOf(day)),
            // What was handed in by its deadline does not become overdue while it waits for the check.
            left:
              deadline === null || (part !== 'overdue' && state === 'awaitingVerification')
                ? null
                : computeDaysBetween(dateOf(day), deadline),
          }));
        const pace = computeSurvival(listDurations(historiesOf(recent), dateOf(day)));
        expect(outlook).toEqual(computeOutlook(open, pace, 7));
        expect(ages.reduce((a, b) => a + b, 0)).toBe(open.length);
        if (outlook !== null)
          expect(outlook.overdue).toBe(standing.filter(({ standing: { part } }) => part === 'overdue').length);
      }),
      { numRuns: 300 },
    );
  });

  it('forgets after 90 days that something was found, and after half a year how long it took', () => {
    const shared = { spotCode: 0, kindCode: 0, severity: 'ordinary', department: null, basis: 'reported' } as const;
    const problems = fileProblems(
      [
        [move('found', '2019-01-01'), move('assigned', '2019-01-01', '2019-01-02')],
        [move('found', '2019-01-01'), move('solvedOnSpot', '2019-01-01')],
      ].map((moves) => ({ ...shared, moves })),
    );
    // Found on day 1: 89 and 90 days later.
    expect(review(problems, 90).recurrences).toMatchObject([{ spot: 0, kind: 0, count: 2, last: '2019-01-01' }]);
    expect(review(problems, 90).hotSpots).toEqual([{ spot: 0, found: 2, open: 1 }]);
    expect(review(problems, 91)).toMatchObject({ recurrences: [], hotSpots: [] });
    // 182 and 183 days later: then nothing is known of the pace.
    expect(review(problems, 183).outlook).toMatchObject({ overdue: 1, expected: 1 });
    expect(review(problems, 184).outlook).toBeNull();
  });

  it('does not call overdue what was handed in by its deadline and is being checked', () => {
    const shared = { spotCode: 0, kindCode: 0, severity: 'ordinary', department: null, basis: 'reported' } as const;
    const handedIn = [
      move('found', '2019-01-01'),
      move('assigned', '2019-01-01', '2019-01-10'),
      move('rectifying', '2019-01-02'),
      move('awaitingVerification', '2019-01-09'),
    ];
    const closed = [move('found', '2019-01-01'), move('solvedOnSpot', '2019-01-04')];
    const problems = fileProblems([handedIn, closed].map((moves) => ({ ...shared, moves })));
    // Before its deadline, and after.
    for (const day of [9, 15])
      expect(review(problems, day).outlook).toMatchObject({ expected: 0, overdue: 0, falling: 0 });
  });

  it('of a day before the ledger begins is empty', () => {
    const problems = sampleProblems(20);
    for (const day of [-400, -2, -1, 0])
      expect(review(problems, day)).toMatchObject({
        ...{ ages: [0, 0, 0, 0, 0], places: [], departments: [], categories: [], recurrences: [], hotSpots: [] },
        ...{ survival: { count: 0 }, outlook: { expected: 0 } },
      });
  });
});

describe('weeks of rounds', () => {
  const round = (date: string, found: number | null, basis: Round['basis'] = 'reported'): Round => ({
    ...{ date, found, basis },
    ...{ session: 'morning', place: '999001100' },
  });
  const rounds = [
    // Before the first week.
    round('2019-06-03', 100),
    round('2019-06-04', 2),
    round('2019-06-10', 4),
    // A round nobody counted is no round that found nothing.
    round('2019-06-09', null),
    round('2019-06-11', 0),
    round('2019-06-17', 7, 'demo'),
    round('2019-06-24', 3),
    round('2019-06-25', 50),
  ];

  it('end on the day; what was counted in each is told by its first day', () => {
    expect(reviewRounds({ ...sampleIndex, rounds }, '2019-06-24', 3, true).weeks).toEqual([
      { from: '2019-06-04', found: 6, units: 2 },
      { from: '2019-06-11', found: 7, units: 2 },
      { from: '2019-06-18', found: 3, units: 1 },
    ]);
  });

  it('leave out what is invented where it is hidden', () => {
    expect(reviewRounds({ ...sampleIndex, rounds }, '2019-06-24', 3, false).weeks).toEqual([
      { from: '2019-06-04', found: 6, units: 2 },
      { from: '2019-06-11', found: 0, units: 1 },
      { from: '2019-06-18', found: 3, units: 1 },
    ]);
  });

  it('are held against each other by the control chart', () => {
    const { weeks, control } = reviewRounds({ ...sampleIndex, rounds }, '2019-06-24', 3, true);
    // 16 problems in 5 rounds.
    expect(control?.centre).toBeCloseTo(3.2, 12);
    expect(control).toEqual(computeControl(weeks));
    expect(reviewRounds({ ...sampleIndex, rounds: [] }, '2019-06-24', 2, true)).toEqual({
      weeks: [
        { from: '2019-06-11', found: 0, units: 0 },
        { from: '2019-06-18', found: 0, units: 0 },
      ],
      control: null,
    });
  });
});
