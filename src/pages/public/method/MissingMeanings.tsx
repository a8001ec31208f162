import { missingReasons } from '@/domain/vocabulary';
import { usePage } from '@/pages/parts/pageContext';
import { BasisSwatch } from '@/ui/BasisSwatch';
import styles from './Facts.module.css';
import { useMethodWords } from './methodWords';

/** Why a number may be missing, in the words that then stand in its place. */
export function MissingMeanings() {
  const { figures } = usePage();
  const { words } = figures.messages;
  const method = useMethodWords();
  return (
    <dl className={styles.facts}>
      {missingReasons.map((reason) => (
        <div key={reason} className={styles.fact}>
          <dt>
            <BasisSwatch texture="dashed" /> {words.missing[reason]}
          </dt>
          <dd>{method.missingMeaning[reason]}</dd>
        </div>
      ))}
    </dl>
  );
}
