import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Observation, Plan } from '@/domain/campaign';
import { computeDaysBetween } from '@/domain/date';
import { computeProgress } from '@/domain/progress';
import {
  computeCompleteness,
  listReportLines,
  type ReportCell,
  type ReportLine,
  type ReportState,
  reportStates,
} from '@/domain/reporting';
import { computeStatus } from '@/domain/status';
import { defaultThresholds } from '@/domain/thresholds';
import { type MissingReason, missingReasons } from '@/domain/vocabulary';
import { anyDate, anyObservation, anyPlan, indicator, leg, notReported, observation, plan, toDate } from './samples';
import { say } from './statusSamples';

/** Begins on Monday 2018-01-01 and is due at the end of the year: the first report is owed on 2018-01-08. */
const yearly = plan([leg()]);

function listLines(
  observations: readonly Observation[],
  asOf: string,
  { plans = [yearly], weeks = 1000, ...thresholds }: { plans?: Plan[]; weeks?: number; reportDays?: number } = {},
): ReportLine[] {
  const rows = { indicators: [indicator()], observations, plans };
  return listReportLines(rows, asOf, { ...defaultThresholds, ...thresholds }, weeks);
}

function listCells(...args: Parameters<typeof listLines>): readonly ReportCell[] {
  return listLines(...args).flatMap(({ cells }) => cells);
}

const statesOf = (...args: Parameters<typeof listLines>) => listCells(...args).map(({ state }) => state);

function missing(date: string, reason: MissingReason = 'notReported'): Observation {
  return say(date, 0, { reading: { kind: 'missing', reason } });
}

describe('the days a report is due', () => {
  it('come every week after the start, the day itself among them', () => {
    const cells = listCells([], '2018-01-22');
    expect(cells.map(({ after, day }) => `${after} ${day}`)).toEqual([
      '2018-01-01 2018-01-08',
      '2018-01-08 2018-01-15',
      '2018-01-15 2018-01-22',
    ]);
    expect(listCells([], '2018-01-21')).toHaveLength(2);
    expect(listCells([], '2018-01-07')).toEqual([]);
    expect(listCells([], '2017-12-01')).toEqual([]);
  });

  it('are as far apart as the campaign says', () => {
    expect(listCells([], '2018-03-10', { reportDays: 31 }).map(({ day }) => day)).toEqual(['2018-02-01', '2018-03-04']);
  });

  it('are the last ones when only some are asked for', () => {
    expect(listCells([], '2018-12-31', { weeks: 2 }).map(({ day }) => day)).toEqual(['2018-12-24', '2018-12-31']);
    expect(listCells([], '2018-12-31', { weeks: 0 })).toEqual([]);
  });

  it('go on after the due date while the target is not reached', () => {
    expect(statesOf([say('2018-12-31', 300)], '2019-01-28', { weeks: 5 })).toEqual([
      'reported',
      'silent',
      'silent',
      'pending',
      'pending',
    ]);
  });

  it('have no line without a plan, nor of a plan not yet known', () => {
    expect(listLines([say('2018-01-08', 1)], '2018-06-01', { plans: [] })).toEqual([]);
    expect(listLines([], '2018-06-01', { plans: [plan([leg()], { knownFrom: '2018-06-02' })] })).toEqual([]);
  });

  it('are nobody’s before the plan was known', () => {
    const plans = [plan([leg()], { knownFrom: '2018-01-10' })];
    expect(statesOf([], '2018-02-05', { plans })).toEqual(['notOwed', 'silent', 'silent', 'pending', 'pending']);
  });
});

describe('what became of a report', () => {
  const weekOne: readonly (readonly [string, readonly Observation[], asOf: string, ReportState])[] = [
    ['said on its day', [say('2018-01-08', 5)], '2018-01-08', 'reported'],
    ['dated in the week before its day', [say('2018-01-02', 5)], '2018-01-08', 'reported'],
    ['dated on the report day before: it speaks of no later day', [say('2018-01-01', 5)], '2018-01-16', 'silent'],
    ['known on the last day', [say('2018-01-08', 5, { knownFrom: '2018-01-15' })], '2018-02-01', 'reported'],
    ['known a day later', [say('2018-01-08', 5, { knownFrom: '2018-01-16' })], '2018-02-01', 'late'],
    ['known after the day asked', [say('2018-01-08', 5, { knownFrom: '2018-01-16' })], '2018-01-15', 'pending'],
    ['nothing, and there is time', [], '2018-01-15', 'pending'],
    ['nothing, and there is no time', [], '2018-01-16', 'silent'],
    ['nothing, but there is a later word', [say('2018-01-10', 5)], '2018-01-10', 'silent'],
    ['no value, says the place', [missing('2018-01-08')], '2018-01-08', 'missing'],
    [
      'no value, then one in time',
      [missing('2018-01-08'), say('2018-01-08', 5, { knownFrom: '2018-01-10' })],
      '2018-01-10',
      'reported',
    ],
    [
      'no value, then one too late',
      [missing('2018-01-08'), say('2018-01-08', 5, { knownFrom: '2018-01-20' })],
      '2018-01-20',
      'late',
    ],
    [
      'a value, corrected long after',
      [say('2018-01-08', 5), say('2018-01-08', 4, { knownFrom: '2018-03-01' })],
      '2018-03-01',
      'reported',
    ],
    ['it does not apply', [missing('2018-01-08', 'notApplicable')], '2018-02-01', 'notOwed'],
    ['a value of no day is nobody’s report', [say('2018-01-08', 5, { periodEnd: null })], '2018-02-01', 'silent'],
    ['a month that ends later', [say('2018-01-08', 5, { periodEnd: '2018-01' })], '2018-02-01', 'silent'],
  ];
  it.each(weekOne)('%s', (_, rows, asOf, state) => {
    expect(listCells(rows, asOf)[0]?.state).toBe(state);
  });

  it('carries the reason of what is missing and the day of what came', () => {
    const [first, second] = listCells(
      [missing('2018-01-08', 'suppressed'), say('2018-01-15', 5, { knownFrom: '2018-01-17', basis: 'demo' })],
      '2018-01-17',
    );
    expect(first).toMatchObject({ state: 'missing', reason: 'suppressed', knownFrom: null, demo: false });
    expect(second).toMatchObject({ state: 'reported', reason: null, knownFrom: '2018-01-17', demo: true });
  });

  it('names the department that gave the first value, whoever corrected it', () => {
    const rows = [
      say('2018-01-08', 4, { knownFrom: '2018-01-09', saidBy: 'roads' }),
      say('2018-01-08', 5, { saidBy: 'works' }),
      say('2018-01-15', 6),
    ];
    expect(listCells(rows, '2018-01-22').map(({ saidBy }) => saidBy)).toEqual(['works', null, null]);
  });

  it('nothing is owed once the target is reached for good', () => {
    const rows = [say('2018-01-08', 100), say('2018-01-15', 364)];
    expect(statesOf(rows, '2018-02-12')).toEqual(['reported', 'reported', ...Array(4).fill('notOwed')]);
    // A report that fell back: the weeks before it were silent after all.
    const fallen = [...rows, say('2018-02-05', 300)];
    expect(statesOf(fallen, '2018-02-12')).toEqual(['reported', 'reported', 'silent', 'silent', 'reported', 'pending']);
  });

  it('a level is owed until it is due, however well it is kept', () => {
    const plans = [plan([leg({ baseline: 10, target: 10, due: '2018-01-22' })])];
    const rows = ['2018-01-08', '2018-01-15', '2018-01-22'].map((day) => say(day, 10));
    expect(statesOf(rows, '2018-02-05', { plans })).toEqual([...Array(3).fill('reported'), 'notOwed', 'notOwed']);
  });

  it('nothing is owed while it does not apply, and again when it does', () => {
    const rows = [missing('2018-01-08', 'notApplicable'), say('2018-01-29', 5)];
    expect(statesOf(rows, '2018-02-05')).toEqual(['notOwed', 'notOwed', 'notOwed', 'reported', 'pending']);
    const undated = [say('2018-01-15', 0, { periodEnd: null, reading: { kind: 'missing', reason: 'notApplicable' } })];
    expect(statesOf(undated, '2018-02-05')).toEqual(['silent', ...Array(4).fill('notOwed')]);
  });
});

describe('the newest report', () => {
  const newestOf = (rows: readonly Observation[], asOf: string) => listLines(rows, asOf)[0]?.newest;

  it('has an age, and is stale after as many days as the campaign says', () => {
    const rows = [say('2018-01-08', 5), say('2018-01-15', 6)];
    expect(newestOf(rows, '2018-01-29')).toEqual({ date: '2018-01-15', age: 14, isStale: false });
    expect(newestOf(rows, '2018-01-30')).toEqual({ date: '2018-01-15', age: 15, isStale: true });
    expect(newestOf([], '2018-01-30')).toBeNull();
  });

  it('is not stale when nothing more is owed', () => {
    expect(newestOf([say('2018-01-08', 364)], '2018-12-31')).toMatchObject({ isStale: false });
  });
});

describe('completeness', () => {
  const cellsOf = (states: readonly ReportState[]) =>
    states.map((state) => ({ ...(listCells([], '2018-01-08')[0] as ReportCell), state }));

  it('is a share of the reports that were due', () => {
    const cells = cellsOf(['reported', 'reported', 'late', 'missing', 'silent', 'pending', 'notOwed']);
    expect(computeCompleteness(cells)).toEqual({
      owed: 6,
      reported: 2,
      late: 1,
      missing: 1,
      silent: 1,
      pending: 1,
      share: 3 / 5,
    });
  });

  it('is none where nothing was due, and not 0', () => {
    for (const states of [[], ['notOwed'], ['pending']] as const)
      expect(computeCompleteness(cellsOf(states)).share).toBeNull();
    expect(computeCompleteness(cellsOf(['silent'])).share).toBe(0);
  });
});

describe('for any plan and any rows', () => {
  const anyWeekly = fc
    .array(
      fc.record({
        day: fc.integer({ min: 17_200, max: 18_200 }),
        lag: fc.nat(20),
        value: fc.nat(3000),
        reason: fc.option(fc.constantFrom(...missingReasons), { freq: 2 }),
      }),
      { maxLength: 60 },
    )
    .map((rows) =>
      rows.map(({ day, lag, value, reason }) =>
        reason === null ? say(toDate(day), value, { knownFrom: toDate(day + lag) }) : missing(toDate(day), reason),
      ),
    );
  const anyCase = fc.record({
    plan: anyPlan(),
    rows: fc.oneof(anyWeekly, fc.array(anyObservation, { maxLength: 12 })),
    asOf: anyDate,
    weeks: fc.integer({ min: 0, max: 300 }),
    reportDays: fc.constantFrom(1, 7, 31),
  });

  it('the counts add up, and the share is one', () => {
    fc.assert(
      fc.property(anyCase, ({ plan: which, rows, asOf, weeks, reportDays }) => {
        const cells = listCells(rows, asOf, { plans: [which], weeks, reportDays });
        const { owed, reported, late, missing: said, silent, pending, share } = computeCompleteness(cells);
        expect(owed).toBe(reported + late + said + silent + pending);
        expect(owed).toBe(cells.filter(({ state }) => state !== 'notOwed').length);
        expect(share === null).toBe(owed === pending);
        if (share !== null) expect(share >= 0 && share <= 1).toBe(true);
        expect(cells.length).toBeLessThanOrEqual(weeks);
        for (const [index, cell] of cells.entries()) {
          expect(computeDaysBetween(cell.after, cell.day)).toBe(reportDays);
          expect(cell.day <= asOf).toBe(true);
          expect(reportStates).toContain(cell.state);
          expect(cell.reason === null).toBe(cell.state !== 'missing');
          expect(cell.knownFrom === null).toBe(cell.state !== 'reported' && cell.state !== 'late');
          if (index > 0) expect(cell.after).toBe(cells[index - 1]?.day);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('rows in another order, or twice, say the same', () => {
    const shuffled = anyCase.chain((input) =>
      fc.tuple(
        fc.constant(input),
        fc.shuffledSubarray([...input.rows, ...input.rows], { minLength: input.rows.length * 2 }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([{ plan: which, rows, asOf, weeks }, others]) => {
        expect(listLines(others, asOf, { plans: [which], weeks })).toEqual(
          listLines(rows, asOf, { plans: [which], weeks }),
        );
      }),
    );
  });

  it('a window shows the end of the whole', () => {
    fc.assert(
      fc.property(anyCase, ({ plan: which, rows, asOf, weeks }) => {
        const whole = listCells(rows, asOf, { plans: [which] });
        const part = listCells(rows, asOf, { plans: [which], weeks });
        expect(part).toEqual(weeks === 0 ? [] : whole.slice(-weeks));
      }),
    );
  });

  it('what becomes known later changes nothing on an earlier day', () => {
    fc.assert(
      fc.property(anyCase, anyWeekly, ({ plan: which, rows, asOf }, more) => {
        const later = more.map((row) => ({ ...row, knownFrom: '2030-01-01' }));
        expect(listCells([...rows, ...later], asOf, { plans: [which] })).toEqual(
          listCells(rows, asOf, { plans: [which] }),
        );
      }),
    );
  });

  it('silence never turns into a report in time, and what came stays come', () => {
    fc.assert(
      fc.property(anyPlan(), anyWeekly, anyDate, fc.nat(60), (which, rows, asOf, days) => {
        const next = toDate(Date.parse(asOf) / 86_400_000 + days);
        const after = new Map(listCells(rows, next, { plans: [which] }).map((cell) => [cell.day, cell]));
        for (const { day, state } of listCells(rows, asOf, { plans: [which] })) {
          const then = after.get(day)?.state;
          // What was reached for good, or said not to apply, can be told only later.
          if (then === 'notOwed' || state === 'notOwed') continue;
          if (state === 'reported' || state === 'late') expect(then).toBe(state);
          if (asOf > toDate(Date.parse(day) / 86_400_000 + 7)) expect(then).not.toBe('pending');
          if (state === 'silent' && asOf > toDate(Date.parse(day) / 86_400_000 + 7)) expect(then).not.toBe('reported');
        }
      }),
    );
  });

  it('stale is what the flag beside the status says', () => {
    fc.assert(
      fc.property(anyPlan(), anyWeekly, anyDate, (which, observations, asOf) => {
        const [line] = listLines(observations, asOf, { plans: [which] });
        const progress = computeProgress({
          indicator: indicator(),
          plan: which,
          observations,
          asOf,
          thresholds: defaultThresholds,
        });
        const { flags } = computeStatus(progress, defaultThresholds);
        expect(line?.newest?.isStale ?? false).toBe(flags.includes('stale'));
      }),
    );
  });
});

it('an undated word without a value silences nothing', () => {
  expect(statesOf([observation({ reading: notReported, knownFrom: '2018-01-05' })], '2018-01-08')).toEqual(['pending']);
});
