import type { LedgerDimension } from '@/domain/ledger/ledger';
import { usePage } from '@/pages/parts/pageContext';
import type { FilterDrop } from '@/pages/parts/workspace/FilterChips';
import type { LedgerView } from '@/state/ledgerView';
import type { LedgerRoom } from './useLedger';

/** What narrows the ledger, each to be dropped by itself. */
export function useLedgerDrops({
  view,
  order,
  setView,
  setText,
  writer,
  room,
}: LedgerRoom): FilterDrop<LedgerDimension>[] {
  const { figures } = usePage();
  const { ledger } = room.words;
  if (writer === null) return [];
  const drop = (
    filter: LedgerDimension,
    label: string | null,
    change: Partial<LedgerView>,
  ): FilterDrop<LedgerDimension>[] => (label === null ? [] : [{ filter, label, drop: () => setView(change) }]);
  const { place, spotKind, category, kind, department, severity, parts, reopened, due } = view;
  const { text } = order.filter;
  const said = parts.map((part) => ledger.parts[part]).join(figures.messages.figures.listJoin);
  return [
    ...drop('place', place === null ? null : writer.nameTown(place), { place: null }),
    ...drop('spotKind', spotKind === null ? null : ledger.spotKinds[spotKind], { spotKind: null }),
    ...drop('category', category === null ? null : writer.nameCategory(category), { category: null }),
    ...drop('kind', kind === null ? null : writer.nameKind(kind), { kind: null }),
    ...drop('department', department === null ? null : writer.nameDepartment(department), { department: null }),
    ...drop('severity', severity === null ? null : ledger.severities[severity], { severity: null }),
    ...drop('parts', parts.length === 0 ? null : said, { parts: [] }),
    ...drop('reopened', reopened ? ledger.filters.reopened : null, { reopened: false }),
    ...drop('due', due ? ledger.filters.due : null, { due: false }),
    ...(text === '' ? [] : [{ filter: 'text' as const, label: text, drop: () => setText('') }]),
  ];
}
