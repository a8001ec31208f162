import { usePage } from '@/pages/parts/pageContext';
import styles from './Facts.module.css';
import { useMethodWords } from './methodWords';

/** What stands before the reader: the day, the edition, the release, and when the next one is due. */
export function ReleaseFacts() {
  const { figures, edition, release } = usePage();
  const { nextUpdate } = figures.campaign.info;
  const words = useMethodWords();
  return (
    <dl className={styles.facts}>
      <div className={styles.fact}>
        <dt>{words.asOf}</dt>
        <dd>
          <time dateTime={figures.asOf}>{figures.asOf}</time>
          <span className={styles.note}>{words.asOfNote}</span>
        </dd>
      </div>
      <div className={styles.fact}>
        <dt>{words.nextUpdate}</dt>
        <dd>{nextUpdate === null ? words.nextUnknown : <time dateTime={nextUpdate}>{nextUpdate}</time>}</dd>
      </div>
      <div className={styles.fact}>
        <dt>{words.edition}</dt>
        <dd>{words.editions[edition]}</dd>
      </div>
      <div className={styles.fact}>
        <dt>{words.release}</dt>
        <dd>
          <span data-ref="release">{release}</span>
          <span className={styles.note}>{words.releaseNote}</span>
        </dd>
      </div>
    </dl>
  );
}
