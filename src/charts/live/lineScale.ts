import type { AxisTick, LinePoint, TimeTick } from '@/figures/figure';
import { estimateWidth } from '../textSize';
import type { Curve } from './placement';

/** Font sizes of the drawings' texts in CSS pixels; the style sheets repeat them. */
export const fontSize = { tick: 13, label: 13, series: 14, end: 17 } as const;

/** Data to pixels along one axis. */
export type Scale = (value: number) => number;

export function linearScale([from, to]: readonly [number, number], [start, end]: readonly [number, number]): Scale {
  return (value) => start + ((value - from) / (to - from)) * (end - start);
}

export interface Pixel {
  readonly x: number;
  readonly y: number | null;
}

/** The points of a series as pixels; a missing value keeps its column and has no height. */
export function toPixels(
  points: readonly LinePoint[],
  read: (point: LinePoint) => number | null,
  toX: Scale,
  toY: Scale,
): readonly Pixel[] {
  return points.map((point) => {
    const value = read(point);
    return { x: toX(point.x), y: value === null ? null : toY(value) };
  });
}

/** The height of a drawn series at any column: along the segment, or of the last step; null across a break. */
export function curveOf(pixels: readonly Pixel[], stepped: boolean): Curve {
  return (x) => {
    for (let index = 0; index + 1 < pixels.length; index += 1) {
      const from = pixels[index];
      const to = pixels[index + 1];
      if (from === undefined || to === undefined || x < from.x || x > to.x) continue;
      if (from.y === null || to.y === null) return null;
      return stepped ? from.y : from.y + ((x - from.x) / (to.x - from.x || 1)) * (to.y - from.y);
    }
    return null;
  };
}

export interface PlacedTick {
  readonly key: number;
  readonly x: number;
  readonly label: string;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** The time ticks that fit without touching: each, every second, every third …, kept inside 0 … `width`. */
export function placeTicks(ticks: readonly AxisTick[], toX: Scale, width: number): readonly PlacedTick[] {
  return placeEvery(ticks, neededStep(ticks, toX, width), toX, width);
}

/** Where the named stretches of time open: a mark at each boundary, even where a label has no room. */
export function placeMarks(ticks: readonly TimeTick[], toX: Scale): readonly number[] {
  return ticks.flatMap(({ opens }) => (opens === null ? [] : [toX(opens)]));
}

/** The ticks of a number axis: as above, but 0 and the last one always stay; none when not even these two fit. */
export function placeScaleTicks(ticks: readonly AxisTick[], toX: Scale, width: number): readonly PlacedTick[] {
  const needed = neededStep(ticks, toX, width);
  const gaps = ticks.length - 1;
  for (let step = needed; step <= gaps; step += 1) if (gaps % step === 0) return placeEvery(ticks, step, toX, width);
  return [];
}

function neededStep(ticks: readonly AxisTick[], toX: Scale, width: number): number {
  const widest = Math.max(0, ...ticks.map((tick) => estimateWidth(tick.label, fontSize.tick)));
  const xs = ticks.map((tick) => toX(tick.at));
  const closest = xs.reduce(
    (least, x, index) => Math.min(least, index === 0 ? least : x - (xs[index - 1] ?? x)),
    width,
  );
  return Math.max(1, Math.ceil((widest + 8) / Math.max(closest, 1)));
}

function placeEvery(ticks: readonly AxisTick[], step: number, toX: Scale, width: number): readonly PlacedTick[] {
  return ticks
    .filter((_, index) => index % step === 0)
    .map((tick) => {
      const x = toX(tick.at);
      const half = estimateWidth(tick.label, fontSize.tick) / 2;
      const anchor = x - half < 0 ? 'start' : x + half > width ? 'end' : 'middle';
      return { key: tick.at, x, label: tick.label, anchor };
    });
}
