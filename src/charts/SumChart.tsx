import type { SumFigure } from '@/figures/figure';
import { SumBar } from './SumBar';
import styles from './SumChart.module.css';
import { SumSwatch } from './SumSwatch';

type Bar = SumFigure['bars'][number];

/** What became of things: a stacked bar, and beneath it the sum it draws, which is its legend as well. */
export function SumChart({ figure }: { readonly figure: SumFigure }) {
  return (
    <>
      <ul className={styles.bars}>
        {figure.bars.map((bar) => (
          <li key={bar.key} className={styles.bar}>
            {bar.label !== '' && <p className={styles.label}>{bar.label}</p>}
            <SumBar bar={bar} height={figure.bars.length === 1 ? 44 : 28} />
            <Equation bar={bar} figureId={figure.figureId} />
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
}

/** `发现 1845 = 当场解决 863 + …`: a term breaks from the next, never inside. */
function Equation({ bar, figureId }: EquationProps) {
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
