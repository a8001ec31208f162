import type { WeekFigure } from '@/figures/workspace/week';
import { Panel } from '@/pages/parts/workspace/Panel';
import type { RoomContext } from '@/pages/parts/workspace/useRoom';
import styles from './WeekPage.module.css';

/** What was put right since the day compared with: the old value stands beside the new one. */
export function Corrections({ week, room }: { readonly week: WeekFigure; readonly room: RoomContext }) {
  const { week: said } = room.words;
  return (
    <Panel title={said.corrections} demo={week.corrections.some(({ demo }) => demo)}>
      {week.corrections.length === 0 ? (
        <p className={styles.none}>{said.noCorrections}</p>
      ) : (
        <ul className={styles.items}>
          {week.corrections.map(({ key, title, placeName, text, note, knownFrom }) => (
            <li key={key} className={styles.item}>
              <span className={styles.line}>
                {placeName} {title}
              </span>
              <span className={styles.second}>{text}</span>
              <span className={styles.second}>
                {note} <time dateTime={knownFrom}>{knownFrom}</time>
              </span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
