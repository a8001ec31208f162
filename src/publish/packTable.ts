import { columnsOf, internalColumnsOf, type Row, type TableName } from '@/sources/packageTables';
import type { WireTable } from '@/sources/wireTable';

/** Rows → wire, without the columns of class `internal` unless the edition carries them. */
export function packTable<Name extends TableName>(
  table: Name,
  rows: readonly Row<Name>[],
  withInternal: boolean,
): WireTable {
  const hidden = withInternal ? [] : internalColumnsOf(table);
  const columns = columnsOf(table).filter((column) => !hidden.includes(column));
  return { columns, rows: rows.map((row) => columns.map((column) => (row as Record<string, unknown>)[column])) };
}
