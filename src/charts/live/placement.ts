/** A rectangle in CSS pixels of the drawing. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A drawn curve: its height at a pixel column, null where it is not drawn. */
export type Curve = (x: number) => number | null;

export interface Candidate {
  readonly box: Box;
  /** The lower the better, before anything is in the way. */
  readonly cost: number;
}

/** What a label must not cover. */
export interface Surroundings {
  readonly plot: Box;
  /** Texts and marks already there. */
  readonly taken: readonly Box[];
  readonly curves: readonly Curve[];
  /** Pixel columns of the dotted event lines. */
  readonly columns: readonly number[];
  /** Pixel rows of the gridlines. */
  readonly rows: readonly number[];
}

const cost = { outside: 10_000, taken: 5_000, curve: 60, column: 12, row: 7 } as const;

/** The candidate that covers least; the first one when there is no difference, null when there is none. */
export function placeLabel(candidates: readonly Candidate[], around: Surroundings): Box | null {
  let best: Box | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const total = candidate.cost + costOf(candidate.box, around);
    if (total < least) {
      least = total;
      best = candidate.box;
    }
  }
  return best;
}

function costOf(box: Box, around: Surroundings): number {
  let total = isInside(box, around.plot) ? 0 : cost.outside;
  for (const other of around.taken) if (overlaps(box, other)) total += cost.taken;
  for (const curve of around.curves) total += cost.curve * crossings(box, curve);
  for (const column of around.columns) if (column > box.left - 2 && column < box.right + 2) total += cost.column;
  for (const row of around.rows) if (row > box.top && row < box.bottom) total += cost.row;
  return total;
}

/** At how many of the sampled columns a curve runs through the box. */
function crossings(box: Box, curve: Curve): number {
  let count = 0;
  for (let x = box.left; x <= box.right; x += 6) {
    const y = curve(x);
    if (y !== null && y > box.top - 3 && y < box.bottom + 3) count += 1;
  }
  return count;
}

function overlaps(one: Box, other: Box): boolean {
  const air = 4;
  return (
    one.left < other.right + air &&
    one.right > other.left - air &&
    one.top < other.bottom + air &&
    one.bottom > other.top - air
  );
}

function isInside(box: Box, frame: Box): boolean {
  return (
    box.left >= frame.left && box.right <= frame.right && box.top >= frame.top - 2 && box.bottom <= frame.bottom - 2
  );
}

/** The highest and lowest pixel of a curve above a stretch of columns; null when it is not drawn there. */
export function reach(curve: Curve, left: number, right: number): { top: number; bottom: number } | null {
  let top = Number.POSITIVE_INFINITY;
  let bottom = Number.NEGATIVE_INFINITY;
  for (let x = left; x <= right; x += 4) {
    const y = curve(x);
    if (y === null) continue;
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return top <= bottom ? { top, bottom } : null;
}
