import type { FigureContext } from '@/figures/context';
import { listTargetPlaces } from '@/figures/workspace/targets';
import { PageLink } from '@/pages/parts/PageLink';
import type { RoomContext } from '@/pages/parts/workspace/useRoom';
import styles from './PlaceNav.module.css';

interface PlaceNavProps {
  readonly room: RoomContext;
  readonly context: FigureContext;
  readonly code: string;
}

/** The county and its towns side by side: from one to the next with the same target in view. */
export function PlaceNav({ room, context, code }: PlaceNavProps) {
  const { words, view } = room;
  const places = listTargetPlaces(context, words);
  if (places.length < 2) return null;
  return (
    <nav className={styles.nav} aria-label={words.place.places}>
      <ul className={styles.list}>
        {places.map((place) => (
          <li key={place.code}>
            <PageLink
              to={{ page: 'workspace', room: { room: 'place', code: place.code } }}
              view={view.target === null ? {} : { target: view.target }}
              className={styles.link}
              isCurrent={place.code === code}
            >
              {place.name}
            </PageLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
