import * as z from 'zod/mini';
import { columnsOf, internalColumns, isOptionalColumn, type Row, rowSchemas, type TableName } from '@/sources/tables';

/** A table as the API carries it: the column names once, then the cells row by row. */
export const wireTable = z.object({ columns: z.array(z.string()), rows: z.array(z.array(z.unknown())) });
export type WireTable = z.infer<typeof wireTable>;

/** One thing a file got wrong: where in it, and what the schema said. */
export interface ShapeProblem {
  readonly path: string;
  readonly problem: string;
}

/** Thrown when a file is not what its kind promises; `foundVersion` is set when it speaks another schema version. */
export class ShapeError extends Error {
  override readonly name = 'ShapeError';
  constructor(
    readonly problems: readonly ShapeProblem[],
    readonly foundVersion: number | null = null,
  ) {
    super(problems.map(({ path, problem }) => `${path}: ${problem}`).join('; '));
  }
}

/** Rows → wire, without the columns of class `internal` unless the edition carries them. */
export function packTable<Name extends TableName>(
  table: Name,
  rows: readonly Row<Name>[],
  withInternal: boolean,
): WireTable {
  const hidden: readonly string[] = withInternal ? [] : (internalColumns[table] ?? []);
  const columns = columnsOf(table).filter((column) => !hidden.includes(column));
  return { columns, rows: rows.map((row) => columns.map((column) => (row as Record<string, unknown>)[column])) };
}

/**
 * Wire → rows, each checked against its table's schema. An internal column that was left out reads as empty. Throws
 * `ShapeError` naming table, row and column.
 */
export function unpackTable<Name extends TableName>(table: Name, wire: WireTable): Row<Name>[] {
  const missing = columnsOf(table).filter((column) => !wire.columns.includes(column));
  const required = missing.filter((column) => !isOptionalColumn(table, column));
  if (required.length > 0) throw new ShapeError([{ path: `${table}.${required[0]}`, problem: 'column is missing' }]);
  return wire.rows.map((cells, index) => unpackRow(table, wire.columns, cells, missing, index));
}

function unpackRow<Name extends TableName>(
  table: Name,
  columns: readonly string[],
  cells: readonly unknown[],
  left: readonly string[],
  index: number,
): Row<Name> {
  if (cells.length !== columns.length)
    throw new ShapeError([
      { path: `${table}[${index}]`, problem: `${cells.length} cells for ${columns.length} columns` },
    ]);
  const entries = columns.map((column, position) => [column, cells[position]] as const);
  const absent = left.map((column) => [column, emptyInternal[column] ?? null] as const);
  const parsed = z.safeParse(rowSchemas[table], Object.fromEntries([...entries, ...absent]));
  if (parsed.success) return parsed.data as Row<Name>;
  throw new ShapeError(
    parsed.error.issues.map((issue) => ({
      path: `${table}[${index}].${issue.path.join('.')}`,
      problem: issue.message,
    })),
  );
}

/** What an internal column holds when it was left out. */
const emptyInternal: Readonly<Record<string, string | null>> = { remark: '', reporter: null };
