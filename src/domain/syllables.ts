import { maskReferences, type Span } from '@/domain/searchText';

/** How each piece of a Chinese text may be spelt: one entry a character, or a run of letters or digits, as it stands. */
export type Syllables = readonly (readonly string[])[];

/** The pieces of a text that are spelt, in order: Chinese characters one by one, letters and digits in runs. */
export function splitPieces(text: string): (Span & { readonly text: string })[] {
  return [...maskReferences(text).matchAll(/\p{Script=Han}|[a-z0-9]+/giu)].map((found) => ({
    text: found[0],
    start: found.index,
    end: found.index + found[0].length,
  }));
}

/** Readings of a piece that has none: matches nothing. */
export const unspelt = '-';

/** Syllables as published, readings of one character apart by a stroke: `nong cun chang/an`. */
export function formatSyllables(syllables: Syllables): string {
  return syllables.map((readings) => readings.join('/')).join(' ');
}

/** `nong cun chang/an` → three syllables, the last with two readings. */
export function parseSyllables(text: string): Syllables {
  return text === '' ? [] : text.split(' ').map((readings) => readings.split('/'));
}

/**
 * A query as spelling: no capitals, tones, spaces or apostrophes, ü as v: `Nóng cūn` → `nongcun`, `lǜhuà` → `lvhua`.
 * Null when anything else is left in it.
 */
export function foldSpelling(query: string): string | null {
  const folded = query
    .normalize('NFKD')
    .toLowerCase()
    .replace(/u([\u0300-\u0304\u030c]?)\u0308/g, 'v$1')
    .replace(/[\u0300-\u036f\s'’·-]/g, '');
  return /^[a-z0-9]+$/.test(folded) ? folded : null;
}

/** Which pieces the spelling runs over, the last one perhaps not to its end: `nongc` over `nong cun ce suo` is 0 to 2. */
export function findSpelling(syllables: Syllables, spelling: string): Span | null {
  return findRun(syllables, spelling, (reading) => [reading]);
}

/** Which pieces the spelling gives the initials of: `nccs` over `nong cun ce suo`; `zh`, `ch`, `sh` may be written out. */
export function findInitials(syllables: Syllables, spelling: string): Span | null {
  return findRun(syllables, spelling, (reading) => listInitials(reading));
}

/** A digraph counts whole or by its first letter; digits have no initial but themselves. */
function listInitials(reading: string): string[] {
  if (/^[0-9]/.test(reading)) return [reading];
  return [reading.slice(0, 1), ...(/^[zcs]h/.test(reading) ? [reading.slice(0, 2)] : [])];
}

/**
 * The first run of pieces whose forms, one each, begin with the spelling. Keeps the set of places reached instead of
 * trying every combination of readings: a long text of many readings takes no longer than it is long.
 */
function findRun(syllables: Syllables, spelling: string, listForms: (reading: string) => string[]): Span | null {
  if (spelling === '') return null;
  for (let start = 0; start < syllables.length; start += 1) {
    let reached = new Set([0]);
    for (let index = start; index < syllables.length && reached.size > 0; index += 1) {
      const next = new Set<number>();
      for (const form of (syllables[index] ?? []).flatMap(listForms)) {
        for (const place of reached) {
          const rest = spelling.slice(place);
          if (form.startsWith(rest)) return { start, end: index + 1 };
          if (form !== '' && rest.startsWith(form)) next.add(place + form.length);
        }
      }
      reached = next;
    }
  }
  return null;
}
