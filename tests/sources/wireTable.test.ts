import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bases, missingReasons, qualifiers } from '@/domain/vocabulary';
import { columnsOf, internalColumns, type Row, type TableName, tableNames } from '@/sources/packageTables';
import { packTable, ShapeError, unpackTable, type WireTable } from '@/sources/wireTable';

const row: Row<'observations'> = {
  indicator: 'public-toilets',
  place: '131028100',
  period_end: '2020-09',
  known_from: '2021-02-16',
  value: 150000,
  missing: null,
  qualifier: 'nearly',
  precision: null,
  basis: 'published',
  source: 'article',
  paragraph: 11,
  note_zh: '',
  note_en: '',
  reporter: 'dept-01',
  remark: '只给内部看',
};

const anyRow: fc.Arbitrary<Row<'observations'>> = fc.record({
  indicator: fc.constantFrom('roads', 'public-toilets'),
  place: fc.constantFrom('131028', '131028100', '131028100-001'),
  period_end: fc.constantFrom(null, '2020', '2020-09', '2020-11-20'),
  known_from: fc.constantFrom(null, '2021-02-16'),
  value: fc.oneof(
    fc.constant(null),
    // −0 has no place in JSON, and none in a spreadsheet either.
    fc.double({ min: -1e14, max: 1e14, noNaN: true }).map((value) => value + 0),
  ),
  missing: fc.constantFrom(null, ...missingReasons),
  qualifier: fc.constantFrom(null, ...qualifiers),
  precision: fc.constantFrom(null, 1000),
  basis: fc.constantFrom(...bases),
  source: fc.constant('article'),
  paragraph: fc.option(fc.nat()),
  note_zh: fc.string({ maxLength: 20 }),
  note_en: fc.string({ maxLength: 20 }),
  reporter: fc.constantFrom(null, 'dept-01'),
  remark: fc.string({ maxLength: 20 }),
});

function overTheWire(wire: WireTable): WireTable {
  return JSON.parse(JSON.stringify(wire));
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

describe('packTable and unpackTable', () => {
  it('are each other’s inverse for an internal edition', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 5 }), (rows) => {
        expect(unpackTable('observations', overTheWire(packTable('observations', rows, true)))).toEqual(rows);
      }),
    );
  });

  it('lose exactly the internal columns for a public one', () => {
    fc.assert(
      fc.property(anyRow, (one) => {
        const [back] = unpackTable('observations', overTheWire(packTable('observations', [one], false)));
        expect(back).toEqual({ ...one, reporter: null, remark: '' });
      }),
    );
  });

  it.each(tableNames)('%s: a public edition has every column but the internal ones', (table) => {
    const hidden = internalColumns[table] ?? [];
    expect(packTable(table, [], true).columns).toEqual(columnsOf(table));
    expect(packTable(table, [], false).columns).toEqual(columnsOf(table).filter((column) => !hidden.includes(column)));
  });

  it('calls internal who reported and what was noted, and nothing a reader needs', () => {
    expect(internalColumns).toEqual({
      assignments: ['remark'],
      observations: ['reporter', 'remark'],
      targets: ['remark'],
    });
  });

  it('carries no internal value anywhere in what it packs', () => {
    expect(JSON.stringify(packTable('observations', [row], false))).not.toMatch(/只给内部看|dept-01|remark|reporter/);
  });
});

describe('unpackTable refuses', () => {
  const sound = overTheWire(packTable('observations', [row, row], true));
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

  it('a column it does not know', () => {
    const wire = { columns: [...sound.columns, 'phone'], rows: sound.rows.map((cells) => [...cells, '']) };
    expect(catchShapeError(() => unpackTable('observations', wire)).problems[0]?.path).toMatch(/^observations\[0\]/);
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

  it('nothing of an empty table of any kind', () => {
    for (const table of tableNames satisfies TableName[]) {
      expect(unpackTable(table, packTable(table, [], true))).toEqual([]);
    }
  });
});
