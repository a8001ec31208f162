import type { Citation, IsoDate, Observation, PartialDate, Reading } from '@/domain/campaign';
import { compareWords, getPeriodDay } from '@/domain/reading';
import { type Basis, rankByBasis, type Text } from '@/domain/vocabulary';

/** A word that replaced an earlier word on the same period. */
export interface Correction {
  readonly indicator: string;
  readonly place: string;
  readonly periodEnd: PartialDate;
  /** The day it became known. */
  readonly knownFrom: IsoDate;
  readonly from: Reading;
  readonly to: Reading;
  /** In units; null when either is no value. */
  readonly by: number | null;
  /** Of the word that now holds. */
  readonly basis: Basis;
  /** Either word is invented. */
  readonly demo: boolean;
  readonly note: Text;
  readonly citation: Citation;
}

/**
 * The corrections that became known after `from` and by `to`, oldest first: later words on the same indicator, place and
 * period, on the same basis or a better one. A better basis that says the same confirms; the same row twice corrects nothing.
 */
export function listCorrections(observations: readonly Observation[], from: IsoDate, to: IsoDate): Correction[] {
  const wordsByPeriod = groupByPeriod(observations, to);
  return [...wordsByPeriod.values()]
    .flatMap(listReplacements)
    .filter(({ knownFrom }) => knownFrom > from)
    .sort((a, b) => compareText(sortKey(a), sortKey(b)));
}

function groupByPeriod(observations: readonly Observation[], asOf: IsoDate): ReadonlyMap<string, Observation[]> {
  const groups = new Map<string, Observation[]>();
  for (const observation of observations) {
    if (observation.periodEnd === null || (observation.knownFrom ?? '') > asOf) continue;
    const key = `${observation.indicator} ${observation.place} ${getPeriodDay(observation)}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [observation]);
    else group.push(observation);
  }
  return groups;
}

/** Each word on a period that took the place of another, in the order in which they became known. */
function listReplacements(words: readonly Observation[]): Correction[] {
  if (words.length < 2) return [];
  let held: Observation | null = null;
  const replacements: Correction[] = [];
  for (const next of pickOneADay(words)) {
    const step = held === null ? 0 : rankByBasis[next.basis] - rankByBasis[held.basis];
    if (step > 0) continue;
    if (held !== null && (step === 0 || !isSameReading(held.reading, next.reading)))
      replacements.push(describeCorrection(held, next));
    held = next;
  }
  return replacements;
}

/** Of the words of one day the one that stands, by day: two bases that speak on one day do not correct each other. */
function pickOneADay(words: readonly Observation[]): Observation[] {
  const byDay = new Map<string, Observation>();
  for (const word of words) {
    const day = word.knownFrom ?? '';
    const other = byDay.get(day);
    const order =
      other === undefined ? 1 : rankByBasis[other.basis] - rankByBasis[word.basis] || compareWords(word, other);
    if (order > 0) byDay.set(day, word);
  }
  return [...byDay].sort(([a], [b]) => compareText(a, b)).map(([, word]) => word);
}

function describeCorrection(old: Observation, word: Observation): Correction {
  const [from, to] = [old.reading, word.reading];
  return {
    indicator: word.indicator,
    place: word.place,
    periodEnd: word.periodEnd ?? '',
    knownFrom: word.knownFrom ?? '',
    from,
    to,
    by: from.kind === 'value' && to.kind === 'value' ? to.value - from.value : null,
    basis: word.basis,
    demo: old.basis === 'demo' || word.basis === 'demo',
    note: word.note,
    citation: word.citation,
  };
}

function isSameReading(a: Reading, b: Reading): boolean {
  if (a.kind === 'missing' || b.kind === 'missing')
    return a.kind === 'missing' && b.kind === 'missing' && a.reason === b.reason;
  return a.value === b.value && a.qualifier === b.qualifier && a.precision === b.precision;
}

function sortKey({ knownFrom, indicator, place, periodEnd }: Correction): string {
  return `${knownFrom} ${indicator} ${place} ${periodEnd}`;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
