import type { SumFigure } from '@/figures/figure';
import styles from './SumChart.module.css';
import { SumSwatch } from './SumSwatch';

interface SumEquationProps {
  readonly bar: SumFigure['bars'][number];
  readonly figureId: string;
}

/** `发现 1845 = 当场解决 863 + …`: a term breaks from the next, never inside. */
export function SumEquation({ bar, figureId }: SumEquationProps) {
  return (
    <p className={styles.equation}>
      <span className={styles.term}>
        {bar.whole.label}{' '}
        <data className={styles.number} value={bar.whole.value} data-figure={figureId}>
          {bar.whole.text}
        </data>
      </span>
      {bar.parts.map(({ part, label, text, value }, index) => (
        <span key={part} className={styles.term}>
          {index === 0 ? '=' : '+'} <SumSwatch part={part} demo={bar.demo} /> {label}{' '}
          <data className={styles.number} value={value} data-figure={figureId}>
            {text}
          </data>
        </span>
      ))}
    </p>
  );
}
