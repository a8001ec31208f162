import * as z from 'zod/mini';
import { id, optionalText } from '@/sources/cells';
import { publicColumnsOf, publicRowSchemas, type TableName } from '@/sources/tables';

export type { TableName } from '@/sources/tables';

/** The tables of a package in full: the public columns, then those of class `internal`. */
export const rowSchemas = {
  ...publicRowSchemas,
  assignments: z.extend(publicRowSchemas.assignments, { remark: optionalText }),
  observations: z.extend(publicRowSchemas.observations, { reporter: z.nullable(id), remark: optionalText }),
  targets: z.extend(publicRowSchemas.targets, { remark: optionalText }),
} as const;

export type Row<Name extends TableName> = z.infer<(typeof rowSchemas)[Name]>;
export type Tables = { readonly [Name in TableName]: readonly Row<Name>[] };

export const tableNames = Object.keys(rowSchemas) as TableName[];

/** The header row of a table, in file order. */
export function columnsOf(table: TableName): string[] {
  return Object.keys(rowSchemas[table].def.shape);
}

/**
 * The columns of class `internal`: who reported a figure and what the headquarters noted beside it. The public edition
 * is built without them, and a file may leave them out: all of their cells then count as empty.
 */
export function internalColumnsOf(table: TableName): string[] {
  const open = publicColumnsOf(table);
  return columnsOf(table).filter((column) => !open.includes(column));
}

/** Columns a file may leave out. */
export function isOptionalColumn(table: TableName, column: string): boolean {
  return internalColumnsOf(table).includes(column);
}
