import { isKnownBy } from '@/domain/date';
import { isValue, pickObservation } from '@/domain/reading';
import { assembleObservation } from '@/sources/assemble';
import type { Row } from '@/sources/packageTables';

type ObservationRow = Row<'observations'>;

/** The years a reader may ask for a day of: `('2017-02-19', '2021-02-16')` → 2017 … 2021. */
export function listYears(start: string, asOf: string): string[] {
  const [first, last] = [start, asOf].map((day) => Number(day.slice(0, 4)));
  if (first === undefined || last === undefined || last < first) return [];
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
}

/**
 * The rows from which every day of a year can be told: everything said in its course, and what stood on its eve. Of
 * the time before, each basis keeps its newest word and its newest value, so that the rule that picks among all rows
 * picks the same among these.
 */
export function pickYear(rows: readonly ObservationRow[], year: string, asOf: string): ObservationRow[] {
  const firstDay = `${year}-01-01`;
  const known = rows.filter((row) => isKnownBy(row.known_from, asOf) && (row.known_from ?? '') <= `${year}-12-31`);
  const kept = new Set(known.filter((row) => row.known_from !== null && row.known_from >= firstDay));
  const groups = new Map<string, ObservationRow[]>();
  for (const row of known) {
    if (kept.has(row)) continue;
    const key = `${row.indicator} ${row.place} ${row.basis}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  for (const group of groups.values()) {
    const byObservation = new Map(group.map((row) => [assembleObservation(row), row]));
    const all = [...byObservation.keys()];
    for (const candidates of [all, all.filter(isValue)]) {
      const picked = pickObservation(candidates, firstDay);
      const row = picked === null ? undefined : byObservation.get(picked);
      if (row !== undefined) kept.add(row);
    }
  }
  return known.filter((row) => kept.has(row));
}
