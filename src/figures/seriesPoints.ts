import type { Indicator, Observation, Plan } from '@/domain/campaign';
import { computeDayNumber, isKnownBy } from '@/domain/date';
import type { IndicatorHistory } from '@/domain/demo';
import { findObservations } from '@/domain/lookup';
import { computePlanValue, pickPlan } from '@/domain/plan';
import { getValue } from '@/domain/reading';
import { computeSeries, type Grain, type SeriesPoint, thinSeries } from '@/domain/series';
import type { Basis } from '@/domain/vocabulary';
import { mostPoints } from '@/figures/axis';
import type { FigureContext } from '@/figures/context';
import type { LinePoint } from '@/figures/figure';
import { formatReadingNumber, getUnit } from '@/figures/quantity';
import { formatNumber } from '@/format/number';

/** The dated readings of one indicator in one place, thinned for drawing, with the plan line beside them. */
export interface PlaceSeries {
  readonly all: readonly SeriesPoint[];
  readonly grain: Grain;
  readonly points: readonly LinePoint[];
  readonly plan: Plan | null;
  readonly demo: boolean;
  /** Ids of the sources the points and the plan come from. */
  readonly sources: readonly string[];
  readonly bases: readonly Basis[];
}

/** Collects the series of a place; null when it has fewer than two dated values. */
export function collectSeries(
  context: FigureContext,
  indicator: Indicator,
  history: IndicatorHistory,
  place: string,
): PlaceSeries | null {
  const observations = findObservations(history.observations, indicator.id, place);
  const all = computeSeries(observations, context.asOf);
  if (all.filter((point) => point.reading.kind === 'value').length < 2) return null;
  const plan = pickPlan(history.plans, indicator.id, place, context.asOf);
  const { grain, points } = thinSeries(all, mostPoints);
  return {
    all,
    grain,
    plan,
    points: points.map((point) => buildPoint(context, indicator, point, plan)),
    demo: [...all, ...(plan === null ? [] : [plan])].some(({ basis }) => basis === 'demo'),
    sources: listSources(
      observations.filter(({ knownFrom }) => isKnownBy(knownFrom, context.asOf)),
      all,
      plan,
    ),
    bases: [...all, ...(plan === null ? [] : [plan])].map(({ basis }) => basis),
  };
}

function listSources(
  observations: readonly Observation[],
  points: readonly SeriesPoint[],
  plan: Plan | null,
): string[] {
  const bases = new Set(points.map(({ basis }) => basis));
  const cited = observations.filter(({ periodEnd, basis }) => periodEnd !== null && bases.has(basis));
  return [...cited, ...(plan === null ? [] : [plan])].map(({ citation }) => citation.source);
}

function buildPoint(context: FigureContext, indicator: Indicator, point: SeriesPoint, plan: Plan | null): LinePoint {
  const { charts, figures, words } = context.messages;
  const withUnit = (number: string) => figures.joinUnit(number, getUnit(context, indicator));
  const value = getValue(point.reading);
  const planValue = plan === null ? null : computePlanValue(plan, point.date);
  const planText = planValue === null ? null : formatPlan(context, indicator, planValue);
  const { reading } = point;
  const text =
    reading.kind === 'value' ? formatReadingNumber(context, indicator, reading) : words.missing[reading.reason];
  return {
    x: computeDayNumber(point.date),
    value,
    plan: planValue,
    text,
    label:
      value === null
        ? charts.historyMissing(point.date, text)
        : charts.historyPoint(point.date, withUnit(text), planText === null ? null : withUnit(planText)),
  };
}

/** A plan value to the indicator's own precision; a plan line crosses fractions that nobody plans. */
export function formatPlan(context: FigureContext, indicator: Indicator, value: number): string {
  return formatNumber(value, indicator.decimals, context.locale);
}
