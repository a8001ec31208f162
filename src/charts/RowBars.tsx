import { useId } from 'react';
import type { RowBarsFigure } from '@/figures/workspace/ledger/reviewFigure';
import { HatchPattern } from './HatchPattern';
import styles from './RowBars.module.css';

/** Rows under one scale, each with its number beside the bar: the drawing is the table. */
export function RowBars({ figure }: { readonly figure: RowBarsFigure }) {
  const hatch = useId();
  const { rows, reference } = figure;
  return (
    <table className={styles.rows}>
      <tbody>
        {rows.map((row, index) => (
          <tr key={row.key}>
            <th scope="row" className={styles.label}>
              {row.label}
            </th>
            <td className={styles.drawing}>
              <svg className={styles.bar} width="100%" height="16" aria-hidden="true" focusable="false">
                {index === 0 && (
                  <defs>
                    <HatchPattern id={hatch} kind="mark" />
                  </defs>
                )}
                <rect className={styles.track} y="3" width="100%" height="10" />
                {row.to !== null && (
                  <rect
                    className={row.demo ? styles.demo : styles.fill}
                    x={toPercent(row.from)}
                    y="3"
                    width={toPercent(Math.max(row.to - row.from, row.from > 0 ? 0.004 : 0))}
                    height="10"
                    {...(row.demo ? { fill: `url(#${hatch})` } : {})}
                  />
                )}
                {reference !== null && renderMark(reference, styles.reference)}
                {row.mark !== null && renderMark(row.mark, styles.mark)}
              </svg>
            </td>
            <td className={styles.value}>
              {row.value}
              {row.second !== '' && <span className={styles.second}> {row.second}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function renderMark(at: number, className: string | undefined) {
  return <line className={className} x1={toPercent(at)} x2={toPercent(at)} y1="0" y2="16" />;
}

/** 0.419 → `41.9%`. */
function toPercent(share: number): string {
  return `${Number((Math.min(Math.max(share, 0), 1) * 100).toFixed(3))}%`;
}
