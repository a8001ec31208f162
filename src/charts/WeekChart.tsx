import { useId } from 'react';
import type { WeekFigure } from '@/figures/workspace/ledger/reviewFigure';
import { HatchPattern } from './HatchPattern';
import styles from './WeekChart.module.css';

/** Something week by week, drawn without measuring: lines stretch with the box, dots and words do not. */
export function WeekChart({ figure }: { readonly figure: WeekFigure }) {
  const hatch = useId();
  const { points, limits, centre, isJoined, xTicks, yTicks, demo } = figure;
  const drawn = points.flatMap(({ x, y }) => (y === null ? [] : [`${round(x)} ${round(1 - y)}`]));
  const [first, last] = [points[0], points.at(-1)];
  return (
    <div className={styles.chart}>
      <svg className={styles.plot} width="100%" height="100%" role="img" aria-label={figure.title} focusable="false">
        <defs>
          <HatchPattern id={hatch} kind="area" />
        </defs>
        {yTicks.map(({ at, label }) => (
          <g key={label}>
            <line
              className={at === 0 ? styles.zero : styles.grid}
              x1="0"
              x2="100%"
              y1={percent(1 - at)}
              y2={percent(1 - at)}
            />
            <text className={styles.tick} x="-8" y={percent(1 - at)} dy="4" textAnchor="end">
              {label}
            </text>
          </g>
        ))}
        {xTicks.map(({ at, label }) => (
          <text key={label} className={styles.tick} x={percent(at)} y="100%" dy="18" textAnchor="middle">
            {label}
          </text>
        ))}
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" width="100%" height="100%" aria-hidden="true">
          {isJoined && drawn.length > 1 && first !== undefined && last !== undefined && (
            <>
              {demo && (
                <path
                  className={styles.area}
                  d={`M${round(first.x)} 100 ${drawn.join(' ')} ${round(last.x)} 100z`}
                  fill={`url(#${hatch})`}
                />
              )}
              <polyline className={styles.line} points={drawn.join(' ')} />
            </>
          )}
          {(['lower', 'upper'] as const).map((side) => (
            <path key={side} className={styles.limit} d={stepLimits(limits, side)} />
          ))}
        </svg>
        {centre !== null && (
          <line className={styles.centre} x1="0" x2="100%" y1={percent(1 - centre)} y2={percent(1 - centre)} />
        )}
        {!isJoined && points.map(renderPoint)}
        {isJoined && last !== undefined && last.y !== null && (
          <circle className={demo ? styles.hollow : styles.dot} cx={percent(last.x)} cy={percent(1 - last.y)} r="4" />
        )}
      </svg>
    </div>
  );

  function renderPoint({ key, x, y, signal, label }: WeekFigure['points'][number]) {
    if (y === null) return null;
    const [cx, cy] = [percent(x), percent(1 - y)];
    return (
      <g key={key}>
        {signal === null ? (
          <circle className={demo ? styles.hollow : styles.dot} cx={cx} cy={cy} r="3.5" />
        ) : (
          <svg x={cx} y={cy} overflow="visible" aria-hidden="true">
            <path className={styles.signal} d="M-6-6H6V6H-6z" />
            <path className={styles.call} d="M0-4v4.6M0 2.8v1.2" />
          </svg>
        )}
        <title>{label}</title>
      </g>
    );
  }
}

/** The limit over each week as wide as the week; a week of no rounds has none. */
function stepLimits(limits: WeekFigure['limits'], side: 'lower' | 'upper'): string {
  return limits
    .flatMap((limit, at) => {
      const value = limit[side];
      if (value === null) return [];
      const y = round(1 - value);
      return [`M${round(at / limits.length)} ${y}H${round((at + 1) / limits.length)}`];
    })
    .join('');
}

/** 0…1 → hundredths with two decimals. */
function round(share: number): number {
  return Number((share * 100).toFixed(2));
}

function percent(share: number): string {
  return `${round(share)}%`;
}
