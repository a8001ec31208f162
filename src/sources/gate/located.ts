import type { Fault } from '@/domain/problem';
import type { Row, TableName } from '@/sources/packageTables';

/** A row of a table that has the right shape, and where it stands. */
export interface Located<Name extends TableName = TableName> {
  readonly table: Name;
  readonly file: string;
  /** Line of the file, from 1. */
  readonly row: number;
  /** Stands in the invented overlay `demo/`. */
  readonly isOverlay: boolean;
  readonly value: Row<Name>;
}

export type LocatedTables = { readonly [Name in TableName]: readonly Located<Name>[] };

export type JsonPath = readonly (string | number)[];

/** A JSON file that has the right shape, and the line each of its parts starts in. */
export interface JsonDocument<Value> {
  readonly file: string;
  readonly value: Value;
  lineAt(path: JsonPath): number;
}

/** What a rule found: the place to point at, and what is set aside because of it. */
export interface Finding {
  readonly file: string;
  readonly row: number | null;
  readonly column: string | null;
  readonly fault: Fault;
  /** Rows refused; a problem of a JSON file refuses the file instead. */
  readonly refuses: readonly Located[];
}

/** Refuses a row at one of its columns, and others that make no sense without it. */
export function refuseRow(at: Located, column: string, fault: Fault, others: readonly Located[] = []): Finding {
  return { file: at.file, row: at.row, column, fault, refuses: [at, ...others.filter((other) => other !== at)] };
}

/** Refuses a JSON file at one of its parts. */
export function refuseJson(document: JsonDocument<unknown>, path: JsonPath, fault: Fault): Finding {
  return { file: document.file, row: document.lineAt(path), column: formatPath(path), fault, refuses: [] };
}

/** `['headlines', 2]` → `headlines[2]`; the whole file is null. */
export function formatPath(path: JsonPath): string | null {
  if (path.length === 0) return null;
  return path.map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`)).join('');
}

/** The value of a column when the column is not known by name at compile time. */
export function cellOf(located: Located, column: string): unknown {
  return (located.value as Readonly<Record<string, unknown>>)[column];
}
