import type { TargetFilterWords } from '@/messages/workspace';
import { StateNotice } from '@/ui/StateNotice';
import type { FilterDrop } from './FilterChips';
import styles from './FilterChips.module.css';

interface DropHintsProps<Filter extends string> {
  readonly words: TargetFilterWords;
  /** Says that nothing fits. */
  readonly title: string;
  readonly drops: readonly FilterDrop<Filter>[];
  /** How many rows there would be without one of them. */
  readonly countWithout: (filter: Filter) => number;
}

/** Nothing fits: which filter to drop, and how many rows that brings. */
export function DropHints<Filter extends string>({ words, title, drops, countWithout }: DropHintsProps<Filter>) {
  return (
    <StateNotice state="empty" title={title}>
      <ul className={styles.chips}>
        {drops.map(({ filter, label, drop }) => {
          const count = countWithout(filter);
          return (
            <li key={filter}>
              <button type="button" className={styles.chip} onClick={drop} disabled={count === 0 && drops.length > 1}>
                {words.without(label, count)}
              </button>
            </li>
          );
        })}
      </ul>
    </StateNotice>
  );
}
