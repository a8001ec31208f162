import type { TargetTable } from '@/figures/workspace/targetTable';
import type { RoomContext } from '@/pages/parts/workspace/useRoom';
import { StateNotice } from '@/ui/StateNotice';
import styles from './FilterChips.module.css';
import { useFilterDrops } from './useFilterDrops';

/** Nothing fits: which filter to drop, and how many rows that brings. */
export function WithoutFilters({ room, table }: { readonly room: RoomContext; readonly table: TargetTable }) {
  const { filter } = room.words;
  const drops = useFilterDrops(room);
  return (
    <StateNotice state="empty" title={filter.none}>
      <ul className={styles.chips}>
        {drops.map(({ filter: key, label, drop }) => {
          const count = table.without.find((one) => one.filter === key)?.count ?? 0;
          return (
            <li key={key}>
              <button type="button" className={styles.chip} onClick={drop} disabled={count === 0 && drops.length > 1}>
                {filter.without(label, count)}
              </button>
            </li>
          );
        })}
      </ul>
    </StateNotice>
  );
}
