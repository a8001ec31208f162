import type { BarFigure, LineFigure, LinePoint, MultiplesFigure } from '@/figures/figure';

/** The figures drawn by Recharts. */
export type LiveFigure = LineFigure | MultiplesFigure | BarFigure;

/** Marks a drawing holds at most; more are to be aggregated in the figure. */
const most = { points: 500, bars: 105, panels: 12 } as const;

/** Beyond this the axis arithmetic of the drawing library turns into NaN paths. */
const largest = 1e15;

/**
 * Whether every number of the figure can be drawn: finite, from zero, of sane size and count. Otherwise nothing of it
 * reaches the drawing library (it would draw broken paths without a word) and the frame says so instead.
 */
export function isDrawable(figure: LiveFigure): boolean {
  switch (figure.kind) {
    case 'line':
      return isLineDrawable(figure);
    case 'multiples':
      return (
        isDomain(figure.xDomain) &&
        figure.panels.length > 0 &&
        figure.panels.length <= most.panels &&
        figure.panels.every((panel) => isScale(panel.yMax) && arePoints(panel.points))
      );
    case 'bar':
      return (
        isScale(figure.max) &&
        figure.bars.length > 0 &&
        figure.bars.length <= most.bars &&
        figure.bars.every((bar) => isValue(bar.value))
      );
  }
}

function isLineDrawable(figure: LineFigure): boolean {
  return (
    isDomain(figure.xDomain) &&
    isScale(figure.yMax) &&
    arePoints(figure.points) &&
    [...figure.xTicks, ...figure.yTicks].every((tick) => isSane(tick.at)) &&
    figure.xTicks.every(({ opens }) => opens === null || isSane(opens)) &&
    figure.events.every((event) => isSane(event.x)) &&
    (figure.end === null || (isSane(figure.end.x) && isValue(figure.end.value))) &&
    (figure.gap === null || (isSane(figure.gap.x) && isValue(figure.gap.from) && isValue(figure.gap.to)))
  );
}

function arePoints(points: readonly LinePoint[]): boolean {
  return (
    points.length > 0 &&
    points.length <= most.points &&
    points.every((point) => isSane(point.x) && isValue(point.value) && isValue(point.plan))
  );
}

/** A value from zero up, or a missing one, which is simply not drawn. */
function isValue(value: number | null): boolean {
  return value === null || (isSane(value) && value >= 0);
}

function isScale(max: number): boolean {
  return isSane(max) && max > 0;
}

function isDomain([from, to]: readonly [number, number]): boolean {
  return isSane(from) && isSane(to) && from < to;
}

function isSane(value: number): boolean {
  return Number.isFinite(value) && Math.abs(value) <= largest;
}
