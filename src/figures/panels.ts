import type { Indicator, Place } from '@/domain/campaign';
import type { IndicatorHistory } from '@/domain/demo';
import { getPlanEnds } from '@/domain/plan';
import { computePlanHistory } from '@/domain/shortfall';
import { buildValueTicks } from '@/figures/axis';
import type { FigureContext } from '@/figures/context';
import type { MultiplesFigure } from '@/figures/figure';
import { listActuals } from '@/figures/historyStory';
import { getUnit } from '@/figures/quantity';
import { collectSeries, type PlaceSeries } from '@/figures/seriesPoints';
import { formatNumber } from '@/format/number';

/** One indicator in one place, with how it ended against its plan. */
export interface PanelSeries {
  readonly indicator: Indicator;
  readonly place: Place;
  readonly series: PlaceSeries;
  readonly last: number;
  /** The last value with its qualifier, without unit. */
  readonly lastText: string;
  readonly target: number | null;
  readonly due: string | null;
  readonly reached: string | null;
}

/** Null when the place has no series of the indicator. */
export function collectPanel(
  context: FigureContext,
  indicator: Indicator,
  history: IndicatorHistory,
  place: Place,
): PanelSeries | null {
  const series = collectSeries(context, indicator, history, place.code);
  if (series === null) return null;
  const actuals = listActuals(series.all);
  const last = series.points.filter((point) => point.value !== null).at(-1);
  if (last?.value == null) return null;
  const ends = series.plan === null ? null : getPlanEnds(series.plan);
  const reached =
    series.plan === null
      ? null
      : computePlanHistory(actuals, series.plan, context.campaign.info.thresholds.behind)?.reached;
  return {
    indicator,
    place,
    series,
    last: last.value,
    lastText: last.text,
    target: ends?.target ?? null,
    due: ends?.due ?? null,
    reached: reached ?? null,
  };
}

/** One small drawing under its own name, on its own scale. */
export function buildPanel(
  context: FigureContext,
  { indicator, series, lastText, target, due, reached }: PanelSeries,
  key: string,
  name: string,
): MultiplesFigure['panels'][number] {
  const { charts } = context.messages;
  const highest = Math.max(...series.points.flatMap((point) => [point.value ?? 0, point.plan ?? 0]));
  const targetText = target === null ? null : formatNumber(target, indicator.decimals, context.locale);
  return {
    key,
    name,
    yMax: buildValueTicks(highest, context.locale).at(-1)?.at ?? highest,
    points: series.points,
    demo: series.demo,
    valueText:
      targetText === null
        ? context.messages.figures.joinUnit(lastText, getUnit(context, indicator))
        : charts.ofTarget(lastText, targetText, getUnit(context, indicator)),
    valueNote: target === null ? '' : describeReached(context, reached, due),
    summary: charts.townPanelSummary(name, lastText, targetText),
  };
}

/** Reached on time, made up on a day, not reached, or not reached and not due yet either. */
export function describeReached(context: FigureContext, reached: string | null, due: string | null): string {
  const { charts } = context.messages;
  if (reached === null) return due !== null && due > context.asOf ? context.messages.days.notDue : charts.townOpen;
  return due !== null && reached > due ? charts.townReachedLate(reached) : charts.townReachedOnTime;
}
