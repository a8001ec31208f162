import type { NumberFigure } from '@/figures/figure';
import { Traced } from '@/pages/parts/Traced';
import styles from './NumberGrid.module.css';

interface NumberGridProps {
  readonly items: readonly { readonly number: NumberFigure; readonly ratio: NumberFigure | null }[];
}

/** Numbers side by side, each with its name, its source and, where one is legitimate, its share or rate. */
export function NumberGrid({ items }: NumberGridProps) {
  return (
    <ul className={styles.grid}>
      {items.map(({ number, ratio }) => (
        <li key={number.figureId} className={styles.item}>
          <Traced figure={number} size="list" named />
          {ratio !== null && (
            <p className={styles.ratio}>
              <Traced figure={ratio} size="inline" />
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
