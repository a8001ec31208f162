/** What a key asks of the stage. */
export type DeckAction =
  | { readonly does: 'next' | 'previous' | 'first' | 'last' }
  | { readonly does: 'digit'; readonly digit: string }
  | { readonly does: 'enter' }
  | { readonly does: 'blank'; readonly ground: 'black' | 'white' }
  | { readonly does: 'fullScreen' | 'overview' | 'help' | 'trace' | 'leave' };

const fixed: ReadonlyMap<string, DeckAction> = new Map<string, DeckAction>(
  Object.entries({
    ArrowRight: { does: 'next' },
    ArrowDown: { does: 'next' },
    PageDown: { does: 'next' },
    ' ': { does: 'next' },
    ArrowLeft: { does: 'previous' },
    ArrowUp: { does: 'previous' },
    PageUp: { does: 'previous' },
    Backspace: { does: 'previous' },
    Home: { does: 'first' },
    End: { does: 'last' },
    Enter: { does: 'enter' },
    Escape: { does: 'leave' },
  }),
);

/** What clickers send besides, and what is quicker for a hand on a keyboard: a period, `?` and single letters. */
const letters: ReadonlyMap<string, DeckAction> = new Map<string, DeckAction>(
  Object.entries({
    b: { does: 'blank', ground: 'black' },
    '.': { does: 'blank', ground: 'black' },
    w: { does: 'blank', ground: 'white' },
    f: { does: 'fullScreen' },
    o: { does: 'overview' },
    t: { does: 'trace' },
    '?': { does: 'help' },
  }),
);

interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/**
 * A key → what it asks for; null for one that is left to the browser. Single characters are keys only where somebody
 * wants them to be: whoever speaks to the machine would set them off.
 */
export function readDeckKey({ key, ctrlKey, metaKey, altKey, shiftKey }: Key, withLetters: boolean): DeckAction | null {
  if (ctrlKey || metaKey || altKey) return null;
  if (key === ' ' && shiftKey) return { does: 'previous' };
  const always = fixed.get(key);
  if (always !== undefined) return always;
  if (/^[0-9]$/.test(key)) return { does: 'digit', digit: key };
  return withLetters ? (letters.get(key.toLowerCase()) ?? null) : null;
}

/** From a slide by an action that moves: `(3, 'next', 12)` → 4; the ends stay where they are. */
export function moveSlide(at: number, does: DeckAction['does'], count: number): number {
  const last = count - 1;
  if (does === 'next') return Math.min(at + 1, last);
  if (does === 'previous') return Math.max(at - 1, 0);
  if (does === 'first') return 0;
  return does === 'last' ? last : at;
}

/** The digits typed so far, of which the last three count; null when no slide has that number. */
export function findTypedSlide(typed: string, count: number): number | null {
  const number = Number(typed);
  return typed !== '' && number >= 1 && number <= count ? number - 1 : null;
}
