import { type FormEvent, type KeyboardEvent, useId, useRef } from 'react';
import { computeDate, computeDayNumber } from '@/domain/date';
import { type WorkspaceFrameWords, weekdays } from '@/messages/workspace';
import { type DayWindow, isWithin } from '@/state/filters';
import styles from './WorkspaceBar.module.css';

interface DayChipProps {
  readonly name: string;
  /** What the field asks for. */
  readonly label: string;
  readonly words: WorkspaceFrameWords;
  readonly day: string;
  readonly days: DayWindow;
  readonly onChoose: (day: string) => void;
}

/** A day, and behind it a small form that takes another: a date, a week back or on, or the page's own. */
export function DayChip({ name, label, words, day, days, onChoose }: DayChipProps) {
  const id = useId();
  const box = useRef<HTMLDetailsElement>(null);

  function choose(next: string) {
    if (!isWithin(next, days)) return;
    if (box.current !== null) {
      box.current.open = false;
      box.current.querySelector('summary')?.focus();
    }
    onChoose(next);
  }

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const chosen = new FormData(event.currentTarget).get('day');
    // A browser that knows no dates lets anything be typed.
    if (typeof chosen === 'string') choose(chosen);
  }

  function closeOnEscape(event: KeyboardEvent) {
    if (event.key !== 'Escape' || box.current?.open !== true) return;
    box.current.open = false;
    box.current.querySelector('summary')?.focus();
  }

  const step = (weeks: number) => computeDate(computeDayNumber(day) + weeks * 7);
  return (
    <details ref={box} className={styles.choice} onKeyDown={closeOnEscape}>
      <summary className={styles.chip}>
        <span className={styles.name}>{name}</span> <time dateTime={day}>{day}</time>{' '}
        <span className={styles.weekday}>{words.weekdays[weekdays[(computeDayNumber(day) + 3) % 7] ?? 'mon']}</span>
      </summary>
      <form className={`${styles.form} needs-scripts`} onSubmit={submit}>
        <label htmlFor={id}>{label}</label>
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
        />
        <div className={styles.buttons}>
          <button type="submit" className={styles.go}>
            {words.go}
          </button>
          <button
            type="button"
            className={styles.step}
            disabled={step(-1) < days.from}
            onClick={() => choose(step(-1))}
          >
            {words.weekBefore}
          </button>
          <button type="button" className={styles.step} disabled={step(1) > days.to} onClick={() => choose(step(1))}>
            {words.weekAfter}
          </button>
          {day !== days.own && (
            <button type="button" className={styles.step} onClick={() => choose(days.own)}>
              {words.opening(days.own)}
            </button>
          )}
        </div>
      </form>
    </details>
  );
}
