import { getResult } from '@/domain/calculation';
import { type Searchable, searchItems } from '@/domain/search';
import type { Basis, Locale, Status } from '@/domain/vocabulary';
import { getGapShare, projectTarget, statusOrder, type TargetItem } from '@/figures/workspace/targets';

/** What of the ledger is asked for. */
export interface TargetQuery {
  /** A place's code, or null for all. */
  readonly place: string | null;
  readonly category: string | null;
  readonly department: string | null;
  /** Empty = every status. */
  readonly statuses: readonly Status[];
  readonly basis: Basis | null;
  readonly text: string;
  readonly group: 'category' | 'place' | 'department' | 'none';
  readonly sort: { readonly column: TargetSort; readonly descending: boolean } | null;
}
export type TargetSort =
  | 'target'
  | 'plan'
  | 'actual'
  | 'completion'
  | 'planShare'
  | 'gap'
  | 'planValue'
  | 'status'
  | 'projection'
  | 'due'
  | 'owner';

/** What may narrow the ledger, in the order the filters stand. */
export const targetFilters = ['place', 'category', 'department', 'status', 'basis', 'text'] as const;
export type TargetFilter = (typeof targetFilters)[number];

/** Rows that stand together; of `none` there is one group without a name. */
export interface TargetGroup {
  /** Id of the category or department, code of the place; empty where it has none. */
  readonly id: string;
  readonly items: readonly TargetItem[];
}

export interface TargetSelection {
  readonly groups: readonly TargetGroup[];
  /** The same rows in one list, as they stand. */
  readonly items: readonly TargetItem[];
  readonly all: number;
  /** For each filter in use, how many rows there would be without it. */
  readonly without: readonly { readonly filter: TargetFilter; readonly count: number }[];
}

/**
 * The rows that were asked for, in groups, in order. One selector for screen, print, copy and export: what one of them
 * shows the others show. Rows without a value stand last, whichever way is sorted.
 */
export function selectTargets(
  items: readonly TargetItem[],
  query: TargetQuery,
  { locale, spellings, groupOrder }: SelectionContext,
): TargetSelection {
  const tests = listTests(items, query, locale, spellings);
  const passes = (item: TargetItem, but: TargetFilter | null) =>
    tests.every(({ filter, test }) => filter === but || test(item));
  const shown = sortItems(
    items.filter((item) => passes(item, null)),
    query.sort,
  );
  const groups = groupItems(shown, query.group, groupOrder);
  return {
    groups,
    items: groups.flatMap((group) => group.items),
    all: items.length,
    without: tests.map(({ filter }) => ({ filter, count: items.filter((item) => passes(item, filter)).length })),
  };
}

/** What a selection needs to know of its campaign. */
export interface SelectionContext {
  readonly locale: Locale;
  /** How indicators are spelt, by id; null while that is not at hand. */
  readonly spellings: ReadonlyMap<string, Searchable['spelling']> | null;
  /** Ids of categories, codes of places and ids of departments, each in their own order. */
  readonly groupOrder: Readonly<Record<Exclude<TargetQuery['group'], 'none'>, readonly string[]>>;
}

interface Test {
  readonly filter: TargetFilter;
  readonly test: (item: TargetItem) => boolean;
}

function listTests(
  items: readonly TargetItem[],
  query: TargetQuery,
  locale: Locale,
  spellings: SelectionContext['spellings'],
): Test[] {
  const { place, category, department, statuses, basis, text } = query;
  const found = text === '' ? null : findByText(items, text, locale, spellings);
  const tests: (Test | null)[] = [
    place === null ? null : { filter: 'place', test: (item) => item.place.code === place },
    category === null ? null : { filter: 'category', test: ({ indicator }) => indicator.category === category },
    department === null ? null : { filter: 'department', test: (item) => item.department === department },
    statuses.length === 0
      ? null
      : { filter: 'status', test: ({ assessment }) => statuses.includes(assessment.judgement.status) },
    basis === null ? null : { filter: 'basis', test: (item) => item.basis === basis },
    found === null ? null : { filter: 'text', test: ({ indicator }) => found.has(indicator.id) },
  ];
  return tests.filter((test) => test !== null);
}

/** The indicators a text is found in, by title, spelling or definition. */
function findByText(
  items: readonly TargetItem[],
  text: string,
  locale: Locale,
  spellings: SelectionContext['spellings'],
): ReadonlySet<string> {
  const indicators = [...new Map(items.map(({ indicator }) => [indicator.id, indicator])).values()];
  const searchable = indicators.map(({ id, title, definition }) => ({
    id,
    title,
    text: definition,
    spelling: spellings?.get(id) ?? null,
  }));
  return new Set(searchItems(searchable, text, locale).map(({ item }) => item.id));
}

type SortKey = number | string | null;

/** What a row is sorted by; null has no place in the order and stands last. */
const sortKeys: Readonly<Record<TargetSort, (item: TargetItem) => SortKey>> = {
  target: ({ indicator }) => indicator.title['zh-CN'],
  plan: whenPlanned(({ target }) => target),
  actual: ({ assessment }) => assessment.progress.actual?.value ?? null,
  completion: whenPlanned(({ completion }) => getResult(completion)),
  planShare: whenPlanned(({ planShare }) => getResult(planShare)),
  gap: getGapShare,
  planValue: whenPlanned(({ planValue }) => getResult(planValue)),
  status: ({ assessment }) => statusOrder.indexOf(assessment.judgement.status),
  projection: (item) => {
    const projection = projectTarget(item);
    if (projection?.kind === 'finished') return projection.on;
    if (projection?.kind === 'range') return projection.earliest;
    return projection?.kind === 'outOfSight' ? projection.beyond : null;
  },
  due: whenPlanned(({ due }) => due),
  owner: ({ department }) => department,
};

type PlannedProgress = Extract<TargetItem['assessment']['progress'], { kind: 'planned' }>;

function whenPlanned(read: (progress: PlannedProgress) => SortKey): (item: TargetItem) => SortKey {
  return ({ assessment: { progress } }) => (progress.kind === 'planned' ? read(progress) : null);
}

function sortItems(items: readonly TargetItem[], sort: TargetQuery['sort']): readonly TargetItem[] {
  if (sort === null) return items;
  const keyed = items.map((item) => ({ item, key: sortKeys[sort.column](item) }));
  const sign = sort.descending ? -1 : 1;
  return keyed
    .sort(({ key: a }, { key: b }) => {
      if (a === null || b === null) return (a === null ? 1 : 0) - (b === null ? 1 : 0);
      return (a < b ? -1 : a > b ? 1 : 0) * sign;
    })
    .map(({ item }) => item);
}

function groupItems(
  items: readonly TargetItem[],
  group: TargetQuery['group'],
  order: SelectionContext['groupOrder'],
): TargetGroup[] {
  if (group === 'none') return items.length === 0 ? [] : [{ id: '', items }];
  const idOf = (item: TargetItem) =>
    group === 'category' ? item.indicator.category : group === 'place' ? item.place.code : (item.department ?? '');
  return [...order[group], ''].flatMap((id) => {
    const own = items.filter((item) => idOf(item) === id);
    return own.length === 0 ? [] : [{ id, items: own }];
  });
}
