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
import { countedDimensions, surveyArquero, surveyPlainRows, writeArquero, writePlainRows } from './ledgerRivals';
import { type LedgerBytes, openBytes } from './ledgerSize';

/** What one size of ledger costs here, in milliseconds and bytes: medians, of the filter and the order that take longest. */
export interface EngineCost {
  readonly rows: number;
  readonly open: number;
  /** Another day: every problem is judged anew, and asked without a filter. */
  readonly day: number;
  readonly filter: { readonly ours: number; readonly plain: number; readonly arquero: number; readonly single: number };
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

/** Measures ours, plain objects and arquero with the same filters in turn; their answers must be the same. */
export function measureEngine(bytes: LedgerBytes, rounds: number): EngineCost {
  const before = weighMemory();
  const { table, index } = openBytes(bytes);
  const day = computeDayNumber(lastDay) - table.dayZero;
  const standings = assessColumns(table, day);
  const all = surveyLedger(table, index, standings, day, noFilter, true).rows;
  const ours = weighMemory() - before;
  const plainRows = writePlainRows(table, index, standings, day);
  const plain = weighMemory() - before - ours;
  const arquero = writeArquero(plainRows);
  const memory = { ours, plain, arquero: weighMemory() - before - ours - plain };

  const times = { ours: [0], plain: [0], arquero: [0], single: [0] };
  let [slowest, longest] = ['', 0];
  for (const [name, filter] of Object.entries(listFilters(index))) {
    const { matched, counts } = surveyLedger(table, index, standings, day, filter, true);
    const answer = { matched, counts };
    const runs = {
      ours: () => surveyLedger(table, index, standings, day, filter, true),
      plain: () => surveyPlainRows(plainRows, filter),
      arquero: () => surveyArquero(arquero, filter),
      single: () => surveyArquero(arquero, filter, [countedDimensions[0]]),
    };
    assert.deepEqual(sortKeys(runs.plain()), sortKeys(answer), `${name}: plain objects say something else`);
    assert.deepEqual(sortKeys(runs.arquero()), sortKeys(answer), `${name}: arquero says something else`);
    const medians = measureInTurn(runs, rounds);
    for (const key of ['ours', 'plain', 'arquero', 'single'] as const) times[key].push(medians[key]);
    if (medians.ours > longest) [slowest, longest] = [name, medians.ours];
  }
  const sorts = ledgerSorts.map(
    (sort) => measureInTurn({ ours: () => orderRows(all, table, index, standings, sort, true) }, rounds).ours,
  );
  const { open, newDay, review } = measureInTurn(
    {
      open: () => openBytes(bytes),
      newDay: () => surveyLedger(table, index, assessColumns(table, day), day, noFilter, true),
      review: () => reviewLedger(table, index, standings, day, all),
    },
    rounds,
  );
  return {
    rows: table.count,
    open,
    day: newDay,
    filter: {
      ours: Math.max(...times.ours),
      plain: Math.max(...times.plain),
      arquero: Math.max(...times.arquero),
      single: Math.max(...times.single),
    },
    slowest,
    sort: Math.max(...sorts),
    review,
    memory,
  };
}

/**
 * Medians of runs after two that are not counted. Each subject's runs stand together, begun with nothing to tidy up: what one
 * leaves behind is not cleared away in the time of the next.
 */
function measureInTurn<Key extends string>(runs: Record<Key, () => unknown>, rounds: number): Record<Key, number> {
  const medians = (Object.entries(runs) as [Key, () => unknown][]).map(([name, run]) => {
    collect();
    const times = Array.from({ length: rounds + 2 }, () => {
      const start = performance.now();
      run();
      return performance.now() - start;
    });
    return [name, takeMedian(times.slice(2))] as const;
  });
  return Object.fromEntries(medians) as Record<Key, number>;
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

/** Counts in no order. */
function sortKeys({ matched, counts }: { matched: number; counts: Readonly<Record<string, object>> }) {
  return {
    matched,
    counts: Object.fromEntries(
      Object.entries(counts).map(([name, own]) => [name, Object.fromEntries(Object.entries(own).sort())]),
    ),
  };
}
