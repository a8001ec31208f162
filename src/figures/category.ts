import type { Category, Indicator, NamedItem } from '@/domain/campaign';
import { computeRatio } from '@/domain/share';
import { eventKinds, mechanismKinds } from '@/domain/vocabulary';
import { type FigureContext, formatFoot } from '@/figures/context';
import { buildCoverageFigure } from '@/figures/coverage';
import type { CoverageFigure, NumberFigure } from '@/figures/figure';
import { buildNamedEntry, countLaterItems, listNamedItems, type NamedEntry, type NamedKind } from '@/figures/named';
import { buildNumberFigure } from '@/figures/number';

/** The named things of one kind. */
export interface NamedGroup {
  readonly word: string;
  readonly items: readonly NamedEntry[];
}

/** One field of the campaign on a page of its own. There is no percentage of a field. */
export interface CategoryFigure {
  readonly title: string;
  /** Prose: its references are filled in where it is shown. */
  readonly summary: string;
  readonly indicators: readonly NumberFigure[];
  /** Shares of known wholes, a drawing for each whole. */
  readonly coverages: readonly CoverageFigure[];
  readonly groups: readonly NamedGroup[];
  readonly named: number;
  readonly hasOpenList: boolean;
  /** Named things that became known only after the context's day. */
  readonly namedLater: number;
  /** Where the named things stand; null when there are none. */
  readonly foot: string | null;
}

/** A field with its numbers, its shares and what the source names in it, by kind. */
export function buildCategory(context: FigureContext, category: Category): CategoryFigure {
  const { campaign, locale } = context;
  const indicators = campaign.indicators.filter((indicator) => indicator.category === category.id);
  const items = listNamedItems(context, category.id);
  return {
    title: category.title[locale],
    summary: category.summary[locale],
    indicators: indicators.map(({ id }) => buildNumberFigure(context, id)),
    coverages: buildCoverages(context, indicators),
    groups: buildGroups(context, items),
    named: items.length,
    hasOpenList: items.some(({ openList }) => openList),
    namedLater: countLaterItems(context, category.id),
    foot:
      items.length === 0
        ? null
        : formatFoot(
            context,
            items.map(({ citation }) => citation.source),
            items.map(({ basis }) => basis),
          ),
  };
}

/** A rate (problems per round) has no whole and is not drawn as a part of one. */
function buildCoverages(context: FigureContext, indicators: readonly Indicator[]): CoverageFigure[] {
  const { campaign, asOf } = context;
  const idsByWhole = new Map<string, string[]>();
  for (const indicator of indicators) {
    if (indicator.denominator === null) continue;
    if (computeRatio(campaign, indicator, campaign.info.county.code, asOf)?.kind !== 'share') continue;
    idsByWhole.set(indicator.denominator, [...(idsByWhole.get(indicator.denominator) ?? []), indicator.id]);
  }
  return [...idsByWhole.values()].flatMap((ids) => buildCoverageFigure(context, ids) ?? []);
}

/** By kind, in the order of the vocabulary: why, who, how, what, then what happened and what is claimed of either. */
function buildGroups(context: FigureContext, items: readonly NamedItem<NamedKind>[]): NamedGroup[] {
  const kinds: readonly NamedKind[] = [...mechanismKinds.filter((kind) => kind !== 'claim'), ...eventKinds];
  return kinds.flatMap((kind) => {
    const ofKind = items.filter((item) => item.kind === kind);
    if (ofKind.length === 0) return [];
    return [{ word: context.messages.named.kind[kind], items: ofKind.map((item) => buildNamedEntry(context, item)) }];
  });
}
