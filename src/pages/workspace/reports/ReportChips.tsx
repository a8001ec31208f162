import type { ReportFilter } from '@/figures/workspace/reportItems';
import type { ReportsFigure } from '@/figures/workspace/reports';
import type { WorkspaceWords } from '@/messages/workspace';
import { StateNotice } from '@/ui/StateNotice';
import styles from './ReportsPage.module.css';

interface ReportChipsProps {
  readonly figure: ReportsFigure;
  readonly words: WorkspaceWords;
  readonly drops: readonly { readonly filter: ReportFilter; readonly label: string; readonly drop: () => void }[];
}

/** The filters in use, each to be dropped by itself, and how many rows are left; of none, what dropping which would bring. */
export function ReportChips({ figure, words, drops }: ReportChipsProps) {
  const { filter, report } = words;
  const { shown, all, without } = figure;
  if (shown === 0)
    return (
      <StateNotice state="empty" title={report.noneFits}>
        <ul className={styles.chips}>
          {drops.map(({ filter: key, label, drop }) => (
            <li key={key}>
              <button
                type="button"
                className={styles.chip}
                onClick={drop}
                disabled={without[key] === 0 && drops.length > 1}
              >
                {filter.without(label, without[key])}
              </button>
            </li>
          ))}
        </ul>
      </StateNotice>
    );
  return (
    <div className={styles.chipLine}>
      <ul className={styles.chips}>
        {drops.map(({ filter: key, label, drop }) => (
          <li key={key}>
            <button type="button" className={styles.chip} onClick={drop} aria-label={filter.drop(label)}>
              {label}
              <svg className={styles.cross} viewBox="0 0 9 9" width="9" height="9" aria-hidden="true" focusable="false">
                <path d="M1 1l7 7M8 1 1 8" />
              </svg>
            </button>
          </li>
        ))}
      </ul>
      <p className={styles.aside} role="status">
        {filter.shown(shown, all)}
      </p>
    </div>
  );
}
