import type { Draft } from '@/sources/gate/draft';
import { type Finding, type Located, refuseRow } from '@/sources/gate/located';

/** A part of a known whole is never more than the whole, neither done nor planned: 106 of 105 villages is a mistake. */
export function* checkCoverages(draft: Draft): Generator<Finding> {
  const wholes = computeLargest(draft);
  for (const row of draft.tables.observations) yield* checkPart(draft, wholes, row, 'value', row.value.value);
  for (const row of draft.tables.targets) {
    yield* checkPart(draft, wholes, row, 'baseline', row.value.baseline);
    yield* checkPart(draft, wholes, row, 'target', row.value.target);
  }
}

/** The largest value ever stated, by indicator and place: a whole may be corrected or grow. */
function computeLargest(draft: Draft): ReadonlyMap<string, number> {
  const largest = new Map<string, number>();
  for (const { value: row } of draft.tables.observations) {
    const key = `${row.indicator} ${row.place}`;
    if (row.value !== null) largest.set(key, Math.max(row.value, largest.get(key) ?? row.value));
  }
  return largest;
}

function* checkPart(
  draft: Draft,
  wholes: ReadonlyMap<string, number>,
  row: Located<'observations'> | Located<'targets'>,
  column: string,
  found: number | null,
): Generator<Finding> {
  const indicator = draft.byId.indicators.get(row.value.indicator)?.value;
  if (found === null || indicator?.nature !== 'coverage' || indicator.denominator === null) return;
  const { denominator } = indicator;
  const expected = wholes.get(`${denominator} ${row.value.place}`);
  if (expected !== undefined && found > expected) {
    yield refuseRow(row, column, { code: 'aboveDenominator', found, expected, denominator });
  }
}
