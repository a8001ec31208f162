import type { Campaign, Department, Place } from '@/domain/campaign';
import { type Match, type Searchable, type SearchKind, type Spelling, searchItems } from '@/domain/search';
import type { Locale, Text } from '@/domain/vocabulary';
import { type MarkedText, markText } from '@/figures/catalogueSearch';
import type { FigureContext } from '@/figures/context';
import { type PaletteKind, type PaletteWords, paletteKinds } from '@/messages/workspacePalette';

/** Where an item leads, in the terms of the campaign; whoever knows the addresses makes a link of it. */
export interface PaletteTarget {
  readonly to: Extract<SearchKind, 'page' | 'category' | 'indicator' | 'place' | 'department'>;
  /** Of a page its id, of a place its code. */
  readonly id: string;
}

/** One thing the palette can jump to. */
export interface PaletteItem {
  /** `place 900001100`: no two items have the same. */
  readonly key: string;
  readonly kind: PaletteKind;
  readonly title: string;
  /** What it is or where it belongs: a field, the level of a place, what a department does; may be empty. */
  readonly note: string;
  readonly demo: boolean;
  readonly target: PaletteTarget;
  /** What it is found by, in every language there is. */
  readonly titles: Text;
  readonly texts: Text;
}

/** Why an item is among the results when its title does not show it. */
export interface PaletteReason {
  readonly by: 'foreignTitle' | 'text' | 'spelling';
  /** The title in the other language, or the syllables: `qi ge zhuang`. Empty for a definition. */
  readonly text: string;
  /** The language of that text. */
  readonly lang: Locale | 'zh-Latn';
}

/** One result. */
export interface PaletteHit {
  readonly item: PaletteItem;
  readonly title: MarkedText;
  readonly reason: PaletteReason | null;
}

/** The results of one kind; `found` counts those not listed as well. */
export interface PaletteGroup {
  readonly kind: PaletteKind;
  readonly found: number;
  readonly hits: readonly PaletteHit[];
}

/** What a text found: the groups in the order of their best result. */
export interface PaletteResults {
  readonly found: number;
  readonly shown: number;
  readonly groups: readonly PaletteGroup[];
}

/** As many results as are taken in at a glance, and as fit a small screen without much scrolling. */
export const mostListed = 12;

/** Everything there is to jump to on the context's campaign: pages, fields, places above the villages, departments, indicators. */
export function buildPaletteItems(
  { campaign, locale }: FigureContext,
  words: PaletteWords,
  pages: readonly { readonly id: string; readonly title: string }[],
): PaletteItem[] {
  const enter = (
    kind: PaletteKind,
    target: PaletteTarget,
    titles: Text,
    texts: Text,
    { note, demo = false }: { readonly note: string; readonly demo?: boolean },
  ): PaletteItem => ({
    key: `${target.to} ${target.id}`,
    kind,
    target,
    title: titles[locale],
    titles,
    texts,
    note,
    demo,
  });
  const fieldById = new Map(campaign.categories.map(({ id, title }) => [id, title[locale]]));
  return [
    // A page's title is at hand in the reader's language alone; its id is an English word and part of its address.
    ...pages.map(({ id, title }) =>
      enter('page', { to: 'page', id }, inOneLanguage(title, locale), inOneLanguage(id, 'en'), { note: '' }),
    ),
    ...campaign.categories.map(({ id, title, summary }) =>
      enter('page', { to: 'category', id }, title, summary, { note: words.category }),
    ),
    ...listPlaces(campaign).map(({ code, name, note, level, basis }) =>
      enter('place', { to: 'place', id: code }, name, note, { note: words.levels[level], demo: basis === 'demo' }),
    ),
    ...campaign.departments.map(({ id, name, duty, basis }: Department) =>
      enter('department', { to: 'department', id }, name, duty, { note: duty[locale], demo: basis === 'demo' }),
    ),
    ...campaign.indicators.map(({ id, title, definition, category }) =>
      enter('indicator', { to: 'indicator', id }, title, definition, { note: fieldById.get(category) ?? '' }),
    ),
  ];
}

function inOneLanguage(text: string, locale: Locale): Text {
  return { 'zh-CN': '', en: '', [locale]: text };
}

/** The county, then what it is made of, in code order. Villages are in files of their own. */
function listPlaces({ places, info }: Campaign): Place[] {
  const rank = ({ code, level }: Place) => `${code === info.county.code ? 0 : level === 'town' ? 1 : 2}${code}`;
  return places.filter(({ level }) => level !== 'village').sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
}

/**
 * What a text finds, twelve of it listed: titles that begin with it, titles that hold it, titles spelt so, then definitions,
 * summaries and duties; equals in the items' order. Nothing typed lists the pages. `spellings` are null while they are
 * not at hand: all but pinyin is found without them. Never throws.
 */
export function searchPalette(
  items: readonly PaletteItem[],
  spellings: readonly Spelling[] | null,
  text: string,
  locale: Locale,
): PaletteResults {
  const byKey = new Map(spellings?.map((spelling) => [`${spelling.kind} ${spelling.id}`, spelling]));
  const entries = items.map((item) => ({
    item,
    title: item.titles,
    text: item.texts,
    spelling: byKey.get(item.key) ?? null,
  })) satisfies Searchable[];
  const ranked = searchItems(entries, text, locale)
    .filter(({ item, match }) => match !== null || item.item.kind === 'page')
    .map(({ item: { item }, match }) => ({ item, match, rank: match === null ? 0 : rankMatch(match) }))
    .sort((a, b) => a.rank - b.rank);
  const listed = limit(ranked);
  const kinds = [...new Set(listed.map(({ item }) => item.kind))];
  return {
    found: ranked.length,
    shown: listed.length,
    groups: kinds.map((kind) => ({
      kind,
      found: ranked.filter(({ item }) => item.kind === kind).length,
      hits: listed.filter(({ item }) => item.kind === kind).map(({ item, match }) => buildHit(item, match, locale)),
    })),
  };
}

/** The first twelve, the best of each kind among them: many of one kind never hide that there is another. */
function limit<T extends { readonly item: PaletteItem }>(ranked: readonly T[]): T[] {
  const best = new Set(paletteKinds.flatMap((kind) => ranked.find(({ item }) => item.kind === kind) ?? []));
  const rest = ranked.filter((hit) => !best.has(hit)).slice(0, mostListed - best.size);
  const listed = new Set([...best, ...rest]);
  return ranked.filter((hit) => listed.has(hit));
}

/** Where a text was found, the plainest place first; in a title its beginning is plainer than the rest. */
function rankMatch({ field, spans: [first] }: Match): number {
  const isAtStart = first?.start === 0;
  if (field === 'title') return isAtStart ? 0 : 1;
  if (field === 'titleSpelling') return isAtStart ? 2 : 3;
  return field === 'text' ? 4 : 5;
}

function buildHit(item: PaletteItem, match: Match | null, locale: Locale): PaletteHit {
  const isInTitle = match?.field === 'title' || match?.field === 'titleSpelling';
  const spans = match !== null && isInTitle && match.locale === locale ? match.spans : [];
  return { item, title: markText(item.title, spans), reason: match === null ? null : explain(item, match, locale) };
}

function explain(item: PaletteItem, match: Match, locale: Locale): PaletteReason | null {
  if (match.spelt !== null) return { by: 'spelling', text: match.spelt, lang: 'zh-Latn' };
  if (match.field !== 'title') return { by: 'text', text: '', lang: locale };
  if (match.locale === locale) return null;
  return { by: 'foreignTitle', text: item.titles[match.locale], lang: match.locale };
}
