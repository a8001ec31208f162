import type { KeyboardEvent, ReactNode } from 'react';
import styles from './Header.module.css';

interface MenuProps {
  /** What opens it. */
  readonly word: string;
  /** What it is, for screen readers. */
  readonly label: string;
  readonly children: ReactNode;
}

/** The navigation folded up for a phone. Works without scripts; with them Esc closes it, and so does a new page. */
export function Menu({ word, label, children }: MenuProps) {
  function closeOnEscape(event: KeyboardEvent<HTMLDetailsElement>) {
    if (event.key !== 'Escape' || !event.currentTarget.open) return;
    event.currentTarget.open = false;
    event.currentTarget.querySelector('summary')?.focus();
  }
  return (
    <details className={styles.menu} onKeyDown={closeOnEscape}>
      <summary className={styles.summary}>{word}</summary>
      {/* Beside the wide navigation, of which a page shows the one or the other, it needs a name of its own. */}
      <nav aria-label={`${label} · ${word}`}>
        <ul className={styles.panel}>{children}</ul>
      </nav>
    </details>
  );
}
