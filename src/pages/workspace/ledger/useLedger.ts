import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { joinAsked } from '@/pages/parts/asked';
import { usePage } from '@/pages/parts/pageContext';
import { type LedgerViewContext, useLedgerView } from '@/pages/parts/workspace/useLedgerView';
import { type LedgerOrder, reviewQuery, surveyQuery } from '@/sources/ledger/ledgerQueries';
import type { LedgerAnswers } from '@/sources/ledger/questions';
import type { LedgerView } from '@/state/ledgerView';
import { serialiseQuery } from '@/state/query';

/** The room of the ledger: what its address asks for, and what is known of it. */
export interface LedgerRoom extends Pick<LedgerViewContext, 'room' | 'view' | 'setView' | 'wordsOf' | 'writer'> {
  readonly order: LedgerOrder;
  readonly setText: (text: string) => void;
  /** Drops every filter. */
  readonly clear: () => void;
  /** The address of the room with a change. */
  readonly hrefOf: (change: Partial<LedgerView>) => string;
  readonly survey: LedgerAnswers['survey'] | null;
  /** Of the choice before while the new one is on its way. */
  readonly review: LedgerAnswers['review'] | null;
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
  const own = useLedgerView();
  const { filters } = page;
  const { room, view, day, setView, wordsOf, index } = own;
  const order = useMemo<LedgerOrder>(() => {
    const { place, spotKind, category, kind, department, severity, parts, reopened, due, sort, descending } = view;
    const narrowed = { place, spotKind, category, kind, department, severity, parts, reopened, due };
    return { day, withDemo: filters.demo, filter: { ...narrowed, text: filters.q }, sort, descending };
  }, [view, filters.q, filters.demo, day]);
  const survey = useQuery({ ...surveyQuery(order), placeholderData: keepPreviousData });
  const review = useQuery({ ...reviewQuery(order), placeholderData: keepPreviousData });
  const [path = ''] = page.hrefTo({ page: 'workspace', room: { room: 'ledger' } }).split('?');
  return {
    ...own,
    // With what was asked of the ledger among what was asked.
    room: { ...room, asked: joinAsked<unknown>([room.asked, index, survey]) },
    order,
    setText: (text) => page.setFilters({ ...filters, q: text }),
    clear: () => setView(noNarrowing, 'replace', { ...filters, q: '' }),
    hrefOf: (change) => `${path}${serialiseQuery(filters, wordsOf(change))}`,
    survey: survey.data ?? null,
    review: review.data ?? null,
  };
}
