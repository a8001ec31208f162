import { type Basis, bases } from '@/domain/vocabulary';
import { usePage } from '@/pages/parts/pageContext';
import { BasisSwatch, type Texture } from '@/ui/BasisSwatch';
import styles from './Facts.module.css';
import { useMethodWords } from './methodWords';

const textureByBasis: Readonly<Record<Basis, Texture>> = {
  published: 'solid',
  reported: 'solid',
  derived: 'solid',
  demo: 'hatch',
};

/** What each basis means, with its texture; a campaign without demo does not speak of one. */
export function BasisMeanings() {
  const { figures, hasDemo } = usePage();
  const { words } = figures.messages;
  const method = useMethodWords();
  return (
    <dl className={styles.facts}>
      {bases
        .filter((basis) => hasDemo || basis !== 'demo')
        .map((basis) => (
          <div key={basis} className={styles.fact}>
            <dt className={styles.word}>
              <BasisSwatch texture={textureByBasis[basis]} /> {words.basis[basis]}
            </dt>
            <dd>
              {method.basisMeaning[basis]}
              {basis === 'derived' && hasDemo && ` ${method.derivedFromDemo}`}
            </dd>
          </div>
        ))}
      <div className={styles.fact}>
        <dt className={styles.word}>
          <BasisSwatch texture="dashed" /> {method.unknownWord}
        </dt>
        <dd>{method.unknownMeaning}</dd>
      </div>
    </dl>
  );
}
