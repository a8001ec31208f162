import type { ReactNode } from 'react';
import styles from './Button.module.css';

interface ButtonProps {
  readonly onClick: () => void;
  readonly children: ReactNode;
  readonly pressed?: boolean;
}

/** A quiet button, 44 px high. `pressed` makes it a toggle. */
export function Button({ onClick, children, pressed }: ButtonProps) {
  return (
    <button
      type="button"
      className={`${styles.button} needs-scripts`}
      onClick={onClick}
      {...(pressed === undefined ? {} : { 'aria-pressed': pressed })}
    >
      {children}
    </button>
  );
}
