import { useQuery } from '@tanstack/react-query';
import { listDecks } from '@/figures/deck/deck';
import { joinAsked } from '@/pages/parts/asked';
import { PageLink } from '@/pages/parts/PageLink';
import { usePage } from '@/pages/parts/pageContext';
import { RoomPage } from '@/pages/parts/workspace/RoomPage';
import { useRoom } from '@/pages/parts/workspace/useRoom';
import { decksQuery } from '@/sources/queries';
import { DemoMark } from '@/ui/DemoMark';
import { StateNotice } from '@/ui/StateNotice';
import styles from './DecksPage.module.css';

/** The decks of the campaign, each to be opened on the stage. */
export function DecksPage() {
  const { figures, filters } = usePage();
  const room = useRoom();
  const query = useQuery(decksQuery());
  const words = room.words.present;
  const decks = listDecks(figures, query.data ?? []).filter(({ demo }) => filters.demo || !demo);
  const own = { ...room, asked: joinAsked<unknown>([room.asked, query]) };
  return (
    <RoomPage room={own} title={decks.length === 0 ? words.title : words.conclusion(`${decks.length}`)}>
      <p className={styles.note}>{words.lede}</p>
      {decks.length === 0 ? (
        <StateNotice state="empty" title={words.none}>
          {words.noneSupply}
        </StateNotice>
      ) : (
        <ul className={styles.list}>
          {decks.map(({ id, title, count, minutes, demo }) => (
            <li key={id} className={styles.deck}>
              <h2 className={styles.title}>
                <PageLink to={{ page: 'workspace', room: { room: 'deck', id } }}>{title}</PageLink>{' '}
                {demo && <DemoMark word={figures.messages.figures.demoTag} />}
              </h2>
              <p className={styles.note}>
                {words.slides(`${count}`, `${minutes}`)} · {demo ? words.withDemo : words.realOnly}
              </p>
            </li>
          ))}
        </ul>
      )}
    </RoomPage>
  );
}
