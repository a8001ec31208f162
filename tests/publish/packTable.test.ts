import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packTable } from '@/publish/packTable';
import { columnsOf, internalColumnsOf, openColumnsOf, tableNames } from '@/sources/packageTables';
import { unpackTable } from '@/sources/wireTable';
import { anyRow, fullRow, hideInternal, overTheWire } from '../sources/observationRow';

describe('packTable', () => {
  it.each([
    ['an internal', true],
    ['a public', false],
  ])('for %s edition: the app reads back each public cell as it was', (_, withInternal) => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 5 }), (rows) => {
        const wire = overTheWire(packTable('observations', rows, withInternal));
        expect(unpackTable('observations', wire)).toEqual(rows.map(hideInternal));
      }),
    );
  });

  it('carries the internal cells to an internal edition', () => {
    fc.assert(
      fc.property(anyRow, (row) => {
        const { columns, rows } = overTheWire(packTable('observations', [row], true));
        expect(Object.fromEntries(columns.map((column, index) => [column, rows[0]?.[index]]))).toEqual(row);
      }),
    );
  });

  it.each(tableNames)('%s: a public edition has every column but the internal ones', (table) => {
    expect(packTable(table, [], true).columns).toEqual(columnsOf(table));
    expect(packTable(table, [], false).columns).toEqual(openColumnsOf(table));
    expect(packTable(table, [], false).columns.filter((column) => internalColumnsOf(table).includes(column))).toEqual(
      [],
    );
  });

  it('carries no internal value anywhere in what it packs for the public', () => {
    const text = JSON.stringify(packTable('observations', [fullRow], false));
    expect(text).not.toMatch(/只给内部看|dept-01|remark|reporter/);
    expect(text).toContain('150000');
  });
});
