import type { Indicator, Observation } from '@/domain/campaign';
import { computeDate, computeDayNumber, isKnownBy } from '@/domain/date';
import type { IndicatorHistory } from '@/domain/demo';
import { findObservations } from '@/domain/lookup';
import { getPlanEnds } from '@/domain/plan';
import { pickObservation } from '@/domain/reading';
import { computePlanHistory } from '@/domain/shortfall';
import { traitsByNature } from '@/domain/vocabulary';
import { buildValueTicks, buildYearTicks } from '@/figures/axis';
import { textCell, valueCell } from '@/figures/cells';
import { formatCompletion } from '@/figures/completion';
import { type FigureContext, formatFoot } from '@/figures/context';
import type { FigureCell, FigureTable, LineFigure, LinePoint, RefusalFigure } from '@/figures/figure';
import { describeOffPlan, tellHistory } from '@/figures/historyStory';
import { buildKey } from '@/figures/key';
import { buildNumberFigure } from '@/figures/number';
import { formatReading, formatReadingNumber, getUnit } from '@/figures/quantity';
import { buildRefusalFigure } from '@/figures/refusal';
import { collectSeries, formatPlan, type PlaceSeries } from '@/figures/seriesPoints';
import { formatMonth } from '@/format/date';
import { formatNumber, formatUnit } from '@/format/number';

/**
 * An indicator over time in one place (the county by default), beside its plan line. Labels, ranks and single end
 * values are refused with the reason instead of drawn.
 */
export function buildHistoryFigure(
  context: FigureContext,
  indicator: Indicator,
  history: IndicatorHistory,
  place: string = context.campaign.info.county.code,
): LineFigure | RefusalFigure {
  const observations = findObservations(history.observations, indicator.id, place);
  const sources = observations
    .filter(({ knownFrom }) => isKnownBy(knownFrom, context.asOf))
    .map(({ citation }) => citation.source);
  const { role } = traitsByNature[indicator.nature];
  const known = buildNumberFigure(context, indicator.id, place);
  if (role !== 'measure') return buildRefusalFigure(context, role, sources, known);
  if (indicator.nature === 'register') return buildRefusalFigure(context, 'register', sources, known);
  const series = collectSeries(context, indicator, history, place);
  if (series === null) {
    const reason = known.missing?.reason === 'notYetKnown' ? 'notYetKnown' : 'endValueOnly';
    return buildRefusalFigure(context, reason, sources, known);
  }
  return drawHistory(context, indicator, series, findEnd(context, observations));
}

/** The published end value beside a series of another basis. */
function findEnd(context: FigureContext, observations: readonly Observation[]): Observation | null {
  const published = observations.filter(
    (observation) => observation.basis !== 'demo' && observation.periodEnd === null,
  );
  return pickObservation(published, context.asOf);
}

function drawHistory(
  context: FigureContext,
  indicator: Indicator,
  series: PlaceSeries,
  end: Observation | null,
): LineFigure {
  const { charts, figures } = context.messages;
  const unit = getUnit(context, indicator);
  const legs = series.plan?.legs ?? [];
  const ends = series.plan === null ? null : getPlanEnds(series.plan);
  const xEnd = endDate(series, end);
  const endFigure = buildEnd(context, indicator, series, end);
  const highest = Math.max(
    ...series.points.flatMap((point) => [point.value ?? 0, point.plan ?? 0]),
    endFigure?.value ?? 0,
  );
  const yTicks = buildValueTicks(highest, context.locale);
  const content = {
    xDomain: [computeDayNumber(context.campaign.info.start), computeDayNumber(xEnd)] as const,
    xTicks: buildYearTicks(context.campaign.info.start, xEnd, context.locale),
    yMax: yTicks.at(-1)?.at ?? highest,
    yTicks,
    points: series.points,
    actualLabel: series.demo ? charts.actualDemo : charts.actual,
    planLabel: series.plan === null ? null : series.plan.basis === 'demo' ? charts.planDemo : charts.plan,
    stepped: legs.length > 0 && legs.every((leg) => leg.shape === 'step'),
    demo: series.demo,
    end: endFigure,
    gap: buildGap(context, indicator, series),
    // A plan seen half way is due beyond the edge of its drawing.
    events: ends === null || ends.due > xEnd ? [] : [{ x: computeDayNumber(ends.due), label: charts.due }],
  };
  const story = tellHistory(context, indicator, series, end);
  return {
    kind: 'line',
    key: buildKey([content, story]),
    title: story.title,
    subtitle: charts.historySubtitle(
      context.messages.words.nature[indicator.nature],
      unit,
      charts.grain[series.grain],
      series.plan !== null,
    ),
    demoTag: series.demo ? figures.demoTag : null,
    foot: buildFoot(context, indicator, series, end),
    summary: story.summary,
    table: buildTable(context, indicator, series),
    ...content,
  };
}

function endDate(series: PlaceSeries, end: Observation | null): string {
  const last = series.all.at(-1)?.date ?? '';
  return end?.knownFrom != null && end.knownFrom > last ? end.knownFrom : last;
}

function buildEnd(
  context: FigureContext,
  indicator: Indicator,
  series: PlaceSeries,
  end: Observation | null,
): LineFigure['end'] {
  if (end?.reading.kind === 'value' && end.knownFrom !== null) {
    return {
      x: computeDayNumber(end.knownFrom),
      value: end.reading.value,
      label: formatReading(context, indicator, end.reading),
      note: context.messages.charts.historyEndNote,
      demo: false,
    };
  }
  const last = series.points.filter((point) => point.value !== null).at(-1);
  if (last?.value == null) return null;
  return {
    x: last.x,
    value: last.value,
    label: context.messages.figures.joinUnit(last.text, formatUnit(indicator.unit[context.locale], last.value)),
    note: series.demo ? context.messages.charts.actualDemo : '',
    demo: series.demo,
  };
}

/** The deepest point below the plan line among the points that are drawn. */
function buildGap(context: FigureContext, indicator: Indicator, series: PlaceSeries): LineFigure['gap'] {
  if (series.plan === null) return null;
  const drawn = series.points.flatMap((point) =>
    point.value === null ? [] : [{ date: computeDate(point.x), value: point.value }],
  );
  const worst = computePlanHistory(drawn, series.plan, context.campaign.info.thresholds.behind)?.worst;
  if (worst === null || worst === undefined) return null;
  return {
    x: computeDayNumber(worst.date),
    from: worst.actual,
    to: worst.plan,
    label: context.messages.charts.historyGap(
      formatMonth(worst.date, context.locale),
      describeOffPlan(context, indicator, worst),
    ),
  };
}

function buildFoot(context: FigureContext, indicator: Indicator, series: PlaceSeries, end: Observation | null): string {
  const { charts } = context.messages;
  const bases = [...(end === null ? [] : [end.basis]), ...series.bases];
  const sources = [...(end === null ? [] : [end.citation.source]), ...series.sources];
  const ends = series.plan === null ? null : getPlanEnds(series.plan);
  const last = series.points.filter((point) => point.value !== null).at(-1);
  const reached =
    end?.reading.kind === 'value'
      ? { value: end.reading.value, text: formatReadingNumber(context, indicator, end.reading) }
      : last;
  const lines = [formatFoot(context, sources, bases)];
  if (ends !== null && reached?.value != null && ends.target !== 0)
    lines.push(
      charts.completion(
        reached.text,
        formatNumber(ends.target, indicator.decimals, context.locale),
        formatCompletion(context, indicator, { value: reached.value, text: reached.text }, ends.target),
      ),
    );
  return lines.join(' · ');
}

function buildTable(context: FigureContext, indicator: Indicator, series: PlaceSeries): FigureTable {
  const { charts } = context.messages;
  const unit = getUnit(context, indicator);
  return {
    caption: indicator.title[context.locale],
    columns: [
      { key: 'date', label: charts.columnDate, numeric: false },
      { key: 'actual', label: charts.columnActual(unit), numeric: true },
      ...(series.plan === null ? [] : [{ key: 'plan', label: charts.columnPlan(unit), numeric: true }]),
    ],
    rows: series.points.map((point) => ({
      key: String(point.x),
      header: computeDate(point.x),
      cells: [
        valueCell(point.text, point.value, indicator.id, series.demo),
        ...(series.plan === null ? [] : [planCell(context, indicator, point, series.demo)]),
      ],
    })),
  };
}

function planCell(context: FigureContext, indicator: Indicator, { plan }: LinePoint, demo: boolean): FigureCell {
  if (plan === null) return textCell('');
  return valueCell(formatPlan(context, indicator, plan), plan, indicator.id, demo);
}
