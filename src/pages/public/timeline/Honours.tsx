import { useMemo } from 'react';
import type { NumberFigure } from '@/figures/figure';
import { buildHonours } from '@/figures/honours';
import { NamedList } from '@/pages/parts/NamedList';
import { NumberGrid } from '@/pages/parts/NumberGrid';
import { usePage } from '@/pages/parts/pageContext';
import styles from './Honours.module.css';

/** Titles by name, how many are held at each level, and the people commended. */
export function Honours() {
  const { figures } = usePage();
  const words = figures.messages.chronicle;
  const honours = useMemo(() => buildHonours(figures), [figures]);
  return (
    <>
      {honours.named.length > 0 && (
        <section className={styles.section}>
          <h3 className={styles.title}>{words.named}</h3>
          <NamedList items={honours.named} />
          {honours.isOpen && <p className={styles.open}>{words.openEnd}</p>}
        </section>
      )}
      {honours.counted.map(({ scope, title, figures: counted }) => (
        <section key={scope} className={styles.section}>
          <h3 className={styles.title}>{title}</h3>
          <NumberGrid items={counted.map(withoutRatio)} />
        </section>
      ))}
      {honours.counted.length > 0 && (
        <div className={styles.note}>
          <p>{words.countedNote}</p>
          <p>{words.honoursNote}</p>
        </div>
      )}
      {honours.people.length > 0 && (
        <section className={styles.section}>
          <h3 className={styles.title}>{words.people}</h3>
          <p className={styles.note}>{words.peopleNote}</p>
          <NumberGrid items={honours.people.map(withoutRatio)} />
        </section>
      )}
    </>
  );
}

function withoutRatio(number: NumberFigure) {
  return { number, ratio: null };
}
