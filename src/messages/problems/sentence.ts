import type { Fault } from '@/domain/problem';

/** What was found, what is expected, what to do: three whole sentences each, in one language. */
export interface Sentence {
  readonly found: string;
  readonly expected: string;
  readonly advice: string;
}

/** One sentence for each code: a new code without a sentence does not compile. */
export type Sentences<F extends Fault> = {
  readonly [Code in F['code']]: (fault: Extract<F, { readonly code: Code }>) => Sentence;
};

/** What a cell of a kind should hold. */
export type Expectation = Omit<Sentence, 'found'>;

const longest = 40;
const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;

/** A found text as it may be shown in one line: unprintable characters as `\u{202e}`, cut when long. */
export function showFound(text: string): string {
  const characters = [...text.replace(unprintable, escapeCharacter)];
  return characters.length > longest ? `${characters.slice(0, longest).join('')}…` : characters.join('');
}

function escapeCharacter(character: string): string {
  return `\\u{${character.codePointAt(0)?.toString(16) ?? ''}}`;
}

/** A found cell or JSON value between quotes; a JSON string brings its own. */
export function quoteFound(text: string, [open, close]: readonly [string, string]): string {
  return /^".*"$/s.test(text) ? showFound(text) : `${open}${showFound(text)}${close}`;
}
