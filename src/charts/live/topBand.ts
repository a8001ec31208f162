/** A label over the plot that belongs to a dotted line: where the line stands and how wide the label is, in pixels. */
export interface BandItem {
  readonly line: number;
  readonly width: number;
}

export type BandAnchor = 'start' | 'end';

/** Rows count from the plot upward, from 0. */
export interface TopBand {
  readonly rows: number;
  readonly items: readonly { readonly anchor: BandAnchor; readonly row: number }[];
  /** The lowest row of the end label. */
  readonly endRow: number | null;
}

interface Span {
  readonly row: number;
  readonly from: number;
  readonly to: number;
}

const air = 8;
const weight = { outside: 1000, row: 100, crossed: 10, turned: 1 } as const;

/**
 * The labels above a plot in as few rows as they need: each right or left of its line, the end label flush right. Tries
 * every side for every label (there are at most five) and keeps the flattest; then the one whose lines cross least.
 */
export function stackBand(
  items: readonly BandItem[],
  edges: { readonly left: number; readonly right: number },
  end: { readonly width: number; readonly rows: number } | null,
): TopBand {
  let best: TopBand = { rows: 0, items: [], endRow: null };
  let least = Number.POSITIVE_INFINITY;
  for (let choice = 0; choice < 2 ** Math.min(items.length, 8); choice += 1) {
    const anchors = items.map((_, index): BandAnchor => ((choice >> index) & 1 ? 'end' : 'start'));
    const spans = stackItems(items, anchors);
    const endRow = end === null ? null : freeRow(spans, edges.right - end.width, edges.right, end.rows);
    const rows = Math.max(0, ...spans.map((span) => span.row + 1), endRow === null ? 0 : endRow + (end?.rows ?? 0));
    const cost =
      rows * weight.row +
      spans.filter((span) => span.from < edges.left || span.to > edges.right).length * weight.outside +
      crossed(items, spans) * weight.crossed +
      anchors.filter((anchor) => anchor === 'end').length * weight.turned;
    if (cost >= least) continue;
    least = cost;
    best = { rows, endRow, items: anchors.map((anchor, index) => ({ anchor, row: spans[index]?.row ?? 0 })) };
  }
  return best;
}

/** From the right, each label into the lowest row where it is free. */
function stackItems(items: readonly BandItem[], anchors: readonly BandAnchor[]): readonly Span[] {
  const spans: Span[] = [];
  const order = items.map((_, index) => index).sort((a, b) => (items[b]?.line ?? 0) - (items[a]?.line ?? 0));
  const placed: Span[] = [];
  for (const index of order) {
    const item = items[index];
    if (item === undefined) continue;
    const from = anchors[index] === 'start' ? item.line + 5 : item.line - 5 - item.width;
    const span = { row: freeRow(placed, from, from + item.width, 1), from, to: from + item.width };
    placed.push(span);
    spans[index] = span;
  }
  return spans;
}

function freeRow(placed: readonly Span[], from: number, to: number, height: number): number {
  let row = 0;
  const isTaken = () =>
    placed.some(
      (other) => other.row >= row && other.row < row + height && from < other.to + air && to > other.from - air,
    );
  while (isTaken()) row += 1;
  return row;
}

/** How many dotted lines run down through a label of a lower row. */
function crossed(items: readonly BandItem[], spans: readonly Span[]): number {
  return items.reduce((count, item, index) => {
    const row = spans[index]?.row ?? 0;
    return count + spans.filter((span) => span.row < row && span.from < item.line && span.to > item.line).length;
  }, 0);
}
