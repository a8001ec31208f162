import { listTowns } from '@/domain/lookup';
import type { FigureContext } from '@/figures/context';
import { listTargetPlaces, type TargetItem } from '@/figures/workspace/targets';
import type { WorkspaceWords } from '@/messages/workspace';

/** The targets somebody answers for, on the day and on the earlier one. */
export interface WeekScope {
  /** A place's code, or `department:` and an id. */
  readonly key: string;
  /** `全县`, `祁各庄镇`, a department's name. */
  readonly name: string;
  /** What is counted and decided on. */
  readonly items: readonly TargetItem[];
  /** What changes and silences are told of: of a county its towns too. */
  readonly watched: readonly TargetItem[];
  readonly earlier: {
    readonly items: readonly TargetItem[];
    readonly watched: readonly TargetItem[];
    readonly day: string;
  };
}

/** The first of some keys that is a place or department of the campaign; the county when none is. */
export function chooseScope(
  { campaign }: Pick<FigureContext, 'campaign'>,
  ...keys: readonly (string | null)[]
): string {
  const known = [
    campaign.info.county.code,
    ...listTowns(campaign).map(({ code }) => code),
    ...campaign.departments.map(({ id }) => `department:${id}`),
  ];
  return keys.find((key) => key !== null && known.includes(key)) ?? campaign.info.county.code;
}

/** The targets of a scope on two days; `key` is one that `chooseScope` gave. */
export function buildWeekScope(
  context: FigureContext,
  words: WorkspaceWords,
  key: string,
  after: readonly TargetItem[],
  before: { readonly items: readonly TargetItem[]; readonly day: string },
): WeekScope {
  const { campaign, locale } = context;
  const department = campaign.departments.find(({ id }) => key === `department:${id}`);
  const place = listTargetPlaces(context, words).find(({ code }) => code === key);
  const isOf = (item: TargetItem) =>
    department === undefined ? item.place.code === key : item.department === department.id;
  // Whoever answers for the county is told of its towns as well.
  const isWatched = (item: TargetItem) => place?.isCounty === true || isOf(item);
  return {
    key,
    name: department?.name[locale] ?? place?.name ?? '',
    items: after.filter(isOf),
    watched: after.filter(isWatched),
    earlier: { items: before.items.filter(isOf), watched: before.items.filter(isWatched), day: before.day },
  };
}
