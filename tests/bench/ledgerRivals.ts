import { table as createTable, op } from 'arquero';
import type { LedgerStandings } from '@/domain/ledger/columns';
import { funnelParts } from '@/domain/ledger/funnel';
import { problemStates } from '@/domain/ledger/history';
import type { LedgerFilter, LedgerIndex, LedgerTable } from '@/domain/ledger/ledger';
import { type CountedDimension, nobody } from '@/domain/ledger/survey';
import { severities } from '@/domain/vocabulary';

/** A problem as an object, with all that a filter asks. */
interface PlainRow {
  readonly place: string;
  readonly spotKind: string;
  readonly category: string;
  readonly kind: string;
  readonly department: string;
  readonly severity: string;
  readonly parts: string;
  readonly reopened: number;
  readonly due: boolean;
  readonly words: string;
}

/** What ours is held against: how many fit, and what other choices would bring. */
export interface PlainAnswer {
  readonly matched: number;
  readonly counts: Readonly<Record<CountedDimension, Readonly<Record<string, number>>>>;
}

/** The dimensions that are counted. */
const countedDimensions = [
  'place',
  'spotKind',
  'category',
  'kind',
  'department',
  'severity',
  'parts',
] as const satisfies readonly CountedDimension[];

const owing = ['assigned', 'rectifying'];

/** The ledger as most pages would hold it: an array of objects, ready for the day. */
export function writePlainRows(
  table: LedgerTable,
  index: LedgerIndex,
  standings: LedgerStandings,
  day: number,
): PlainRow[] {
  return Array.from({ length: table.count }, (_, row): PlainRow => {
    const spot = index.spots[table.spots[row] ?? 0];
    const kind = index.kinds[table.kinds[row] ?? 0];
    const parts = funnelParts[standings.parts[row] ?? 0] ?? '';
    const deadline = standings.deadlines[row] ?? 0;
    const state = problemStates[standings.states[row] ?? 0] ?? '';
    return {
      place: spot?.town ?? '',
      spotKind: spot?.kind ?? '',
      category: kind?.category ?? '',
      kind: kind?.id ?? '',
      department: index.departments[(table.departments[row] ?? 0) - 1] ?? nobody,
      severity: severities[table.severities[row] ?? 0] ?? '',
      parts,
      reopened: standings.reopened[row] ?? 0,
      due: parts === 'openInTime' && deadline > 0 && deadline <= day + 7 && owing.includes(state),
      words: kind?.title['zh-CN'] ?? '',
    };
  });
}

/** The same answer from objects: one loop, every property by its name, a map of counts for each dimension. */
export function surveyPlainRows(rows: readonly PlainRow[], filter: LedgerFilter): PlainAnswer {
  const { place, spotKind, category, kind, department, severity, reopened, due, text } = filter;
  const parts = filter.parts.length === 0 ? null : new Set<string>(filter.parts);
  const counts = countedDimensions.map(() => new Map<string, number>());
  const add = (at: number, value: string) => counts[at]?.set(value, (counts[at]?.get(value) ?? 0) + 1);
  let matched = 0;
  for (const row of rows) {
    if ((reopened && row.reopened === 0) || (due && !row.due) || (text !== '' && !row.words.includes(text))) continue;
    const failed =
      (place === null || place === row.place ? 0 : 1) |
      (spotKind === null || spotKind === row.spotKind ? 0 : 2) |
      (category === null || category === row.category ? 0 : 4) |
      (kind === null || kind === row.kind ? 0 : 8) |
      (department === null || department === row.department ? 0 : 16) |
      (severity === null || severity === row.severity ? 0 : 32) |
      (parts?.has(row.parts) === false ? 64 : 0);
    if (failed === 0) matched += 1;
    if ((failed & ~1) === 0) add(0, row.place);
    if ((failed & ~2) === 0) add(1, row.spotKind);
    if ((failed & ~4) === 0) add(2, row.category);
    if ((failed & ~8) === 0) add(3, row.kind);
    if ((failed & ~16) === 0) add(4, row.department);
    if ((failed & ~32) === 0) add(5, row.severity);
    if ((failed & ~64) === 0) add(6, row.parts);
  }
  const named = countedDimensions.map((name, at) => [name, Object.fromEntries(counts[at] ?? [])] as const);
  return { matched, counts: Object.fromEntries(named) as PlainAnswer['counts'] };
}

/** Less than ours answers: how many of what fits there are in each place. */
export function groupPlainRows(rows: readonly PlainRow[], filter: LedgerFilter): ReadonlyMap<string, number> {
  const { place, spotKind, category, kind, department, severity, parts, reopened, due, text } = filter;
  const counts = new Map<string, number>();
  for (const row of rows) {
    if (place !== null && place !== row.place) continue;
    if (spotKind !== null && spotKind !== row.spotKind) continue;
    if (category !== null && category !== row.category) continue;
    if (kind !== null && kind !== row.kind) continue;
    if (department !== null && department !== row.department) continue;
    if (severity !== null && severity !== row.severity) continue;
    if (parts.length > 0 && !(parts as readonly string[]).includes(row.parts)) continue;
    if ((reopened && row.reopened === 0) || (due && !row.due) || (text !== '' && !row.words.includes(text))) continue;
    counts.set(row.place, (counts.get(row.place) ?? 0) + 1);
  }
  return counts;
}

/** The ledger as a table of arquero: a column for each of what a plain row has. */
export function writeArquero(rows: readonly PlainRow[]) {
  const column = <Key extends keyof PlainRow>(key: Key) => rows.map((row) => row[key]);
  return createTable({
    ...Object.fromEntries(countedDimensions.map((dimension) => [dimension, column(dimension)])),
    reopened: Uint8Array.from(rows, ({ reopened }) => reopened),
    due: column('due'),
    words: column('words'),
  });
}

/** The same from arquero. */
export function groupArquero(table: ReturnType<typeof writeArquero>, filter: LedgerFilter): readonly object[] {
  return narrow(table, filter, null).groupby('place').rollup({ count: op.count() }).objects();
}

/** The same answer from arquero: for each dimension a filter without it, grouped and counted. */
export function surveyArquero(table: ReturnType<typeof writeArquero>, filter: LedgerFilter): PlainAnswer {
  const counts: Partial<Record<CountedDimension, Record<string, number>>> = {};
  for (const dimension of countedDimensions) {
    const grouped = narrow(table, filter, dimension).groupby(dimension).rollup({ count: op.count() });
    const values = grouped.objects() as unknown as readonly Record<string, unknown>[];
    counts[dimension] = Object.fromEntries(values.map((row) => [String(row[dimension]), Number(row.count)]));
  }
  return { matched: narrow(table, filter, null).numRows(), counts: counts as PlainAnswer['counts'] };
}

function narrow(table: ReturnType<typeof writeArquero>, filter: LedgerFilter, without: CountedDimension | null) {
  const { parts, reopened, due, text } = filter;
  const conditions = [
    ...countedDimensions.flatMap((dimension) =>
      dimension === without || dimension === 'parts' || filter[dimension] === null
        ? []
        : [`d.${dimension} === ${JSON.stringify(filter[dimension])}`],
    ),
    ...(without === 'parts' || parts.length === 0
      ? []
      : [`(${parts.map((part) => `d.parts === ${JSON.stringify(part)}`).join(' || ')})`]),
    ...(reopened ? ['d.reopened > 0'] : []),
    ...(due ? ['d.due'] : []),
    ...(text === '' ? [] : [`op.includes(d.words, ${JSON.stringify(text)}, 0)`]),
  ];
  return conditions.length === 0 ? table : table.filter(`d => ${conditions.join(' && ')}`);
}
