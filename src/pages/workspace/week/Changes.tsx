import { StatusMark } from '@/charts/StatusMark';
import type { ChangeRow } from '@/figures/workspace/changes';
import type { WeekFigure } from '@/figures/workspace/week';
import { PageLink } from '@/pages/parts/PageLink';
import { Panel } from '@/pages/parts/workspace/Panel';
import type { RoomContext } from '@/pages/parts/workspace/useRoom';
import styles from './WeekPage.module.css';

/** More than this is a table, and the ledger is one. */
const most = 8;

/** Which statuses turned since the day compared with, the worst turns first; each leads to its row, opened. */
export function Changes({ week, room }: { readonly week: WeekFigure; readonly room: RoomContext }) {
  const { words, day, earlier } = room;
  const { week: said } = words;
  const shown = week.changes.slice(0, most);
  const rest = week.changes.length - shown.length;
  return (
    <Panel
      title={said.since}
      demo={week.changes.some(({ demo }) => demo)}
      beside={<p className={styles.aside}>{said.span(earlier, day)}</p>}
    >
      {week.changes.length === 0 ? (
        <p className={styles.none}>{said.unchanged}</p>
      ) : (
        <ul className={styles.items}>{shown.map(renderChange)}</ul>
      )}
      {rest > 0 && (
        <details className={styles.rest}>
          <summary>{said.more(rest)}</summary>
          <ul className={styles.items}>{week.changes.slice(most).map(renderChange)}</ul>
        </details>
      )}
    </Panel>
  );

  function renderChange({ item, word, title, placeName, status, turn, notes }: ChangeRow) {
    return (
      <li key={item.key} className={styles.item}>
        <span className={styles.line}>
          <PageLink
            to={{ page: 'workspace', room: { room: 'targets' } }}
            view={{ place: item.place.code, open: item.key }}
          >
            {placeName} {title}
          </PageLink>{' '}
          <StatusMark status={status} word={turn} />
        </span>
        <span className={styles.second}>{[word, ...notes].join(words.copyJoin)}</span>
      </li>
    );
  }
}
