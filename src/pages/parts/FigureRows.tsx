import type { NumberFigure } from '@/figures/figure';
import { PageLink } from '@/pages/parts/PageLink';
import { Traced } from '@/pages/parts/Traced';
import styles from './FigureRows.module.css';

/** Indicators as a list to read: each with its name, which opens it, and its present value with its source. */
export function FigureRows({ figures }: { readonly figures: readonly NumberFigure[] }) {
  return (
    <ul className={styles.list}>
      {figures.map((figure) => (
        <li key={figure.figureId} className={styles.row}>
          <PageLink to={{ page: 'indicator', id: figure.figureId }} className={styles.name}>
            {figure.label}
          </PageLink>
          <Traced figure={figure} size="row" />
        </li>
      ))}
    </ul>
  );
}
