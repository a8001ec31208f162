import type { FigureContext } from '@/figures/context';
import { buildTargetRow } from '@/figures/workspace/targetRow';
import type { TargetQuery } from '@/figures/workspace/targetSelection';
import { listTargets } from '@/figures/workspace/targets';
import { buildTargetTable } from '@/figures/workspace/targetTable';
import type { WorkspaceWords } from '@/messages/workspace';

/** The ledger of everybody and everything, in the package's order. */
export const wholeLedger: TargetQuery = {
  place: null,
  category: null,
  department: null,
  statuses: [],
  basis: null,
  text: '',
  group: 'category',
  sort: null,
};

/** The ledger as a page draws it, with every row in words: the county's unless another is asked for. */
export function buildLedger(context: FigureContext, words: WorkspaceWords, query: Partial<TargetQuery> = {}) {
  const place = context.campaign.info.county.code;
  const table = buildTargetTable(
    context,
    words,
    listTargets(context, words),
    { ...wholeLedger, place, ...query },
    null,
  );
  const word = (items: typeof table.items) => items.map((item) => buildTargetRow(context, words, item));
  return {
    ...table,
    rows: word(table.items),
    groups: table.groups.map((group) => ({ ...group, rows: word(group.items) })),
  };
}
