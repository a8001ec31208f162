import styles from './KeptText.module.css';

/** Dates and percentages that a line break would tear apart: `2020-11-20`, `41.9 %`. */
const whole = /(\d{4}-\d{2}(?:-\d{2})?|[\d.,]+ %)/;

/** Running text whose dates and percentages stay on one line. */
export function KeptText({ text }: { readonly text: string }) {
  return text.split(whole).map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never move
      <span key={index} className={styles.whole}>
        {part}
      </span>
    ),
  );
}
