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
  /** Under the name of a field that all of them belong to it is not said again. */
  readonly withField?: boolean;
  /** Gives each an address of its own; on one list of a page only. */
  readonly anchored?: boolean;
  /** Where things of several kinds stand together. */
  readonly withKind?: boolean;
}

/** Named things of the campaign, each with what is said of it, its date, its field and the way to its source. */
export function NamedList(props: NamedListProps) {
  const { items, withDate = true, withField = true, anchored = false, withKind = false } = props;
  const { figures } = usePage();
  const { named, figures: words } = figures.messages;
  return (
    <dl className={styles.list}>
      {items.map((item) => {
        const date = withDate ? item.date : null;
        const field = withField ? item.field : null;
        const isBare = date === null && field === null && !withKind;
        return (
          <div key={item.id} className={styles.item} {...(anchored ? { id: `item-${item.id}` } : {})}>
            <dt className={styles.title}>
              {item.title}
              {item.openList && <span className={styles.open}> {named.openList}</span>}
              {item.demo && (
                <>
                  {' '}
                  <DemoMark word={words.demoTag} />
                </>
              )}
            </dt>
            <dd>
              <p className={styles.text}>
                <Prose text={item.prose} /> {isBare && linkSource(item)}
              </p>
              {!isBare && (
                <p className={styles.meta}>
                  {date !== null && (
                    <>
                      <time dateTime={date}>{date}</time> ·{' '}
                    </>
                  )}
                  {withKind && <>{item.kindWord} · </>}
                  {field !== null && (
                    <>
                      <PageLink to={{ page: 'category', id: field.id }} className={styles.field}>
                        {field.title}
                      </PageLink>{' '}
                      ·{' '}
                    </>
                  )}
                  {linkSource(item)}
                </p>
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

/** The way to the source; where nothing else is said of a thing it ends its sentence. */
function linkSource({ source, tick }: NamedEntry) {
  return (
    <PageLink to={{ page: 'method', anchor: `source-${source}` }} className={styles.tick}>
      <span data-ref="paragraph">{tick}</span>
    </PageLink>
  );
}
