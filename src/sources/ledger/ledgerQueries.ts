import type { LedgerFilter, LedgerSort } from '@/domain/ledger/ledger';
import type { LedgerChoice } from '@/sources/ledger/questions';
import { type CampaignQuery, ledgerQuery } from '@/sources/queries';

/** So many rows of the ledger are asked for at once. */
export const rowsAtOnce = 50;

/** A choice of problems in an order. */
export interface LedgerOrder extends LedgerChoice {
  readonly filter: LedgerFilter;
  readonly sort: LedgerSort;
  readonly descending: boolean;
}

/** How many fit, and how they stand. */
export function surveyQuery({ day, withDemo, filter }: LedgerChoice) {
  return ledgerQuery({ ask: 'survey', day, withDemo, filter });
}

/** What they tell as a whole. */
export function reviewQuery({ day, withDemo, filter }: LedgerChoice) {
  return ledgerQuery({ ask: 'review', day, withDemo, filter });
}

/** One stretch of rows: the first is stretch 0. */
export function rowsQuery({ day, withDemo, filter, sort, descending }: LedgerOrder, stretch: number) {
  const [from, to] = [stretch * rowsAtOnce, (stretch + 1) * rowsAtOnce];
  return ledgerQuery({ ask: 'rows', day, withDemo, filter, sort, descending, from, to });
}

/** Everything the room of the ledger opens with. */
export function listLedgerQueries(order: LedgerOrder): CampaignQuery[] {
  return [ledgerQuery({ ask: 'index' }), surveyQuery(order), rowsQuery(order, 0), reviewQuery(order)];
}

/** The problems of these numbers. */
export function problemsQuery({ day, withDemo }: Pick<LedgerChoice, 'day' | 'withDemo'>, ids: readonly string[]) {
  return ledgerQuery({ ask: 'problems', day, withDemo, ids });
}

/** Who is in charge of what, and what stands open there. */
export function dutiesQuery({ day, withDemo }: Pick<LedgerChoice, 'day' | 'withDemo'>) {
  return ledgerQuery({ ask: 'duties', day, withDemo });
}

/** Everything the room of the duties opens with. */
export function listDutyQueries(choice: Pick<LedgerChoice, 'day' | 'withDemo'>): CampaignQuery[] {
  return [ledgerQuery({ ask: 'index' }), dutiesQuery(choice)];
}

/** Everything the room of the orders opens with: nothing is picked yet. */
export function listOrderQueries(choice: Pick<LedgerChoice, 'day' | 'withDemo'>): CampaignQuery[] {
  return [ledgerQuery({ ask: 'index' }), problemsQuery(choice, [])];
}
