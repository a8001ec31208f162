import type { NamedEntry } from '@/figures/named';
import { PageLink } from '@/pages/parts/PageLink';
import { Prose } from '@/pages/parts/Prose';
import { usePage } from '@/pages/parts/pageContext';
import { DemoMark } from '@/ui/DemoMark';
import styles from './NamedList.module.css';

interface NamedListProps {
  readonly items: readonly NamedEntry[];
  /** Under a date that all of them share it is not said again. */
  readonly withDate?: boolean;
  /** Gives each an address of its own; on one list of a page only. */
  readonly anchored?: boolean;
  /** Where things of several kinds stand together. */
  readonly withKind?: boolean;
}

/** Named things of the campaign, each with what is said of it, its field, its date and the way to its source. */
export function NamedList({ items, withDate = true, anchored = false, withKind = false }: NamedListProps) {
  const { figures } = usePage();
  const { process, figures: words } = figures.messages;
  return (
    <dl className={styles.list}>
      {items.map((item) => (
        <div key={item.id} className={styles.item} {...(anchored ? { id: `item-${item.id}` } : {})}>
          <dt className={styles.title}>
            {item.title}
            {item.openList && <span className={styles.open}> {process.openList}</span>}
            {item.demo && (
              <>
                {' '}
                <DemoMark word={words.demoTag} />
              </>
            )}
          </dt>
          <dd>
            <p className={styles.text}>
              <Prose text={item.prose} />
            </p>
            <p className={styles.meta}>
              {withDate && item.date !== null && (
                <>
                  <time dateTime={item.date}>{item.date}</time> ·{' '}
                </>
              )}
              {withKind && <>{item.kindWord} · </>}
              {item.category} ·{' '}
              <PageLink to={{ page: 'method', anchor: `source-${item.source}` }} className={styles.tick}>
                {item.tick}
              </PageLink>
            </p>
          </dd>
        </div>
      ))}
    </dl>
  );
}
