import { StatusMark } from '@/charts/StatusMark';
import type { Status } from '@/domain/vocabulary';
import { statusOrder } from '@/figures/workspace/targets';
import { Toggle } from '@/pages/parts/workspace/Toggle';
import { turn, usePressed } from '@/pages/parts/workspace/usePressed';
import type { RoomContext } from '@/pages/parts/workspace/useRoom';
import styles from './StatusToggles.module.css';

interface StatusTogglesProps {
  readonly room: RoomContext;
  /** How many rows of each status there are among what the other filters let through. */
  readonly counts: Readonly<Record<Status, number>>;
}

/** How many targets stand how; each status is a filter as well. */
export function StatusToggles({ room, counts }: StatusTogglesProps) {
  const { view, setView, words } = room;
  const [pressed, press] = usePressed(view.statuses, (statuses) => setView({ statuses }));
  const shown = statusOrder.filter((status) => counts[status] > 0 || pressed.includes(status));
  return (
    <section aria-label={words.filter.status}>
      <ul className={styles.list}>
        {shown.map((status) => (
          <li key={status}>
            <Toggle isPressed={pressed.includes(status)} onPress={() => press((now) => turn(now, status))}>
              <StatusMark status={status} word={words.statuses[status]} />{' '}
              <b data-count={counts[status]}>{counts[status]}</b>
            </Toggle>
          </li>
        ))}
      </ul>
    </section>
  );
}
