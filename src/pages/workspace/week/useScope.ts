import { useMemo } from 'react';
import { buildWeekScope, chooseScope, type WeekScope } from '@/figures/workspace/weekScope';
import type { Workspace } from '@/pages/parts/workspace/openWorkspace';
import type { RoomContext } from '@/pages/parts/workspace/useRoom';
import { usePreferences } from '@/state/preferences';

/** Whose week it is, and whether it was chosen here or is what this person answers for. */
export interface Scope {
  readonly scope: WeekScope;
  readonly isOwn: boolean;
}

/** The targets of the place or department that is asked for; else of the one this person answers for; else the county's. */
export function useScope(room: RoomContext, workspace: Workspace | null): Scope | null {
  const { view, words, earlier } = room;
  const own = usePreferences(({ own: stored }) => stored)?.replace(/^place:/, '') ?? null;
  const asked = view.department !== null ? `department:${view.department}` : view.place;
  const before = room.openEarlier();
  return useMemo(() => {
    if (workspace === null) return null;
    const { context, targets } = workspace;
    const key = chooseScope(context, asked, own);
    return {
      scope: buildWeekScope(context, words, key, targets.items, { items: before?.targets.items ?? [], day: earlier }),
      isOwn: key === own && key !== asked,
    };
  }, [workspace, words, asked, own, before, earlier]);
}
