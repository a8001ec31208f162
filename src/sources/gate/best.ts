import { rankByBasis } from '@/domain/vocabulary';
import type { Located } from '@/sources/gate/located';

export type ObservationRow = Located<'observations'>;
export type ValueRow = ObservationRow & { readonly value: { readonly value: number } };

export function hasValue(row: ObservationRow): row is ValueRow {
  return row.value.value !== null;
}

/**
 * Of several rows on one indicator and place the one that counts: the better basis, then the later period, then the
 * later word on that period. A correction that takes a value back to missing leaves none; another basis may then speak.
 */
export function pickBest(rows: readonly ObservationRow[]): ValueRow | undefined {
  const latestByPeriod = new Map<string, ObservationRow>();
  for (const row of rows) {
    const key = `${row.value.basis} ${row.value.period_end ?? ''}`;
    const held = latestByPeriod.get(key);
    if (held === undefined || (row.value.known_from ?? '') > (held.value.known_from ?? ''))
      latestByPeriod.set(key, row);
  }
  let best: ValueRow | undefined;
  for (const row of latestByPeriod.values()) {
    if (hasValue(row) && (best === undefined || isBetter(row, best))) best = row;
  }
  return best;
}

function isBetter(row: ValueRow, than: ValueRow): boolean {
  const step = rankByBasis[row.value.basis] - rankByBasis[than.value.basis];
  if (step !== 0) return step < 0;
  return (row.value.period_end ?? '') > (than.value.period_end ?? '');
}
