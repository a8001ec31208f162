import { useId } from 'react';
import { usePage } from '@/pages/parts/pageContext';
import { themes, usePreferences } from '@/state/preferences';
import styles from './Appearance.module.css';

/** Light, dark, high contrast, or as the system asks. */
export function Appearance() {
  const { shell } = usePage().figures.messages;
  const { theme, setTheme } = usePreferences();
  const id = useId();
  return (
    <p className={`${styles.appearance} needs-scripts`}>
      <label htmlFor={id}>{shell.theme}</label>{' '}
      <select
        id={id}
        className={styles.select}
        value={theme}
        onChange={(event) => {
          const chosen = themes.find((candidate) => candidate === event.target.value);
          if (chosen !== undefined) setTheme(chosen);
        }}
      >
        {themes.map((candidate) => (
          <option key={candidate} value={candidate}>
            {shell.themes[candidate]}
          </option>
        ))}
      </select>
    </p>
  );
}
