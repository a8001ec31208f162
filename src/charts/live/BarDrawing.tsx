import { useId } from 'react';
import { Bar, BarChart, type BarShapeProps, XAxis, YAxis, ZIndexLayer } from 'recharts';
import type { BarFigure } from '@/figures/figure';
import { classNames } from '../classNames';
import styles from '../drawing.module.css';
import { HatchPattern } from '../HatchPattern';
import type { Size } from '../useSize';
import type { BarLayout } from './barLayout';

interface BarDrawingProps {
  readonly figure: BarFigure;
  readonly layout: BarLayout;
  readonly size: Size;
}

const thickness = 22;

/** Totals in one unit, from zero: name left, number at the bar's end; a missing one is a ring and its reason. */
export function BarDrawing({ figure, layout, size }: BarDrawingProps) {
  const hatch = useId();
  const { plot } = layout;
  return (
    <BarChart
      layout="vertical"
      width={size.width}
      height={size.height}
      data={[...figure.bars]}
      margin={{ top: plot.top, right: size.width - plot.right, bottom: size.height - plot.bottom, left: 0 }}
      accessibilityLayer={false}
      barSize={thickness}
      className={classNames(styles.chart)}
    >
      <defs>
        <HatchPattern id={hatch} kind="mark" />
      </defs>
      <XAxis type="number" domain={[0, layout.max]} hide />
      <YAxis
        type="category"
        dataKey="key"
        width={plot.left}
        tick={false}
        tickLine={false}
        interval={0}
        className={classNames(styles.zero)}
      />
      <Bar
        dataKey="value"
        isAnimationActive={false}
        shape={(shape: BarShapeProps) => (
          <BarShape shape={shape} demo={figure.bars[shape.index]?.demo ?? false} hatch={hatch} />
        )}
      />
      <ZIndexLayer zIndex={1500}>
        {layout.rows.map((row) => (
          <g key={row.key}>
            <text className={styles.barLabel} x={plot.left - 8} textAnchor="end">
              {row.labelLines.map((line, index) => (
                <tspan key={line} x={plot.left - 8} y={row.labelTop + index * 15}>
                  {line}
                </tspan>
              ))}
            </text>
            {row.end === null ? (
              <>
                <circle className={styles.ring} cx={plot.left + 14} cy={row.middle} r="5.8" />
                <text className={styles.barMissing} x={plot.left + 26} y={row.middle + 5}>
                  {row.value}
                </text>
              </>
            ) : (
              <>
                {row.range !== null && <Range ends={row.range} middle={row.middle} />}
                <text className={styles.barValue} x={row.valueAt} y={row.middle + 5}>
                  {row.value}
                </text>
              </>
            )}
          </g>
        ))}
        {layout.ticks.map((tick) => (
          <g key={tick.key}>
            <line className={styles.tickMark} x1={tick.x} x2={tick.x} y1={plot.bottom} y2={plot.bottom + 4} />
            <text className={styles.tick} data-scale="" x={tick.x} y={plot.bottom + 20} textAnchor={tick.anchor}>
              {tick.label}
            </text>
          </g>
        ))}
      </ZIndexLayer>
    </BarChart>
  );
}

/** Between which values an estimate may be: a line with an end at either, over the bar. */
function Range({ ends: [from, to], middle }: { readonly ends: readonly [number, number]; readonly middle: number }) {
  const path = `M${from} ${middle - 5}v10M${from} ${middle}H${to}M${to} ${middle - 5}v10`;
  return (
    <>
      <path className={styles.rangeHalo} d={path} />
      <path className={styles.range} d={path} />
    </>
  );
}

interface BarShapeFrame {
  readonly shape: BarShapeProps;
  readonly demo: boolean;
  readonly hatch: string;
}

function BarShape({ shape, demo, hatch }: BarShapeFrame) {
  const { x, y, width, height } = shape;
  if (!(width > 0)) return null;
  if (!demo) return <rect className={styles.bar} x={x} y={y} width={width} height={height} />;
  return (
    <rect className={styles.barEdge} fill={`url(#${hatch})`} x={x} y={y + 0.5} width={width} height={height - 1} />
  );
}
