import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { funnelParts } from '@/domain/ledger/funnel';
import { ledgerSorts } from '@/domain/ledger/ledger';
import { nobody } from '@/domain/ledger/survey';
import { severities, spotKinds } from '@/domain/vocabulary';
import { createLedgerWriter, type LedgerWriter } from '@/figures/workspace/ledger/ledgerWriter';
import { joinAsked } from '@/pages/parts/asked';
import { usePage } from '@/pages/parts/pageContext';
import { type RoomContext, useRoom } from '@/pages/parts/workspace/useRoom';
import { type LedgerOrder, reviewQuery, surveyQuery } from '@/sources/ledger/ledgerQueries';
import type { LedgerAnswers } from '@/sources/ledger/questions';
import { ledgerQuery } from '@/sources/queries';
import { type LedgerView, parseLedgerView, wordLedgerView } from '@/state/ledgerView';
import { serialiseQuery } from '@/state/query';

/** The room of the ledger: what its address asks for, and what is known of it. */
export interface LedgerRoom {
  /** With what was asked of the ledger among what was asked. */
  readonly room: RoomContext;
  readonly view: LedgerView;
  readonly order: LedgerOrder;
  readonly setView: (change: Partial<LedgerView>, how?: 'replace' | 'push') => void;
  readonly setText: (text: string) => void;
  /** Drops every filter. */
  readonly clear: () => void;
  /** The address of the room with a change. */
  readonly hrefOf: (change: Partial<LedgerView>) => string;
  readonly survey: LedgerAnswers['survey'] | null;
  /** Of the choice before while the new one is on its way. */
  readonly review: LedgerAnswers['review'] | null;
  readonly writer: LedgerWriter | null;
}

const noNarrowing: Partial<LedgerView> = {
  place: null,
  spotKind: null,
  category: null,
  kind: null,
  department: null,
  severity: null,
  parts: [],
  reopened: false,
  due: false,
};

/** Everything the room of the ledger needs. What was there stays while an answer is on its way. */
export function useLedger(): LedgerRoom {
  const page = usePage();
  const room = useRoom();
  const { figures, filters, view: said, setView } = page;
  const { campaign } = figures;
  const { workspace, day, words } = room;
  const view = useMemo(
    () =>
      parseLedgerView(said, {
        places: campaign.places.map(({ code }) => code),
        categories: campaign.categories.map(({ id }) => id),
        departments: [...campaign.departments.map(({ id }) => id), nobody],
        spotKinds,
        severities,
        parts: funnelParts,
        sorts: ledgerSorts,
      }),
    [said, campaign],
  );
  const order = useMemo<LedgerOrder>(() => {
    const { place, spotKind, category, kind, department, severity, parts, reopened, due, sort, descending } = view;
    const narrowed = { place, spotKind, category, kind, department, severity, parts, reopened, due };
    return { day, withDemo: filters.demo, filter: { ...narrowed, text: filters.q }, sort, descending };
  }, [view, filters.q, filters.demo, day]);
  const index = useQuery(ledgerQuery({ ask: 'index' }));
  const survey = useQuery({ ...surveyQuery(order), placeholderData: keepPreviousData });
  const review = useQuery({ ...reviewQuery(order), placeholderData: keepPreviousData });
  const context = workspace?.context;
  const writer = useMemo(
    () =>
      context === undefined || index.data === undefined ? null : createLedgerWriter(context, words.ledger, index.data),
    [context, words, index.data],
  );
  const wordsOf = (change: Partial<LedgerView>) => ({
    ...(said.compare === undefined ? {} : { compare: said.compare }),
    ...wordLedgerView({ ...view, ...change }),
  });
  const [path = ''] = page.hrefTo({ page: 'workspace', room: { room: 'ledger' } }).split('?');
  return {
    room: { ...room, asked: joinAsked<unknown>([room.asked, index, survey]) },
    view,
    order,
    setView: (change, how) => setView(wordsOf(change), how),
    setText: (text) => page.setFilters({ ...filters, q: text }),
    clear: () => setView(wordsOf(noNarrowing), 'replace', { ...filters, q: '' }),
    hrefOf: (change) => `${path}${serialiseQuery(filters, wordsOf(change))}`,
    survey: survey.data ?? null,
    review: review.data ?? null,
    writer,
  };
}
