import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { computeDaysBetween } from '@/domain/date';
import { assessProblem } from '@/domain/ledger/funnel';
import { noFilter, type ProblemRecord } from '@/domain/ledger/ledger';
import type { Basis } from '@/domain/vocabulary';
import { publishApi } from '@/publish/apiFiles';
import { loadPackage } from '@/publish/loadPackage';
import { publishSample } from '../published';
import { openPublished } from './openPublished';

const loaded = loadPackage(join(import.meta.dirname, '../../../data/dachang'));
/** The demo has no remarks and owes everything to somebody: changed so that every column says something. */
const tables = {
  ...loaded.tables,
  problems: loaded.tables.problems.map((row, at) =>
    at % 5 === 0 ? { ...row, remark: `备注${at}`, owner_department: null } : row,
  ),
  moves: loaded.tables.moves.map((row, at) => (at % 3 === 0 ? { ...row, remark: `第${at}步` } : row)),
};
const checked = { ...loaded, tables };
const { ask } = openPublished(publishApi(checked, { edition: 'internal', withDemo: true }));

/** Before anything was found, in the midst, the day of the demo, after everything. */
const days = ['2017-02-18', '2018-03-31', '2019-06-24', '2021-02-16'];
const everything = { from: 0, to: Number.MAX_SAFE_INTEGER, sort: 'found', descending: false } as const;

type Row<Name extends keyof typeof tables> = (typeof tables)[Name][number];

const movesByProblem = new Map<string, Row<'moves'>[]>(tables.problems.map(({ id }) => [id, []]));
for (const move of tables.moves) movesByProblem.get(move.problem)?.push(move);
const roundById = new Map(tables.rounds.map((row) => [row.id, row]));
const regionByCode = new Map(tables.regions.map((row) => [row.code, row]));

/** The moves of a problem by a day, as the rows of the package tell them. */
function listMoves(problem: string, day: string): ProblemRecord['moves'] {
  return [...(movesByProblem.get(problem) ?? [])]
    .sort((a, b) => a.step - b.step)
    .filter(({ on }) => on <= day)
    .map(({ state, on, deadline, evidence_ref: evidence, remark }) => ({ state, on, deadline, evidence, remark }));
}

const foundOn = ({ id }: Row<'problems'>) => listMoves(id, '9999-12-31')[0]?.on ?? '';
const spotOf = ({ place, spot_kind, spot_zh, spot_en }: Row<'problems'>) =>
  [place, spot_kind, spot_zh, spot_en].join('|');
/** In the order they were found; on one day in the order of the file. */
const inOrder = [...tables.problems].sort((a, b) => foundOn(a).localeCompare(foundOn(b)));
const findings = inOrder.map((row) => ({ on: foundOn(row), what: `${row.kind} ${spotOf(row)}` }));

/** A record, made from the rows of the package without a column in between. */
function tellRecord(problem: Row<'problems'>, row: number, day: string): ProblemRecord[] {
  const moves = listMoves(problem.id, day);
  const standing = assessProblem(moves, day);
  if (standing === null) return [];
  const round = roundById.get(problem.round ?? '');
  const region = regionByCode.get(problem.place);
  const [on, what] = [findings[row]?.on ?? '', findings[row]?.what];
  return [
    {
      row,
      id: problem.id,
      spot: {
        place: problem.place,
        town: (region?.level === 'village' ? region.parent : null) ?? problem.place,
        kind: problem.spot_kind,
        name: problem.spot_zh === '' ? null : { 'zh-CN': problem.spot_zh, en: problem.spot_en },
      },
      kind: problem.kind,
      severity: problem.severity,
      department: problem.owner_department,
      duty: problem.owner_duty,
      round: round === undefined ? null : { date: round.date, session: round.session },
      basis: problem.basis,
      source: problem.source,
      remark: problem.remark,
      moves,
      standing,
      times: findings.slice(0, row + 1).filter((other) => other.what === what && computeDaysBetween(other.on, on) < 90)
        .length,
    },
  ];
}

describe('every problem of the package', () => {
  it.each(days)('on %s is what its rows tell', async (day) => {
    const records = await ask({ ask: 'rows', day, withDemo: true, filter: noFilter, ...everything });
    expect(records).toEqual(inOrder.flatMap((problem, row) => tellRecord(problem, row, day)));
  });

  it('is worth the comparison', async () => {
    const records = await ask({ ask: 'rows', day: '2021-02-16', withDemo: true, filter: noFilter, ...everything });
    expect(records).toHaveLength(tables.problems.length);
    expect(records.length).toBeGreaterThan(1_500);
    // Some of each: with and without a round, a duty, a department, found once and again, with and without a note.
    for (const of of [
      ({ round }: ProblemRecord) => round === null,
      ({ duty }: ProblemRecord) => duty === null,
      ({ times }: ProblemRecord) => times > 1,
      ({ department }: ProblemRecord) => department === null,
      ({ remark }: ProblemRecord) => remark === '',
      ({ moves }: ProblemRecord) => moves.some(({ remark }) => remark !== ''),
      ({ moves }: ProblemRecord) => moves.some(({ evidence }) => evidence !== ''),
    ])
      expect(new Set(records.map(of)).size).toBe(2);
  });

  it('is among the rounds, kinds, duties and departments the index names', async () => {
    const { rounds, kinds, duties, departments } = await ask({ ask: 'index' });
    const told = (row: { date: string; session: string; place: string; found: number | null; basis: Basis }) =>
      [row.date, row.session, row.place, row.found, row.basis].join();
    expect(rounds.map(told).sort()).toEqual(tables.rounds.map(told).sort());
    expect(kinds.map(({ id, category }) => [id, category])).toEqual(
      tables.problemKinds.map(({ id, category }) => [id, category]),
    );
    expect(duties.map(({ id, kind, items, department }) => [id, kind, items, department])).toEqual(
      tables.duties.map(({ id, kind, items, owner_department }) => [id, kind, items, owner_department]),
    );
    expect(departments).toEqual(tables.departments.map(({ id }) => id));
  });
});

describe('a window of the ledger', () => {
  const choice = {
    day: '2019-06-24',
    withDemo: true,
    filter: { ...noFilter, parts: ['overdue', 'closedLate'] as const },
  };

  it.each([
    ['urgency', false],
    ['age', true],
    ['department', false],
  ] as const)('by %s, descending %s, is the same part of the whole', async (sort, descending) => {
    const window = { ...choice, sort, descending };
    const whole = await ask({ ask: 'rows', ...window, from: 0, to: 10_000 });
    const survey = await ask({ ask: 'survey', ...choice });
    expect(whole).toHaveLength(survey.matched);
    expect(whole.length).toBeGreaterThan(10);
    for (const [from, to] of [
      ...[
        [0, 3],
        [3, 9],
        [7, 7],
        [whole.length - 2, whole.length + 50],
        [whole.length + 5, whole.length + 9],
      ],
    ] as const)
      expect(await ask({ ask: 'rows', ...window, from, to })).toEqual(whole.slice(from, to));
    expect(whole.every(({ standing: { part } }) => part === 'overdue' || part === 'closedLate')).toBe(true);
  });

  it('answers the same whatever was asked in between', async () => {
    const first = await ask({ ask: 'survey', ...choice });
    for (let month = 1; month <= 9; month += 1) await ask({ ask: 'survey', ...choice, day: `2018-0${month}-15` });
    expect(await ask({ ask: 'survey', ...choice })).toEqual(first);
    expect(first).not.toHaveProperty('rows');
  });
});

describe('problems by their numbers', () => {
  const day = '2019-06-24';

  it('come in the order they were named, what no problem has left out', async () => {
    const records = await ask({ ask: 'problems', day, withDemo: true, ids: ['0300', 'no-such', '0001', '', '0300'] });
    expect(records.map(({ id }) => id)).toEqual(['0300', '0001', '0300']);
    const row = inOrder.findIndex(({ id }) => id === '0300');
    expect(records[0]).toEqual(tellRecord(inOrder[row] as Row<'problems'>, row, day)[0]);
    expect(await ask({ ask: 'problems', day, withDemo: true, ids: [] })).toEqual([]);
  });

  it('leave out what had not been found by the day', async () => {
    const id = inOrder.at(-1)?.id ?? '';
    expect(await ask({ ask: 'problems', day, withDemo: true, ids: [id] })).toEqual([]);
    expect(await ask({ ask: 'problems', day: '2021-02-16', withDemo: true, ids: [id] })).toHaveLength(1);
  });

  it('are found by a part of one, in any width', async () => {
    const search = (text: string) =>
      ask({ ask: 'rows', day, withDemo: true, filter: { ...noFilter, text }, ...everything });
    const expected = inOrder.filter((row) => foundOn(row) <= day && row.id.includes('012')).map(({ id }) => id);
    expect(expected.length).toBeGreaterThan(5);
    expect((await search('012')).map(({ id }) => id)).toEqual(expected);
    expect((await search('０１２')).map(({ id }) => id)).toEqual(expected);
  });
});

describe('without demo', () => {
  const choice = { day: '2019-06-24', withDemo: false, filter: noFilter };

  it('a ledger that is all invented is empty', async () => {
    expect(await ask({ ask: 'survey', ...choice })).toMatchObject({ found: 0, matched: 0 });
    expect(await ask({ ask: 'rows', ...choice, ...everything })).toEqual([]);
    expect(await ask({ ask: 'problems', ...choice, ids: ['0001'] })).toEqual([]);
    const { places, weeks, control } = await ask({ ask: 'review', ...choice });
    expect([places, control, weeks.filter(({ units }) => units > 0)]).toEqual([[], null, []]);
  });

  it('so is one that was published without it', async () => {
    const bare = openPublished(publishApi(checked, { edition: 'internal', withDemo: false }));
    expect(await bare.ask({ ask: 'survey', ...choice, withDemo: true })).toMatchObject({ found: 0 });
    expect((await bare.ask({ ask: 'index' })).rounds).toEqual([]);
  });

  it('what is real stands as it is', async () => {
    const sample = openPublished(publishSample());
    expect((await sample.ask({ ask: 'survey', ...choice, day: '2019-06-30' })).found).toBe(4);
    const [record] = await sample.ask({ ask: 'problems', ...choice, ids: ['0001'] });
    expect(record).toMatchObject({ duty: 'jia-crossing-1', department: null, basis: 'reported', source: 'ledger' });
  });
});

it('a review tells the same problems as a survey, and 26 weeks of rounds', async () => {
  const choice = { day: '2019-06-24', withDemo: true, filter: { ...noFilter, spotKind: 'crossing' as const } };
  const { funnel } = await ask({ ask: 'survey', ...choice });
  const { places, ages, weeks, control, backlog } = await ask({ ask: 'review', ...choice });
  expect(places.reduce((sum, { found }) => sum + found, 0)).toBe(funnel.found);
  expect(ages.reduce((sum, count) => sum + count, 0)).toBe(funnel.openInTime + funnel.overdue);
  expect(backlog.at(-1)).toMatchObject({ day: choice.day, found: funnel.found });
  expect(weeks).toHaveLength(26);
  expect(control?.points).toHaveLength(26);
});
