import type { Indicator } from '@/domain/campaign';
import { computeDayNumber } from '@/domain/date';
import type { IndicatorHistory } from '@/domain/demo';
import { listTowns } from '@/domain/lookup';
import { traitsByNature } from '@/domain/vocabulary';
import { buildYearTicks } from '@/figures/axis';
import { textCell, valueCell } from '@/figures/cells';
import { formatCompletion } from '@/figures/completion';
import { type FigureContext, formatFoot } from '@/figures/context';
import type { FigureTable, MultiplesFigure } from '@/figures/figure';
import { buildKey } from '@/figures/key';
import { buildNumberFigure } from '@/figures/number';
import { buildPanel, collectPanel, describeOutcome, type PanelSeries } from '@/figures/panels';
import { getUnit } from '@/figures/quantity';
import { formatNumber } from '@/format/number';

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
  const towns = listTowns(context.campaign).flatMap((town) => collectPanel(context, indicator, history, town) ?? []);
  if (towns.length < 2) return null;
  const { charts, figures } = context.messages;
  const unit = getUnit(context, indicator);
  const lastDay = towns.reduce((latest, { series }) => {
    const day = series.all.at(-1)?.date ?? latest;
    return day > latest ? day : latest;
  }, context.campaign.info.start);
  const start = context.campaign.info.start;
  const panels = towns.map((panel) => buildPanel(context, panel, panel.place.code, panel.place.name[context.locale]));
  const demo = towns.some(({ series }) => series.demo);
  const content = {
    xDomain: [computeDayNumber(start), computeDayNumber(lastDay)] as const,
    xTicks: buildYearTicks(start, lastDay, context.locale),
    panels,
  };
  return {
    kind: 'multiples',
    key: buildKey(content),
    ...tellTowns(context, towns),
    subtitle: charts.townsSubtitle(unit),
    demoTag: demo ? figures.demoSplitTag : null,
    foot: buildFoot(context, indicator, towns),
    summary: charts.barsSummary(panels.map((panel) => panel.summary).join(figures.sentenceJoin)),
    table: buildTable(context, indicator, towns),
    ...content,
  };
}

/** The conclusion, and how many towns it speaks of. */
function tellTowns(
  context: FigureContext,
  towns: readonly PanelSeries[],
): Pick<MultiplesFigure, 'title'> & { counted: readonly number[] } {
  const { charts, days, figures } = context.messages;
  const count = (title: (counted: string) => string, counted: number) => ({
    title: title(String(counted)),
    counted: [counted],
  });
  if (towns.some(({ target }) => target === null)) {
    const [first] = towns;
    if (first !== undefined && isWhole(context, first.indicator, towns))
      return { title: charts.townsNoPlan, counted: [] };
    return count(charts.townsSome, towns.length);
  }
  const names = (list: readonly PanelSeries[]) =>
    list.map(({ place }) => place.name[context.locale]).join(figures.listJoin);
  const of = (...kinds: string[]) => towns.filter(({ outcome }) => kinds.includes(outcome?.kind ?? ''));
  const open = of('open', 'notDue');
  const late = of('late');
  const reached = towns.length - open.length;
  const onTime = of('onTime').length;
  if (open.length > 0 && of('open').length === 0) return count(days.townsNotDue, reached);
  if (open.length > 0) return count((text) => charts.townsOpen(text, names(open)), reached);
  if (late.length > 0) return count((text) => charts.townsLate(text, names(late)), onTime);
  if (onTime < reached) return count(charts.townsReached, reached);
  return count(charts.townsAllOnTime, onTime);
}

/** The towns drawn are all the towns, and they add up to the county's own number. */
function isWhole(context: FigureContext, indicator: Indicator, towns: readonly PanelSeries[]): boolean {
  if (indicator.aggregation !== 'sum' || towns.length !== listTowns(context.campaign).length) return false;
  const sum = towns.reduce((total, { last }) => total + last, 0);
  return Math.abs(sum - (buildNumberFigure(context, indicator.id).value ?? Number.NaN)) < 1e-6;
}

/** The sum the reader can check: the towns' last values against the county's own last value. */
function buildFoot(context: FigureContext, indicator: Indicator, towns: readonly PanelSeries[]): string {
  const foot = formatFoot(
    context,
    towns.flatMap(({ series }) => series.sources),
    towns.flatMap(({ series }) => series.bases),
  );
  if (!isWhole(context, indicator, towns)) return foot;
  const addends = towns.map(({ lastText }) => lastText).join(' + ');
  // A total that is the published one keeps the published qualifier: 5.1万, not 51000.
  return `${foot} · ${context.messages.charts.townsSum(addends, buildNumberFigure(context, indicator.id).text)}`;
}

function buildTable(context: FigureContext, indicator: Indicator, towns: readonly PanelSeries[]): FigureTable {
  const { charts } = context.messages;
  const unit = getUnit(context, indicator);
  const hasPlan = towns.some(({ target }) => target !== null);
  const number = (value: number) => formatNumber(value, indicator.decimals, context.locale);
  return {
    caption: charts.barsSubtitle(indicator.title[context.locale], unit),
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
    rows: towns.map(({ place, series, last, lastText, target, outcome }) => ({
      key: place.code,
      header: place.name[context.locale],
      cells: [
        ...(hasPlan
          ? [
              target === null
                ? textCell(context.messages.words.planAbsence.noTarget)
                : valueCell(number(target), target, indicator.id, series.demo),
            ]
          : []),
        valueCell(lastText, last, indicator.id, series.demo),
        ...(hasPlan
          ? [
              target === null || target === 0
                ? textCell('')
                : valueCell(
                    formatCompletion(context, indicator, { value: last, text: lastText }, target),
                    last / target,
                    indicator.id,
                    series.demo,
                  ),
              textCell(describeOutcome(context, outcome)),
            ]
          : []),
      ],
    })),
  };
}
