import type { FigureContext } from '@/figures/context';
import type { DecisionRow } from '@/figures/workspace/decisions';
import type { WeekFigure } from '@/figures/workspace/week';
import { PageLink } from '@/pages/parts/PageLink';
import { Panel } from '@/pages/parts/workspace/Panel';
import type { RoomContext } from '@/pages/parts/workspace/useRoom';
import styles from './WeekPage.module.css';

interface UpcomingProps {
  readonly week: WeekFigure;
  readonly room: RoomContext;
  readonly context: FigureContext;
}

/** Who is silent, and which milestones are near. */
export function Upcoming({ week, room, context }: UpcomingProps) {
  const { week: said } = room.words;
  return (
    <>
      <Panel
        title={said.silent}
        demo={week.silent.some(({ row }) => row.demo)}
        beside={
          <p className={styles.aside}>
            <PageLink to={{ page: 'workspace', room: { room: 'reports' } }}>{room.words.frame.reports}</PageLink>
          </p>
        }
      >
        {week.silent.length === 0 ? (
          <p className={styles.none}>{said.nobodySilent}</p>
        ) : (
          <ul className={styles.items}>{week.silent.map(renderSilent)}</ul>
        )}
      </Panel>
      <Panel
        title={said.upcoming(String(context.campaign.info.thresholds.dueSoonDays))}
        demo={week.upcoming.some(({ demo }) => demo)}
      >
        {week.upcoming.length === 0 ? (
          <p className={styles.none}>{said.nothingDue}</p>
        ) : (
          <ul className={styles.items}>
            {week.upcoming.map(({ item, due, title, placeName, rest, daysLeft }) => (
              <li key={item.key} className={styles.item}>
                <span className={styles.line}>
                  <time dateTime={due}>{due}</time>
                  <PageLink
                    to={{ page: 'workspace', room: { room: 'targets' } }}
                    view={{ place: item.place.code, open: item.key }}
                  >
                    {placeName} {title}
                  </PageLink>
                </span>
                <span className={styles.second}>{[rest, daysLeft].join(room.words.copyJoin)}</span>
              </li>
            ))}
          </ul>
        )}
      </Panel>
    </>
  );

  function renderSilent({ item, row, reason }: DecisionRow) {
    return (
      <li key={item.key} className={styles.item}>
        <PageLink
          to={{ page: 'workspace', room: { room: 'targets' } }}
          view={{ place: item.place.code, open: item.key }}
        >
          {row.placeName} {row.title}
        </PageLink>
        <span className={styles.second}>{reason}</span>
      </li>
    );
  }
}
