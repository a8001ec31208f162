import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { IsoDate } from '@/domain/campaign';
import { computeDate, computeDayNumber, computeMonthsOn } from '@/domain/date';
import { listTowns } from '@/domain/lookup';
import { bases, statuses } from '@/domain/vocabulary';
import type { WorkspaceWords } from '@/messages/workspace';
import type { Asked } from '@/pages/parts/asked';
import { type PageContext, usePage } from '@/pages/parts/pageContext';
import { standingQuery } from '@/sources/queries';
import type { DayWindow } from '@/state/filters';
import { parseView, type View, wordView } from '@/state/view';
import { pickLedgerWords, type ViewWords } from '@/state/viewWords';
import { openWorkspace, type Workspace } from './openWorkspace';
import { useWorkspaceWords } from './useWorkspaceWords';

export interface RoomContext {
  readonly words: WorkspaceWords;
  /** The day everything is seen from, and the earlier day it is compared with. */
  readonly day: IsoDate;
  readonly earlier: IsoDate;
  readonly view: View;
  readonly setView: (change: Partial<View>, how?: 'replace' | 'push') => void;
  /** The words of an address for this view with a change. */
  readonly wordsOf: (change: Partial<View>) => ViewWords;
  readonly hrefTo: PageContext['hrefTo'];
  readonly asked: Asked<unknown>;
  /** Null while it is on its way or could not be had. */
  readonly workspace: Workspace | null;
  /** The same on the earlier day, computed when it is asked for. */
  readonly openEarlier: () => Workspace | null;
}

/** How far back a room looks unless its address says: to the dispatch before, or a month. */
export type Span = 'week' | 'month';

/** Everything a room of the workspace needs: its words, what its address asks for, and the campaign on the day. */
export function useRoom(span: Span = 'week'): RoomContext {
  const { figures, filters, days, view: said, setView, hrefTo } = usePage();
  const words = useWorkspaceWords();
  const asked = useQuery(standingQuery());
  const standing = asked.data;
  const day = filters.asOf ?? days.own;
  const { campaign } = figures;
  const view = useMemo(
    () =>
      parseView(said, {
        places: [campaign.info.county.code, ...listTowns(campaign).map(({ code }) => code)],
        categories: campaign.categories.map(({ id }) => id),
        departments: campaign.departments.map(({ id }) => id),
        indicators: campaign.indicators.map(({ id }) => id),
        statuses,
        bases,
        days: { ...days, to: day },
      }),
    [said, campaign, days, day],
  );
  const open = (on: IsoDate) =>
    standing === undefined ? null : openWorkspace(standing, figures, words, on, filters.demo);
  const earlier = view.compare ?? pickEarlier(day, days, span);
  return {
    words,
    day,
    earlier,
    view,
    setView: (change, how) => setView({ ...pickLedgerWords(said), ...wordView({ ...view, ...change }) }, how),
    wordsOf: (change) => wordView({ ...view, ...change }),
    hrefTo,
    asked,
    workspace: open(day),
    openEarlier: () => open(earlier),
  };
}

/** The dispatch before this one, or the same day of the month before; but no earlier than the campaign. */
export function pickEarlier(day: IsoDate, { from }: DayWindow, span: Span): IsoDate {
  const before = span === 'month' ? computeMonthsOn(day, -1) : computeDate(computeDayNumber(day) - 7);
  return before < from ? from : before;
}
