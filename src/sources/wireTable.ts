import * as z from 'zod/mini';
import { type PublicRow, publicColumnsOf, publicRowSchemas, type TableName } from '@/sources/tables';

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

/**
 * Wire → rows, each checked against its table's schema; columns beyond the public ones are passed over. Throws
 * `ShapeError` naming table, row and column.
 */
export function unpackTable<Name extends TableName>(table: Name, wire: WireTable): PublicRow<Name>[] {
  const positions = publicColumnsOf(table).map((column) => [column, wire.columns.indexOf(column)] as const);
  const missing = positions.find(([, position]) => position === -1);
  if (missing !== undefined) throw new ShapeError([{ path: `${table}.${missing[0]}`, problem: 'column is missing' }]);
  return wire.rows.map((cells, index) => {
    if (cells.length !== wire.columns.length)
      throw new ShapeError([
        { path: `${table}[${index}]`, problem: `${cells.length} cells for ${wire.columns.length} columns` },
      ]);
    const row = Object.fromEntries(positions.map(([column, position]) => [column, cells[position]]));
    return parseRow(table, row, index);
  });
}

function parseRow<Name extends TableName>(table: Name, row: object, index: number): PublicRow<Name> {
  const parsed = z.safeParse(publicRowSchemas[table], row);
  if (parsed.success) return parsed.data as PublicRow<Name>;
  throw new ShapeError(
    parsed.error.issues.map((issue) => ({
      path: `${table}[${index}].${issue.path.join('.')}`,
      problem: issue.message,
    })),
  );
}
