import { BasisSwatch } from './BasisSwatch';
import styles from './DemoMark.module.css';

/** The tag right after a title whose numbers are demo: hatch and word in a dashed box, never the word alone. */
export function DemoMark({ word }: { readonly word: string }) {
  return (
    <span className={styles.mark}>
      <BasisSwatch texture="hatch" />
      <span className={styles.word}>{word}</span>
    </span>
  );
}
