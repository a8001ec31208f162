import { QueryClient, queryOptions } from '@tanstack/react-query';
import type { Deck } from '@/domain/deck';
import type { IndicatorHistory } from '@/domain/demo';
import type { LedgerCounts } from '@/domain/ledger/counts';
import type { Catalogue, SearchIndex, Standing, TownVillages, YearReadings } from '@/sources/api';
import type { CampaignSource } from '@/sources/campaignSource';
import { SourceError, type SourceFault } from '@/sources/fetchJson';
import type { LedgerAnswers, LedgerQuestion } from '@/sources/ledger/questions';

/** The campaign with its current readings. */
export function catalogueQuery() {
  return queryOptions<Catalogue>({ queryKey: ['catalogue'] });
}

/** Everything ever said of one indicator. */
export function historyQuery(indicator: string) {
  return queryOptions<IndicatorHistory>({ queryKey: ['history', indicator] });
}

/** The readings the days of one year are told from. */
export function yearQuery(year: string) {
  return queryOptions<YearReadings>({ queryKey: ['year', year] });
}

/** The villages of one town. */
export function villagesQuery(town: string) {
  return queryOptions<TownVillages>({ queryKey: ['villages', town] });
}

/** What stood on the day the workspace opens at. */
export function standingQuery() {
  return queryOptions<Standing>({ queryKey: ['standing'] });
}

/** How everything the catalogue can be searched for is spelt. */
export function searchQuery() {
  return queryOptions<SearchIndex>({ queryKey: ['search'] });
}

/** What everybody is told of the ledger of problems. */
export function ledgerCountsQuery() {
  return queryOptions<LedgerCounts>({ queryKey: ['ledger-counts'] });
}

/** What is shown at meetings. */
export function decksQuery() {
  return queryOptions<readonly Deck[]>({ queryKey: ['decks'] });
}

/** What the ledger of problems is asked. Answers are forgotten when nobody looks at them: there are as many as filters. */
export function ledgerQuery<Question extends LedgerQuestion>(question: Question) {
  return queryOptions<LedgerAnswers[Question['ask']]>({ queryKey: ['ledger', question], gcTime: 60_000 });
}

/** A query of this file, whatever it answers. */
export type CampaignQuery = { readonly queryKey: readonly unknown[] };

/** Faults that may pass within seconds; a time-out has already taken the reader's patience, the rest is in vain. */
const passing: ReadonlySet<SourceFault> = new Set(['offline', 'busy', 'server', 'malformed']);
const tries = 3;
const longestPause = 4_000;

/**
 * The query client of one campaign: it knows how to answer every query above. A release never changes under a page, so
 * nothing is ever fetched twice; a passing fault is tried three times, waiting as long as the server asks.
 */
export function createQueryClient(source: CampaignSource): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        queryFn: ({ queryKey }) => answer(source, queryKey),
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: Number.POSITIVE_INFINITY,
        networkMode: 'always',
        refetchOnWindowFocus: false,
        retry: (count, error) => count < tries - 1 && mayPass(error),
        retryDelay: (count, error) => (error instanceof SourceError ? error.retryAfter : null) ?? 300 * 2 ** count,
      },
    },
  });
}

/** Worth asking again: the fault may pass, and the server does not ask for a longer wait than a reader would sit through. */
function mayPass(error: unknown): boolean {
  return error instanceof SourceError && passing.has(error.fault) && (error.retryAfter ?? 0) <= longestPause;
}

function answer(source: CampaignSource, [kind, id]: readonly unknown[]): Promise<unknown> {
  if (kind === 'catalogue') return source.catalogue();
  if (kind === 'history') return source.history(String(id));
  if (kind === 'year') return source.year(String(id));
  if (kind === 'villages') return source.villages(String(id));
  if (kind === 'standing') return source.standing();
  if (kind === 'search') return source.search();
  if (kind === 'decks') return source.decks();
  if (kind === 'ledger-counts') return source.ledgerCounts();
  if (kind === 'ledger') return source.ledger(id as LedgerQuestion);
  throw new Error(`no answer for query ${String(kind)}`);
}
