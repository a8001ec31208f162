import { useId } from 'react';
import { StatusMark } from '@/charts/StatusMark';
import type { DepartmentSheet } from '@/figures/workspace/departmentSheet';
import { PageLink } from '@/pages/parts/PageLink';
import { usePage } from '@/pages/parts/pageContext';
import type { RoomContext } from '@/pages/parts/workspace/useRoom';
import { DemoMark } from '@/ui/DemoMark';
import styles from './DepartmentPage.module.css';

interface DueListProps {
  readonly room: RoomContext;
  readonly sheet: DepartmentSheet;
}

/** What of a department's targets has to be there within the days the campaign calls soon. */
export function DueList({ room, sheet }: DueListProps) {
  const id = useId();
  const { department: words } = room.words;
  const { messages } = usePage().figures;
  const { due, dueDays, entry, items } = sheet;
  const demo = items.some(({ key, basis }) => basis === 'demo' && due.some((one) => one.key === key));
  return (
    <section className={styles.panel} aria-labelledby={id}>
      <h2 id={id}>
        {words.due(String(dueDays))} {demo && <DemoMark word={messages.figures.demoTag} />}
      </h2>
      {due.length === 0 ? (
        <p className={styles.note}>{words.dueNone(String(dueDays))}</p>
      ) : (
        <ol className={styles.due}>
          {due.map((one) => (
            <li key={one.key}>
              <span className={styles.when}>
                <time dateTime={one.due}>{one.due}</time> {words.dueIn(one.daysLeft)}
              </span>
              <PageLink
                to={{ page: 'workspace', room: { room: 'targets' } }}
                view={{ department: entry.id, place: one.place, open: one.key }}
              >
                {one.placeName} {one.title}
              </PageLink>
              <span className={styles.how}>
                <StatusMark status={one.status} word={one.statusWord} />{' '}
                <span>{words.dueWork(one.actual, one.target)}</span>
              </span>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
