import type { ReactNode } from 'react';
import type { ReportMarkCell } from '@/figures/workspace/reportGrid';
import styles from './ReportMark.module.css';

type State = ReportMarkCell['state'];

/** Each state of a report has a shape of its own: colour is never alone, and nothing looks like a zero. Drawn on 14 units. */
const marks: Readonly<Record<State, ReactNode>> = {
  reported: <circle className={styles.came} cx="7" cy="7" r="3.6" />,
  late: (
    <>
      <circle className={styles.late} cx="7" cy="7" r="6.2" />
      <path className={styles.tick} d="M3.8 7.2 6.1 9.4 10.2 4.9" />
    </>
  ),
  missing: (
    <>
      <circle className={styles.dashed} cx="7" cy="7" r="6" />
      <path className={styles.line} d="M4 7h6" />
    </>
  ),
  silent: <circle className={styles.dashed} cx="7" cy="7" r="6" />,
  pending: <circle className={styles.open} cx="7" cy="7" r="3.4" />,
  notOwed: <path className={styles.quiet} d="M4.5 7h5" />,
};

interface ReportMarkProps {
  readonly state: State;
  /** Read instead of the shape; null where the word stands beside it. */
  readonly label: string | null;
}

/** What became of a report, as a shape. */
export function ReportMark({ state, label }: ReportMarkProps) {
  return (
    <span className={styles.report} data-report={state}>
      <svg className={styles.shape} viewBox="0 0 14 14" width="14" height="14" aria-hidden="true" focusable="false">
        {marks[state]}
      </svg>
      {label !== null && <span className={styles.label}>{label}</span>}
    </span>
  );
}
