import type { Qualifier } from '@/domain/vocabulary';
import { type ObservationRow, pickBest, type ValueRow } from '@/sources/gate/best';
import { type Draft, groupBy } from '@/sources/gate/draft';
import { type Finding, type Located, refuseRow } from '@/sources/gate/located';

/**
 * Parts make the whole: of an indicator that is summed, the towns of a county and the villages of a town add up to its
 * value, period by period and at the end. Indicators with a row already refused are left alone: their sums must fail.
 */
export function* checkSums(draft: Draft): Generator<Finding> {
  if (draft.unread.size > 0 || draft.refused.some((row) => row.table === 'regions')) return;
  const broken = new Set(
    draft.refused.filter((row) => row.table === 'observations').map((row) => row.cells.get('indicator')),
  );
  const villages = draft.campaign?.value.register.villages;
  for (const [id, rows] of groupBy(draft.tables.observations, ({ value }) => value.indicator)) {
    const indicator = draft.byId.indicators.get(id)?.value;
    if (indicator === undefined || broken.has(id)) continue;
    if (indicator.aggregation !== 'sum' && id !== villages) continue;
    yield* checkSumsOfOne(draft, rows, 10 ** Math.min(indicator.decimals, 6));
  }
}

function* checkSumsOfOne(draft: Draft, rows: readonly ObservationRow[], scale: number): Generator<Finding> {
  const refused = new Set<string>();
  for (const [period, rowsOfPeriod] of groupBy(rows, ({ value }) => value.period_end ?? '')) {
    const best = pickBestByPlace(rowsOfPeriod);
    for (const [whole, parts] of wholesAndParts(draft, best)) {
      const finding = compareSum(whole, parts, period, scale, parts.isComplete);
      if (finding === null) continue;
      refused.add(whole.value.place);
      yield finding;
    }
  }
  // An invented split has no period in common with the published end value: its last word is held against it.
  const last = pickBestByPlace(rows);
  for (const [whole, parts] of wholesAndParts(draft, last)) {
    if (refused.has(whole.value.place) || !parts.rows.every(isSeriesOfDemo)) continue;
    const finding = compareSum(whole, parts, '', scale, parts.isComplete || parts.areTowns);
    if (finding !== null) yield finding;
  }
}

function isSeriesOfDemo(row: ValueRow): boolean {
  return row.value.basis === 'demo' && row.value.period_end !== null;
}

function pickBestByPlace(rows: readonly ObservationRow[]): Map<string, ValueRow> {
  const best = new Map<string, ValueRow>();
  for (const [place, rowsOfPlace] of groupBy(rows, ({ value }) => value.place)) {
    const row = pickBest(rowsOfPlace);
    if (row !== undefined) best.set(place, row);
  }
  return best;
}

interface Parts {
  readonly rows: readonly ValueRow[];
  /** Every part the register counts has a value. */
  readonly isComplete: boolean;
  readonly areTowns: boolean;
}

/** Each place that has a value, with the values of the places in it; places whose parts have none are left out. */
function* wholesAndParts(draft: Draft, best: ReadonlyMap<string, ValueRow>): Generator<[ValueRow, Parts]> {
  const parents = new Set<string>();
  for (const place of best.keys()) {
    const parent = draft.byId.regions.get(place)?.value.parent;
    if (parent) parents.add(parent);
  }
  for (const parent of parents) {
    const whole = best.get(parent);
    if (whole === undefined) continue;
    const children = draft.childrenByParent.get(parent) ?? [];
    const rows = children.flatMap((child) => best.get(child.value.code) ?? []);
    const isComplete = children.filter(isCounted).every((child) => best.has(child.value.code));
    yield [whole, { rows, isComplete, areTowns: children.some((child) => child.value.level === 'town') }];
  }
}

/** A subdistrict outside the register may have values (they are summed) but need not. */
function isCounted(place: Located<'regions'>): boolean {
  return place.value.level === 'village' || place.value.in_register;
}

/**
 * Null when the parts fit. Of an incomplete set only an excess is wrong. Real parts must fit what the whole's qualifier
 * claims; invented ones are split from the whole and must meet it exactly.
 */
function compareSum(
  whole: ValueRow,
  parts: Parts,
  period: string,
  scale: number,
  isExpectedComplete: boolean,
): Finding | null {
  const found = Math.round(parts.rows.reduce((sum, row) => sum + row.value.value, 0) * scale) / scale;
  const expected = whole.value.value;
  const difference = Math.round((found - expected) * scale) / scale;
  const isInvented = parts.rows.every((row) => row.value.basis === 'demo');
  const fits = isInvented ? difference === 0 : fitsByQualifier[whole.value.qualifier ?? 'exact'](difference, whole);
  const exceeds = difference > 0 && !fits;
  if (fits || (!isExpectedComplete && !exceeds)) return null;
  const at = parts.rows.at(-1);
  if (at === undefined) return null;
  const wholeAt = { wholeFile: whole.file, wholeRow: whole.row };
  const fault = { code: 'partsNotWhole', found, expected, place: whole.value.place, period, ...wholeAt } as const;
  return refuseRow(at, 'value', fault, parts.rows);
}

/** Whether a sum of exact parts may differ by that much from a whole stated with the qualifier. */
const fitsByQualifier: Readonly<Record<Qualifier, (difference: number, whole: ValueRow) => boolean>> = {
  exact: (difference) => difference === 0,
  over: (difference) => difference >= 0,
  nearly: (difference) => difference <= 0,
  about: () => true,
  rounded: (difference, whole) => Math.abs(difference) <= (whole.value.precision ?? 0) / 2,
};

/** An invented curve of a place ends at the value published for it. */
export function* checkSeriesEnds(draft: Draft): Generator<Finding> {
  const broken = new Set(
    draft.refused.filter((row) => row.table === 'observations').map((row) => row.cells.get('indicator')),
  );
  const groups = groupBy(draft.tables.observations, ({ value }) => `${value.indicator} ${value.place}`);
  for (const rows of groups.values()) {
    const last = pickBest(rows.filter((row) => row.isOverlay && row.value.period_end !== null));
    const published = pickBest(rows.filter((row) => row.value.basis === 'published'));
    if (last === undefined || published === undefined || broken.has(last.value.indicator)) continue;
    const { period_end: until, value: expected } = published.value;
    const isEarlier = until !== null && until < (last.value.period_end ?? '');
    if (isEarlier || last.value.value === expected) continue;
    const whole = { wholeFile: published.file, wholeRow: published.row };
    yield refuseRow(last, 'value', { code: 'endNotPublished', found: last.value.value, expected, ...whole });
  }
}
