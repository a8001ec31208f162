import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { buildDeck } from '@/figures/deck/deck';
import { PageLink } from '@/pages/parts/PageLink';
import { usePage } from '@/pages/parts/pageContext';
import { QueryState } from '@/pages/parts/QueryState';
import { useWorkspaceWords } from '@/pages/parts/workspace/useWorkspaceWords';
import { decksQuery } from '@/sources/queries';
import { StateNotice } from '@/ui/StateNotice';
import { Stage } from './Stage';
import styles from './StagePage.module.css';

/** One deck on the stage, at the slide its address names. */
export function StagePage({ id }: { readonly id: string }) {
  const { figures, release, view, setView, hrefTo, filters } = usePage();
  const words = useWorkspaceWords();
  const [, navigate] = useLocation();
  const query = useQuery(decksQuery());
  const deck = query.data?.find((candidate) => candidate.id === id);
  const isShown = deck !== undefined && (filters.demo || deck.shows === 'real');
  const figure = useMemo(
    () => (deck === undefined ? null : buildDeck(figures, deck, release)),
    [figures, deck, release],
  );
  return (
    <QueryState query={query} messages={figures.messages}>
      {() => {
        if (figure === null || !isShown)
          return (
            <div className={styles.notice}>
              <h1 tabIndex={-1}>{words.present.notThere}</h1>
              <StateNotice state="empty" title={words.present.notThere}>
                {words.present.notThereNote}{' '}
                <PageLink to={{ page: 'workspace', room: { room: 'decks' } }}>{words.present.title}</PageLink>
              </StateNotice>
            </div>
          );
        const at = Math.max(
          figure.slides.findIndex((slide) => slide.id === view.slide),
          0,
        );
        return (
          <Stage
            deck={figure}
            at={at}
            onGo={(to) => setView(to === 0 ? {} : { slide: figure.slides[to]?.id ?? '' })}
            onLeave={() => navigate(`~${hrefTo({ page: 'workspace', room: { room: 'decks' } })}`)}
            words={words.present}
            messages={figures.messages}
          />
        );
      }}
    </QueryState>
  );
}
