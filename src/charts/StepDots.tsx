import type { StepsFigure } from '@/figures/workspace/ledger/problemRow';
import styles from './StepDots.module.css';

const steps = [0, 1, 2, 3, 4];
const gap = 18;

/** How far a problem has come on its way of five steps; said in words for who cannot see it. */
export function StepDots({ steps: { done, isOnSpot, isLate, label } }: { readonly steps: StepsFigure }) {
  return (
    <svg className={styles.steps} width="84" height="14" role="img" aria-label={label} focusable="false">
      <line className={styles.way} x1="6" x2={6 + 4 * gap} y1="7" y2="7" />
      {steps.map((at) => {
        if (isOnSpot && at > 0 && at < 4) return null;
        const isLast = at === 4 && done === 5;
        return (
          <circle
            key={at}
            className={at >= done ? styles.ahead : isLast && isLate ? styles.late : styles.done}
            cx={6 + at * gap}
            cy="7"
            r="4.5"
          />
        );
      })}
    </svg>
  );
}
