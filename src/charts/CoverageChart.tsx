import type { CoverageFigure } from '@/figures/figure';
import { BigNumber } from './BigNumber';
import styles from './CoverageChart.module.css';
import { ShareBar } from './ShareBar';

/** Parts of one known whole, one edged track each: they may overlap, so they are never stacked. */
export function CoverageChart({ figure }: { readonly figure: CoverageFigure }) {
  return (
    <ul className={styles.rows}>
      {figure.rows.map((row) => (
        <li key={row.key} className={styles.row}>
          <div className={styles.words}>
            <span className={styles.label}>{row.label}</span>
            <span className={styles.numbers}>
              <BigNumber figure={row.count} size="row" />{' '}
              <data className={styles.share} value={row.share} data-figure={row.key}>
                {row.shareText}
              </data>
            </span>
          </div>
          <ShareBar share={row.share} demo={row.demo} height={18} />
        </li>
      ))}
    </ul>
  );
}
