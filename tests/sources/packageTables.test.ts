import { describe, expect, it } from 'vitest';
import { columnsOf, internalColumnsOf, isOptionalColumn, rowSchemas, tableNames } from '@/sources/packageTables';
import { publicColumnsOf, publicRowSchemas } from '@/sources/tables';

describe('the tables of a package', () => {
  it('are the public ones and no other', () => {
    expect(Object.keys(rowSchemas)).toEqual(Object.keys(publicRowSchemas));
    expect(tableNames).toEqual(Object.keys(publicRowSchemas));
  });

  it('call internal who reported and what was noted, and nothing a reader needs', () => {
    const internal = tableNames.flatMap((table) => internalColumnsOf(table).map((column) => `${table}.${column}`));
    expect(internal).toEqual(['assignments.remark', 'observations.reporter', 'observations.remark', 'targets.remark']);
  });

  it.each(tableNames)('%s: the public columns come first, then the internal ones', (table) => {
    expect(columnsOf(table)).toEqual([...publicColumnsOf(table), ...internalColumnsOf(table)]);
    expect(new Set(columnsOf(table)).size).toBe(columnsOf(table).length);
  });

  it.each(tableNames)('%s: a file may leave out the internal columns and no other', (table) => {
    expect(columnsOf(table).filter((column) => isOptionalColumn(table, column))).toEqual(internalColumnsOf(table));
    expect(isOptionalColumn(table, 'constructor')).toBe(false);
  });
});
