import { useId } from 'react';
import type { Locale } from '@/domain/vocabulary';
import { getMessages } from '@/messages/messages';
import { themes, usePreferences } from '@/state/preferences';
import styles from './Appearance.module.css';

/** Light, dark, high contrast, or as the system asks. */
export function Appearance({ locale }: { readonly locale: Locale }) {
  const { shell } = getMessages(locale);
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
