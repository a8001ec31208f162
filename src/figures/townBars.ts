import type { Indicator } from '@/domain/campaign';
import { findObservations, listTowns } from '@/domain/lookup';
import { pickObservation } from '@/domain/reading';
import { traitsByNature } from '@/domain/vocabulary';
import { buildValueTicks } from '@/figures/axis';
import { numberCell } from '@/figures/cells';
import { type FigureContext, formatFoot } from '@/figures/context';
import type { BarFigure } from '@/figures/figure';
import { buildKey } from '@/figures/key';
import { buildNumberFigure } from '@/figures/number';
import { getUnit } from '@/figures/quantity';

/**
 * An indicator's present value town by town, in code order, never ranked; for what has a split but no history. Null
 * when fewer than two towns have a value.
 */
export function buildTownBarsFigure(context: FigureContext, indicator: Indicator): BarFigure | null {
  if (traitsByNature[indicator.nature].role !== 'measure') return null;
  const { charts, figures } = context.messages;
  const towns = listTowns(context.campaign).map((town) => ({
    town,
    number: buildNumberFigure(context, indicator.id, town.code),
    observation: pickObservation(
      findObservations(context.campaign.observations, indicator.id, town.code),
      context.asOf,
    ),
  }));
  const values = towns.flatMap(({ number }) => number.value ?? []);
  if (values.length < 2) return null;
  const ticks = buildValueTicks(Math.max(...values), context.locale);
  const bars = towns.map(({ town, number }) => ({
    key: town.code,
    label: town.name[context.locale],
    value: number.value,
    valueLabel: number.text,
    demo: number.demo,
  }));
  const county = buildNumberFigure(context, indicator.id);
  const isWhole = towns.every(({ number }) => number.value !== null);
  const text = (value: number) => towns.find(({ number }) => number.value === value)?.number.text ?? '';
  return {
    kind: 'bar',
    key: buildKey(bars),
    title: isWhole
      ? charts.barsTitle(text(Math.min(...values)), text(Math.max(...values)), county.text)
      : charts.barsPartial(county.text),
    subtitle: charts.barsSubtitle(indicator.title[context.locale], getUnit(context, indicator)),
    demoTag: bars.some((bar) => bar.demo) ? figures.demoSplitTag : null,
    foot: formatFoot(
      context,
      towns.flatMap(({ observation }) => observation?.citation.source ?? []),
      towns.flatMap(({ observation }) => observation?.basis ?? []),
    ),
    summary: charts.barsSummary(
      bars.map((bar) => charts.placeValue(bar.label, bar.valueLabel)).join(figures.sentenceJoin),
    ),
    table: {
      caption: indicator.title[context.locale],
      columns: [
        { key: 'town', label: charts.columnTown, numeric: false },
        { key: 'actual', label: charts.columnActual(getUnit(context, indicator)), numeric: true },
      ],
      rows: towns.map(({ town, number }) => ({
        key: town.code,
        header: town.name[context.locale],
        cells: [numberCell(number)],
      })),
    },
    max: ticks.at(-1)?.at ?? 1,
    ticks,
    bars,
  };
}
