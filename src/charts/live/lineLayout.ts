import type { LineFigure } from '@/figures/figure';
import { estimateWidth, wrapText } from '../textSize';
import type { Size } from '../useSize';
import {
  curveOf,
  fontSize,
  linearScale,
  type PlacedTick,
  placeMarks,
  placeTicks,
  type Scale,
  toPixels,
} from './lineScale';
import { type Box, type Candidate, type Curve, placeLabel, reach, type Surroundings } from './placement';
import { stackBand } from './topBand';

/** A text block with its place: `y` is the first baseline. */
export interface PlacedText {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
  readonly lines: readonly string[];
}

export interface LineLayout {
  readonly plot: Box;
  readonly toX: Scale;
  readonly toY: Scale;
  /** Top of the axis: never below a value that has to be drawn. */
  readonly yMax: number;
  readonly ticks: readonly PlacedTick[];
  /** Columns of the boundaries between years. */
  readonly opens: readonly number[];
  readonly events: readonly (PlacedText & { readonly line: number; readonly from: number })[];
  readonly end: { readonly x: number; readonly y: number; readonly text: PlacedText; readonly oneLine: boolean } | null;
  readonly gap: { readonly x: number; readonly top: number; readonly bottom: number; readonly text: PlacedText } | null;
  readonly actual: PlacedText | null;
  readonly plan: PlacedText | null;
  /** Stretches without a report between two reports. */
  readonly silences: readonly { readonly from: number; readonly to: number }[];
}

const axisHeight = 30;
const rowHeight = 19;
const lineHeight = 17;
const narrowest = 560;

/**
 * Where everything of a line chart stands at a size: margins from the longest labels, every direct label where it
 * covers least. Pixels only; no value is computed.
 */
export function layoutLine(figure: LineFigure, size: Size): LineLayout {
  const yMax = Math.max(
    figure.yMax,
    figure.end?.value ?? 0,
    ...figure.points.flatMap((point) => [point.value ?? 0, point.plan ?? 0]),
  );
  const isNarrow = size.width < narrowest;
  const left = Math.max(...figure.yTicks.map((tick) => estimateWidth(tick.label, fontSize.tick)), 8) + 10;
  const endWidth = figure.end === null ? 0 : widthOfEnd(figure.end);
  const isEndBeside = !isNarrow && endWidth < size.width / 4;
  const right = isEndBeside && figure.end !== null ? roomBeside(figure, figure.end.x, left, size.width, endWidth) : 10;
  const toX = linearScale(figure.xDomain, [left, size.width - right]);
  const oneLine = !isEndBeside && endOnOneLine(figure.end) < size.width - left;
  const edges = { left: 0, right: size.width - right + 8 };
  const items = figure.events.map((event) => ({
    line: toX(event.x),
    width: estimateWidth(event.label, fontSize.label),
  }));
  const above =
    figure.end === null || isEndBeside
      ? null
      : oneLine
        ? { width: endOnOneLine(figure.end), rows: 1 }
        : { width: endWidth, rows: 2 };
  const band = stackBand(items, edges, above);
  const plot: Box = {
    left,
    right: size.width - right,
    top: Math.max(12, band.rows * rowHeight + 6),
    bottom: size.height - axisHeight,
  };
  const toY = linearScale([0, yMax], [plot.bottom, plot.top]);
  const actualPixels = toPixels(figure.points, (point) => point.value, toX, toY);
  const actual = curveOf(actualPixels, false);
  const plan = curveOf(
    toPixels(figure.points, (point) => point.plan, toX, toY),
    figure.stepped,
  );
  const taken: Box[] = [];

  const baselineOf = (row: number) => plot.top - 8 - row * rowHeight;

  const endAbove = band.endRow === null || above === null ? null : baselineOf(band.endRow + above.rows - 1);
  const end = figure.end === null ? null : placeEnd(figure.end, { plot, toX, toY, endAbove, oneLine, size });
  if (end !== null) taken.push({ left: end.x - 8, right: end.x + 8, top: end.y - 8, bottom: end.y + 8 });
  const columns = items.map((item) => item.line);
  const rows = figure.yTicks.map((tick) => toY(tick.at));
  const around = (): Surroundings => ({ plot, taken, curves: [actual, plan], columns, rows });

  const gap = figure.gap === null ? null : placeGap(figure.gap, { plot, toX, toY }, taken, around);
  const planText =
    figure.planLabel === null ? null : placeSeries(figure.planLabel, plan, actual, around(), taken, false);
  const actualText = placeSeries(figure.actualLabel, actual, plan, around(), taken, true);

  return {
    plot,
    toX,
    toY,
    yMax,
    ticks: placeTicks(figure.xTicks, toX, size.width),
    opens: placeMarks(figure.xTicks, toX),
    events: figure.events.map((event, index) => {
      const line = items[index]?.line ?? 0;
      const { anchor, row } = band.items[index] ?? { anchor: 'start', row: 0 };
      const y = baselineOf(row);
      return { line, x: anchor === 'start' ? line + 5 : line - 5, anchor, lines: [event.label], y, from: y - 11 };
    }),
    end,
    gap,
    actual: actualText,
    plan: planText,
    silences: silencesOf(actualPixels),
  };
}

type End = NonNullable<LineFigure['end']>;

function widthOfEnd(end: End): number {
  return Math.max(estimateWidth(end.label, fontSize.end, true), estimateWidth(end.note, fontSize.label));
}

function endOnOneLine(end: End | null): number {
  return end === null ? 0 : estimateWidth(end.label, fontSize.end, true) + 8 + estimateWidth(end.note, fontSize.label);
}

/** The right margin that lets the end label stand right of its dot. */
function roomBeside(figure: LineFigure, x: number, left: number, width: number, endWidth: number): number {
  const share = linearScale(figure.xDomain, [0, 1])(x);
  if (share <= 0) return 10;
  return Math.max(10, (left + share * (width - left) + 12 + endWidth - width) / share);
}

interface EndFrame {
  readonly plot: Box;
  readonly toX: Scale;
  readonly toY: Scale;
  /** First baseline when the label stands above the plot; null when beside its dot. */
  readonly endAbove: number | null;
  readonly oneLine: boolean;
  readonly size: Size;
}

function placeEnd(end: End, { plot, toX, toY, endAbove, oneLine, size }: EndFrame): NonNullable<LineLayout['end']> {
  const x = toX(end.x);
  const y = toY(end.value);
  const lines = [end.label, end.note];
  if (endAbove === null) {
    const first = Math.min(Math.max(y - 1, 16), size.height - axisHeight - 20);
    return { x, y, oneLine: false, text: { x: x + 12, y: first, anchor: 'start', lines } };
  }
  // Above the plot, flush with its right edge.
  return { x, y, oneLine, text: { x: plot.right + 8, y: endAbove, anchor: 'end', lines } };
}

interface Axes {
  readonly plot: Box;
  readonly toX: Scale;
  readonly toY: Scale;
}

/** The bar of the widest shortfall and its words: beside the bar's lower end if that is free, else where it is. */
function placeGap(
  gap: NonNullable<LineFigure['gap']>,
  { plot, toX, toY }: Axes,
  taken: Box[],
  around: () => Surroundings,
): NonNullable<LineLayout['gap']> {
  const x = toX(gap.x);
  const [top, bottom] = [toY(gap.from), toY(gap.to)].sort((a, b) => a - b) as [number, number];
  taken.push({ left: x - 3, right: x + 3, top, bottom });
  const lines = wrapText(gap.label, Math.min(plot.right - plot.left, 260), fontSize.label, 3);
  const block = sizeOf(lines, fontSize.label);
  const lefts = [x + 10, x - 10 - block.width, x - block.width / 2];
  const tops = [bottom + 8, bottom + 22, bottom + 40, top - 8 - block.height, (top + bottom - block.height) / 2];
  const candidates = lefts.flatMap((start, across) =>
    tops.map((upper, down): Candidate => {
      const clamped = Math.min(Math.max(start, plot.left + 2), plot.right - 2 - block.width);
      return { box: boxAt(clamped, upper, block), cost: across * 8 + down * 6 + Math.abs(clamped - start) / 4 };
    }),
  );
  const box = placeLabel(candidates, around()) ?? boxAt(plot.left, bottom, block);
  taken.push(box);
  return { x, top, bottom, text: textIn(box, lines) };
}

/** A series' name on its own line: just above or below it, the actual rather inside its area. */
function placeSeries(
  label: string,
  own: Curve,
  other: Curve,
  around: Surroundings,
  taken: Box[],
  isArea: boolean,
): PlacedText | null {
  const block = sizeOf([label], fontSize.series, isArea);
  const { plot } = around;
  const candidates: Candidate[] = [];
  for (let step = 0; step <= 60; step += 1) {
    const start = plot.left + 4 + ((plot.right - plot.left - 8 - block.width) * step) / 60;
    const along = reach(own, start, start + block.width);
    if (along === null) continue;
    const offCentre = Math.abs(step - (isArea ? 40 : 24)) / 4;
    const spots = [
      { top: along.top - 7 - block.height, cost: isArea ? 20 : 0 },
      { top: along.bottom + 7, cost: isArea ? 6 : 12 },
    ];
    if (isArea && plot.bottom - along.bottom > block.height + 30)
      spots.push({ top: (along.bottom + plot.bottom - block.height) / 2, cost: 0 });
    for (const spot of spots) {
      const box = boxAt(start, spot.top, block);
      candidates.push({ box, cost: spot.cost + offCentre + strayCost(box, own, other) });
    }
  }
  const box = placeLabel(candidates, around);
  if (box === null) return null;
  taken.push(box);
  return textIn(box, [label]);
}

/** A label nearer to the other line than to its own would name the wrong one; where both run together, either. */
function strayCost(box: Box, own: Curve, other: Curve): number {
  const middle = (box.left + box.right) / 2;
  const height = (box.top + box.bottom) / 2;
  const mine = own(middle);
  const theirs = other(middle);
  if (mine === null || theirs === null) return 0;
  if (Math.abs(theirs - mine) < 5) return 40;
  return Math.abs(theirs - height) < Math.abs(mine - height) ? 90 : 0;
}

/** Breaks inside a series: from the last report before to the first after. */
function silencesOf(pixels: readonly { readonly x: number; readonly y: number | null }[]) {
  const known = pixels.flatMap((pixel, index) => (pixel.y === null ? [] : [{ x: pixel.x, index }]));
  return known.flatMap((pixel, order) => {
    const next = known[order + 1];
    return next !== undefined && next.index > pixel.index + 1 ? [{ from: pixel.x, to: next.x }] : [];
  });
}

interface Block {
  readonly width: number;
  readonly height: number;
}

function sizeOf(lines: readonly string[], size: number, bold = false): Block {
  return {
    width: Math.max(...lines.map((line) => estimateWidth(line, size, bold))),
    height: lines.length * lineHeight,
  };
}

function boxAt(left: number, top: number, block: Block): Box {
  return { left, top, right: left + block.width, bottom: top + block.height };
}

function textIn(box: Box, lines: readonly string[]): PlacedText {
  return { x: box.left, y: box.top + 13, anchor: 'start', lines };
}
