import type { ReactNode } from 'react';
import styles from './Picture.module.css';

/** Who a drawing is, for readers who do not see it: ids of its title and summary, and how its points are read. */
export interface Naming {
  readonly titleId: string;
  readonly summaryId: string;
  readonly keys: string;
}

/** A drawing as one named and described picture; what is inside it is not read piece by piece. */
export function Picture({ naming, children }: { readonly naming: Naming; readonly children?: ReactNode }) {
  return (
    <div className={styles.picture} role="img" aria-labelledby={naming.titleId} aria-describedby={naming.summaryId}>
      {children}
    </div>
  );
}
