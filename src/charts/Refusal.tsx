import { MissingMark } from './MissingMark';
import styles from './Refusal.module.css';

interface RefusalProps {
  /** Why nothing is drawn, in one sentence. */
  readonly reason: string;
  /** What would have to be supplied; empty when nothing helps. */
  readonly supply: string;
}

/** Instead of a drawing: a mark and the reason, never an empty axis or a 0. */
export function Refusal({ reason, supply }: RefusalProps) {
  return (
    <div className={styles.refusal}>
      <MissingMark />
      <div className={styles.words}>
        <p className={styles.reason}>{reason}</p>
        {supply !== '' && <p className={styles.supply}>{supply}</p>}
      </div>
    </div>
  );
}
