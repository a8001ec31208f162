import type { FigureContext } from '@/figures/context';
import type { NumberFigure } from '@/figures/figure';
import { buildNamedEntry, countLaterItems, listNamedItems, type NamedEntry } from '@/figures/named';
import { buildNumberFigure } from '@/figures/number';

/** One field of the campaign with everything in it. */
export interface CatalogueSection {
  readonly id: string;
  readonly title: string;
  /** Prose: its references are filled in where it is shown. */
  readonly summary: string;
  readonly indicators: readonly NumberFigure[];
  readonly named: readonly NamedEntry[];
  /** How many named things of the field were not yet known on the day. */
  readonly namedLater: number;
}

/** All fields in the package's order, each with its indicators' present values and its named things. */
export function buildCatalogue(context: FigureContext): CatalogueSection[] {
  const { campaign, locale } = context;
  return campaign.categories.map((category) => ({
    id: category.id,
    title: category.title[locale],
    summary: category.summary[locale],
    indicators: campaign.indicators
      .filter((indicator) => indicator.category === category.id)
      .map((indicator) => buildNumberFigure(context, indicator.id)),
    named: listNamedItems(context, category.id).map((item) => buildNamedEntry(context, item)),
    namedLater: countLaterItems(context, category.id),
  }));
}
