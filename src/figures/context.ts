import type { Campaign, IsoDate, Source } from '@/domain/campaign';
import type { Basis, Locale } from '@/domain/vocabulary';
import type { Messages } from '@/messages/messages';

/** What every figure is built from: the campaign, the day it is seen from, and the reader's language. */
export interface FigureContext {
  readonly campaign: Campaign;
  readonly asOf: IsoDate;
  readonly locale: Locale;
  readonly messages: Messages;
}

/** Collects what figures are built from; `messages` are the words of the language. `asOf` is the campaign's own day unless another is asked for. */
export function createContext(
  campaign: Campaign,
  locale: Locale,
  messages: Messages,
  asOf: IsoDate = campaign.info.asOf,
): FigureContext {
  return { campaign, asOf, locale, messages };
}

/** True when the campaign is seen from another day than the one its pages open at. */
export function isAnotherDay({ campaign, asOf }: FigureContext): boolean {
  return asOf !== campaign.info.asOf;
}

/** The source of that id; undefined when it was hidden with the demo rows. */
export function findSource(context: FigureContext, id: string): Source | undefined {
  return context.campaign.sources.find((source) => source.id === id);
}

/** `来源：… · 数据截至 … · 公布、示例` for the sources and bases a drawing used. */
export function formatFoot(context: FigureContext, sourceIds: Iterable<string>, bases: Iterable<Basis>): string {
  const { figures, words } = context.messages;
  const titles = [...new Set(sourceIds)].flatMap((id) => {
    const source = findSource(context, id);
    return source === undefined ? [] : [formatSource(context, source)];
  });
  const basisWords = [...new Set(bases)].map((basis) => words.basis[basis]);
  return figures.sourceLine(titles.join(figures.listJoin), context.asOf, basisWords.join(figures.listJoin));
}

/** A source in a few words: publisher and day, or its title where it has no day. */
export function formatSource(context: FigureContext, source: Source): string {
  if (source.published === null) return source.title[context.locale];
  return `${source.publisher[context.locale]} ${source.published}`;
}
