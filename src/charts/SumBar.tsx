import { useId } from 'react';
import type { SumFigure } from '@/figures/figure';
import { classNames } from './classNames';
import styles from './SumBar.module.css';

type Bar = SumFigure['bars'][number];

/** The share of a bar from which on a mark has room in its segment on a phone: a Chinese one is one character. */
function needsShare(mark: string): number {
  return 0.06 + 0.02 * mark.length;
}

interface SumBarProps {
  readonly bar: Bar;
  /** CSS pixels. */
  readonly height: number;
}

/** The parts of a whole end to end, each in its own ground; what is invented is striped with the page's own. */
export function SumBar({ bar, height }: SumBarProps) {
  const stripes = useId();
  const drawn = bar.parts.filter(({ share }) => share > 0);
  const startOf = (index: number) => drawn.slice(0, index).reduce((sum, { share }) => sum + share, 0);
  return (
    <svg className={styles.bar} width="100%" height={height} aria-hidden="true" focusable="false">
      {bar.demo && <Stripes id={stripes} />}
      {drawn.map(({ part, share }, index) => (
        <rect
          key={part}
          className={classNames(styles.segment, styles[part])}
          x={percent(startOf(index))}
          width={percent(share)}
          height={height}
        />
      ))}
      {/* Within the edges: a dashed edge would say unknown. */}
      {bar.demo && <rect y="1.5" width="100%" height={height - 3} fill={`url(#${stripes})`} />}
      {drawn.map(({ part, share, mark }, index) =>
        mark === '' || share < needsShare(mark) ? null : (
          <text
            key={part}
            className={classNames(styles.mark, styles[part])}
            x={percent(startOf(index) + share / 2)}
            y={height / 2 + 5}
            textAnchor="middle"
          >
            {mark}
          </text>
        ),
      )}
    </svg>
  );
}

function Stripes({ id }: { readonly id: string }) {
  return (
    <defs>
      <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect className={styles.stripe} width="1.4" height="5" />
      </pattern>
    </defs>
  );
}

/** 0.419 → `41.9%`. */
function percent(share: number): string {
  return `${Number((share * 100).toFixed(3))}%`;
}
