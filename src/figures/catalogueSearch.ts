import type { CampaignEvent, Indicator, Mechanism } from '@/domain/campaign';
import { isKnownBy } from '@/domain/date';
import { type CatalogueKind, type Match, type Searchable, type Spelling, searchItems } from '@/domain/search';
import type { Span } from '@/domain/searchText';
import type { Locale, Text } from '@/domain/vocabulary';
import type { FigureContext } from '@/figures/context';
import type { NumberFigure } from '@/figures/figure';
import { buildNumberFigure } from '@/figures/number';

/** A text taken apart at what a query was found in. */
export type MarkedText = readonly { readonly text: string; readonly marked: boolean }[];

/** What of a result holds the query, said after it. */
export interface SearchReason {
  readonly word: string;
  /** Prose that holds it, when the result does not show it anyway. */
  readonly text: MarkedText | null;
  readonly locale: Locale;
  /** `nong cun ce suo`, when it was found by its spelling. */
  readonly spelt: string | null;
}

/** One thing found. */
export interface SearchResult {
  readonly kind: CatalogueKind;
  readonly id: string;
  readonly category: string;
  readonly title: MarkedText;
  readonly openList: boolean;
  /** The field it belongs to, and what it is: `城区更新 · 指标`. */
  readonly place: string;
  /** The present value of an indicator. */
  readonly figure: NumberFigure | null;
  readonly demo: boolean;
  readonly reason: SearchReason;
}

/** What the catalogue can be searched for on a day. */
export interface SearchEntry extends Searchable {
  readonly kind: CatalogueKind;
  readonly item: Indicator | CampaignEvent | Mechanism;
}

/** Everything that can be found; `spellings` are null while they are not at hand. */
export function listSearchEntries(context: FigureContext, spellings: readonly Spelling[] | null): SearchEntry[] {
  const { campaign, asOf } = context;
  const byKey = new Map(spellings?.map((spelling) => [`${spelling.kind} ${spelling.id}`, spelling]));
  const enter = (kind: CatalogueKind, item: SearchEntry['item'], text: Text): SearchEntry => ({
    kind,
    item,
    title: item.title,
    text,
    spelling: byKey.get(`${kind} ${item.id}`) ?? null,
  });
  const isKnown = (item: { knownFrom: string }) => isKnownBy(item.knownFrom, asOf);
  return [
    ...campaign.indicators.map((item) => enter('indicator', item, item.definition)),
    ...campaign.events.filter(isKnown).map((item) => enter('event', item, item.summary)),
    ...campaign.mechanisms.filter(isKnown).map((item) => enter('mechanism', item, item.summary)),
  ];
}

/** What a query finds, the plainest place first, each with the reason it is here. Nothing for an empty query. */
export function buildSearchResults(
  context: FigureContext,
  entries: readonly SearchEntry[],
  query: string,
): SearchResult[] {
  return searchItems(entries, query, context.locale).flatMap(({ item: entry, match }) =>
    match === null ? [] : [buildResult(context, entry, match)],
  );
}

function buildResult(context: FigureContext, entry: SearchEntry, match: Match): SearchResult {
  const { campaign, locale, messages } = context;
  const { kind, item } = entry;
  const category = campaign.categories.find(({ id }) => id === item.category);
  const word = 'kind' in item ? messages.named.kind[item.kind] : messages.catalogue.search.indicator;
  const isInTitle = match.field === 'title' || match.field === 'titleSpelling';
  const isShown = isInTitle && match.locale === locale;
  return {
    kind,
    id: item.id,
    category: item.category,
    title: markText(item.title[locale], isShown ? match.spans : []),
    openList: 'kind' in item && item.openList,
    place: [category?.title[locale], word].filter((text) => text !== undefined).join(' · '),
    figure: kind === 'indicator' ? buildNumberFigure(context, item.id) : null,
    demo: 'basis' in item && item.basis === 'demo',
    reason: {
      word: nameReason(context, match),
      text: isShown ? null : markText((isInTitle ? entry.title : entry.text)[match.locale], match.spans),
      locale: match.locale,
      spelt: match.spelt,
    },
  };
}

function nameReason({ locale, messages }: FigureContext, { field, spelt, locale: found }: Match): string {
  const words = messages.catalogue.search;
  if (spelt !== null) return words.bySpelling;
  if (field === 'text') return words.inText;
  return found === locale ? words.inTitle : words.inForeignTitle;
}

/** A text cut at the stretches: `农村厕所改造` at 2 to 4 → 农村, **厕所**, 改造. */
export function markText(text: string, spans: readonly Span[]): MarkedText {
  const pieces: { text: string; marked: boolean }[] = [];
  let place = 0;
  for (const { start, end } of spans) {
    pieces.push({ text: text.slice(place, start), marked: false }, { text: text.slice(start, end), marked: true });
    place = end;
  }
  pieces.push({ text: text.slice(place), marked: false });
  return pieces.filter((piece) => piece.text !== '');
}
