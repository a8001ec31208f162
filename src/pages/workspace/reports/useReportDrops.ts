import type { ReportFilter } from '@/figures/workspace/reportItems';
import { usePage } from '@/pages/parts/pageContext';
import type { FilterDrop } from '@/pages/parts/workspace/FilterChips';
import { useOwnerDrops } from '@/pages/parts/workspace/useOwnerDrops';
import type { RoomContext } from '@/pages/parts/workspace/useRoom';

/** The filters of the reports that are in use, in the order they stand; `placeName` names the place that is chosen. */
export function useReportDrops(room: RoomContext, placeName: string | null): FilterDrop<ReportFilter>[] {
  const { view, setView, words } = room;
  const { messages } = usePage().figures;
  const byOwner = useOwnerDrops(room);
  const lacks = view.lacks.map((lack) => words.report.lackNames[lack]).join(messages.figures.listJoin);
  return [
    ...(placeName === null
      ? []
      : [{ filter: 'place' as const, label: placeName, drop: () => setView({ place: null }) }]),
    ...byOwner,
    ...(lacks === '' ? [] : [{ filter: 'lacks' as const, label: lacks, drop: () => setView({ lacks: [] }) }]),
  ];
}
