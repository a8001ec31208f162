import type { SumFigure } from '@/figures/figure';
import { classNames } from './classNames';
import styles from './SumBar.module.css';

interface SumSwatchProps {
  readonly part: SumFigure['bars'][number]['parts'][number]['part'];
  readonly demo: boolean;
}

/** A part as it looks in the bar, before its word. */
export function SumSwatch({ part, demo }: SumSwatchProps) {
  return (
    <svg className={styles.swatch} width="14" height="14" aria-hidden="true" focusable="false">
      <rect className={classNames(styles.segment, styles[part])} x="1" y="1" width="12" height="12" />
      {demo && <path className={styles.stripes} d="M1 5 5 1M1 10 10 1M3 13 13 3M8 13 13 8" />}
    </svg>
  );
}
