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
      {demo && <path className={styles.stripes} d="M2 5 5 2M2 10 10 2M4 12 12 4M8 12 12 8" />}
    </svg>
  );
}
