/** What a shared link fixes about a view. Defaults are left out of the URL. */
export interface Filters {
  /** Show invented rows (always marked). */
  readonly demo: boolean;
  /** The indicator the towns are compared by; null = the campaign's first. */
  readonly measure: string | null;
  /** What the catalogue is searched for; empty = everything. */
  readonly q: string;
}

export const defaultFilters: Filters = { demo: true, measure: null, q: '' };

const longestQuery = 2048;
const longestSearch = 64;

/**
 * Query string → filters. Never throws: an unknown key is dropped, an unknown word or a measure not in `measures`
 * becomes the default, a text is cut to what a reader would type.
 */
export function parseFilters(search: string, measures: readonly string[]): Filters {
  const query = new URLSearchParams(search.slice(0, longestQuery));
  const measure = query.get('measure');
  return {
    demo: query.get('demo') !== 'off',
    measure: measure !== null && measures.includes(measure) ? measure : null,
    q: trimSearch(query.get('q') ?? ''),
  };
}

/** What is typed → what is searched for: at most 64 characters, no space at the ends: `' 厕所 '` → `'厕所'`. */
export function trimSearch(text: string): string {
  return [...text.trim()].slice(0, longestSearch).join('').trim();
}

/** Filters → query string with its `?`, empty for the defaults: `{demo: false, measure: null, q: ''}` → `?demo=off`. */
export function serialiseFilters(filters: Filters): string {
  const query = new URLSearchParams();
  if (!filters.demo) query.set('demo', 'off');
  if (filters.measure !== null) query.set('measure', filters.measure);
  if (filters.q !== '') query.set('q', filters.q);
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}
