import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { noFilter } from '@/domain/ledger/ledger';
import { publishApi } from '@/publish/apiFiles';
import { loadPackage } from '@/publish/loadPackage';
import { openPublished } from './openPublished';

const sample = loadPackage(join(import.meta.dirname, '../../data/valid'));
const [problem] = sample.tables.problems;
const [move] = sample.tables.moves;
if (problem === undefined || move === undefined) throw new Error('the sample has no problem');

/** Three parts: each of the first two comes to five thousand problems with its last month. */
const months = [
  ...Array.from({ length: 5_000 }, () => '2019-01'),
  ...Array.from({ length: 5_100 }, () => '2019-02'),
  ...Array.from({ length: 3 }, () => '2019-03'),
];
const idAt = (row: number) => `p-${row}`;
const api = publishApi(
  {
    ...sample,
    tables: {
      ...sample.tables,
      problems: months.map((_, row) => ({ ...problem, id: idAt(row), round: null, remark: `note ${row}` })),
      moves: months.flatMap((month, row) => [
        { ...move, problem: idAt(row), step: 1, on: `${month}-01`, evidence_ref: `photo ${row}` },
        { ...move, problem: idAt(row), step: 2, state: 'solvedOnSpot', on: `${month}-02`, evidence_ref: `done ${row}` },
      ]),
    },
  },
  { edition: 'internal', withDemo: true },
);
const day = '2019-06-30';
const ends = [0, 1, 4_999, 5_000, 5_001, 10_099, 10_100, 10_102];

function open() {
  const { ask, asked } = openPublished(api);
  const listParts = () =>
    asked.flatMap((path) => (path.startsWith('ledger-notes/') ? [path.split(/[/.]/)[1]] : [])).sort();
  const readRows = (from: number, to: number) =>
    ask({ ask: 'rows', day, withDemo: true, filter: noFilter, sort: 'found', descending: false, from, to });
  return { ask, listParts, readRows };
}

describe('the notes of a ledger of several parts', () => {
  it('are those of the row, first and last of a part included', async () => {
    const { readRows } = open();
    for (const row of ends) {
      const [record] = await readRows(row, row + 1);
      expect(record).toMatchObject({ row, id: idAt(row), remark: `note ${row}` });
      expect(record?.moves.map(({ evidence }) => evidence)).toEqual([`photo ${row}`, `done ${row}`]);
    }
  });

  it('come part by part, when a row of it is read, and once', async () => {
    const { listParts, readRows } = open();
    await readRows(0, 40);
    expect(listParts()).toEqual(['2019-01']);
    await Promise.all([readRows(20, 60), readRows(4_990, 5_010)]);
    expect(listParts()).toEqual(['2019-01', '2019-02']);
    expect(await readRows(20_000, 20_010)).toEqual([]);
    await readRows(10_090, 10_200);
    expect(listParts()).toEqual(['2019-01', '2019-02', '2019-03']);
  });

  it('are looked through from the newest for a number, no further than it takes', async () => {
    const { ask, listParts } = open();
    const find = async (...ids: string[]) => {
      const records = await ask({ ask: 'problems', day, withDemo: true, ids });
      return records.map(({ row }) => row);
    };
    expect(await find(idAt(10_101))).toEqual([10_101]);
    expect(listParts()).toEqual(['2019-03']);
    expect(await find(idAt(5_000), idAt(10_102))).toEqual([5_000, 10_102]);
    expect(listParts()).toEqual(['2019-02', '2019-03']);
    expect(await find(...ends.map(idAt), 'p-none')).toEqual(ends);
    expect(listParts()).toEqual(['2019-01', '2019-02', '2019-03']);
  });

  it('are looked through in every part for a piece of one', async () => {
    const { ask } = open();
    const filter = { ...noFilter, text: 'p-10' };
    const { matched } = await ask({ ask: 'survey', day, withDemo: true, filter });
    expect(matched).toBe(months.filter((_, row) => idAt(row).includes('p-10')).length);
  });
});
