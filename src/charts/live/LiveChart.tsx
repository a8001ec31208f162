import { useMemo } from 'react';
import type { BarFigure, LineFigure, MultiplesFigure } from '@/figures/figure';
import { type Naming, Picture } from '../Picture';
import type { Size } from '../useSize';
import { BarDrawing } from './BarDrawing';
import { layoutBars } from './barLayout';
import { LineDrawing } from './LineDrawing';
import { layoutLine } from './lineLayout';
import { PanelDrawing } from './PanelDrawing';
import { PointReader } from './PointReader';

/** What Recharts draws: a whole figure, or one panel of a figure of many. */
export type LiveDrawing =
  | { readonly kind: 'line'; readonly figure: LineFigure }
  | { readonly kind: 'bar'; readonly figure: BarFigure }
  | { readonly kind: 'panel'; readonly figure: MultiplesFigure; readonly panel: MultiplesFigure['panels'][number] };

interface LiveChartProps {
  readonly drawing: LiveDrawing;
  readonly size: Size;
  readonly naming: Naming;
}

/** The one door to the drawing library, loaded when the page has come to life. */
export function LiveChart({ drawing, size, naming }: LiveChartProps) {
  switch (drawing.kind) {
    case 'line':
      return <ReadableLine figure={drawing.figure} size={size} naming={naming} />;
    case 'bar':
      return <ReadableBars figure={drawing.figure} size={size} naming={naming} />;
    case 'panel':
      return (
        <Picture naming={naming}>
          <PanelDrawing
            panel={drawing.panel}
            xDomain={drawing.figure.xDomain}
            xTicks={drawing.figure.xTicks}
            size={size}
          />
        </Picture>
      );
  }
}

interface ReadableProps<F> {
  readonly figure: F;
  readonly size: Size;
  readonly naming: Naming;
}

function ReadableLine({ figure, size, naming }: ReadableProps<LineFigure>) {
  const layout = useMemo(() => layoutLine(figure, size), [figure, size]);
  const { plot } = layout;
  const points = figure.points.map((point) => ({
    key: point.x,
    x: layout.toX(point.x),
    y: point.value === null ? (plot.top + plot.bottom) / 2 : layout.toY(point.value),
    isMarked: point.value !== null,
    label: point.label,
  }));
  return (
    <PointReader points={points} along="x" guide={[plot.top, plot.bottom]} size={size} naming={naming}>
      <LineDrawing figure={figure} layout={layout} size={size} />
    </PointReader>
  );
}

function ReadableBars({ figure, size, naming }: ReadableProps<BarFigure>) {
  const layout = useMemo(() => layoutBars(figure, size), [figure, size]);
  const points = figure.bars.map((bar, index) => ({
    key: bar.key,
    x: layout.rows[index]?.end ?? layout.plot.left,
    y: layout.rows[index]?.middle ?? 0,
    isMarked: bar.value !== null,
    label: `${bar.label} ${bar.valueLabel}`,
  }));
  return (
    <PointReader points={points} along="y" guide={null} size={size} naming={naming}>
      <BarDrawing figure={figure} layout={layout} size={size} />
    </PointReader>
  );
}
