import type { TargetTable } from '@/figures/workspace/targetTable';
import { usePage } from '@/pages/parts/pageContext';
import type { RoomContext } from '@/pages/parts/workspace/useRoom';
import styles from './FilterChips.module.css';
import { useFilterDrops } from './useFilterDrops';

/** What narrows the ledger, each to be dropped by itself, and how many rows are left. */
export function FilterChips({ room, table }: { readonly room: RoomContext; readonly table: TargetTable }) {
  const { filters, view, setView } = usePage();
  const { filter } = room.words;
  const drops = useFilterDrops(room);
  const { compare, hide, density } = view;
  return (
    <section className={styles.line} aria-label={filter.title}>
      <ul className={styles.chips}>
        {drops.map(({ filter: key, label, drop }) => (
          <li key={key}>
            <button
              type="button"
              className={`${styles.chip} ${styles.crossed}`}
              onClick={drop}
              aria-label={filter.drop(label)}
            >
              {label}
            </button>
          </li>
        ))}
        {drops.length > 1 && (
          <li>
            <button
              type="button"
              className={styles.clear}
              // What is compared and how the table is set are no filters.
              onClick={() => setView(pick({ compare, hide, density }), 'replace', { ...filters, q: '' })}
            >
              {filter.clear}
            </button>
          </li>
        )}
      </ul>
      <p className={styles.count} role="status">
        {filter.shown(table.items.length, table.all)}
      </p>
    </section>
  );
}

function pick(words: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(Object.entries(words).filter((entry): entry is [string, string] => entry[1] !== undefined));
}
