import type { Campaign, Indicator, Observation, Reading } from '@/domain/campaign';
import { findObservations } from '@/domain/lookup';
import { pickObservation } from '@/domain/reading';
import { type Basis, traitsByNature } from '@/domain/vocabulary';

/** A part divided by its denominator at one place, with both inputs, so that anybody can recompute it. */
export interface Ratio {
  readonly numerator: Observation;
  readonly denominator: Observation;
  /** 0.419 for 44 ÷ 105; may exceed 1 for a rate such as problems per round. */
  readonly value: number;
  /** `share` when both count the same objects (villages of villages), `rate` when they do not (problems per round). */
  readonly kind: 'share' | 'rate';
  /** Demo as soon as one input is. */
  readonly basis: Basis;
}

/**
 * The legitimate ratio of an indicator at a place: only with the denominator the package names, only when both are
 * values on that day, never over 0. Null otherwise: a missing input is no 0 %.
 */
export function computeRatio(
  campaign: Pick<Campaign, 'indicators' | 'observations'>,
  indicator: Indicator,
  place: string,
  asOf: string,
): Ratio | null {
  if (indicator.denominator === null) return null;
  const denominatorId = indicator.denominator;
  const numerator = pickAt(campaign.observations, indicator.id, place, asOf);
  const denominator = pickAt(campaign.observations, denominatorId, place, asOf);
  if (numerator === null || denominator === null) return null;
  const value = divide(numerator.reading, denominator.reading);
  if (value === null) return null;
  const whole = campaign.indicators.find((candidate) => candidate.id === denominatorId);
  return {
    numerator,
    denominator,
    value,
    kind: whole !== undefined && whole.nature === 'register' ? 'share' : 'rate',
    basis: numerator.basis === 'demo' || denominator.basis === 'demo' ? 'demo' : 'derived',
  };
}

/** True when the number may be drawn, compared and divided; labels and ranks may not. */
export function isMeasure(indicator: Indicator): boolean {
  return traitsByNature[indicator.nature].role === 'measure';
}

function pickAt(observations: readonly Observation[], indicator: string, place: string, asOf: string) {
  return pickObservation(findObservations(observations, indicator, place), asOf);
}

function divide(numerator: Reading, denominator: Reading): number | null {
  if (numerator.kind === 'missing' || denominator.kind === 'missing' || denominator.value === 0) return null;
  return numerator.value / denominator.value;
}
