import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problemStates } from '@/domain/ledger/history';
import { loadPackage } from '@/publish/loadPackage';
import { type LedgerTables, packLedger } from '@/publish/packLedger';
import { parseLedgerFile } from '@/sources/ledger/ledgerFiles';
import type { Row } from '@/sources/packageTables';

const { tables } = loadPackage(join(import.meta.dirname, '../data/valid'));
const dachang = loadPackage(join(import.meta.dirname, '../../data/dachang')).tables;
const [problem] = tables.problems;
if (problem === undefined) throw new Error('the sample has no problem');

const parse = (packed: ReturnType<typeof packLedger>) =>
  parseLedgerFile({ ...packed.index, schemaVersion: 1, release: '0123456789ab' });

function column(of: LedgerTables, file: string, name: string): unknown[] {
  const found = packLedger(of).files.get(file)?.columns[name];
  if (found === undefined) throw new Error(`no column ${name} in ${file}`);
  return Array.from<unknown>(found);
}

/** So many problems found in each month, each left as it was found. */
function tellMonths(counts: Readonly<Record<string, number>>): LedgerTables {
  const months = Object.entries(counts).flatMap(([month, count]) => Array.from({ length: count }, () => month));
  return {
    ...tables,
    problems: months.map((_, at) => ({ ...(problem as Row<'problems'>), id: `p${at}`, round: null })),
    moves: months.map((month, at) => ({
      ...{ problem: `p${at}`, step: 1, state: 'found', on: `${month}-15`, deadline: null },
      ...{ basis: 'reported', source: 'ledger', evidence_ref: '', remark: '' },
    })),
  };
}

describe('the columns of a ledger', () => {
  it('are the same whatever order the rows of a table stand in, as long as a day keeps its own', () => {
    const foundOn = new Map(dachang.moves.flatMap(({ problem: id, step, on }) => (step === 1 ? [[id, on]] : [])));
    const dayOf = ({ id }: Row<'problems'>) => foundOn.get(id) ?? '';
    const packed = packLedger(dachang);
    expect(packed.index.parts.length).toBeGreaterThan(0);
    const turned: LedgerTables = {
      ...dachang,
      moves: [...dachang.moves].reverse(),
      regions: [...dachang.regions].reverse(),
      // The last day first; what was found on one day stands as it stood.
      problems: [...dachang.problems].sort((a, b) => (dayOf(a) < dayOf(b) ? 1 : dayOf(a) > dayOf(b) ? -1 : 0)),
    };
    expect(turned.problems[0]?.id).not.toBe(dachang.problems[0]?.id);
    expect(packLedger(turned)).toEqual(packed);
    fc.assert(
      fc.property(fc.shuffledSubarray([...tables.moves], { minLength: tables.moves.length }), (moves) => {
        expect(packLedger({ ...tables, moves })).toEqual(packLedger(tables));
      }),
    );
  });

  it('tell a history by its course, the gaps between its moves and the days it was given', () => {
    const { courses, dayZero, parts } = parse(packLedger(tables));
    const named = courses.map((course) => course.map((state) => problemStates[state]));
    const file = `ledger/${parts[0]?.name}`;
    // The eve of the first day, which is that of a round as well.
    expect(dayZero).toBe('2019-06-19');
    expect(column(tables, file, 'found')).toEqual([1, 1, 2, 6]);
    expect(column(tables, file, 'course').map((at) => named[Number(at)])).toEqual([
      ['found', 'solvedOnSpot'],
      ['found', 'assigned', 'rectifying', 'awaitingVerification', 'struckOff', 'rechecked', 'reopened'],
      ['found', 'assigned'],
      ['found'],
    ]);
    expect(column(tables, file, 'gaps')).toEqual([...[0], ...[0, 1, 1, 1, 8, 0], ...[0]]);
    expect(column(tables, file, 'terms')).toEqual([2, 9]);
  });

  it('say where there is no round, duty, department, evidence or remark', () => {
    const notes = 'ledger-notes/2019-06';
    expect(column(tables, 'ledger/2019-06', 'department')).toEqual([0, 0, 0, 0]);
    expect(column(tables, notes, 'round')).toEqual([1, 1, 2, 0]);
    expect(column(tables, notes, 'duty')).toEqual([1, 0, 0, 0]);
    expect(column(tables, notes, 'remarks')).toEqual(['', '先围挡', '', '']);
    expect(column(tables, notes, 'evidence').filter((text) => text !== '')).toEqual(['photo 2']);
    // One more than its place among the departments.
    const owed = { ...tables, problems: tables.problems.map((row) => ({ ...row, owner_department: 'dept-2' })) };
    expect(packLedger(owed).index.departments).toEqual(['dept-1', 'dept-2']);
    expect(column(owed, 'ledger/2019-06', 'department')).toEqual([2, 2, 2, 2]);
  });

  it('say of a round nobody counted something else than of one that found nothing', () => {
    expect(tables.rounds.map(({ found }) => found)).toEqual([3, null]);
    expect(column(tables, 'ledger-rounds', 'found')).toEqual([4, 0]);
    const none = { ...tables, rounds: tables.rounds.map((row) => ({ ...row, found: 0 })) };
    expect(column(none, 'ledger-rounds', 'found')).toEqual([1, 1]);
  });
});

describe('the spots of a ledger', () => {
  it('belong to the town they are in: of a village its town, of a town itself', () => {
    const village = '999001100-001';
    const moved: LedgerTables = {
      ...tables,
      problems: tables.problems.map((row) => (row.id === '0003' ? { ...row, place: village } : row)),
      duties: tables.duties.map((row) => ({ ...row, place: village })),
    };
    const { spots, duties } = parse(packLedger(moved));
    expect(spots.map(({ place, town }) => [place, town])).toEqual([
      ['999001100', '999001100'],
      ['999001100', '999001100'],
      [village, '999001100'],
      ['999001101', '999001101'],
    ]);
    expect(duties.map(({ place, town }) => [place, town])).toEqual([
      [village, '999001100'],
      [village, '999001100'],
    ]);
    // A subdistrict is a town’s equal, not the county’s part of itself.
    const inStreets = { ...tables, problems: tables.problems.map((row) => ({ ...row, place: '999001001' })) };
    expect(new Set(packLedger(inStreets).index.spots.map(({ town }) => town))).toEqual(new Set(['999001001']));
  });

  it('are one where place, kind and name are the same, and read in both languages', () => {
    const rename = (spot_zh: string, spot_en: string, ...ids: string[]): LedgerTables => ({
      ...tables,
      problems: tables.problems.map((row) => ({
        ...row,
        ...{ place: '999001100', spot_kind: 'market' },
        ...(ids.includes(row.id) ? { spot_zh, spot_en } : { spot_zh: '', spot_en: '' }),
      })),
    });
    const spot = { place: '999001100', town: '999001100', kind: 'market' };
    const all = ['0001', '0002', '0003', '0004'];
    expect(packLedger(rename('东市', 'East', ...all)).index.spots).toEqual([
      { ...spot, name: { 'zh-CN': '东市', en: 'East' } },
    ]);
    expect(packLedger(rename('东市', '', '0002')).index.spots).toEqual([
      { ...spot, name: null },
      { ...spot, name: { 'zh-CN': '东市', en: '东市' } },
    ]);
    expect(packLedger(rename('', 'East', '0001')).index.spots[0]?.name).toEqual({ 'zh-CN': 'East', en: 'East' });
    expect(column(rename('东市', '', '0002'), 'ledger/2019-06', 'spot')).toEqual([0, 1, 0, 0]);
  });
});

describe('the parts of a ledger', () => {
  it('hold whole months, and end with the one in which they come to five thousand problems', () => {
    const packed = packLedger(
      // 4,999 and one more; then two months that go beyond; a month in which nothing was found; the rest.
      tellMonths({ '2019-01': 4_999, '2019-02': 1, '2019-03': 3_000, '2019-04': 2_600, '2019-06': 10, '2020-01': 2 }),
    );
    expect(packed.index.parts).toEqual([
      { name: '2019-01', rows: 5_000, moves: 5_000 },
      { name: '2019-03', rows: 5_600, moves: 5_600 },
      { name: '2019-06', rows: 12, moves: 12 },
    ]);
    expect([...packed.files.keys()].sort()).toEqual([
      ...['ledger-notes/2019-01', 'ledger-notes/2019-03', 'ledger-notes/2019-06'],
      ...['ledger-rounds', 'ledger/2019-01', 'ledger/2019-03', 'ledger/2019-06'],
    ]);
    for (const { name, rows } of packed.index.parts)
      for (const kind of ['ledger', 'ledger-notes']) expect(packed.files.get(`${kind}/${name}`)?.rows).toBe(rows);
  });

  it('do not part a month, however much was found in it', () => {
    expect(packLedger(tellMonths({ '2019-01': 12_000 })).index.parts).toEqual([
      { name: '2019-01', rows: 12_000, moves: 12_000 },
    ]);
  });

  it('are none where nothing was found: an index and a file of rounds are left', () => {
    const empty = packLedger({ ...tables, problems: [], moves: [], rounds: [] });
    expect([...empty.files.keys()]).toEqual(['ledger-rounds']);
    expect(parse(empty)).toMatchObject({ parts: [], rounds: 0, spots: [], courses: [] });
  });
});
