import { classNames } from '@/charts/classNames';
import { ReportMark } from '@/charts/ReportMark';
import { reportStates } from '@/domain/reporting';
import type { ReportsFigure } from '@/figures/workspace/reports';
import { usePage } from '@/pages/parts/pageContext';
import type { RoomContext } from '@/pages/parts/workspace/useRoom';
import { DemoMark } from '@/ui/DemoMark';
import { ScrollBox } from '@/ui/ScrollBox';
import styles from './ReportGrid.module.css';
import { ReportLine } from './ReportLine';

interface ReportGridProps {
  readonly figure: ReportsFigure;
  readonly room: RoomContext;
}

/** Lines by report days, the newest day at the right and in sight; each report a shape with its word. */
export function ReportGrid({ figure, room }: ReportGridProps) {
  const { figures } = usePage();
  const { words, view } = room;
  const { report } = words;
  const { columns, groups } = figure;
  const days = columns.length;
  const withPlace = view.group !== 'place' && (view.place === null || view.place === 'all');
  return (
    <section className={styles.panel}>
      <h2 className={styles.title}>
        {report.grid} {figure.demo && <DemoMark word={figures.messages.figures.demoTag} />}
      </h2>
      <ul className={styles.key}>
        {reportStates.map((state) => (
          <li key={state}>
            <ReportMark state={state} label={null} /> <b>{report.states[state]}</b> {report.stateNotes[state]}
          </li>
        ))}
      </ul>
      <ScrollBox className={styles.scroll} label={report.grid}>
        <table className={classNames(styles.grid, days > 12 && styles.wide)}>
          <thead>
            <tr>
              <th scope="col" className={styles.name}>
                {report.row}
              </th>
              <th scope="col" className={styles.newest}>
                {report.newest}
              </th>
              <th scope="col" className={styles.number}>
                {report.columns.share}
              </th>
              {columns.map(({ day, year, label, isNewYear }) => (
                <th key={day} scope="col" className={styles.day}>
                  <time dateTime={day}>
                    <span className={isNewYear ? styles.year : styles.hiddenYear}>{year}-</span>
                    {label}
                  </time>
                </th>
              ))}
            </tr>
          </thead>
          {groups.map(({ id, title, rows }) => (
            <tbody key={id}>
              {title !== '' && (
                <tr className={styles.group}>
                  <td colSpan={3 + days}>
                    <span className={styles.groupTitle}>
                      {title} <span className={styles.second}>{report.rows(rows.length)}</span>
                    </span>
                  </td>
                </tr>
              )}
              {rows.map((row) => (
                <ReportLine key={row.key} row={row} words={words} withPlace={withPlace} />
              ))}
            </tbody>
          ))}
        </table>
      </ScrollBox>
    </section>
  );
}
