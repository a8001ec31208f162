import { type FormEvent, type KeyboardEvent, useId, useRef } from 'react';
import { usePage } from '@/pages/parts/pageContext';
import { isWithin } from '@/state/filters';
import { DatedText } from '@/ui/DatedText';
import styles from './DayStrip.module.css';

/** Opens a small form that turns the whole site to another day. */
export function DayChoice({ day }: { readonly day: string }) {
  const { figures, filters, setFilters, days } = usePage();
  const words = figures.messages.days;
  const id = useId();
  const box = useRef<HTMLDetailsElement>(null);

  function choose(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const chosen = new FormData(event.currentTarget).get('day');
    // A browser that knows no dates lets anything be typed.
    if (typeof chosen !== 'string' || !isWithin(chosen, days)) return;
    close();
    setFilters({ ...filters, asOf: chosen === days.own ? null : chosen }, 'push');
  }

  function closeOnEscape(event: KeyboardEvent) {
    if (event.key === 'Escape' && box.current?.open === true) close();
  }

  function close() {
    if (box.current === null) return;
    box.current.open = false;
    box.current.querySelector('summary')?.focus();
  }

  return (
    <details ref={box} className={`${styles.choice} needs-scripts`} onKeyDown={closeOnEscape}>
      <summary className={styles.summary}>{words.choose}</summary>
      <form className={styles.form} onSubmit={choose}>
        <label htmlFor={id}>{words.label}</label>
        <input
          // A day chosen elsewhere is the one the form begins with.
          key={day}
          id={id}
          className={styles.input}
          type="date"
          name="day"
          required
          defaultValue={day}
          min={days.from}
          max={days.to}
          aria-describedby={`${id}-window`}
        />
        <button type="submit" className={styles.go}>
          {words.go}
        </button>
        <p id={`${id}-window`} className={styles.window}>
          <DatedText text={words.window(days.from, days.to)} />
        </p>
      </form>
    </details>
  );
}
