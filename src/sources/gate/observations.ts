import { type Draft, groupBy } from '@/sources/gate/draft';
import { type Finding, type Located, refuseRow } from '@/sources/gate/located';

type ObservationRow = Located<'observations'>;

/** A row states a value or says why there is none. */
export function* checkValueOrMissing(draft: Draft): Generator<Finding> {
  for (const row of draft.tables.observations) {
    const { value, missing } = row.value;
    if (value !== null && missing !== null) yield refuseRow(row, 'missing', { code: 'bothValueAndMissing' });
    if (value === null && missing === null) yield refuseRow(row, 'value', { code: 'neitherValueNorMissing' });
  }
}

/** A value has a qualifier (the qualifier is part of the number); only a rounded one has the step it was rounded to. */
export function* checkQualifier(draft: Draft): Generator<Finding> {
  for (const row of draft.tables.observations) {
    const { value, qualifier, precision } = row.value;
    if (value !== null && qualifier === null) yield refuseRow(row, 'qualifier', { code: 'qualifierMissing' });
    if (value === null && qualifier !== null) {
      yield refuseRow(row, 'qualifier', { code: 'qualifierOnMissing', found: qualifier });
    }
    if (qualifier === 'rounded' && precision === null) {
      yield refuseRow(row, 'precision', { code: 'roundedWithoutPrecision' });
    }
    if (qualifier !== 'rounded' && precision !== null) {
      yield refuseRow(row, 'precision', { code: 'precisionWithoutRounded', found: precision });
    }
  }
}

/** 5.1万 rounded to 1000 is 51000; 51200 is not. */
export function* checkPrecision(draft: Draft): Generator<Finding> {
  for (const row of draft.tables.observations) {
    const { value, qualifier, precision } = row.value;
    if (qualifier !== 'rounded' || precision === null) continue;
    if (precision <= 0) yield refuseRow(row, 'precision', { code: 'precisionNotPositive', found: precision });
    else if (value !== null && !isMultiple(value, precision)) {
      yield refuseRow(row, 'value', { code: 'notOnPrecision', found: value, expected: precision });
    }
  }
}

function isMultiple(value: number, step: number): boolean {
  const steps = value / step;
  return Math.abs(steps - Math.round(steps)) < 1e-9 * Math.max(1, Math.abs(steps));
}

/** Digits after the point a display can honour. */
const mostDecimals = 6;

export function* checkIndicatorDecimals(draft: Draft): Generator<Finding> {
  for (const row of draft.tables.indicators) {
    const { decimals } = row.value;
    if (decimals > mostDecimals) {
      yield refuseRow(row, 'decimals', { code: 'tooManyDecimals', found: decimals, expected: mostDecimals });
    }
  }
}

/** Counts, lengths and ranks are never below 0 and have the decimals their indicator declares; so have plans. */
export function* checkNumbers(draft: Draft): Generator<Finding> {
  for (const row of draft.tables.observations) yield* checkNumber(draft, row, 'value', row.value.value);
  for (const row of draft.tables.targets) {
    yield* checkNumber(draft, row, 'baseline', row.value.baseline);
    yield* checkNumber(draft, row, 'target', row.value.target);
  }
}

function* checkNumber(
  draft: Draft,
  row: Located<'observations'> | Located<'targets'>,
  column: string,
  value: number | null,
): Generator<Finding> {
  if (value === null) return;
  if (value < 0) yield refuseRow(row, column, { code: 'negative', found: value });
  const decimals = draft.byId.indicators.get(row.value.indicator)?.value.decimals;
  if (decimals !== undefined && decimals <= mostDecimals && Number(value.toFixed(decimals)) !== value) {
    yield refuseRow(row, column, { code: 'tooManyDecimals', found: value, expected: decimals });
  }
}

/**
 * The same indicator, place, period and basis twice is a correction: known on another day than the word before it, and
 * with the reason in both languages. Anything else is the same row twice.
 */
export function* checkCorrections(draft: Draft): Generator<Finding> {
  const groups = groupBy(draft.tables.observations, ({ value }) =>
    [value.indicator, value.place, value.period_end ?? '', value.basis].join(' '),
  );
  for (const group of groups.values()) if (group.length > 1) yield* checkCorrectionsOfOne(group);
}

function* checkCorrectionsOfOne(group: readonly ObservationRow[]): Generator<Finding> {
  const words = [...group].sort((a, b) => compareText(a.value.known_from ?? '', b.value.known_from ?? ''));
  for (const [index, word] of words.entries()) {
    const before = words[index - 1];
    if (before === undefined) continue;
    const first = { firstFile: before.file, firstRow: before.row };
    if (before.value.known_from === word.value.known_from) {
      yield refuseRow(word, 'known_from', { code: 'sameObservationTwice', ...first });
    } else if (word.value.note_zh === '' || word.value.note_en === '') {
      const column = word.value.note_zh === '' ? 'note_zh' : 'note_en';
      yield refuseRow(word, column, { code: 'correctionWithoutNote', ...first });
    }
  }
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
