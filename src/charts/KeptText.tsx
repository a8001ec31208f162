import styles from './KeptText.module.css';

/** Dates and percentages that a line break would tear apart: `2020-11-20`, `41.9 %`. */
const whole = /(\d{4}-\d{2}(?:-\d{2})?|[\d.,]+ %)/;

/** Running text whose dates and percentages stay on one line; a date says so to machines. */
export function KeptText({ text }: { readonly text: string }) {
  return text.split(whole).map((part, index) => {
    if (index % 2 === 0) return part;
    const Part = part.endsWith('%') ? 'span' : 'time';
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never move
      <Part key={index} className={styles.whole}>
        {part}
      </Part>
    );
  });
}
