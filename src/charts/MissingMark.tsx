import styles from './MissingMark.module.css';

/** The dashed ring of a number that is not there; the reason stands beside it in words. */
export function MissingMark() {
  return (
    <svg className={styles.mark} viewBox="0 0 14 14" width="14" height="14" aria-hidden="true" focusable="false">
      <circle cx="7" cy="7" r="5.8" />
    </svg>
  );
}
