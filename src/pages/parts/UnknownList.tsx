import type { Unknown } from '@/figures/unknowns';
import { Prose } from '@/pages/parts/Prose';
import styles from './UnknownList.module.css';

/** What is not known, behind the dashed edge of the unknown. */
export function UnknownList({ unknowns }: { readonly unknowns: readonly Unknown[] }) {
  return (
    <ul className={styles.unknowns}>
      {unknowns.map(({ text, counted }) => (
        <li key={text} {...(counted.length === 0 ? {} : { 'data-count': counted.join(' ') })}>
          <Prose text={text} />
        </li>
      ))}
    </ul>
  );
}
