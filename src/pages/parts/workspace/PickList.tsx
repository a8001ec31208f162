import { useId } from 'react';
import styles from './PickList.module.css';

interface PickListProps {
  readonly label: string;
  /** The word for no choice at all; without it one of the options always stands. */
  readonly any?: string;
  readonly value: string | null;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onPick: (value: string | null) => void;
}

/** One of a list, under its name. */
export function PickList({ label, any, value, options, onPick }: PickListProps) {
  const id = useId();
  return (
    <p className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className={styles.input}
        value={value ?? ''}
        onChange={(event) => onPick(event.target.value === '' ? null : event.target.value)}
      >
        {any !== undefined && <option value="">{any}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </p>
  );
}
