import type { IsoDate, Observation, Reading } from '@/domain/campaign';
import { computeLastDay, isKnownBy } from '@/domain/date';
import { type MissingReason, rankByBasis } from '@/domain/vocabulary';

/**
 * The observation that stands for an indicator in a place on a day: among those known by then the best basis that
 * has any value speaks; of its words a later period beats an earlier one (a silent week is silent, not last week's value), and a later word on the same period (a correction)
 * the earlier word. Null when nothing was known.
 */
export function pickObservation(observations: readonly Observation[], asOf: IsoDate): Observation | null {
  const known = observations.filter((observation) => isKnownBy(observation.knownFrom, asOf));
  const bestBasis = Math.min(...known.filter(isValue).map((observation) => rankByBasis[observation.basis]));
  const candidates = Number.isFinite(bestBasis)
    ? known.filter((observation) => rankByBasis[observation.basis] === bestBasis)
    : known;
  return candidates.reduce<Observation | null>(
    (best, next) => (best === null || compareRecency(best, next) < 0 ? next : best),
    null,
  );
}

/** The reading that stands on a day, missing with its reason when there is none. */
export function pickReading(observations: readonly Observation[], asOf: IsoDate): Reading {
  const picked = pickObservation(observations, asOf);
  if (picked !== null) return picked.reading;
  return { kind: 'missing', reason: computeAbsence(observations) };
}

/** Why nothing stands: nobody ever published it, or it was said only later. */
export function computeAbsence(observations: readonly Observation[]): MissingReason {
  return observations.length === 0 ? 'notPublished' : 'notYetKnown';
}

/** True for an observation that carries a value. */
export function isValue(observation: Observation): boolean {
  return observation.reading.kind === 'value';
}

/** The value of a reading, null when missing. Never 0 for missing. */
export function getValue(reading: Reading): number | null {
  return reading.kind === 'value' ? reading.value : null;
}

function compareRecency(a: Observation, b: Observation): number {
  return comparePeriods(a, b) || compareWords(a, b);
}

/**
 * Which of two words on one period holds: the later known. Where both were known on one day, which the gate refuses, the
 * order is still total, so that the order of the rows never decides.
 */
export function compareWords(a: Observation, b: Observation): number {
  return compareText(a.knownFrom ?? '', b.knownFrom ?? '') || compareReadings(a.reading, b.reading);
}

function compareReadings(a: Reading, b: Reading): number {
  if (a.kind === 'missing' || b.kind === 'missing') {
    if (a.kind === 'missing' && b.kind === 'missing') return compareText(a.reason, b.reason);
    return a.kind === 'missing' ? -1 : 1;
  }
  return a.value - b.value || compareText(a.qualifier, b.qualifier) || (a.precision ?? 0) - (b.precision ?? 0);
}

function comparePeriods(a: Observation, b: Observation): number {
  return compareText(getPeriodDay(a), getPeriodDay(b));
}

/** The day an observation stands for on a time axis: the end of its period, else the day it became known. */
export function getPeriodDay(observation: Observation): IsoDate {
  if (observation.periodEnd !== null) return computeLastDay(observation.periodEnd);
  return observation.knownFrom ?? '';
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
