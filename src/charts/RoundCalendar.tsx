import type { CalendarFigure } from '@/figures/workspace/ledger/reviewFigure';
import { ScrollBox } from '@/ui/ScrollBox';
import styles from './RoundCalendar.module.css';

const size = 16;
const cell = size - 2;
const left = 36;
const top = 22;

/** Which days had rounds: a column a week; of each day the upper left half is its morning, the lower right its noon. */
export function RoundCalendar({ figure }: { readonly figure: CalendarFigure }) {
  const { weeks, weekdays } = figure;
  return (
    <ScrollBox className={styles.box} label={figure.note}>
      <svg
        className={styles.calendar}
        width={left + weeks.length * size}
        height={top + 7 * size}
        role="img"
        aria-label={figure.title}
        focusable="false"
      >
        {weekdays.map((word, at) =>
          at % 2 === 0 ? (
            <text key={word} className={styles.word} x={left - 5} y={top + at * size + 12} textAnchor="end">
              {word}
            </text>
          ) : null,
        )}
        {weeks.map(({ key, month, days }, week) => (
          <g key={key}>
            {month !== '' && (
              <text className={styles.word} x={left + week * size} y={top - 6}>
                {month}
              </text>
            )}
            {days.map(({ day, morning, noon, label, isWithin }, at) => {
              if (!isWithin) return null;
              const [x, y] = [left + week * size, top + at * size];
              return (
                <g key={day}>
                  <title>{label}</title>
                  <rect className={styles.empty} x={x} y={y} width={cell} height={cell} />
                  {morning && <path className={styles.held} d={`M${x} ${y}h${cell}l${-cell} ${cell}z`} />}
                  {noon && <path className={styles.noon} d={`M${x + cell} ${y + cell}h${-cell}l${cell} ${-cell}z`} />}
                </g>
              );
            })}
          </g>
        ))}
      </svg>
    </ScrollBox>
  );
}
