import { useMemo } from 'react';
import { buildTimeline } from '@/figures/overview';
import { usePage } from '@/pages/parts/pageContext';
import styles from './Timeline.module.css';

/** What the source dates, oldest first; down on a phone, across on a wide screen. */
export function Timeline() {
  const { figures } = usePage();
  const words = figures.messages.pages.overview;
  const { stops, undated } = useMemo(() => buildTimeline(figures), [figures]);
  return (
    <>
      <h2>{words.timeline}</h2>
      <p className={styles.note} data-count={undated}>
        {words.timelineNote(String(undated))}
      </p>
      <ol className={styles.line}>
        {stops.map((stop) => (
          <li key={stop.date} className={stop.isHonour ? `${styles.stop} ${styles.honour}` : styles.stop}>
            <time className={styles.date} dateTime={stop.date}>
              {stop.date}
            </time>
            {stop.titles.map((title) => (
              <p key={title}>{title}</p>
            ))}
          </li>
        ))}
      </ol>
    </>
  );
}
