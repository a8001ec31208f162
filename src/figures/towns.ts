import type { Indicator, Place } from '@/domain/campaign';
import { getIndicator, listTowns } from '@/domain/lookup';
import { computeRatio, type Ratio } from '@/domain/share';
import { numberCell, textCell } from '@/figures/cells';
import { type FigureContext, formatFoot } from '@/figures/context';
import type { FigureCell, NumberFigure, TileFigure } from '@/figures/figure';
import { buildKey } from '@/figures/key';
import { buildNumberFigure } from '@/figures/number';
import { joinDigits } from '@/figures/quantity';
import { buildRatioFigure } from '@/figures/ratio';
import { formatNumber } from '@/format/number';

interface TownRate {
  readonly town: Place;
  readonly part: NumberFigure;
  readonly whole: NumberFigure;
  readonly ratio: NumberFigure | null;
  readonly inputs: Ratio | null;
}

/** The town measures of the campaign that can be computed for at least one town. */
export function listTownMeasures(context: FigureContext): Indicator[] {
  return context.campaign.info.townMeasures
    .map((id) => getIndicator(context.campaign, id))
    .filter((indicator) => collectRates(context, indicator).some(({ ratio }) => ratio !== null));
}

/**
 * The towns compared by one rate on a schematic tile map, its table beside it in code order. Null when no town has a
 * place on the map or no rate can be computed.
 */
export function buildTileFigure(context: FigureContext, indicator: Indicator): TileFigure | null {
  const rates = collectRates(context, indicator);
  const placed = context.campaign.places.filter((place) => place.tile !== null);
  const known = rates.flatMap(({ ratio }) => ratio ?? []);
  if (placed.length === 0 || known.length === 0 || indicator.denominator === null) return null;
  const { charts, figures } = context.messages;
  const isShare = known.every((ratio) => ratio.parts.unit === '%');
  const tiles = placed.map((place) =>
    buildTile(
      context,
      indicator,
      place,
      rates.find(({ town }) => town.code === place.code),
    ),
  );
  const denominator = getIndicator(context.campaign, indicator.denominator);
  const demo = known.some((ratio) => ratio.demo);
  const inputs = rates.flatMap(({ inputs: used }) => (used === null ? [] : [used.numerator, used.denominator]));
  return {
    kind: 'tiles',
    key: buildKey(tiles),
    title: tellTiles(context, indicator, known, rates.length),
    subtitle: charts.tilesSubtitle(indicator.title[context.locale], denominator.title[context.locale]),
    demoTag: demo ? figures.demoSplitTag : null,
    foot: [
      formatFoot(
        context,
        inputs.map(({ citation }) => citation.source),
        [...inputs.map(({ basis }) => basis), demo ? 'demo' : 'derived'],
      ),
      ...(isShare ? [describeSmallNumbers(context, rates)] : []),
    ].join(' · '),
    summary: charts.tilesSummary(
      rates
        .map(({ town, ratio, part }) => charts.placeValue(town.name[context.locale], ratio?.text ?? part.text))
        .join(figures.sentenceJoin),
    ),
    table: buildTable(context, indicator, denominator, rates),
    rows: Math.max(...placed.map((place) => place.tile?.row ?? 1)),
    columns: Math.max(...placed.map((place) => place.tile?.column ?? 1)),
    disclaimer: charts.tilesDisclaimer,
    tiles,
  };
}

function collectRates(context: FigureContext, indicator: Indicator): TownRate[] {
  const { denominator } = indicator;
  if (denominator === null) return [];
  return listTowns(context.campaign).map((town) => ({
    town,
    part: buildNumberFigure(context, indicator.id, town.code),
    whole: buildNumberFigure(context, denominator, town.code),
    ratio: buildRatioFigure(context, indicator.id, town.code),
    inputs: computeRatio(context.campaign, indicator, town.code, context.asOf),
  }));
}

/** Why a rate cannot be computed: what its part or its whole lacks there. */
function describeAbsence(context: FigureContext, indicator: Indicator, place: Place | null): string {
  const missing = [indicator.id, ...(indicator.denominator === null ? [] : [indicator.denominator])]
    .map((id) => buildNumberFigure(context, id, place?.code).missing)
    .find((reason) => reason !== null);
  return missing?.text ?? context.messages.words.missing.notPublished;
}

function buildTile(
  context: FigureContext,
  indicator: Indicator,
  place: Place,
  rate: TownRate | undefined,
): TileFigure['tiles'][number] {
  const { charts } = context.messages;
  const position = { row: place.tile?.row ?? 1, column: place.tile?.column ?? 1 };
  const base = { key: place.code, ...position, name: place.name[context.locale], note: '' };
  const empty = { rateText: '', rateUnit: '', share: null, value: null, figureId: null, demo: false };
  if (rate === undefined) return { ...base, ...empty, counted: false, detail: charts.tileUncounted };
  const { part, whole, ratio } = rate;
  if (ratio === null) return { ...base, ...empty, counted: true, detail: describeAbsence(context, indicator, place) };
  const isShare = ratio.parts.unit === '%';
  return {
    ...base,
    counted: true,
    rateText: `${ratio.parts.before}${ratio.parts.digits}`,
    rateUnit: ratio.parts.unit,
    detail: charts.tileDetail(joinDigits(part.parts), joinDigits(whole.parts), isShare ? whole.parts.unit : ''),
    note: isShare && whole.demo ? charts.tileDemoWhole : '',
    share: isShare ? ratio.value : null,
    value: ratio.value,
    figureId: ratio.figureId,
    demo: ratio.demo,
  };
}

function tellTiles(
  context: FigureContext,
  indicator: Indicator,
  known: readonly NumberFigure[],
  towns: number,
): string {
  const { charts } = context.messages;
  const label = indicator.title[context.locale];
  const sorted = [...known].sort((a, b) => (a.value ?? 0) - (b.value ?? 0));
  const lowest = sorted[0]?.text ?? '';
  const highest = sorted.at(-1)?.text ?? '';
  if (lowest === highest && known.length === towns) return charts.tilesTitleEqual(label, lowest);
  const county = buildRatioFigure(context, indicator.id)?.text ?? describeAbsence(context, indicator, null);
  return charts.tilesTitle(label, lowest, highest, county);
}

/** What one village is worth in percentage points, smallest and largest town: the reader judges differences by it. */
function describeSmallNumbers(context: FigureContext, rates: readonly TownRate[]): string {
  const points = rates.flatMap(({ whole }) => (whole.value === null || whole.value === 0 ? [] : 100 / whole.value));
  const text = (value: number) => formatNumber(value, 1, context.locale);
  const span = `${text(Math.min(...points))}–${text(Math.max(...points))}`;
  return context.messages.charts.smallNumber(span, rates[0]?.whole.parts.unit ?? '');
}

function buildTable(context: FigureContext, indicator: Indicator, denominator: Indicator, rates: readonly TownRate[]) {
  const { charts } = context.messages;
  const county = buildRatioFigure(context, indicator.id);
  const countyParts = [buildNumberFigure(context, denominator.id), buildNumberFigure(context, indicator.id)];
  return {
    caption: charts.tilesSubtitle(indicator.title[context.locale], denominator.title[context.locale]),
    columns: [
      { key: 'town', label: charts.columnTown, numeric: false },
      { key: 'whole', label: denominator.title[context.locale], numeric: true },
      { key: 'part', label: indicator.title[context.locale], numeric: true },
      { key: 'ratio', label: county?.parts.unit === '%' ? charts.columnShare : charts.columnRate, numeric: true },
      ...(county?.parts.unit === '%' ? [{ key: 'versus', label: charts.versusCounty, numeric: true }] : []),
    ],
    rows: [
      ...rates.map(({ town, part, whole, ratio }) => ({
        key: town.code,
        header: town.name[context.locale],
        cells: [
          numberCell(whole),
          numberCell(part),
          ratio === null ? textCell(describeAbsence(context, indicator, town)) : numberCell(ratio),
          ...(county?.parts.unit === '%' ? [compareCell(context, ratio, county)] : []),
        ],
      })),
      {
        key: context.campaign.info.county.code,
        header: charts.countyTotal,
        cells: [
          ...countyParts.map(numberCell),
          county === null ? textCell('') : numberCell(county),
          ...(county?.parts.unit === '%' ? [textCell('—')] : []),
        ],
      },
    ],
  };
}

/** How many percentage points above or below the county, by sign and arrow, never by colour. */
function compareCell(context: FigureContext, ratio: NumberFigure | null, county: NumberFigure): FigureCell {
  if (ratio?.value == null || county.value === null) return textCell('—');
  const points = (ratio.value - county.value) * 100;
  const text = formatNumber(points, 1, context.locale);
  const arrow = points > 0.05 ? '↑ +' : points < -0.05 ? '↓ ' : '';
  return { text: `${arrow}${text}`, value: points, figureId: ratio.figureId, demo: ratio.demo };
}
