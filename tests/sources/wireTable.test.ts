import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsOf } from '@/sources/packageTables';
import { publicColumnsOf, publicRowSchemas, type TableName } from '@/sources/tables';
import { ShapeError, unpackTable, type WireTable } from '@/sources/wireTable';
import { anyRow, fullRow, hideInternal, overTheWire } from './observationRow';

/** Rows as an internal edition serves them. */
function serve(rows: readonly (typeof fullRow)[]): WireTable {
  const columns = columnsOf('observations');
  return overTheWire({ columns, rows: rows.map((row) => Object.values(row)) });
}

function catchShapeError(run: () => unknown): ShapeError {
  try {
    run();
  } catch (error) {
    if (error instanceof ShapeError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('unpackTable', () => {
  it('the rows of this test stand in the order of the columns', () => {
    expect(Object.keys(fullRow)).toEqual(columnsOf('observations'));
  });

  it('reads the public columns wherever they stand, and passes over every other', () => {
    fc.assert(
      fc.property(
        fc.array(anyRow, { maxLength: 5 }),
        fc.shuffledSubarray(columnsOf('observations'), { minLength: columnsOf('observations').length }),
        (rows, order) => {
          const wire = serve(rows);
          const columns = [...order, '__proto__', 'a later column'];
          const shuffled = wire.rows.map((cells) => [
            ...order.map((column) => cells[wire.columns.indexOf(column)]),
            { polluted: true },
            'x',
          ]);
          expect(unpackTable('observations', { columns, rows: shuffled })).toEqual(rows.map(hideInternal));
        },
      ),
    );
  });

  it('hands on no internal cell, even when one is served', () => {
    expect(JSON.stringify(unpackTable('observations', serve([fullRow])))).not.toMatch(
      /只给内部看|dept-01|remark|reporter/,
    );
  });

  it('reads what is served without the internal columns alike', () => {
    const open = publicColumnsOf('observations');
    const { columns, rows } = serve([fullRow]);
    const wire = { columns: open, rows: rows.map((cells) => open.map((column) => cells[columns.indexOf(column)])) };
    expect(unpackTable('observations', wire)).toEqual(unpackTable('observations', serve([fullRow])));
  });

  it.each(Object.keys(publicRowSchemas) as TableName[])('reads an empty table of %s', (table) => {
    expect(unpackTable(table, { columns: publicColumnsOf(table), rows: [] })).toEqual([]);
  });
});

describe('unpackTable refuses', () => {
  const sound = serve([fullRow, fullRow]);
  const setCell = (column: string, value: unknown): WireTable => ({
    ...sound,
    rows: sound.rows.map((cells, index) =>
      index === 1 ? cells.with(sound.columns.indexOf(column), value) : [...cells],
    ),
  });

  it.each<[what: string, column: string, value: unknown]>([
    ['text where a number stands', 'value', '150000'],
    ['a number too large to be one', 'value', 1e15],
    ['a boolean', 'value', true],
    ['an object', 'value', { valueOf: 1 }],
    ['an unknown word', 'basis', 'guessed'],
    ['a word in other capitals', 'qualifier', 'Nearly'],
    ['a day that is not in the calendar', 'known_from', '2021-02-30'],
    ['a date with a time', 'known_from', '2021-02-16T12:49'],
    ['a half paragraph', 'paragraph', 1.5],
    ['an empty id', 'indicator', ''],
    ['a path for an id', 'indicator', '../x'],
    ['null where a text stands', 'note_zh', null],
    ['a place that is a name', 'place', '大厂镇'],
  ])('%s, naming table, row and column', (_, column, value) => {
    const { problems } = catchShapeError(() => unpackTable('observations', setCell(column, value)));
    expect(new Set(problems.map(({ path }) => path))).toEqual(new Set([`observations[1].${column}`]));
    expect(problems[0]?.problem).not.toBe('');
  });

  it.each(['indicator', 'value', 'basis', 'known_from'])('a table without the column %s', (column) => {
    const at = sound.columns.indexOf(column);
    const wire = { columns: sound.columns.toSpliced(at, 1), rows: sound.rows.map((cells) => cells.toSpliced(at, 1)) };
    expect(catchShapeError(() => unpackTable('observations', wire)).problems[0]?.path).toBe(`observations.${column}`);
  });

  it.each([
    ['too few', -1],
    ['too many', 1],
  ])('a row with %s cells', (_, change) => {
    const cells = sound.rows[1] ?? [];
    const wire = { ...sound, rows: [sound.rows[0] ?? [], change < 0 ? cells.slice(0, -1) : [...cells, '']] };
    const { problems } = catchShapeError(() => unpackTable('observations', wire));
    expect(problems).toEqual([
      { path: 'observations[1]', problem: `${cells.length + change} cells for ${cells.length} columns` },
    ]);
  });

  it('every wrong cell of a row at once', () => {
    const cells = [...(sound.rows[0] ?? [])];
    cells[sound.columns.indexOf('value')] = 'x';
    cells[sound.columns.indexOf('basis')] = 'y';
    const { problems } = catchShapeError(() => unpackTable('observations', { ...sound, rows: [cells] }));
    expect(problems.map(({ path }) => path).sort()).toEqual(['observations[0].basis', 'observations[0].value']);
  });
});
