import type { LedgerIndex, Spot } from '@/domain/ledger/ledger';
import type { FigureContext } from '@/figures/context';
import { formatNumber } from '@/format/number';
import type { WorkspaceWords } from '@/messages/workspace';
import type { LedgerWords } from '@/messages/workspaceLedger';

/** Words a ledger is worded with: everything a code of it stands for, in the reader's language. */
export interface LedgerWriter {
  readonly context: FigureContext;
  readonly words: LedgerWords;
  /** Those of the workspace around it. */
  readonly workspace: WorkspaceWords;
  readonly index: LedgerIndex;
  /** 1089 → `1089`. */
  readonly count: (number: number) => string;
  /** Found per round, time in days: with one decimal. */
  readonly fine: (number: number) => string;
  readonly nameTown: (code: string) => string;
  /** `夏垫镇 小区 X-03（示例）`. */
  readonly nameSpot: (spot: Spot) => string;
  readonly nameKind: (id: string) => string;
  readonly nameCategory: (id: string) => string;
  /** Nobody is said to be nobody. */
  readonly nameDepartment: (id: string | null) => string;
}

/** Collects what a ledger is worded with. */
export function createLedgerWriter(
  context: FigureContext,
  workspace: WorkspaceWords,
  index: LedgerIndex,
): LedgerWriter {
  const words = workspace.ledger;
  const { campaign, locale } = context;
  const places = new Map(campaign.places.map(({ code, name }) => [code, name[locale]]));
  const kinds = new Map(index.kinds.map(({ id, title }) => [id, title[locale]]));
  const categories = new Map(campaign.categories.map(({ id, title }) => [id, title[locale]]));
  const departments = new Map(campaign.departments.map(({ id, name }) => [id, name[locale]]));
  const nameTown = (code: string) => places.get(code) ?? code;
  return {
    context,
    words,
    workspace,
    index,
    count: (number) => formatNumber(number, 0, locale),
    fine: (number) => formatNumber(number, 1, locale),
    nameTown,
    nameSpot: ({ place, town, kind, name }) =>
      [
        nameTown(town),
        ...(place === town ? [] : [places.get(place) ?? place]),
        name?.[locale] ?? words.spotKinds[kind],
      ].join(' '),
    nameKind: (id) => kinds.get(id) ?? id,
    nameCategory: (id) => categories.get(id) ?? id,
    nameDepartment: (id) => (id === null || id === 'none' ? words.nobody : (departments.get(id) ?? id)),
  };
}
