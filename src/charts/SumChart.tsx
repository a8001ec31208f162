import { useId } from 'react';
import type { SumFigure } from '@/figures/figure';
import { SumBar } from './SumBar';
import styles from './SumChart.module.css';
import { SumSwatch } from './SumSwatch';

type Bar = SumFigure['bars'][number];

/** What became of things: a stacked bar, and beneath it the sum it draws, which is its legend as well. */
export function SumChart({ figure }: { readonly figure: SumFigure }) {
  const stripes = useId();
  return (
    <>
      <ul className={styles.bars}>
        {figure.bars.map((bar, index) => (
          <li key={bar.key} className={styles.bar}>
            {bar.label !== '' && <p className={styles.label}>{bar.label}</p>}
            <SumBar bar={bar} height={figure.bars.length === 1 ? 44 : 28} stripes={stripes} isFirst={index === 0} />
            <Equation bar={bar} figureId={figure.figureId} stripes={stripes} />
          </li>
        ))}
      </ul>
      {figure.note !== '' && <p className={styles.note}>{figure.note}</p>}
    </>
  );
}

interface EquationProps {
  readonly bar: Bar;
  readonly figureId: string;
  readonly stripes: string;
}

/** `发现 1845 = 当场解决 863 + …`: a term breaks from the next, never inside. */
function Equation({ bar, figureId, stripes }: EquationProps) {
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
          {index === 0 ? '=' : '+'} <SumSwatch part={part} stripes={bar.demo ? stripes : null} /> {label}{' '}
          <data className={styles.number} value={value} data-figure={figureId}>
            {text}
          </data>
        </span>
      ))}
    </p>
  );
}
