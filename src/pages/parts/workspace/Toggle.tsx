import type { ReactNode } from 'react';
import styles from './Toggle.module.css';

interface ToggleProps {
  readonly isPressed: boolean;
  readonly onPress: () => void;
  /** Where what it shows does not say enough; begins with that. */
  readonly label?: string;
  readonly children: ReactNode;
}

/** One of several that may be pressed: a filter, or one choice among a few. */
export function Toggle({ isPressed, onPress, label, children }: ToggleProps) {
  return (
    <button type="button" className={styles.toggle} aria-pressed={isPressed} aria-label={label} onClick={onPress}>
      {children}
    </button>
  );
}
