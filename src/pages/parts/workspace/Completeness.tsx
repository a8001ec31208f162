import { useMemo } from 'react';
import type { FigureContext } from '@/figures/context';
import { listReportItems } from '@/figures/workspace/reportItems';
import { summariseReports } from '@/figures/workspace/reports';
import { PageLink } from '@/pages/parts/PageLink';
import { defaultView } from '@/state/view';
import { DemoMark } from '@/ui/DemoMark';
import styles from './Completeness.module.css';
import { useWorkspaceWords } from './useWorkspaceWords';

interface CompletenessProps {
  readonly context: FigureContext;
  /** Whose reports: a place's, by its code, or all that a department leads, by its id. */
  readonly of: { readonly place: string } | { readonly department: string };
}

/** How complete somebody's own reports are, and the way to each of them. */
export function Completeness({ context, of }: CompletenessProps) {
  const words = useWorkspaceWords();
  const { report } = words;
  const [kind, id] = 'place' in of ? (['place', of.place] as const) : (['department', of.department] as const);
  const summary = useMemo(() => {
    const own = listReportItems(context, words).filter(
      ({ place, department }) => (kind === 'place' ? place.code : department) === id,
    );
    return summariseReports(words, own, defaultView.weeks, { id, name: '' });
  }, [context, words, kind, id]);
  const { counts, share, ofAll, isFew, demo } = summary;
  return (
    <section className={styles.completeness}>
      <h2 className={styles.title}>
        {report.own} {demo && <DemoMark word={context.messages.figures.demoTag} />}
      </h2>
      {share === null ? (
        <p className={styles.second}>{report.ownNone}</p>
      ) : (
        <>
          <p>
            <b className={styles.share}>{share}</b> {ofAll}
            {isFew && <span className={styles.few}>{report.few}</span>}{' '}
            <span className={styles.second}>{report.window(defaultView.weeks)}</span>
          </p>
          <p className={styles.second}>{report.ownCounts(counts.silent, counts.missing, counts.late)}</p>
        </>
      )}
      <p>
        <PageLink
          to={{ page: 'workspace', room: { room: 'reports' } }}
          view={kind === 'place' ? { place: id } : { department: id }}
        >
          {report.toRoom}
        </PageLink>
      </p>
    </section>
  );
}
