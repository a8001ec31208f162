import { computeWeekOf } from '@/domain/date';
import { PageLink } from '@/pages/parts/PageLink';
import { usePage } from '@/pages/parts/pageContext';
import { pickEarlier, type Span, useRoom } from '@/pages/parts/workspace/useRoom';
import { DemoMark } from '@/ui/DemoMark';
import { DayChip } from './DayChip';
import { WorkspacePalette } from './palette/WorkspacePalette';
import styles from './WorkspaceBar.module.css';

/** The day everything is seen from, the day it is compared with, and whether anything invented takes part. */
export function WorkspaceBar({ span }: { readonly span: Span }) {
  const { figures, filters, setFilters, days } = usePage();
  const { words, setView, workspace, day, earlier } = useRoom(span);
  const { frame } = words;
  const usual = pickEarlier(day, days, span);
  const week = computeWeekOf(figures.campaign.info.start, day);
  const isDemo = workspace?.targets.items.some(({ basis }) => basis === 'demo') === true;
  return (
    <section className={styles.bar} aria-label={frame.days} data-day={day}>
      <DayChip
        name={frame.asOf}
        label={frame.day}
        words={frame}
        day={day}
        days={days}
        onChoose={(next) => setFilters({ ...filters, asOf: next === days.own ? null : next }, 'push')}
      />
      <DayChip
        name={frame.compare}
        label={frame.earlierDay}
        words={frame}
        day={earlier}
        days={{ from: days.from, to: day, own: usual }}
        onChoose={(next) => setView({ compare: next === usual ? null : next }, 'push')}
      />
      <p className={styles.week}>{frame.weekOf(week)}</p>
      {isDemo && (
        <p className={styles.demo}>
          <DemoMark word={frame.allDemo} />
        </p>
      )}
      <div className={styles.end}>
        <WorkspacePalette />
        <PageLink to={{ page: 'workspace', room: { room: 'dispatch' } }} className={styles.make}>
          {frame.dispatch}
        </PageLink>
      </div>
    </section>
  );
}
