import { useId } from 'react';
import type { SumFigure } from '@/figures/workspace/ledger/sum';
import { classNames } from './classNames';
import styles from './SumBar.module.css';

type Part = SumFigure['parts'][number]['part'];

const patterned: readonly Part[] = ['solvedOnSpot', 'closedInTime', 'closedLate', 'openInTime', 'overdue'];

/**
 * What was found and what became of it, as one bar whose parts are its whole, and beneath it the sum in numbers. The same
 * stripes over every part say that it is demo.
 */
export function SumBar({ figure }: { readonly figure: SumFigure }) {
  const id = useId();
  let at = 0;
  return (
    <div className={styles.sum}>
      <svg className={styles.bar} width="100%" height="34" aria-hidden="true" focusable="false">
        <defs>
          {patterned.map((part) => (
            <pattern
              key={part}
              id={`${id}${part}`}
              width={part === 'openInTime' ? 7 : 9}
              height={part === 'openInTime' ? 7 : 9}
              patternUnits="userSpaceOnUse"
              patternTransform={part === 'openInTime' ? undefined : 'rotate(45)'}
            >
              <rect className={styles[part]} width="9" height="9" />
              {part === 'openInTime' ? (
                <circle className={styles.dot} cx="3.5" cy="3.5" r="1.1" />
              ) : (
                figure.demo && <rect className={styles.stripe} width="1.6" height="9" />
              )}
            </pattern>
          ))}
        </defs>
        {figure.parts.map(({ part, share, sign }) => {
          const from = at;
          at += share;
          if (share === 0) return null;
          const middle = toPercent(from + share / 2);
          return (
            <g key={part}>
              <rect
                className={styles.segment}
                x={toPercent(from)}
                y="3"
                width={toPercent(share)}
                height="28"
                fill={`url(#${id}${part})`}
              />
              {sign !== '' && share > 0.022 && (
                <>
                  <rect className={styles[part]} x={middle} y="7" width="20" height="20" transform="translate(-10 0)" />
                  <text className={classNames(styles.sign, part === 'overdue' && styles.onRed)} x={middle} y="22">
                    {sign}
                  </text>
                </>
              )}
            </g>
          );
        })}
      </svg>
      <p className={styles.equation}>
        <span className={styles.term}>
          <b>{figure.found}</b> {figure.foundWord}
        </span>
        {figure.parts.map(({ part, word, count }, index) => (
          <span key={part} className={styles.term}>
            <span className={styles.operator}>{index === 0 ? '=' : '+'}</span>{' '}
            <svg className={styles.key} width="14" height="14" aria-hidden="true" focusable="false">
              <rect className={styles.edge} x="1" y="1" width="12" height="12" fill={`url(#${id}${part})`} />
            </svg>{' '}
            <b>{count}</b> {word}
          </span>
        ))}
      </p>
    </div>
  );
}

/** 0.419 → `41.9%`. */
function toPercent(share: number): string {
  return `${Number((Math.min(Math.max(share, 0), 1) * 100).toFixed(3))}%`;
}
