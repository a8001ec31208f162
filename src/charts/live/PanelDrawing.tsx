import { useId } from 'react';
import { Area, ComposedChart, Line, XAxis, YAxis, ZIndexLayer } from 'recharts';
import type { MultiplesFigure } from '@/figures/figure';
import { classNames } from '../classNames';
import styles from '../drawing.module.css';
import { HatchPattern } from '../HatchPattern';
import type { Size } from '../useSize';
import { fontSize, linearScale, placeMarks, placeTicks } from './lineScale';

interface PanelDrawingProps {
  readonly panel: MultiplesFigure['panels'][number];
  readonly xDomain: MultiplesFigure['xDomain'];
  readonly xTicks: MultiplesFigure['xTicks'];
  readonly size: Size;
}

const margin = { left: 16, right: 8, top: 8, bottom: 26 } as const;

/** One small panel: the shape of a place's way against its own plan, on its own height and the common time. */
export function PanelDrawing({ panel, xDomain, xTicks, size }: PanelDrawingProps) {
  const hatch = useId();
  const yMax = Math.max(panel.yMax, ...panel.points.flatMap((point) => [point.value ?? 0, point.plan ?? 0]));
  const bottom = size.height - margin.bottom;
  const toX = linearScale(xDomain, [margin.left, size.width - margin.right]);
  const toY = linearScale([0, yMax], [bottom, margin.top]);
  const last = [...panel.points].reverse().find((point) => point.value !== null);
  return (
    <ComposedChart
      width={size.width}
      height={size.height}
      data={[...panel.points]}
      margin={{ top: margin.top, right: margin.right, bottom: 0, left: 0 }}
      accessibilityLayer={false}
      className={classNames(styles.chart)}
    >
      <defs>
        <HatchPattern id={hatch} kind="area" />
      </defs>
      <XAxis
        dataKey="x"
        type="number"
        domain={[...xDomain]}
        allowDataOverflow
        tick={false}
        tickLine={false}
        height={margin.bottom}
        className={classNames(styles.zero)}
      />
      <YAxis type="number" domain={[0, yMax]} width={margin.left} tick={false} axisLine={false} tickLine={false} />
      <Area
        dataKey="value"
        type="linear"
        isAnimationActive={false}
        dot={false}
        activeDot={false}
        stroke="none"
        fillOpacity={1}
        {...(panel.demo ? { fill: `url(#${hatch})` } : { className: classNames(styles.area) })}
      />
      <Line
        dataKey="plan"
        type="linear"
        isAnimationActive={false}
        dot={false}
        activeDot={false}
        className={classNames(styles.plan)}
      />
      <Line
        dataKey="value"
        type="linear"
        isAnimationActive={false}
        dot={false}
        activeDot={false}
        className={classNames(styles.actual)}
      />
      <ZIndexLayer zIndex={1500}>
        <text className={styles.tick} data-scale="" x={margin.left - 5} y={bottom + 4} textAnchor="end">
          0
        </text>
        {placeMarks(xTicks, toX).map((x) => (
          <line key={x} className={styles.tickMark} x1={x} x2={x} y1={bottom} y2={bottom + 5} />
        ))}
        {placeTicks(xTicks, toX, size.width).map((tick) => (
          <text
            key={tick.key}
            className={styles.tick}
            data-scale=""
            x={tick.x}
            y={bottom + 8 + fontSize.tick}
            textAnchor={tick.anchor}
          >
            {tick.label}
          </text>
        ))}
        {last !== undefined && last.value !== null && (
          <circle className={panel.demo ? styles.hollow : styles.solid} cx={toX(last.x)} cy={toY(last.value)} r="4" />
        )}
      </ZIndexLayer>
    </ComposedChart>
  );
}
