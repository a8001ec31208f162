import { getIndicator, listTowns } from '@/domain/lookup';
import type { FigureContext } from '@/figures/context';
import { buildNumberFigure } from '@/figures/number';
import { joinDigits } from '@/figures/quantity';
import { buildRatioFigure } from '@/figures/ratio';
import { listTownMeasures } from '@/figures/towns';
import { formatNumber, formatUnit } from '@/format/number';
import type { WorkspaceWords } from '@/messages/workspace';

/** Of a whole smaller than this one more or less moves the rate by over ten points: the reader is told. */
export const smallWhole = 10;

/** A town's rate of one measure. */
export interface RateCell {
  /** The measure. */
  readonly id: string;
  /** `23.1 %`, or why there is none. */
  readonly text: string;
  readonly value: number | null;
  /** `6/26`; empty without a rate. */
  readonly counts: string;
  /** Of a share: what fills its bar, 0…1. */
  readonly share: number | null;
  /** Said when the whole is small: what one of the counted is worth. */
  readonly small: string | null;
  readonly demo: boolean;
}

/** The towns and the county by rate: one column a measure of the campaign, in code order, never ranked. */
export interface RateTable {
  readonly columns: readonly { readonly id: string; readonly label: string }[];
  readonly rows: readonly {
    readonly code: string;
    readonly name: string;
    readonly isCounty: boolean;
    readonly cells: readonly RateCell[];
  }[];
  readonly demo: boolean;
}

/** Every measure of the campaign that can be computed for a town; null when none can. */
export function buildRateTable(context: FigureContext, words: WorkspaceWords): RateTable | null {
  const { campaign, locale } = context;
  const measures = listTownMeasures(context);
  if (measures.length === 0) return null;
  const places = [
    ...listTowns(campaign).map(({ code, name }) => ({ code, name: name[locale], isCounty: false })),
    { code: campaign.info.county.code, name: words.wholeCounty, isCounty: true },
  ];
  const rows = places.map((place) => ({
    ...place,
    cells: measures.map(({ id }) => buildCell(context, words, id, place.code)),
  }));
  return {
    columns: measures.map(({ id, title }) => ({ id, label: title[locale] })),
    rows,
    demo: rows.some(({ cells }) => cells.some(({ demo }) => demo)),
  };
}

function buildCell(context: FigureContext, words: WorkspaceWords, id: string, place: string): RateCell {
  const { denominator } = getIndicator(context.campaign, id);
  const part = buildNumberFigure(context, id, place);
  const ratio = buildRatioFigure(context, id, place);
  if (ratio === null || denominator === null) {
    const text = part.missing?.text ?? context.messages.words.missing.notPublished;
    return { id, text, value: null, counts: '', share: null, small: null, demo: false };
  }
  const whole = buildNumberFigure(context, denominator, place);
  const isShare = ratio.parts.unit === '%';
  const unit = formatUnit(getIndicator(context.campaign, denominator).unit[context.locale], 1);
  const isSmall = isShare && whole.value !== null && whole.value > 0 && whole.value < smallWhole;
  return {
    id,
    text: ratio.text,
    value: ratio.value,
    counts: words.place.partOf(joinDigits(part.parts), joinDigits(whole.parts)),
    share: isShare ? ratio.value : null,
    small: isSmall ? words.place.smallNumber(unit, formatNumber(100 / (whole.value ?? 1), 1, context.locale)) : null,
    demo: ratio.demo,
  };
}
