import type { ChronicleStop } from '@/figures/chronicle';
import { NamedList } from '@/pages/parts/NamedList';
import { PageLink } from '@/pages/parts/PageLink';
import { usePage } from '@/pages/parts/pageContext';
import styles from './Line.module.css';

/** The dated stops, oldest first, down the page. */
export function Line({ stops }: { readonly stops: readonly ChronicleStop[] }) {
  const { figures } = usePage();
  const words = figures.messages.chronicle;
  return (
    <ol className={styles.line}>
      {stops.map((stop) => (
        <li key={stop.date} className={stop.isHonour ? `${styles.stop} ${styles.honour}` : styles.stop}>
          <h3 className={styles.date}>
            <time dateTime={stop.date}>{stop.date}</time>
            {stop.precision !== 'day' && (
              <span className={styles.precision}>{stop.precision === 'month' ? words.monthOnly : words.yearOnly}</span>
            )}
          </h3>
          <div className={styles.events}>
            {stop.events.length > 0 && <NamedList items={stop.events} withDate={false} withKind />}
            {stop.published.map(({ id, publisher, title }) => (
              <div key={id} className={styles.published}>
                <p>
                  <PageLink to={{ page: 'method', anchor: `source-${id}` }} className={styles.source}>
                    {words.published(publisher, title)}
                  </PageLink>
                </p>
                <p className={styles.note}>{words.publishedNote}</p>
              </div>
            ))}
          </div>
        </li>
      ))}
    </ol>
  );
}
