import { startTransition, useOptimistic } from 'react';
import { StatusMark } from '@/charts/StatusMark';
import type { Status } from '@/domain/vocabulary';
import { statusOrder } from '@/figures/workspace/targets';
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
  // What is pressed shows in the next frame; the address, and all that is drawn by it, comes after that frame.
  const [pressed, press] = useOptimistic(view.statuses);
  const shown = statusOrder.filter((status) => counts[status] > 0 || pressed.includes(status));
  function choose(status: Status) {
    const next = turn(pressed, status);
    startTransition(async () => {
      press(next);
      await waitForFrame();
      setView({ statuses: next });
    });
  }
  return (
    <section aria-label={words.filter.status}>
      <ul className={styles.list}>
        {shown.map((status) => (
          <li key={status}>
            <button
              type="button"
              className={styles.toggle}
              aria-pressed={pressed.includes(status)}
              onClick={() => choose(status)}
            >
              <StatusMark status={status} word={words.statuses[status]} />{' '}
              <b data-count={counts[status]}>{counts[status]}</b>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function turn(statuses: readonly Status[], status: Status): readonly Status[] {
  return statuses.includes(status) ? statuses.filter((other) => other !== status) : [...statuses, status];
}

/** Until the frame that is being made has been painted. */
function waitForFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
