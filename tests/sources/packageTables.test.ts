import { describe, expect, it } from 'vitest';
import { ledgerRowSchemas } from '@/sources/ledgerTables';
import {
  columnsOf,
  internalColumnsOf,
  isOptionalColumn,
  openColumnsOf,
  rowSchemas,
  tableNames,
} from '@/sources/packageTables';
import { publicRowSchemas } from '@/sources/tables';

describe('the tables of a package', () => {
  it('are those every page reads, then those of the ledger, and no other', () => {
    const names = [...Object.keys(publicRowSchemas), ...Object.keys(ledgerRowSchemas)];
    expect(Object.keys(rowSchemas)).toEqual(names);
    expect(tableNames).toEqual(names);
  });

  it('call internal who reported, where a problem stands, who owes it and what was noted, and nothing a reader needs', () => {
    const internal = tableNames.flatMap((table) => internalColumnsOf(table).map((column) => `${table}.${column}`));
    expect(internal).toEqual([
      'assignments.remark',
      'observations.reporter',
      'observations.remark',
      'targets.remark',
      'rounds.remark',
      'duties.spot_zh',
      'duties.spot_en',
      'duties.owner_department',
      'duties.remark',
      'problems.spot_zh',
      'problems.spot_en',
      'problems.owner_department',
      'problems.owner_duty',
      'problems.remark',
      'moves.evidence_ref',
      'moves.remark',
    ]);
  });

  it('no internal column has the name of a public one: a scan for names in what is served is sure', () => {
    const open = new Set(tableNames.flatMap(openColumnsOf));
    expect(tableNames.flatMap(internalColumnsOf).filter((column) => open.has(column))).toEqual([]);
  });

  it.each(tableNames)('%s: the public columns come first, then the internal ones', (table) => {
    expect(columnsOf(table)).toEqual([...openColumnsOf(table), ...internalColumnsOf(table)]);
    expect(new Set(columnsOf(table)).size).toBe(columnsOf(table).length);
  });

  it.each(tableNames)('%s: a file may leave out the internal columns and no other', (table) => {
    expect(columnsOf(table).filter((column) => isOptionalColumn(table, column))).toEqual(internalColumnsOf(table));
    expect(isOptionalColumn(table, 'constructor')).toBe(false);
  });
});
