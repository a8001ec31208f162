import type { ReactNode } from 'react';
import { usePage } from '@/pages/parts/pageContext';
import { QueryState } from '@/pages/parts/QueryState';
import { StateNotice } from '@/ui/StateNotice';
import styles from './RoomPage.module.css';
import type { RoomContext } from './useRoom';

interface RoomPageProps {
  readonly room: RoomContext;
  /** What the page says in a sentence; while nothing is known yet, its name. */
  readonly title: string;
  /** Beside the title: how the table is set, what can be done with it. */
  readonly tools?: ReactNode;
  /** There is nothing to show on this day: what is missing, and how it could be supplied. */
  readonly isEmpty?: boolean;
  readonly children: ReactNode;
}

/** A page of the workspace: its conclusion as the heading, then its content, or which of the four states stands instead. */
export function RoomPage({ room, title, tools, isEmpty = false, children }: RoomPageProps) {
  const { figures } = usePage();
  const { words } = room;
  return (
    <>
      <div className={styles.head}>
        <h1 tabIndex={-1} className={styles.title}>
          {title}
        </h1>
        {tools}
      </div>
      <QueryState query={room.asked} messages={figures.messages}>
        {() =>
          isEmpty ? (
            <StateNotice state="empty" title={words.none}>
              {words.noneSupply}
            </StateNotice>
          ) : (
            children
          )
        }
      </QueryState>
    </>
  );
}
