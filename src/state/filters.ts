import type { IsoDate } from '@/domain/campaign';

/** What a shared link fixes about a view. Defaults are left out of the URL. */
export interface Filters {
  /** Show invented rows (always marked). */
  readonly demo: boolean;
  /** The indicator the towns are compared by; null = the campaign's first. */
  readonly measure: string | null;
  /** What the catalogue is searched for; empty = everything. */
  readonly q: string;
  /** The day everything is seen from; null = the page's own. */
  readonly asOf: IsoDate | null;
}

/** The days a reader may ask for: both ends belong to the window. */
export interface DayWindow {
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** The day a page stands on when nobody asks for another. */
  readonly own: IsoDate;
}

const longestQuery = 2048;
const longestSearch = 64;

/**
 * Query string → filters. Never throws: an unknown key is dropped; an unknown word, a measure not in `measures` and a
 * day outside `days` become the default; a text is cut to what a reader would type. A day too late is not moved to the
 * last one: a page never shows a day that nobody asked for under an address that names another.
 */
export function parseFilters(search: string, measures: readonly string[], days: DayWindow): Filters {
  const query = new URLSearchParams(search.slice(0, longestQuery));
  const measure = query.get('measure');
  const asOf = query.get('asOf');
  return {
    demo: query.get('demo') !== 'off',
    measure: measure !== null && measures.includes(measure) ? measure : null,
    q: trimSearch(query.get('q') ?? ''),
    asOf: asOf !== null && asOf !== days.own && isWithin(asOf, days) ? asOf : null,
  };
}

/** What is typed → what is searched for: at most 64 characters, no space at the ends: `' 厕所 '` → `'厕所'`. */
export function trimSearch(text: string): string {
  return [...text.trim()].slice(0, longestSearch).join('').trim();
}

/** Filters → query string with its `?`, empty for the defaults: `{demo: false, …}` → `?demo=off`. */
export function serialiseFilters(filters: Filters): string {
  const query = new URLSearchParams();
  if (filters.asOf !== null) query.set('asOf', filters.asOf);
  if (!filters.demo) query.set('demo', 'off');
  if (filters.measure !== null) query.set('measure', filters.measure);
  if (filters.q !== '') query.set('q', filters.q);
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}

/** True for a day of the calendar inside the window, written `2019-06-30`. */
export function isWithin(text: string, { from, to }: DayWindow): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text < from || text > to) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  // Some engines read 2019-02-30 as the second of March.
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}
