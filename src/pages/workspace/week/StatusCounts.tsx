import { StatusMark } from '@/charts/StatusMark';
import type { StatusCount } from '@/figures/workspace/week';
import { PageLink } from '@/pages/parts/PageLink';
import type { Scope } from './useScope';
import { viewOf } from './viewOf';
import styles from './WeekPage.module.css';

interface StatusCountsProps {
  readonly counts: readonly StatusCount[];
  readonly chosen: Scope;
  readonly label: string;
}

/** How many targets stand how, beside the earlier day; each leads to its rows. */
export function StatusCounts({ counts, chosen, label }: StatusCountsProps) {
  return (
    <section aria-label={label}>
      <ul className={styles.counts}>
        {counts.map(({ status, word, count, before }) => (
          <li key={status} className={styles.count}>
            <PageLink
              to={{ page: 'workspace', room: { room: 'targets' } }}
              view={{ ...viewOf(chosen), status }}
              className={styles.countLink}
            >
              <StatusMark status={status} word={word} />
              <b className={count === 0 ? styles.zero : styles.big} data-count={count}>
                {count}
              </b>
              <span className={styles.before}>{before}</span>
            </PageLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
