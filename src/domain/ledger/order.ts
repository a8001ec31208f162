import type { LedgerStandings } from '@/domain/ledger/columns';
import { funnelParts } from '@/domain/ledger/funnel';
import type { LedgerIndex, LedgerSort, LedgerTable } from '@/domain/ledger/ledger';

const overduePart = funnelParts.indexOf('overdue');
const openPart = funnelParts.indexOf('openInTime');

/** A day number less `dayZero` is below this; so is every code. */
const radix = 0x1_00_00;

/**
 * Rows in another order, each by a whole number below 3 × 65,536: counted into their places, in time that grows with the
 * rows alone. What is equal stays in the order of `rows`; descending turns only the keys around.
 */
export function orderRows(
  rows: Uint32Array,
  table: LedgerTable,
  index: LedgerIndex,
  standings: LedgerStandings,
  sort: LedgerSort,
  descending: boolean,
): Uint32Array {
  const keyOf = pickKey(table, index, standings, sort);
  const keys = new Uint32Array(rows.length);
  let most = 0;
  for (let at = 0; at < rows.length; at += 1) {
    const key = keyOf(rows[at] ?? 0);
    keys[at] = key;
    if (key > most) most = key;
  }
  if (descending) for (let at = 0; at < keys.length; at += 1) keys[at] = most - (keys[at] ?? 0);
  const places = new Uint32Array(most + 2);
  for (const key of keys) places[key + 1] = (places[key + 1] ?? 0) + 1;
  for (let key = 0; key <= most; key += 1) places[key + 1] = (places[key + 1] ?? 0) + (places[key] ?? 0);
  const ordered = new Uint32Array(rows.length);
  for (let at = 0; at < rows.length; at += 1) {
    const key = keys[at] ?? 0;
    const place = places[key] ?? 0;
    ordered[place] = rows[at] ?? 0;
    places[key] = place + 1;
  }
  return ordered;
}

function pickKey(
  { spots, kinds, departments, days, starts }: LedgerTable,
  index: LedgerIndex,
  { parts, deadlines, closed }: LedgerStandings,
  sort: LedgerSort,
): (row: number) => number {
  const foundOn = (row: number) => days[starts[row] ?? 0] ?? 0;
  switch (sort) {
    case 'found':
      return foundOn;
    case 'age':
      // The oldest first; what is closed has none, and comes last.
      return (row) => (closed[row] === 0 ? foundOn(row) : radix);
    case 'place': {
      const ranks = rankBy(index.spots, ({ town, kind, name }) => `${town} ${kind} ${name?.['zh-CN'] ?? ''}`);
      return (row) => ranks[spots[row] ?? 0] ?? 0;
    }
    case 'kind': {
      const ranks = rankBy(index.kinds, ({ category, id }) => `${category} ${id}`);
      return (row) => ranks[kinds[row] ?? 0] ?? 0;
    }
    case 'department': {
      const ranks = rankBy(['￿', ...index.departments], (id) => id);
      return (row) => ranks[departments[row] ?? 0] ?? 0;
    }
    case 'deadline':
      return (row) => deadlines[row] || radix;
    case 'urgency':
      return (row) => {
        if (parts[row] === overduePart) return deadlines[row] ?? 0;
        if (parts[row] === openPart) return radix + (deadlines[row] || radix - 1);
        return 2 * radix + (radix - 1 - (closed[row] ?? 0));
      };
  }
}

/** The place of each in the order of their keys; equal keys share one. */
function rankBy<T>(items: readonly T[], keyOf: (item: T) => string): Uint32Array {
  const keys = items.map(keyOf);
  const sorted = [...new Set(keys)].sort();
  const rank = new Map(sorted.map((key, at) => [key, at]));
  return Uint32Array.from(keys, (key) => rank.get(key) ?? 0);
}
