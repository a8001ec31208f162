import type { NamedLine } from '@/figures/namedLine';
import { Prose } from '@/pages/parts/Prose';
import { usePage } from '@/pages/parts/pageContext';
import { DemoMark } from '@/ui/DemoMark';
import styles from './NamedEntries.module.css';

interface NamedEntriesProps {
  readonly items: readonly NamedLine[];
  /** Whether an address may point at each of them. */
  readonly anchored?: boolean;
}

/** Named things, each with what it is and the paragraph it stands in; a list the source leaves open stays open. */
export function NamedEntries({ items, anchored = false }: NamedEntriesProps) {
  const { figures } = usePage();
  const { messages } = figures;
  return (
    <dl className={styles.list}>
      {items.map((item) => (
        <div key={item.id} className={styles.item} {...(anchored ? { id: `item-${item.id}` } : {})}>
          <dt>
            {item.title}
            {item.openList && <span className={styles.open}> {messages.pages.indicators.openList}</span>}
            {item.date !== null && <time dateTime={item.date}>{item.date}</time>}
            {item.demo && <DemoMark word={messages.figures.demoTag} />}
          </dt>
          <dd>
            <Prose text={item.summary} /> <span className={styles.tick}>{item.tick}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
