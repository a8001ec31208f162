import { useMemo } from 'react';
import { buildSources } from '@/figures/method';
import { Prose } from '@/pages/parts/Prose';
import { usePage } from '@/pages/parts/pageContext';
import { BasisSwatch } from '@/ui/BasisSwatch';
import { DemoMark } from '@/ui/DemoMark';
import { useMethodWords } from './methodWords';
import styles from './SourceList.module.css';

/** Every source with who published it, when, where it can be read, and how much here rests on it. */
export function SourceList() {
  const { figures } = usePage();
  const { locale, messages } = figures;
  const words = useMethodWords();
  const sources = useMemo(() => buildSources(figures), [figures]);
  return (
    <ul>
      {sources.map(({ source, observations, named }) => {
        const isDemo = source.basis === 'demo';
        return (
          <li key={source.id} id={`source-${source.id}`} className={styles.source}>
            <h3 className={styles.title}>
              {source.title[locale]} {isDemo && <DemoMark word={messages.figures.demoTag} />}
            </h3>
            <p>
              {source.publisher[locale]} ·{' '}
              {source.published === null ? words.undated : <time dateTime={source.published}>{source.published}</time>}
            </p>
            <p className={styles.meta}>
              <BasisSwatch texture={isDemo ? 'hatch' : 'solid'} /> {messages.words.basis[source.basis]} ·{' '}
              {words.sourceKind[source.kind]} ·{' '}
              <span data-count={[observations, named].join(' ')}>
                {words.cited(String(observations), String(named))}
              </span>
            </p>
            {source.note[locale] !== '' && (
              <p className={styles.note}>
                <Prose text={source.note[locale]} />
              </p>
            )}
            {source.url !== null && (
              <p>
                <a className={styles.link} href={source.url}>
                  {words.link}
                  <span className={styles.address}> {source.url}</span>
                </a>
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}
