import type { SumFigure } from '@/figures/figure';
import { classNames } from './classNames';
import styles from './SumBar.module.css';

interface SumSwatchProps {
  readonly part: SumFigure['bars'][number]['parts'][number]['part'];
  /** The id of the stripes its bar has; null where nothing is invented. */
  readonly stripes: string | null;
}

/** A part as it looks in the bar, before its word. */
export function SumSwatch({ part, stripes }: SumSwatchProps) {
  return (
    <svg className={styles.swatch} width="14" height="14" aria-hidden="true" focusable="false">
      <rect className={classNames(styles.segment, styles[part])} x="1" y="1" width="12" height="12" />
      {stripes !== null && <rect width="14" height="14" fill={`url(#${stripes})`} />}
    </svg>
  );
}
