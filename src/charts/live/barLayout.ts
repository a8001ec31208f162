import type { BarFigure } from '@/figures/figure';
import { rowHeight } from '../barHeight';
import { estimateWidth, wrapText } from '../textSize';
import type { Size } from '../useSize';
import { fontSize, linearScale, type PlacedTick, placeScaleTicks } from './lineScale';
import type { Box } from './placement';

export interface BarLayout {
  readonly plot: Box;
  readonly max: number;
  readonly ticks: readonly PlacedTick[];
  readonly rows: readonly {
    readonly key: string;
    readonly middle: number;
    readonly labelLines: readonly string[];
    /** First baseline of the label. */
    readonly labelTop: number;
    /** Where the bar ends; null when the value is missing. */
    readonly end: number | null;
    /** Where the number stands: behind the bar and its range. */
    readonly valueAt: number;
    /** From where to where the value may be. */
    readonly range: readonly [from: number, to: number] | null;
    readonly value: string;
  }[];
}

/** Where everything of a bar chart stands: names at most two fifths of the width, room for the longest number. */
export function layoutBars(figure: BarFigure, size: Size): BarLayout {
  const max = Math.max(figure.max, ...figure.bars.flatMap((bar) => [bar.value ?? 0, bar.range?.[1] ?? 0]));
  const widestLabel = Math.max(0, ...figure.bars.map((bar) => estimateWidth(bar.label, fontSize.label)));
  const left = Math.min(widestLabel, size.width * 0.4) + 10;
  const widestValue = Math.max(
    0,
    ...figure.bars.map((bar) => estimateWidth(bar.valueLabel, fontSize.series, true) * (bar.value === null ? 0 : 1)),
  );
  const plot: Box = { left, right: size.width - widestValue - 10, top: 0, bottom: figure.bars.length * rowHeight };
  const toX = linearScale([0, max], [plot.left, plot.right]);
  return {
    plot,
    max,
    ticks: placeScaleTicks(figure.ticks, toX, size.width),
    rows: figure.bars.map((bar, index) => {
      const middle = index * rowHeight + rowHeight / 2;
      const labelLines = wrapText(bar.label, left - 10, fontSize.label);
      return {
        key: bar.key,
        middle,
        labelLines,
        labelTop: middle + 5 - (labelLines.length - 1) * 7.5,
        end: bar.value === null ? null : toX(bar.value),
        valueAt: toX(Math.max(bar.value ?? 0, bar.range?.[1] ?? 0)) + 8,
        range: bar.range === undefined ? null : [toX(bar.range[0]), toX(bar.range[1])],
        value: bar.valueLabel,
      };
    }),
  };
}
