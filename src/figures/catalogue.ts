import { isKnownBy } from '@/domain/date';
import type { FigureContext } from '@/figures/context';
import type { NumberFigure } from '@/figures/figure';
import { buildNumberFigure } from '@/figures/number';
import { resolvePlain } from '@/figures/prose';

/** A named thing of the campaign, worded. */
export interface NamedLine {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly date: string | null;
  readonly openList: boolean;
  readonly tick: string;
}

/** One field of the campaign with everything in it. */
export interface CatalogueSection {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly indicators: readonly NumberFigure[];
  readonly named: readonly NamedLine[];
  /** How many named things of the field were not yet known on the day. */
  readonly namedLater: number;
}

/** All fields in the package's order, each with its indicators' present values and its named things. */
export function buildCatalogue(context: FigureContext): CatalogueSection[] {
  const { campaign, locale, messages } = context;
  return campaign.categories.map((category) => ({
    id: category.id,
    title: category.title[locale],
    summary: resolvePlain(context, category.summary[locale]),
    indicators: campaign.indicators
      .filter((indicator) => indicator.category === category.id)
      .map((indicator) => buildNumberFigure(context, indicator.id)),
    namedLater: listNamed(context, category.id).filter(({ knownFrom }) => !isKnownBy(knownFrom, context.asOf)).length,
    named: listNamed(context, category.id)
      .filter(({ knownFrom }) => isKnownBy(knownFrom, context.asOf))
      .map((item) => ({
        id: item.id,
        title: item.title[locale],
        summary: resolvePlain(context, item.summary[locale]),
        date: item.date,
        openList: item.openList,
        tick: messages.figures.tick(item.citation.paragraph),
      })),
  }));
}

function listNamed({ campaign }: FigureContext, category: string) {
  return [...campaign.events, ...campaign.mechanisms].filter((item) => item.category === category);
}
