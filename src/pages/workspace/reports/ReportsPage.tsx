import { useMemo } from 'react';
import { listReportItems } from '@/figures/workspace/reportItems';
import { buildReports } from '@/figures/workspace/reports';
import { RoomPage } from '@/pages/parts/workspace/RoomPage';
import { useRoom } from '@/pages/parts/workspace/useRoom';
import { StateNotice } from '@/ui/StateNotice';
import { Asks } from './Asks';
import { ReportFilters } from './ReportFilters';
import { ReportGrid } from './ReportGrid';
import styles from './ReportsPage.module.css';
import { Summaries } from './Summaries';

/** Who reported what when: what is late, missing, silent or stale, and whom to ask. What is not there is never a zero. */
export function ReportsPage() {
  const room = useRoom();
  const { words, view, workspace } = room;
  const { report } = words;
  const items = useMemo(
    () => (workspace === null ? null : listReportItems(workspace.context, words)),
    [workspace, words],
  );
  const { place, category, department, lacks, group, weeks } = view;
  const figure = useMemo(() => {
    if (workspace === null || items === null) return null;
    const query = { place: place === 'all' ? null : place, category, department, lacks, group, weeks };
    return buildReports(workspace.context, words, items, query);
  }, [workspace, items, words, place, category, department, lacks, group, weeks]);
  if (figure === null || workspace === null)
    return (
      <RoomPage room={room} title={report.title}>
        {null}
      </RoomPage>
    );
  const { reportDays } = workspace.context.campaign.info.thresholds;
  if (figure.all === 0)
    return (
      <RoomPage room={room} title={report.title}>
        <StateNotice state="empty" title={report.none}>
          {report.noneSupply}
        </StateNotice>
      </RoomPage>
    );
  const isEarly = figure.counted > 0 && figure.columns.length === 0;
  return (
    <RoomPage room={room} title={isEarly ? report.notYet : figure.counted === 0 ? report.title : figure.conclusion}>
      <p className={styles.note}>{figure.lede}</p>
      {isEarly && <p className={styles.note}>{report.notYetNote(reportDays)}</p>}
      {figure.counted > 0 && !isEarly && (
        <div className={styles.columns}>
          <Summaries figure={figure} room={room} />
          <Asks figure={figure} room={room} context={workspace.context} />
        </div>
      )}
      <ReportFilters figure={figure} room={room} items={items ?? []} />
      {figure.shown > 0 && <ReportGrid figure={figure} room={room} />}
    </RoomPage>
  );
}
