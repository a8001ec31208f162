import type { Indicator, Observation, Reading } from '@/domain/campaign';
import { findObservations, getIndicator } from '@/domain/lookup';
import { computeAbsence, pickObservation } from '@/domain/reading';
import type { FigureContext } from '@/figures/context';
import type { NumberFigure, NumberParts } from '@/figures/figure';
import { buildParts, joinParts, type ValueReading } from '@/figures/quantity';
import { buildTrace } from '@/figures/trace';

const noParts: NumberParts = { before: '', digits: '', after: '', unit: '' };

/** The number of an indicator in a place (the county by default) as it stood on the context's day, with its trace. */
export function buildNumberFigure(context: FigureContext, indicatorId: string, place?: string): NumberFigure {
  const indicator = getIndicator(context.campaign, indicatorId);
  const at = place ?? context.campaign.info.county.code;
  const observations = findObservations(context.campaign.observations, indicatorId, at);
  const observation = pickObservation(observations, context.asOf);
  if (observation === null || observation.reading.kind === 'missing') {
    const reason = observation?.reading.kind === 'missing' ? observation.reading.reason : computeAbsence(observations);
    return buildMissing(context, indicator, observation, reason);
  }
  return buildPresent(context, indicator, observation, observation.reading);
}

function buildPresent(context: FigureContext, indicator: Indicator, observation: Observation, reading: ValueReading) {
  const { messages } = context;
  const parts = buildParts(context, indicator, reading);
  const text = joinParts(context, parts);
  const demo = observation.basis === 'demo';
  return {
    kind: 'number',
    figureId: indicator.id,
    label: indicator.title[context.locale],
    value: reading.value,
    parts,
    text,
    missing: null,
    demo,
    tick: demo ? messages.figures.tickDemo : messages.figures.tick(observation.citation.paragraph),
    trace: buildTrace(context, indicator, observation, text, reading),
  } satisfies NumberFigure;
}

function buildMissing(
  context: FigureContext,
  indicator: Indicator,
  observation: Observation | null,
  reason: Extract<Reading, { kind: 'missing' }>['reason'],
): NumberFigure {
  const text = context.messages.words.missing[reason];
  return {
    kind: 'number',
    figureId: indicator.id,
    label: indicator.title[context.locale],
    value: null,
    parts: noParts,
    text,
    missing: { reason, text },
    demo: observation?.basis === 'demo',
    tick: context.messages.figures.tick(observation?.citation.paragraph ?? null),
    trace: buildTrace(context, indicator, observation, text, null),
  };
}
