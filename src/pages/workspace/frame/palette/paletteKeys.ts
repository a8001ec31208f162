/** A key as an event tells it. */
interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** The key that opens the palette: ⌘ K where ⌘ is the key for such things, Ctrl K elsewhere; Ctrl K has a meaning of its own there. */
export function isPaletteKey({ key, ctrlKey, metaKey, altKey, shiftKey }: Pressed, isApple: boolean): boolean {
  if (altKey || shiftKey || key.toLowerCase() !== 'k') return false;
  return isApple ? metaKey && !ctrlKey : ctrlKey && !metaKey;
}

/** Which result a key leads to from `active`, round the ends; null when the key belongs to the text. */
export function moveActive(
  { key, ctrlKey, metaKey, altKey, shiftKey }: Pressed,
  active: number,
  count: number,
): number | null {
  if (count === 0 || ctrlKey || metaKey || altKey || shiftKey) return null;
  switch (key) {
    case 'ArrowDown':
      return (active + 1) % count;
    case 'ArrowUp':
      return (active - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
