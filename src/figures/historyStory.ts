import type { Indicator, Observation } from '@/domain/campaign';
import { computeDate } from '@/domain/date';
import { type ActualPoint, computePlanHistory } from '@/domain/shortfall';
import type { FigureContext } from '@/figures/context';
import { formatReading, formatValue } from '@/figures/quantity';
import type { PlaceSeries } from '@/figures/seriesPoints';
import { formatMonth } from '@/format/date';
import { formatUnit } from '@/format/number';

/** The conclusion and the summary of a history; every number in them is a point that is drawn. */
export function tellHistory(
  context: FigureContext,
  indicator: Indicator,
  series: PlaceSeries,
  end: Observation | null,
): { title: string; summary: string } {
  const { charts, figures } = context.messages;
  const actuals = series.points.flatMap((point) =>
    point.value === null ? [] : [{ date: computeDate(point.x), value: point.value }],
  );
  const first = actuals[0];
  const last = actuals.at(-1);
  if (first === undefined || last === undefined) return { title: indicator.title[context.locale], summary: '' };
  // A value of the series keeps its qualifier; a plan value or a difference has none.
  const textByValue = new Map(series.points.map((point) => [point.value, point.text]));
  const format = (value: number) => {
    const text = textByValue.get(value);
    if (text === undefined) return formatValue(context, indicator, value);
    return figures.joinUnit(text, formatUnit(indicator.unit[context.locale], value));
  };
  const sentences = [charts.historySummary(first.date, format(first.value), last.date, format(last.value))];
  const history =
    series.plan === null ? null : computePlanHistory(actuals, series.plan, context.campaign.info.thresholds.behind);
  if (history?.worst != null)
    sentences.push(
      charts.historyGapSummary(
        history.worst.date,
        format(history.worst.actual),
        formatValue(context, indicator, history.worst.plan),
        describeOffPlan(context, indicator, history.worst),
      ),
    );
  if (end?.reading.kind === 'value' && end.knownFrom !== null)
    sentences.push(charts.historyPublishedSummary(formatReading(context, indicator, end.reading), end.knownFrom));
  return {
    title: tellTitle(context, indicator, actuals, last, history, format),
    summary: sentences.join(figures.sentenceJoin) + figures.sentenceEnd,
  };
}

function tellTitle(
  context: FigureContext,
  indicator: Indicator,
  actuals: readonly ActualPoint[],
  last: ActualPoint,
  history: ReturnType<typeof computePlanHistory>,
  format: (value: number) => string,
): string {
  const { charts } = context.messages;
  const month = (date: string) => formatMonth(date, context.locale);
  if (history === null) {
    const half = actuals.find((point) => point.value >= last.value / 2);
    if (half === undefined || last.value <= 0 || half === last)
      return charts.historyFlat(month(last.date), format(last.value));
    return charts.historyNoPlan(month(half.date), month(last.date), format(last.value));
  }
  if (history.worst !== null && history.behindFrom !== null) {
    if (history.caughtUp !== null)
      return charts.historyBehindCaughtUp(month(history.behindFrom), month(history.caughtUp));
    return charts.historyBehind(month(history.worst.date), describeOffPlan(context, indicator, history.worst));
  }
  return history.reached === null ? charts.historyOnPlan : charts.historyOnPlanReached(month(history.reached));
}

/** `少 1406 座`: the distance from the plan line at its widest, short of a rising plan or above a falling one. */
export function describeOffPlan(
  context: FigureContext,
  indicator: Indicator,
  worst: { readonly actual: number; readonly plan: number },
): string {
  const distance = worst.plan - worst.actual;
  return context.messages.charts.offPlan(formatValue(context, indicator, Math.abs(distance)), distance < 0);
}
