import { findWords, type Span, splitWords } from '@/domain/searchText';
import { findInitials, findSpelling, foldSpelling, type Syllables, splitPieces } from '@/domain/syllables';
import { type Locale, locales, type Text } from '@/domain/vocabulary';

/** What the public catalogue is searched for. */
export const catalogueKinds = ['indicator', 'event', 'mechanism'] as const;
export type CatalogueKind = (typeof catalogueKinds)[number];

/** And what the workspace jumps to besides. */
export const searchKinds = [...catalogueKinds, 'page', 'category', 'place', 'department'] as const;
export type SearchKind = (typeof searchKinds)[number];

/** How the Chinese title and text of one thing are spelt; precomputed when the package is published. */
export interface Spelling {
  readonly kind: SearchKind;
  readonly id: string;
  readonly title: Syllables;
  readonly text: Syllables;
}

/** What a query is looked for in: the title, and the definition or summary, each in every language. */
export interface Searchable {
  readonly title: Text;
  readonly text: Text;
  /** Null while the spellings are not at hand: everything else is found all the same. */
  readonly spelling: Pick<Spelling, 'title' | 'text'> | null;
}

/** Where a query was found, the plainest place first: the order of the results. */
export const matchFields = ['title', 'titleSpelling', 'text', 'textSpelling'] as const;
export type MatchField = (typeof matchFields)[number];

/** Why a thing is among the results. */
export interface Match {
  readonly field: MatchField;
  /** The language of the text that holds it. */
  readonly locale: Locale;
  /** The stretches of that text. */
  readonly spans: readonly Span[];
  /** The syllables the query ran over, in their first reading: `nong cun ce suo`. Null for a match of the text itself. */
  readonly spelt: string | null;
}

export interface Hit<T> {
  readonly item: T;
  /** Null when nothing was asked. */
  readonly match: Match | null;
}

/**
 * The things a query is found in, by the plainest place, then in their own order; everything when nothing is asked. All
 * words must stand in one and the same text. Never throws.
 */
export function searchItems<T extends Searchable>(items: readonly T[], query: string, locale: Locale): Hit<T>[] {
  const words = splitWords(query);
  if (words.length === 0) return items.map((item) => ({ item, match: null }));
  const spelling = foldSpelling(query);
  const order = [locale, ...locales.filter((other) => other !== locale)];
  return items
    .flatMap((item) => {
      const match = findMatch(item, words, spelling, order);
      return match === null ? [] : [{ item, match }];
    })
    .sort((a, b) => matchFields.indexOf(a.match.field) - matchFields.indexOf(b.match.field));
}

function findMatch(
  item: Searchable,
  words: readonly string[],
  spelling: string | null,
  order: readonly Locale[],
): Match | null {
  return (
    findInText('title', item.title, words, order) ??
    findSpelt('titleSpelling', item, spelling) ??
    findInText('text', item.text, words, order) ??
    findSpelt('textSpelling', item, spelling)
  );
}

function findInText(field: MatchField, text: Text, words: readonly string[], order: readonly Locale[]): Match | null {
  for (const locale of order) {
    const spans = findWords(text[locale], words);
    if (spans !== null) return { field, locale, spans, spelt: null };
  }
  return null;
}

/** In a long text a single letter would be found nearly everywhere, and so would most pairs of initials. */
const shortestInText = 2;

function findSpelt(
  field: 'titleSpelling' | 'textSpelling',
  { title, text, spelling }: Searchable,
  asked: string | null,
): Match | null {
  if (spelling === null || asked === null) return null;
  const isTitle = field === 'titleSpelling';
  if (!isTitle && asked.length < shortestInText) return null;
  const syllables = isTitle ? spelling.title : spelling.text;
  const found = findSpelling(syllables, asked) ?? (isTitle ? findInitials(syllables, asked) : null);
  if (found === null) return null;
  const pieces = splitPieces(isTitle ? title['zh-CN'] : text['zh-CN']).slice(found.start, found.end);
  const [first] = pieces;
  const last = pieces.at(-1);
  return {
    field,
    locale: 'zh-CN',
    spans: first === undefined || last === undefined ? [] : [{ start: first.start, end: last.end }],
    spelt: syllables
      .slice(found.start, found.end)
      .map(([reading = '']) => reading)
      .join(' '),
  };
}
