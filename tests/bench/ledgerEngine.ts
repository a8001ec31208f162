import assert from 'node:assert/strict';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { lastDay } from '@mocks/scale/province';
import { computeDayNumber } from '@/domain/date';
import { assessColumns } from '@/domain/ledger/columns';
import { type LedgerFilter, type LedgerIndex, ledgerSorts, noFilter } from '@/domain/ledger/ledger';
import { orderRows } from '@/domain/ledger/order';
import { reviewLedger } from '@/domain/ledger/review';
import { surveyLedger } from '@/domain/ledger/survey';
import {
  groupArquero,
  groupPlainRows,
  surveyArquero,
  surveyPlainRows,
  writeArquero,
  writePlainRows,
} from './ledgerRivals';
import { type LedgerBytes, openBytes } from './ledgerSize';

/** What one size of ledger costs here, in milliseconds and bytes: medians, of the filter and the order that take longest. */
export interface EngineCost {
  readonly rows: number;
  readonly open: number;
  /** Another day: every problem is judged anew, and asked without a filter. */
  readonly day: number;
  readonly filter: Readonly<Record<'ours' | 'plain' | 'arquero', number>>;
  /** What fits, counted in one dimension alone: ours counts all seven whatever is asked. */
  readonly single: Readonly<Record<'plain' | 'arquero', number>>;
  /** Which filter takes ours longest. */
  readonly slowest: string;
  readonly sort: number;
  readonly review: number;
  readonly memory: { readonly ours: number; readonly plain: number; readonly arquero: number };
}

setFlagsFromString('--expose-gc');
/** Clears away what nothing holds any more. */
const collect = runInNewContext('gc') as () => void;

/** A filter of each kind, and some together. Texts without digits: numbers are searched in the notes, not in the columns. */
export function listFilters({ spots, kinds, departments }: LedgerIndex): Record<string, LedgerFilter> {
  const ask = (filter: Partial<LedgerFilter>): LedgerFilter => ({ ...noFilter, ...filter });
  const [spot, kind] = [spots[50] ?? spots[0], kinds[3]];
  const category = kind?.category ?? null;
  return {
    none: noFilter,
    place: ask({ place: spot?.town ?? null }),
    'spot kind': ask({ spotKind: spot?.kind ?? null }),
    category: ask({ category }),
    kind: ask({ kind: kind?.id ?? null }),
    department: ask({ department: departments[30] ?? null }),
    severity: ask({ severity: 'serious' }),
    parts: ask({ parts: ['overdue', 'closedLate'] }),
    reopened: ask({ reopened: true }),
    due: ask({ due: true }),
    text: ask({ text: '人行道' }),
    'category and severity': ask({ category, severity: 'ordinary' }),
    'four together': ask({ category, severity: 'ordinary', spotKind: 'community', parts: ['closedLate'] }),
  };
}

/**
 * Measures ours, then plain objects, then arquero with the same filters; their answers must be the same. One after the
 * other, each with nothing else in memory than what it is made from: what one holds and leaves behind is not cleared away
 * in the time of another.
 */
export function measureEngine(bytes: LedgerBytes): EngineCost {
  const empty = weighMemory();
  const { table, index } = openBytes(bytes);
  const day = computeDayNumber(lastDay) - table.dayZero;
  const standings = assessColumns(table, day);
  const all = surveyLedger(table, index, standings, day, noFilter, true).rows;
  const held = weighMemory();
  const filters = Object.entries(listFilters(index));
  const ask = (filter: LedgerFilter) => surveyLedger(table, index, standings, day, filter, true);
  const own = filters.map(([, filter]) => measureRun(() => ask(filter)));
  const sorts = ledgerSorts.map((sort) => measureRun(() => orderRows(all, table, index, standings, sort, true)));
  const cost = {
    open: measureRun(() => openBytes(bytes)),
    day: measureRun(() => surveyLedger(table, index, assessColumns(table, day), day, noFilter, true)),
    review: measureRun(() => reviewLedger(table, index, standings, day, all)),
  };

  const beforeRows = weighMemory();
  const rows = writePlainRows(table, index, standings, day);
  const plain = {
    held: weighMemory() - beforeRows,
    ...measureRival(filters, ask, rows, surveyPlainRows, groupPlainRows),
  };
  const beforeTable = weighMemory();
  const columns = writeArquero(rows);
  rows.length = 0;
  const freed = plain.held;
  const arquero = {
    held: weighMemory() - beforeTable + freed,
    ...measureRival(filters, ask, columns, surveyArquero, groupArquero),
  };
  const slowest = own.indexOf(Math.max(...own));
  return {
    rows: table.count,
    ...cost,
    slowest: filters[slowest]?.[0] ?? '',
    sort: Math.max(...sorts),
    filter: { ours: own[slowest] ?? Number.NaN, plain: plain.survey, arquero: arquero.survey },
    single: { plain: plain.group, arquero: arquero.group },
    memory: { ours: held - empty, plain: plain.held, arquero: arquero.held },
  };
}

/** The medians of the filters that take a rival longest, with all counts and with one. */
function measureRival<Ledger>(
  filters: readonly (readonly [string, LedgerFilter])[],
  ask: (filter: LedgerFilter) => Counted,
  ledger: Ledger,
  survey: (ledger: Ledger, filter: LedgerFilter) => Counted,
  group: (ledger: Ledger, filter: LedgerFilter) => unknown,
): { readonly survey: number; readonly group: number } {
  for (const [name, filter] of filters)
    assert.deepEqual(sortKeys(survey(ledger, filter)), sortKeys(ask(filter)), `${name}: ${survey.name} says otherwise`);
  const slowest = (run: (filter: LedgerFilter) => unknown) =>
    Math.max(...filters.map(([, filter]) => measureRun(() => run(filter))));
  return {
    survey: slowest((filter) => survey(ledger, filter)),
    group: slowest((filter) => group(ledger, filter)),
  };
}

const runs = { warm: 2, least: 5, most: 25, budget: 500 } as const;

/** The median of some runs after two that are not counted: at least five, more while they are quick. */
function measureRun(run: () => unknown): number {
  collect();
  const begun = performance.now();
  const times: number[] = [];
  while (
    times.length < runs.warm + runs.least ||
    (times.length < runs.warm + runs.most && performance.now() - begun < runs.budget)
  ) {
    const start = performance.now();
    run();
    times.push(performance.now() - start);
  }
  return takeMedian(times.slice(runs.warm));
}

export function takeMedian(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Objects and the buffers of typed arrays, after everything that can go is gone. */
function weighMemory(): number {
  // What is only weakly held goes with the second.
  collect();
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

interface Counted {
  readonly matched: number;
  readonly counts: Readonly<Record<string, object>>;
}

/** Counts in no order. */
function sortKeys({ matched, counts }: Counted) {
  return {
    matched,
    counts: Object.fromEntries(
      Object.entries(counts).map(([name, own]) => [name, Object.fromEntries(Object.entries(own).sort())]),
    ),
  };
}
