import * as z from 'zod/mini';
import { id, optionalText } from '@/sources/cells';
import { internalLedgerColumns, ledgerRowSchemas } from '@/sources/ledgerTables';
import { publicRowSchemas } from '@/sources/tables';

/** The tables of a package in full: the public columns, then those of class `internal`. */
export const rowSchemas = {
  ...publicRowSchemas,
  assignments: z.extend(publicRowSchemas.assignments, { remark: optionalText }),
  observations: z.extend(publicRowSchemas.observations, { reporter: z.nullable(id), remark: optionalText }),
  targets: z.extend(publicRowSchemas.targets, { remark: optionalText }),
  problemKinds: ledgerRowSchemas.problemKinds,
  dutyItems: ledgerRowSchemas.dutyItems,
  rounds: z.extend(ledgerRowSchemas.rounds, internalLedgerColumns.rounds),
  duties: z.extend(ledgerRowSchemas.duties, internalLedgerColumns.duties),
  problems: z.extend(ledgerRowSchemas.problems, internalLedgerColumns.problems),
  moves: z.extend(ledgerRowSchemas.moves, internalLedgerColumns.moves),
} as const;

export type TableName = keyof typeof rowSchemas;
export type Row<Name extends TableName> = z.infer<(typeof rowSchemas)[Name]>;
export type Tables = { readonly [Name in TableName]: readonly Row<Name>[] };

export const tableNames = Object.keys(rowSchemas) as TableName[];

const openSchemas: Readonly<Record<TableName, { readonly def: { readonly shape: object } }>> = {
  ...publicRowSchemas,
  ...ledgerRowSchemas,
};

/** The columns of class `public` of any table, in file order. */
export function openColumnsOf(table: TableName): string[] {
  return Object.keys(openSchemas[table].def.shape);
}

/** The header row of a table, in file order. */
export function columnsOf(table: TableName): string[] {
  return Object.keys(rowSchemas[table].def.shape);
}

/**
 * The columns of class `internal`: who reported a figure, where a problem stands and who owes it, and what the
 * headquarters noted beside it. The public edition is built without them, and a file may leave them out: all of their
 * cells then count as empty.
 */
export function internalColumnsOf(table: TableName): string[] {
  const open = openColumnsOf(table);
  return columnsOf(table).filter((column) => !open.includes(column));
}

/** Columns a file may leave out. */
export function isOptionalColumn(table: TableName, column: string): boolean {
  return internalColumnsOf(table).includes(column);
}
