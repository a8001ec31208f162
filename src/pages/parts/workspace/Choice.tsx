import { type ReactNode, useId } from 'react';
import styles from './Choice.module.css';
import { Toggle } from './Toggle';
import { usePressed } from './usePressed';

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: ReactNode }[];
  readonly onPick: (value: string) => void;
}

/** One of a few, all of them in sight; the choice is in the address. */
export function Choice({ label, value, options, onPick }: ChoiceProps) {
  const id = useId();
  const [pressed, press] = usePressed(value, onPick);
  if (options.length < 2) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields
    <div className={`${styles.choice} needs-scripts`} role="group" aria-labelledby={id}>
      <span id={id} className={styles.label}>
        {label}
      </span>
      {options.map((option) => (
        <Toggle key={option.value} isPressed={option.value === pressed} onPress={() => press(() => option.value)}>
          {option.label}
        </Toggle>
      ))}
    </div>
  );
}
