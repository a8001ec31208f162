import { useId } from 'react';
import { Area, CartesianGrid, ComposedChart, Line, XAxis, YAxis, ZIndexLayer } from 'recharts';
import type { LineFigure } from '@/figures/figure';
import { classNames } from '../classNames';
import styles from '../drawing.module.css';
import { HatchPattern } from '../HatchPattern';
import type { Size } from '../useSize';
import { LineNotes } from './LineNotes';
import type { LineLayout } from './lineLayout';

interface LineDrawingProps {
  readonly figure: LineFigure;
  readonly layout: LineLayout;
  readonly size: Size;
}

/** Actual against plan over time. Every word in it was placed by the layout; Recharts draws the marks. */
export function LineDrawing({ figure, layout, size }: LineDrawingProps) {
  const hatch = useId();
  const { plot } = layout;
  return (
    <ComposedChart
      width={size.width}
      height={size.height}
      data={[...figure.points]}
      margin={{ top: plot.top, right: size.width - plot.right, bottom: 0, left: 0 }}
      accessibilityLayer={false}
      className={classNames(styles.chart)}
    >
      <defs>
        <HatchPattern id={hatch} kind="area" />
      </defs>
      <CartesianGrid
        vertical={false}
        horizontalPoints={figure.yTicks.map((tick) => layout.toY(tick.at))}
        className={classNames(styles.grid)}
      />
      <XAxis
        dataKey="x"
        type="number"
        domain={[...figure.xDomain]}
        allowDataOverflow
        ticks={[]}
        tick={false}
        tickLine={false}
        height={size.height - plot.bottom}
        className={classNames(styles.zero)}
      />
      <YAxis type="number" domain={[0, layout.yMax]} width={plot.left} axisLine={false} tickLine={false} tick={false} />
      <Area
        dataKey="value"
        type="linear"
        isAnimationActive={false}
        connectNulls={false}
        dot={false}
        activeDot={false}
        stroke="none"
        fillOpacity={1}
        {...(figure.demo ? { fill: `url(#${hatch})` } : { className: classNames(styles.area) })}
      />
      {figure.planLabel !== null && (
        <Line
          dataKey="plan"
          type={figure.stepped ? 'stepAfter' : 'linear'}
          isAnimationActive={false}
          connectNulls={false}
          dot={false}
          activeDot={false}
          className={classNames(styles.plan)}
        />
      )}
      <Line
        dataKey="value"
        type="linear"
        isAnimationActive={false}
        connectNulls={false}
        dot={false}
        activeDot={false}
        className={classNames(styles.actual)}
      />
      <ZIndexLayer zIndex={1500}>
        <LineNotes figure={figure} layout={layout} />
      </ZIndexLayer>
    </ComposedChart>
  );
}
