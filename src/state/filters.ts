/** What a shared link fixes about a view. Defaults are left out of the URL. */
export interface Filters {
  /** Show invented rows (always marked). */
  readonly demo: boolean;
  /** The indicator the towns are compared by; null = the campaign's first. */
  readonly measure: string | null;
}

export const defaultFilters: Filters = { demo: true, measure: null };

const longestQuery = 2048;

/**
 * Query string → filters. Never throws: an unknown key is dropped, an unknown word or a measure not in `measures`
 * becomes the default.
 */
export function parseFilters(search: string, measures: readonly string[]): Filters {
  const query = new URLSearchParams(search.slice(0, longestQuery));
  const measure = query.get('measure');
  return {
    demo: query.get('demo') !== 'off',
    measure: measure !== null && measures.includes(measure) ? measure : null,
  };
}

/** Filters → query string with its `?`, empty for the defaults: `{demo: false, measure: null}` → `?demo=off`. */
export function serialiseFilters(filters: Filters): string {
  const query = new URLSearchParams();
  if (!filters.demo) query.set('demo', 'off');
  if (filters.measure !== null) query.set('measure', filters.measure);
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}
