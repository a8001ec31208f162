import type { TargetFilterWords } from '@/messages/workspace';
import styles from './FilterChips.module.css';

/** A filter in use: what it says, and how it is dropped. */
export interface FilterDrop<Filter extends string = string> {
  readonly filter: Filter;
  readonly label: string;
  readonly drop: () => void;
}

interface FilterChipsProps {
  readonly words: TargetFilterWords;
  readonly drops: readonly FilterDrop[];
  readonly shown: number;
  readonly all: number;
  /** Drops them all. */
  readonly onClear: () => void;
}

/** What narrows a list, each to be dropped by itself, and how many rows are left. It has its place when nothing does. */
export function FilterChips({ words, drops, shown, all, onClear }: FilterChipsProps) {
  return (
    <section className={styles.line} aria-label={words.title}>
      <ul className={styles.chips}>
        {drops.map(({ filter, label, drop }) => (
          <li key={filter}>
            <button
              type="button"
              className={`${styles.chip} ${styles.crossed}`}
              onClick={drop}
              aria-label={words.drop(label)}
            >
              {label}
            </button>
          </li>
        ))}
        {drops.length > 1 && (
          <li>
            <button type="button" className={styles.clear} onClick={onClear}>
              {words.clear}
            </button>
          </li>
        )}
      </ul>
      <p className={styles.count} role="status">
        {words.shown(shown, all)}
      </p>
    </section>
  );
}
