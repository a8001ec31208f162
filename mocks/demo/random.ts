/**
 * A stream of numbers in 0…1 (1 excluded) that is the same on every machine: mulberry32. Each series takes a stream of
 * its own, `createRandom(seed, 'scan-batches 131028100')`, so that one more series changes no other.
 */
export function createRandom(seed: number, key: string): () => number {
  let state = (seed ^ hashText(key)) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The items in an order drawn from `random`; the list itself is left alone. */
export function shuffle<Item>(items: readonly Item[], random: () => number): Item[] {
  const drawn = items.map((item) => ({ item, lot: random() }));
  return drawn.sort((a, b) => a.lot - b.lot).map(({ item }) => item);
}

/** FNV-1a over UTF-16 units: a text → a 32-bit whole number. */
function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}
