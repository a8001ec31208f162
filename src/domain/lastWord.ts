import type { Indicator, IsoDate, Observation } from '@/domain/campaign';
import type { DatedValue } from '@/domain/milestones';
import { computeSeries, type SeriesPoint } from '@/domain/series';
import { type Basis, type MissingReason, rankByBasis } from '@/domain/vocabulary';

/** The value that stands. */
export interface Actual extends DatedValue {
  readonly precision: number | null;
  readonly basis: Basis;
  /** False when the source dates nothing: `date` is then the day it became known. */
  readonly isDated: boolean;
  /** Replaces an earlier word on the same period. */
  readonly corrected: boolean;
}

/** The newest word of all: a value, a reason why there is none, or nothing yet. */
export type Word =
  | { readonly kind: 'value'; readonly date: IsoDate }
  | { readonly kind: 'missing'; readonly date: IsoDate; readonly reason: MissingReason }
  | { readonly kind: 'none' };

/** All that is known of an indicator in a place on a day, without any plan. */
export interface LastWord {
  readonly asOf: IsoDate;
  readonly nature: Indicator['nature'];
  readonly word: Word;
  /** Null while the newest word is no value: a silent week is silent, not last week's value. */
  readonly actual: Actual | null;
  /** The newest value there ever was, also when the newest word is none. */
  readonly last: Actual | null;
  /** The dated values known on the day, oldest first, one a period. */
  readonly values: readonly DatedValue[];
  /** Something invented took part. */
  readonly demo: boolean;
}

/** The value that stands, the newest word and the dated values; of a report nobody dated the day it became known. */
export function computeLastWord(
  nature: Indicator['nature'],
  observations: readonly Observation[],
  asOf: IsoDate,
): LastWord {
  const dated = computeSeries(observations, asOf);
  const points = listPoints(dated, listUndated(observations, asOf));
  const newest = points.at(-1);
  const last = points.flatMap(({ point, isDated }) => toActual(point, isDated)).at(-1) ?? null;
  const reading = newest?.point.reading;
  return {
    asOf,
    nature,
    word: describeWord(newest?.point),
    actual: reading?.kind === 'value' ? last : null,
    last,
    values: dated.flatMap(({ date, reading: said }) =>
      said.kind === 'value' ? [{ date, value: said.value, qualifier: said.qualifier }] : [],
    ),
    demo: points.some(({ point }) => point.basis === 'demo'),
  };
}

interface Point {
  readonly point: SeriesPoint;
  readonly isDated: boolean;
}

/** All words, oldest first; on one day the better basis last. That a source dates and states nothing silences no report. */
function listPoints(dated: readonly SeriesPoint[], undated: readonly SeriesPoint[]): Point[] {
  const isSaid = [...dated, ...undated].some(({ reading }) => reading.kind === 'value');
  return [
    ...undated.filter(({ reading }) => !isSaid || reading.kind === 'value').map((point) => ({ point, isDated: false })),
    ...dated.map((point) => ({ point, isDated: true })),
  ].sort(
    ({ point: a }, { point: b }) =>
      (a.date < b.date ? -1 : a.date > b.date ? 1 : 0) || rankByBasis[b.basis] - rankByBasis[a.basis],
  );
}

/** Words without a period speak of the day they became known. A register that always held is no report. */
function listUndated(observations: readonly Observation[], asOf: IsoDate): SeriesPoint[] {
  const undated = observations.flatMap((observation) =>
    observation.periodEnd === null && observation.knownFrom !== null
      ? [{ ...observation, periodEnd: observation.knownFrom }]
      : [],
  );
  return computeSeries(undated, asOf);
}

function describeWord(point: SeriesPoint | undefined): Word {
  if (point === undefined) return { kind: 'none' };
  const { date, reading } = point;
  return reading.kind === 'value' ? { kind: 'value', date } : { kind: 'missing', date, reason: reading.reason };
}

function toActual({ date, reading, basis, corrected }: SeriesPoint, isDated: boolean): Actual[] {
  if (reading.kind === 'missing') return [];
  const { value, qualifier, precision } = reading;
  return [{ date, value, qualifier, precision, basis, isDated, corrected }];
}
