import type { SumFigure } from '@/figures/figure';
import { SumBar } from './SumBar';
import styles from './SumChart.module.css';
import { SumEquation } from './SumEquation';

/** What became of things: a stacked bar, and beneath it the sum it draws, which is its legend as well. */
export function SumChart({ figure }: { readonly figure: SumFigure }) {
  return (
    <>
      <ul className={styles.bars}>
        {figure.bars.map((bar) => (
          <li key={bar.key} className={styles.bar}>
            {bar.label !== '' && <p className={styles.label}>{bar.label}</p>}
            <SumBar bar={bar} height={figure.bars.length === 1 ? 44 : 28} />
            <SumEquation bar={bar} figureId={figure.figureId} />
          </li>
        ))}
      </ul>
      {figure.note !== '' && <p className={styles.note}>{figure.note}</p>}
    </>
  );
}
