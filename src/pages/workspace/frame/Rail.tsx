import type { ReactNode } from 'react';
import type { Room, Route } from '@/app/paths';
import { PageLink } from '@/pages/parts/PageLink';
import { usePage } from '@/pages/parts/pageContext';
import { useWorkspaceWords } from '@/pages/parts/workspace/useWorkspaceWords';
import styles from './Rail.module.css';

interface RailProps {
  readonly room: Room;
  readonly tools: ReactNode;
}

interface Entry {
  readonly label: string;
  readonly route: Route;
  /** The rooms that are reached through it. */
  readonly rooms: readonly Room['room'][];
}

/** The rooms of the workspace: a rail at the side, on a phone a strip that scrolls by itself. */
export function Rail({ room, tools }: RailProps) {
  const { figures } = usePage();
  const { frame, name } = useWorkspaceWords();
  const { campaign, messages } = figures;
  const enter = (to: Room, label: string, ...more: Room['room'][]): Entry => ({
    label,
    route: { page: 'workspace', room: to },
    rooms: [to.room, ...more],
  });
  const hasTowns = campaign.places.some(({ level }) => level === 'town');
  const entries = [
    enter({ room: 'week' }, frame.week),
    enter({ room: 'targets' }, frame.targets),
    enter({ room: 'ledger' }, frame.ledger),
    enter({ room: 'duties' }, frame.duties),
    ...(hasTowns ? [enter({ room: 'place', code: campaign.info.county.code }, frame.towns)] : []),
    ...(campaign.departments.length > 0 ? [enter({ room: 'departments' }, frame.departments, 'department')] : []),
    enter({ room: 'reports' }, frame.reports),
  ];
  const papers = [
    enter({ room: 'dispatch' }, frame.dispatch),
    enter({ room: 'bulletin' }, frame.bulletin),
    enter({ room: 'orders' }, frame.orders),
    enter({ room: 'decks' }, frame.decks),
  ];
  return (
    <header className={styles.rail}>
      <PageLink to={{ page: 'workspace', room: { room: 'week' } }} className={styles.brand}>
        <span className={styles.seal} aria-hidden="true">
          {messages.shell.seal}
        </span>
        <span>
          <b className={styles.product}>{messages.shell.product}</b>
          <span className={styles.edition}>{frame.edition}</span>
        </span>
      </PageLink>
      <nav className={styles.nav} aria-label={name}>
        {renderList(entries)}
        <p className={styles.group}>{frame.papers}</p>
        {renderList(papers)}
        <p className={styles.group}>{frame.site}</p>
        <ul className={styles.list}>
          <li>
            <PageLink to={{ page: 'overview' }} className={styles.link}>
              {frame.toSite}
            </PageLink>
          </li>
        </ul>
      </nav>
      <div className={styles.tools}>{tools}</div>
    </header>
  );

  function renderList(list: readonly Entry[]) {
    return (
      <ul className={styles.list}>
        {list.map(({ route, label, rooms }) => (
          <li key={label}>
            <PageLink to={route} className={styles.link} isCurrent={rooms.includes(room.room)}>
              {label}
            </PageLink>
          </li>
        ))}
      </ul>
    );
  }
}
