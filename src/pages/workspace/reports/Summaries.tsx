import type { ReportSummary, ReportsFigure } from '@/figures/workspace/reports';
import { PageLink } from '@/pages/parts/PageLink';
import { usePage } from '@/pages/parts/pageContext';
import type { RoomContext } from '@/pages/parts/workspace/useRoom';
import { DemoMark } from '@/ui/DemoMark';
import { ScrollBox } from '@/ui/ScrollBox';
import styles from './ReportsPage.module.css';

const counted = ['owed', 'reported', 'late', 'missing', 'silent', 'pending'] as const;

interface SummariesProps {
  readonly figure: ReportsFigure;
  readonly room: RoomContext;
}

/** How complete the reports of each place and of each lead department are, over the window; in the order of codes. */
export function Summaries({ figure, room }: SummariesProps) {
  const { figures } = usePage();
  const { words, view, wordsOf } = room;
  const { report } = words;
  return (
    <section className={styles.panel}>
      <div className={styles.head}>
        <h2 className={styles.title}>
          {report.own} {figure.demo && <DemoMark word={figures.messages.figures.demoTag} />}
        </h2>
        <p className={styles.aside}>{report.window(view.weeks)}</p>
      </div>
      {renderTable('place', report.byPlace, report.columns.place, figure.places)}
      {renderTable('department', report.byDepartment, report.columns.department, figure.departments)}
      <p className={styles.note}>
        {report.shareRule} {figure.fewNote}
      </p>
    </section>
  );

  function renderTable(kind: 'place' | 'department', caption: string, head: string, rows: readonly ReportSummary[]) {
    return (
      <ScrollBox className={styles.scroll} label={caption}>
        <table className={styles.summary}>
          <caption className={styles.caption}>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{head}</th>
              <th scope="col" className={styles.number}>
                {report.columns.share}
              </th>
              {counted.map((count) => (
                <th key={count} scope="col" className={styles.number}>
                  {count === 'owed' ? report.columns.owed : report.states[count]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, name, counts, share, ofAll, isFew }) => (
              <tr key={id}>
                <th scope="row">
                  {id === '' ? (
                    name
                  ) : (
                    <PageLink
                      to={{ page: 'workspace', room: { room: 'reports' } }}
                      view={wordsOf(kind === 'place' ? { place: id } : { department: id })}
                    >
                      {name}
                    </PageLink>
                  )}
                </th>
                <td className={styles.number}>
                  {share === null ? (
                    '—'
                  ) : (
                    <>
                      <b>{share}</b> <span className={styles.second}>{ofAll}</span>
                      {isFew && <span className={styles.few}>{report.few}</span>}
                    </>
                  )}
                </td>
                {counted.map((count) => (
                  <td key={count} className={styles.number}>
                    {counts[count]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    );
  }
}
