import * as z from 'zod/mini';
import type { LedgerCounts, LedgerSet } from '@/domain/ledger/counts';
import { type Funnel, funnelParts } from '@/domain/ledger/funnel';
import { bases } from '@/domain/vocabulary';
import { envelope, parseFile } from '@/sources/api';
import { code, date, id } from '@/sources/cells';
import { ShapeError } from '@/sources/wireTable';

const count = z.int().check(z.nonnegative());
const counts = z.array(count);
const days = z.nullable(count);
const month = z.string().check(z.regex(/^\d{4}-\d{2}$/));

const closingTime = z.object({ count, ended: count, median: days, medianFrom: days, medianTo: days });

function partsOf<S extends z.core.$ZodType>(each: S) {
  return z.object({
    solvedOnSpot: each,
    closedInTime: each,
    closedLate: each,
    openInTime: each,
    overdue: each,
  });
}

function groupOf<S extends z.core.$ZodType>(key: S) {
  return z.object({ id: key, parts: partsOf(count), reopened: count, reopenedOpen: count, time: closingTime });
}

/** `ledger-counts`: what both editions tell of the ledger of problems. Counts over time stand column by column. */
const ledgerCountsFile = z.object({
  ...envelope,
  kind: z.literal('ledger-counts'),
  asOf: date,
  sets: z.array(
    z.object({
      bases: z.array(z.enum(bases)),
      sources: z.array(id),
      days: z.object({ day: z.array(date), parts: partsOf(counts), reopened: counts, reopenedOpen: counts }),
      months: z.object({ month: z.array(month), rounds: counts, counted: counts, found: counts }),
      whole: closingTime,
      closing: z.object({ day: counts, share: z.array(z.number().check(z.gte(0), z.lte(1))) }),
      towns: z.array(groupOf(code)),
      categories: z.array(groupOf(id)),
    }),
  ),
});
export type LedgerCountsFile = z.infer<typeof ledgerCountsFile>;
type WireSet = LedgerCountsFile['sets'][number];

/** Unknown JSON → what the public is told of the ledger. Throws `ShapeError`. */
export function parseLedgerCounts(json: unknown): LedgerCounts & { readonly release: string } {
  const { release, asOf, sets } = parseFile(ledgerCountsFile, json);
  return { release, asOf, sets: sets.map(readSet) };
}

function readSet(wire: WireSet, index: number): LedgerSet {
  const { bases: own, sources, days: points, months, whole, closing } = wire;
  const path = `sets[${index}]`;
  checkLengths(`${path}.days`, [points.day, ...Object.values(points.parts), points.reopened, points.reopenedOpen]);
  checkLengths(`${path}.months`, [months.month, months.rounds, months.counted, months.found]);
  checkLengths(`${path}.closing`, [closing.day, closing.share]);
  const at = (column: readonly number[], row: number) => column[row] ?? 0;
  return {
    bases: own,
    sources,
    days: points.day.map((day, row) => ({
      day,
      ...addUp((part) => at(points.parts[part], row), at(points.reopened, row), at(points.reopenedOpen, row)),
    })),
    months: months.month.map((name, row) => ({
      month: name,
      rounds: at(months.rounds, row),
      counted: at(months.counted, row),
      found: at(months.found, row),
    })),
    whole,
    closing: closing.day.map((day, row) => ({ day, share: at(closing.share, row) })),
    towns: wire.towns.map(readGroup),
    categories: wire.categories.map(readGroup),
  };
}

function readGroup({ id: key, parts, reopened, reopenedOpen, time }: WireSet['towns'][number]) {
  return { id: key, funnel: addUp((part) => parts[part], reopened, reopenedOpen), time };
}

/** What was found is what became of it: the sum is not sent, so that it cannot be another. */
function addUp(read: (part: (typeof funnelParts)[number]) => number, reopened: number, reopenedOpen: number): Funnel {
  const [solvedOnSpot, closedInTime, closedLate, openInTime, overdue] = funnelParts.map(read) as [
    number,
    number,
    number,
    number,
    number,
  ];
  const found = solvedOnSpot + closedInTime + closedLate + openInTime + overdue;
  return { found, solvedOnSpot, closedInTime, closedLate, openInTime, overdue, reopened, reopenedOpen };
}

function checkLengths(path: string, columns: readonly (readonly unknown[])[]): void {
  const lengths = columns.map(({ length }) => length);
  if (new Set(lengths).size > 1)
    throw new ShapeError([{ path, problem: `columns of unlike length: ${lengths.join(', ')}` }]);
}
