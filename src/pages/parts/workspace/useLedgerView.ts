import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { funnelParts } from '@/domain/ledger/funnel';
import { type LedgerIndex, ledgerSorts } from '@/domain/ledger/ledger';
import { nobody } from '@/domain/ledger/survey';
import { severities, spotKinds } from '@/domain/vocabulary';
import { createLedgerWriter, type LedgerWriter } from '@/figures/workspace/ledger/ledgerWriter';
import { usePage } from '@/pages/parts/pageContext';
import { ledgerQuery } from '@/sources/queries';
import type { Filters } from '@/state/filters';
import { type LedgerView, parseLedgerView, wordLedgerView } from '@/state/ledgerView';
import type { ViewWords } from '@/state/viewWords';
import { type RoomContext, useRoom } from './useRoom';

/** What every room of the ledger of problems knows: what its address asks for, and how things are worded. */
export interface LedgerViewContext {
  readonly room: RoomContext;
  readonly view: LedgerView;
  readonly setView: (change: Partial<LedgerView>, how?: 'replace' | 'push', filters?: Filters) => void;
  /** The words of an address with a change. */
  readonly wordsOf: (change: Partial<LedgerView>) => ViewWords;
  readonly day: string;
  readonly withDemo: boolean;
  readonly index: UseQueryResult<LedgerIndex>;
  /** Null while something of it is on its way or could not be had. */
  readonly writer: LedgerWriter | null;
}

export function useLedgerView(): LedgerViewContext {
  const page = usePage();
  const room = useRoom();
  const { figures, filters, view: said } = page;
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
  const index = useQuery(ledgerQuery({ ask: 'index' }));
  const context = workspace?.context;
  const writer = useMemo(
    () => (context === undefined || index.data === undefined ? null : createLedgerWriter(context, words, index.data)),
    [context, words, index.data],
  );
  const wordsOf = (change: Partial<LedgerView>) => ({
    ...(said.compare === undefined ? {} : { compare: said.compare }),
    ...wordLedgerView({ ...view, ...change }),
  });
  return {
    room,
    view,
    setView: (change, how, changed) => page.setView(wordsOf(change), how, changed),
    wordsOf,
    day,
    withDemo: filters.demo,
    index,
    writer,
  };
}
