/** A stretch of a text, from its first character to the one behind its last. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** References to numbers (`{villages}`) blanked out, length kept: nobody searches for an id that is not shown. */
export function maskReferences(prose: string): string {
  return prose.replace(/\{[a-z0-9-]+\}/g, (reference) => '\uFFFC'.repeat(reference.length));
}

/**
 * Capitals and full-width forms evened out, character by character, so that a place in the folded text is the same
 * place in the text: `ＷＣ改造` → `wc改造`.
 */
export function foldText(text: string): string {
  return [...text]
    .map((character) => {
      const folded = character.normalize('NFKC').toLowerCase();
      return folded.length === character.length && /\S/.test(folded) ? folded : character;
    })
    .join('');
}

/** A query → its words, folded: ` Rural  toilets ` → `rural`, `toilets`. */
export function splitWords(query: string): string[] {
  return foldText(query)
    .split(/\s+/)
    .filter((word) => word !== '');
}

/**
 * Where each of the words stands in a text, in order of place; null unless all of them do. A word of letters or digits
 * must begin where one does in the text: `ice` is in `ice rinks`, not in `service`. Anything else may stand anywhere.
 */
export function findWords(text: string, words: readonly string[]): Span[] | null {
  const folded = foldText(maskReferences(text));
  const spans: Span[] = [];
  for (const word of words) {
    const start = findWord(folded, word);
    if (start < 0) return null;
    spans.push({ start, end: start + word.length });
  }
  return mergeSpans(spans);
}

const latin = /[a-z0-9]/;

function findWord(folded: string, word: string): number {
  let start = folded.indexOf(word);
  if (!latin.test(word.charAt(0))) return start;
  while (start > 0 && latin.test(folded.charAt(start - 1))) start = folded.indexOf(word, start + 1);
  return start;
}

function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last === undefined || span.start > last.end) merged.push(span);
    else merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
  }
  return merged;
}
