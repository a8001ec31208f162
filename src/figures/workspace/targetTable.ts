import type { Spelling } from '@/domain/search';
import type { Status } from '@/domain/vocabulary';
import type { FigureContext } from '@/figures/context';
import {
  type SelectionContext,
  selectTargets,
  type TargetFilter,
  type TargetGroup,
  type TargetQuery,
} from '@/figures/workspace/targetSelection';
import {
  countStatuses,
  listTargetPlaces,
  type TargetItem,
  type TargetList,
  unjudgedStatuses,
} from '@/figures/workspace/targets';
import { formatPoints } from '@/figures/workspace/targetWords';
import type { WorkspaceWords } from '@/messages/workspace';

/** The ledger as it was asked for: its rows in named groups, and what is to be said of the whole. */
export interface TargetTable {
  readonly groups: readonly (TargetGroup & { readonly title: string })[];
  /** The same rows in one list, as they stand. */
  readonly items: readonly TargetItem[];
  /** How many rows there are before anything is filtered. */
  readonly all: number;
  readonly counts: Readonly<Record<Status, number>>;
  /** The same if no status were asked for. */
  readonly countsWithoutStatus: Readonly<Record<Status, number>>;
  /** How many rows can be judged, are short of their plan (overdue among them), and cannot be judged. */
  readonly judged: number;
  readonly short: number;
  readonly overdue: number;
  readonly unjudged: number;
  readonly notApplicable: number;
  readonly silent: number;
  /** For each filter in use, how many rows there would be without it. */
  readonly without: readonly { readonly filter: TargetFilter; readonly count: number }[];
  readonly limits: TargetLimits;
  readonly demo: boolean;
}

/** The thresholds of the campaign, worded: percentage points and days. */
export interface TargetLimits {
  readonly behind: string;
  readonly ahead: string;
  readonly dueSoonDays: string;
}

/** The ledger with everything that was asked for. `spellings` are null while they are not at hand. */
export function buildTargetTable(
  context: FigureContext,
  words: WorkspaceWords,
  list: TargetList,
  query: TargetQuery,
  spellings: readonly Spelling[] | null,
): TargetTable {
  const selectionContext = createSelectionContext(context, words, spellings);
  const selection = selectTargets(list.items, query, selectionContext);
  const counts = countStatuses(selection.items);
  const sum = (statuses: readonly Status[]) => statuses.reduce((total, status) => total + counts[status], 0);
  return {
    groups: selection.groups.map((group) => ({ ...group, title: nameGroup(context, words, query.group, group.id) })),
    items: selection.items,
    all: selection.all,
    counts,
    countsWithoutStatus:
      query.statuses.length === 0
        ? counts
        : countStatuses(selectTargets(list.items, { ...query, statuses: [], sort: null }, selectionContext).items),
    judged: selection.items.length - sum(unjudgedStatuses),
    short: sum(['behind', 'overdue']),
    overdue: counts.overdue,
    unjudged: sum(unjudgedStatuses),
    notApplicable: list.notApplicable,
    silent: list.silent,
    without: selection.without,
    limits: wordLimits(context),
    demo: selection.items.some(({ basis }) => basis === 'demo'),
  };
}

/** Where one status ends and the next begins, as it is printed beside the statuses: `5` percentage points, `30` days. */
export function wordLimits({ campaign }: FigureContext): TargetLimits {
  const { behind, ahead, dueSoonDays } = campaign.info.thresholds;
  return { behind: formatPoints(behind), ahead: formatPoints(ahead), dueSoonDays: String(dueSoonDays) };
}

function createSelectionContext(
  context: FigureContext,
  words: WorkspaceWords,
  spellings: readonly Spelling[] | null,
): SelectionContext {
  const { campaign, locale } = context;
  return {
    locale,
    spellings:
      spellings === null
        ? null
        : new Map(spellings.filter(({ kind }) => kind === 'indicator').map((spelling) => [spelling.id, spelling])),
    groupOrder: {
      category: campaign.categories.map(({ id }) => id),
      place: listTargetPlaces(context, words).map(({ code }) => code),
      department: campaign.departments.map(({ id }) => id),
    },
  };
}

function nameGroup(context: FigureContext, words: WorkspaceWords, group: TargetQuery['group'], id: string): string {
  const { campaign, locale } = context;
  switch (group) {
    case 'category':
      return campaign.categories.find((category) => category.id === id)?.title[locale] ?? '';
    case 'place':
      return listTargetPlaces(context, words).find(({ code }) => code === id)?.name ?? '';
    case 'department':
      return campaign.departments.find((department) => department.id === id)?.name[locale] ?? words.noOwner;
    case 'none':
      return '';
  }
}
