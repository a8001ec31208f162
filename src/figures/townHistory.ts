import type { Indicator, Place } from '@/domain/campaign';
import { computeDayNumber } from '@/domain/date';
import type { IndicatorHistory } from '@/domain/demo';
import { findObservations, listTowns } from '@/domain/lookup';
import { getPlanEnds } from '@/domain/plan';
import { computePlanHistory } from '@/domain/shortfall';
import { traitsByNature } from '@/domain/vocabulary';
import { buildValueTicks, buildYearTicks } from '@/figures/axis';
import { textCell, valueCell } from '@/figures/cells';
import { type FigureContext, formatFoot } from '@/figures/context';
import type { FigureTable, MultiplesFigure } from '@/figures/figure';
import { listActuals, storyTolerance } from '@/figures/historyStory';
import { buildKey } from '@/figures/key';
import { formatValue, getUnit } from '@/figures/quantity';
import { collectSeries, type PlaceSeries } from '@/figures/seriesPoints';
import { formatNumber, formatShare } from '@/format/number';

interface TownSeries {
  readonly town: Place;
  readonly series: PlaceSeries;
  readonly last: number;
  readonly target: number | null;
  readonly due: string | null;
  readonly reached: string | null;
}

/**
 * One small panel a town, in code order, each against its own plan: shapes are compared, never heights. Null when fewer
 * than two towns have a series.
 */
export function buildTownHistoryFigure(
  context: FigureContext,
  indicator: Indicator,
  history: IndicatorHistory,
): MultiplesFigure | null {
  if (traitsByNature[indicator.nature].role !== 'measure') return null;
  const towns = listTowns(context.campaign).flatMap((town) => collectTown(context, indicator, history, town) ?? []);
  if (towns.length < 2) return null;
  const { charts, figures } = context.messages;
  const unit = getUnit(context, indicator);
  const lastDay = towns.reduce((latest, { series }) => {
    const day = series.all.at(-1)?.date ?? latest;
    return day > latest ? day : latest;
  }, context.campaign.info.start);
  const start = context.campaign.info.start;
  const panels = towns.map((town) => buildPanel(context, indicator, town));
  const demo = towns.some(({ series }) => series.demo);
  const content = {
    xDomain: [computeDayNumber(start), computeDayNumber(lastDay)] as const,
    xTicks: buildYearTicks(start, lastDay, context.locale),
    panels,
  };
  return {
    kind: 'multiples',
    key: buildKey(content),
    title: tellTowns(context, towns),
    subtitle: charts.townsSubtitle(unit),
    demoTag: demo ? figures.demoSplitTag : null,
    foot: buildFoot(context, indicator, history, towns),
    summary: charts.barsSummary(panels.map((panel) => panel.summary).join(figures.sentenceJoin)),
    table: buildTable(context, indicator, towns),
    ...content,
  };
}

function collectTown(
  context: FigureContext,
  indicator: Indicator,
  history: IndicatorHistory,
  town: Place,
): TownSeries | null {
  const series = collectSeries(context, indicator, history, town.code);
  if (series === null) return null;
  const actuals = listActuals(series.all);
  const last = actuals.at(-1);
  if (last === undefined) return null;
  const ends = series.plan === null ? null : getPlanEnds(series.plan);
  const reached = series.plan === null ? null : computePlanHistory(actuals, series.plan, storyTolerance)?.reached;
  return {
    town,
    series,
    last: last.value,
    target: ends?.target ?? null,
    due: ends?.due ?? null,
    reached: reached ?? null,
  };
}

function buildPanel(
  context: FigureContext,
  indicator: Indicator,
  { town, series, last, target, due, reached }: TownSeries,
): MultiplesFigure['panels'][number] {
  const { charts } = context.messages;
  const name = town.name[context.locale];
  const highest = Math.max(...series.points.flatMap((point) => [point.value ?? 0, point.plan ?? 0]));
  const targetText = target === null ? null : formatNumber(target, indicator.decimals, context.locale);
  const lastText = formatNumber(last, indicator.decimals, context.locale);
  return {
    key: town.code,
    name,
    yMax: buildValueTicks(highest, context.locale).at(-1)?.at ?? highest,
    points: series.points,
    demo: series.demo,
    valueText:
      targetText === null
        ? formatValue(context, indicator, last)
        : charts.ofTarget(lastText, targetText, getUnit(context, indicator)),
    valueNote: target === null ? '' : describeReached(context, reached, due),
    summary: charts.townPanelSummary(name, lastText, targetText),
  };
}

function describeReached(context: FigureContext, reached: string | null, due: string | null): string {
  const { charts } = context.messages;
  if (reached === null) return charts.townOpen;
  return due !== null && reached > due ? charts.townReachedLate(reached) : charts.townReachedOnTime;
}

function tellTowns(context: FigureContext, towns: readonly TownSeries[]): string {
  const { charts, figures } = context.messages;
  if (towns.some(({ target }) => target === null)) return charts.townsNoPlan;
  const names = (list: readonly TownSeries[]) =>
    list.map(({ town }) => town.name[context.locale]).join(figures.listJoin);
  const open = towns.filter(({ reached }) => reached === null);
  const late = towns.filter(({ reached, due }) => reached !== null && due !== null && reached > due);
  const onTime = towns.length - open.length - late.length;
  if (open.length > 0) return charts.townsOpen(String(towns.length - open.length), names(open));
  if (late.length > 0) return charts.townsLate(String(onTime), names(late));
  return charts.townsAllOnTime(String(onTime));
}

/** The sum the reader can check: the towns' last values against the county's own last value. */
function buildFoot(
  context: FigureContext,
  indicator: Indicator,
  history: IndicatorHistory,
  towns: readonly TownSeries[],
): string {
  const sources = towns.flatMap(({ town }) =>
    findObservations(history.observations, indicator.id, town.code).map(({ citation }) => citation.source),
  );
  const foot = formatFoot(context, sources, towns.some(({ series }) => series.demo) ? ['demo'] : ['published']);
  if (indicator.aggregation !== 'sum') return foot;
  const sum = towns.reduce((total, { last }) => total + last, 0);
  const addends = towns.map(({ last }) => formatNumber(last, indicator.decimals, context.locale)).join(' + ');
  return `${foot} · ${context.messages.charts.townsSum(addends, formatValue(context, indicator, sum))}`;
}

function buildTable(context: FigureContext, indicator: Indicator, towns: readonly TownSeries[]): FigureTable {
  const { charts } = context.messages;
  const unit = getUnit(context, indicator);
  const hasPlan = towns.some(({ target }) => target !== null);
  const number = (value: number) => formatNumber(value, indicator.decimals, context.locale);
  return {
    caption: indicator.title[context.locale],
    columns: [
      { key: 'town', label: charts.columnTown, numeric: false },
      ...(hasPlan ? [{ key: 'target', label: charts.columnTarget, numeric: true }] : []),
      { key: 'actual', label: charts.columnActual(unit), numeric: true },
      ...(hasPlan
        ? [
            { key: 'completion', label: charts.columnCompletion, numeric: true },
            { key: 'reached', label: charts.columnReached, numeric: false },
          ]
        : []),
    ],
    rows: towns.map(({ town, series, last, target, due, reached }) => ({
      key: town.code,
      header: town.name[context.locale],
      cells: [
        ...(hasPlan
          ? [target === null ? textCell('') : valueCell(number(target), target, indicator.id, series.demo)]
          : []),
        valueCell(number(last), last, indicator.id, series.demo),
        ...(hasPlan
          ? [
              target === null || target === 0
                ? textCell('')
                : valueCell(formatShare(last / target), last / target, indicator.id, series.demo),
              textCell(target === null ? '' : describeReached(context, reached, due)),
            ]
          : []),
      ],
    })),
  };
}
