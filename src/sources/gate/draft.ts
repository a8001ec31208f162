import type { CampaignFile, DemoFile } from '@/sources/campaignFile';
import type { DeckFile } from '@/sources/deckFile';
import type { JsonDocument, Located, LocatedTables } from '@/sources/gate/located';
import type { RefusedRow } from '@/sources/gate/rows';
import { type TableName, tableNames } from '@/sources/packageTables';

/** The column that names a row, for tables whose rows others refer to. */
export const keyColumns = {
  sources: 'id',
  categories: 'id',
  indicators: 'id',
  regions: 'code',
  departments: 'id',
  events: 'id',
  mechanisms: 'id',
  problemKinds: 'id',
  dutyItems: 'id',
  rounds: 'id',
  duties: 'id',
  problems: 'id',
} as const satisfies Partial<Record<TableName, string>>;
export type KeyedTable = keyof typeof keyColumns;
export const keyedTables = Object.keys(keyColumns) as KeyedTable[];

/** The id of a row of a keyed table. */
export function keyOf(located: Located<KeyedTable>): string {
  return located.table === 'regions' ? (located as Located<'regions'>).value.code : keyOfNamed(located);
}

function keyOfNamed(located: Located<KeyedTable>): string {
  return (located as Located<Exclude<KeyedTable, 'regions'>>).value.id;
}

export type ById = { readonly [Name in KeyedTable]: ReadonlyMap<string, Located<Name>> };

/** What the shape of the files left, with the look-ups the rules of meaning need: no rule walks a table per row. */
export interface Draft {
  readonly tables: LocatedTables;
  readonly campaign: JsonDocument<CampaignFile> | null;
  readonly demo: JsonDocument<DemoFile> | null;
  readonly decks: readonly JsonDocument<DeckFile>[];
  /** Of two rows with one id, the first. */
  readonly byId: ById;
  readonly childrenByParent: ReadonlyMap<string, readonly Located<'regions'>[]>;
  /** Tables of which a file could not be read: nobody is blamed for naming what may stand there. */
  readonly unread: ReadonlySet<TableName>;
  /** Rows refused before: for their shape, or by an earlier rule. */
  readonly refused: readonly RefusedRow[];
  /** `table id` of rows refused before that have an id. */
  readonly refusedByKey: ReadonlyMap<string, RefusedRow>;
}

export type DraftParts = Pick<Draft, 'tables' | 'campaign' | 'demo' | 'decks' | 'unread' | 'refused'>;

/** Adds the look-ups. */
export function buildDraft(parts: DraftParts): Draft {
  const childrenByParent = new Map<string, Located<'regions'>[]>();
  for (const region of parts.tables.regions) {
    if (region.value.parent !== null) push(childrenByParent, region.value.parent, region);
  }
  const refusedByKey = new Map<string, RefusedRow>();
  for (const row of parts.refused) {
    const key = isKeyed(row.table) ? row.cells.get(keyColumns[row.table]) : undefined;
    if (key) refusedByKey.set(`${row.table} ${key}`, row);
  }
  const byId: ById = {
    sources: indexById(parts.tables.sources),
    categories: indexById(parts.tables.categories),
    indicators: indexById(parts.tables.indicators),
    regions: indexById(parts.tables.regions),
    departments: indexById(parts.tables.departments),
    events: indexById(parts.tables.events),
    mechanisms: indexById(parts.tables.mechanisms),
    problemKinds: indexById(parts.tables.problemKinds),
    dutyItems: indexById(parts.tables.dutyItems),
    rounds: indexById(parts.tables.rounds),
    duties: indexById(parts.tables.duties),
    problems: indexById(parts.tables.problems),
  };
  return { ...parts, byId, childrenByParent, refusedByKey };
}

function indexById<Name extends KeyedTable>(rows: readonly Located<Name>[]): ReadonlyMap<string, Located<Name>> {
  const byId = new Map<string, Located<Name>>();
  for (const row of rows) {
    const key = keyOf(row as Located<KeyedTable>);
    if (!byId.has(key)) byId.set(key, row);
  }
  return byId;
}

export function isKeyed(table: TableName): table is KeyedTable {
  return table in keyColumns;
}

/** Every row of every table, in the order of the format. */
export function* allRows(tables: LocatedTables): Generator<Located> {
  for (const table of tableNames) yield* tables[table];
}

/** Rows in groups of one key, in file order. */
export function groupBy<Row>(rows: Iterable<Row>, keyOfRow: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) push(groups, keyOfRow(row), row);
  return groups;
}

function push<Value>(groups: Map<string, Value[]>, key: string, value: Value): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [value]);
  else group.push(value);
}
