import type { ProcessChapter } from '@/figures/process';
import { usePage } from '@/pages/parts/pageContext';
import styles from './ProcessChain.module.css';

/** How many names a link of the chain shows before it breaks off; not with 等, which is the source’s own word. */
const shown = 3;

/** The chain from goal to result at a glance; it is the table of contents as well. */
export function ProcessChain({ chapters }: { readonly chapters: readonly ProcessChapter[] }) {
  const { figures } = usePage();
  const { process: words, figures: joins } = figures.messages;
  return (
    <nav className={styles.chain} aria-labelledby="chain">
      <h2 id="chain">{words.chain}</h2>
      <p className={styles.note}>{words.chainNote}</p>
      <ol className={styles.links}>
        {chapters.map((chapter) => {
          const titles = chapter.groups.flatMap(({ items }) => items.map(({ title }) => title));
          return (
            <li key={chapter.id} className={chapter.isLink ? styles.link : `${styles.link} ${styles.apart}`}>
              <div className={styles.head}>
                <a href={`#${chapter.id}`} className={styles.title}>
                  {chapter.title}
                </a>
                <p className={styles.count} data-count={chapter.count}>
                  {words.itemCount(String(chapter.count))}
                </p>
              </div>
              <p className={styles.names}>
                {titles.slice(0, shown).join(joins.sentenceJoin)}
                {titles.length > shown && '…'}
              </p>
              {chapter.numbers.length > 0 && (
                <ul className={styles.numbers}>
                  {chapter.numbers.map((number) => (
                    <li key={number.figureId}>
                      {number.label}{' '}
                      <data value={number.value ?? ''} data-figure={number.figureId}>
                        {number.text}
                      </data>
                    </li>
                  ))}
                </ul>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
