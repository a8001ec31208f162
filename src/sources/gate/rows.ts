import type * as z from 'zod/mini';
import type { Problem } from '@/domain/problem';
import { describeCell, readCell } from '@/sources/cells';
import { type CsvTable, type RawRow, readCsvTable } from '@/sources/gate/csvTable';
import type { Located } from '@/sources/gate/located';
import { columnsOf, type Row, rowSchemas, type TableName } from '@/sources/packageTables';

/** A refused row: what its cells say is only good for not blaming others for it. */
export interface RefusedRow {
  readonly table: TableName;
  readonly file: string;
  readonly row: number;
  readonly cells: ReadonlyMap<string, string>;
  /** Where the problem is told: here, or where a set of rows this one belongs to failed. */
  readonly told: { readonly file: string; readonly row: number };
}

export interface TableRows<Name extends TableName> {
  readonly read: number;
  readonly rows: readonly Located<Name>[];
  readonly refused: readonly RefusedRow[];
  readonly problems: readonly Problem[];
  readonly isReadable: boolean;
}

/** A CSV file → the rows of its table that have the right shape, and one problem for each cell that has not. */
export function readRows<Name extends TableName>(
  table: Name,
  file: string,
  isOverlay: boolean,
  bytes: Uint8Array,
): TableRows<Name> {
  const csv: CsvTable = readCsvTable(table, file, bytes);
  const schema = rowSchemas[table];
  const shape: Readonly<Record<string, z.core.$ZodType>> = schema.def.shape;
  const columns = columnsOf(table).map((name) => ({ name, cell: shape[name] }));
  const rows: Located<Name>[] = [];
  const refused: RefusedRow[] = csv.ragged.map((raw) => refuseRaw(table, file, raw));
  const problems: Problem[] = [...csv.problems];
  for (const { row, cells } of csv.rows) {
    const raw: Record<string, unknown> = {};
    for (const { name, cell } of columns) if (cell) raw[name] = readCell(cell, cells.get(name) ?? '');
    const result = schema.safeParse(raw);
    if (result.success) {
      rows.push({ table, file, row, isOverlay, value: result.data as Row<Name> });
      continue;
    }
    refused.push(refuseRaw(table, file, { row, cells }));
    for (const column of new Set(result.error.issues.map((issue) => String(issue.path[0])))) {
      const cell = shape[column];
      if (!cell) continue;
      const { kind, words } = describeCell(cell);
      problems.push({ file, row, column, fault: { code: 'cell', found: cells.get(column) ?? '', kind, words } });
    }
  }
  return { read: csv.read, rows, refused, problems, isReadable: csv.isReadable };
}

function refuseRaw(table: TableName, file: string, { row, cells }: RawRow): RefusedRow {
  return { table, file, row, cells, told: { file, row } };
}
