import type { ReactNode } from 'react';
import type { TargetRow } from '@/figures/workspace/targetRow';
import styles from './StatusMark.module.css';

type Status = TargetRow['status'];

/** Each status has a shape of its own: colour is never alone. Drawn on 14 units. */
const marks: Readonly<Record<Status, ReactNode>> = {
  done: (
    <>
      <circle className={styles.strong} cx="7" cy="7" r="7" />
      <path className={styles.tickOnStrong} d="M3.6 7.2 6 9.6 10.4 4.8" />
    </>
  ),
  ahead: <path className={styles.mark} d="M7 1.2 13.4 12.6H.6z" />,
  onPlan: <circle className={styles.quiet} cx="7" cy="7" r="3" />,
  dueSoon: (
    <>
      <circle className={styles.blueRing} cx="7" cy="7" r="6" />
      <path className={styles.blue} d="M7 1a6 6 0 0 1 0 12z" />
    </>
  ),
  behind: <path className={styles.yellow} d="M7 12.4 1.2 1.9h11.6z" />,
  overdue: (
    <>
      <path className={styles.red} d="M.5.5h13v13H.5z" />
      <path className={styles.call} d="M7 3v5.2M7 10.2v1.6" />
    </>
  ),
  madeUp: (
    <>
      <circle className={styles.yellow} cx="7" cy="7" r="6.2" />
      <path className={styles.tickOnYellow} d="M3.8 7.2 6.1 9.4 10.2 4.9" />
    </>
  ),
  notReported: <circle className={styles.dashed} cx="7" cy="7" r="6" />,
  endValueOnly: (
    <>
      <path className={styles.line} d="M0 7h9" />
      <circle className={styles.quiet} cx="10.5" cy="7" r="3" />
    </>
  ),
  noTarget: (
    <>
      <path className={styles.line} d="M1 1h12v12H1z" />
      <path className={styles.line} d="M4.2 7h5.6" />
    </>
  ),
  notApplicable: <path className={styles.line} d="M3 7h8" />,
};

/** A status as shape and word; the word is read, the shape is seen. */
export function StatusMark({ status, word }: { readonly status: Status; readonly word: string }) {
  return (
    <span className={styles.status} data-status={status}>
      <svg className={styles.shape} viewBox="0 0 14 14" width="14" height="14" aria-hidden="true" focusable="false">
        {marks[status]}
      </svg>
      {word}
    </span>
  );
}
