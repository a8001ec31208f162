import { type LedgerDimension, type LedgerTable, ledgerDimensions } from '@/domain/ledger/ledger';

/** How many rows there are of each code. */
export interface Tallies {
  readonly spots: Uint32Array;
  readonly kinds: Uint32Array;
  readonly departments: Uint32Array;
  /** By the code of how a row stands. */
  readonly facts: Uint32Array;
}

/** What a row is held against: of each code a bit for each dimension it fails in. */
export interface Refusals {
  readonly spots: Uint16Array;
  readonly kinds: Uint16Array;
  readonly departments: Uint16Array;
  readonly facts: Uint16Array;
}

export interface Tallied {
  /** What fits, in the order it was found. */
  readonly rows: Uint32Array;
  readonly fits: Tallies;
  /** What fails in a dimension and in no other. */
  readonly alone: Readonly<Record<LedgerDimension, Tallies>>;
}

/** The bit of a dimension. */
export function bitOf(dimension: LedgerDimension): number {
  return 1 << ledgerDimensions.indexOf(dimension);
}

/** Fails in everything: such a row is counted nowhere. */
export const everyBit = (1 << ledgerDimensions.length) - 1;

/** Rows are counted in lanes: the first is of what fits, then one for each dimension; what fails in several is in none. */
const laneCount = ledgerDimensions.length + 1;
const noLane = laneCount;
const laneByFailed = Uint8Array.from({ length: everyBit + 1 }, (_, failed) =>
  failed === 0 ? 0 : (failed & (failed - 1)) === 0 ? Math.log2(failed) + 1 : noLane,
);
const textBit = bitOf('text');

/**
 * Counts what fits and what fails in one dimension alone, of the first `count` rows, in one pass. A million take a frame or
 * two because the pass makes nothing for a row, reads four columns, counts in at most four places, and does the same
 * whatever is asked: what is not asked refuses nothing, so that the first filter of its kind is as quick as the next.
 * `facts` is how each row stands, as a code; `named` says which rows have a number that holds the text.
 */
export function tallyRows(
  { spots, kinds, departments }: LedgerTable,
  facts: Uint8Array,
  count: number,
  refusals: Refusals,
  named: ((row: number) => boolean) | null,
): Tallied {
  const { spots: spotFails, kinds: kindFails, departments: departmentFails, facts: factFails } = refusals;
  const [spotCount, kindCount] = [spotFails.length, kindFails.length];
  const [departmentCount, factCount] = [departmentFails.length, factFails.length];
  const bySpot = new Uint32Array(laneCount * spotCount);
  const byKind = new Uint32Array(laneCount * kindCount);
  const byDepartment = new Uint32Array(laneCount * departmentCount);
  const byFact = new Uint32Array(laneCount * factCount);
  const rows = new Uint32Array(count);
  let matched = 0;
  for (let row = 0; row < count; row += 1) {
    const spot = spots[row] ?? 0;
    const kind = kinds[row] ?? 0;
    const department = departments[row] ?? 0;
    const fact = facts[row] ?? 0;
    const spotFailed = spotFails[spot] ?? 0;
    const kindFailed = kindFails[kind] ?? 0;
    // A text fits a spot or a kind or a number.
    let failed =
      ((spotFailed | kindFailed) & ~textBit) |
      (spotFailed & kindFailed) |
      (departmentFails[department] ?? 0) |
      (factFails[fact] ?? 0);
    if ((failed & textBit) !== 0 && named?.(row) === true) failed &= ~textBit;
    const lane = laneByFailed[failed] ?? noLane;
    if (lane === noLane) continue;
    const spotAt = lane * spotCount + spot;
    const kindAt = lane * kindCount + kind;
    const departmentAt = lane * departmentCount + department;
    const factAt = lane * factCount + fact;
    bySpot[spotAt] = (bySpot[spotAt] ?? 0) + 1;
    byKind[kindAt] = (byKind[kindAt] ?? 0) + 1;
    byDepartment[departmentAt] = (byDepartment[departmentAt] ?? 0) + 1;
    byFact[factAt] = (byFact[factAt] ?? 0) + 1;
    if (lane === 0) {
      rows[matched] = row;
      matched += 1;
    }
  }
  const readLane = (lane: number): Tallies => ({
    spots: cutLane(bySpot, lane),
    kinds: cutLane(byKind, lane),
    departments: cutLane(byDepartment, lane),
    facts: cutLane(byFact, lane),
  });
  return {
    rows: rows.slice(0, matched),
    fits: readLane(0),
    alone: Object.fromEntries(
      ledgerDimensions.map((dimension, at) => [dimension, readLane(at + 1)]),
    ) as Tallied['alone'],
  };
}

function cutLane(counts: Uint32Array, lane: number): Uint32Array {
  const size = counts.length / laneCount;
  return counts.subarray(lane * size, (lane + 1) * size);
}
