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
export const countedDimensions = [
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

/** The same answer from objects: one loop, a count for each value. */
export function surveyPlainRows(rows: readonly PlainRow[], filter: LedgerFilter): PlainAnswer {
  const counts = { place: {}, spotKind: {}, category: {}, kind: {}, department: {}, severity: {}, parts: {} } as Record<
    CountedDimension,
    Record<string, number>
  >;
  const parts: readonly string[] = filter.parts;
  let matched = 0;
  for (const row of rows) {
    let fails = 0;
    let failed: CountedDimension | null = null;
    for (const dimension of countedDimensions) {
      const fits =
        dimension === 'parts'
          ? parts.length === 0 || parts.includes(row.parts)
          : filter[dimension] === null || filter[dimension] === row[dimension];
      if (fits) continue;
      fails += 1;
      failed = dimension;
    }
    if ((filter.reopened && row.reopened === 0) || (filter.due && !row.due)) continue;
    if (filter.text !== '' && !row.words.includes(filter.text)) continue;
    if (fails === 0) {
      matched += 1;
      for (const dimension of countedDimensions)
        counts[dimension][row[dimension]] = (counts[dimension][row[dimension]] ?? 0) + 1;
    } else if (fails === 1 && failed !== null) {
      counts[failed][row[failed]] = (counts[failed][row[failed]] ?? 0) + 1;
    }
  }
  return { matched, counts };
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

/** The same answer from arquero: for each dimension a filter without it, grouped and counted. */
export function surveyArquero(
  table: ReturnType<typeof writeArquero>,
  filter: LedgerFilter,
  dimensions: readonly CountedDimension[] = countedDimensions,
): PlainAnswer {
  const counts: Partial<Record<CountedDimension, Record<string, number>>> = {};
  for (const dimension of dimensions) {
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
