import { listTargetPlaces, type TargetItem } from '@/figures/workspace/targets';
import type { WeekScope } from '@/figures/workspace/week';
import type { Workspace } from '@/pages/parts/workspace/openWorkspace';
import type { RoomContext } from '@/pages/parts/workspace/useRoom';
import { usePreferences } from '@/state/preferences';

/** Whose week it is, and whether it was chosen here or is what this person answers for. */
export interface Scope {
  readonly scope: WeekScope;
  /** `all`, a place's code, or `department:` and an id. */
  readonly choice: string;
  readonly isOwn: boolean;
}

/** The targets of the place or department that is asked for; else of the one this person answers for; else the county's. */
export function useScope(
  { view, words, earlier, openEarlier }: RoomContext,
  workspace: Workspace | null,
): Scope | null {
  const own = usePreferences(({ own: stored }) => stored);
  if (workspace === null) return null;
  const { campaign, locale } = workspace.context;
  const county = campaign.info.county.code;
  const places = listTargetPlaces(workspace.context, words);
  const asked = view.department !== null ? `department:${view.department}` : view.place;
  const kept = own?.replace(/^place:/, '') ?? null;
  const isKnown = (choice: string | null): choice is string =>
    choice !== null &&
    (places.some(({ code }) => code === choice) ||
      campaign.departments.some(({ id }) => choice === `department:${id}`));
  const choice = isKnown(asked) ? asked : isKnown(kept) ? kept : county;
  const department = campaign.departments.find(({ id }) => choice === `department:${id}`);
  const isOf = (item: TargetItem) =>
    department === undefined ? item.place.code === choice : item.department === department.id;
  // Whoever answers for the county is told of its towns as well.
  const isWatched = (item: TargetItem) => choice === county || isOf(item);
  const before = openEarlier()?.targets.items ?? [];
  return {
    scope: {
      name: department?.name[locale] ?? places.find(({ code }) => code === choice)?.name ?? '',
      items: workspace.targets.items.filter(isOf),
      watched: workspace.targets.items.filter(isWatched),
      earlier: { items: before.filter(isOf), watched: before.filter(isWatched), day: earlier },
    },
    choice,
    isOwn: !isKnown(asked) && choice === kept,
  };
}
