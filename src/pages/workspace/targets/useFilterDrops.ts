import type { TargetFilter } from '@/figures/workspace/targetSelection';
import { usePage } from '@/pages/parts/pageContext';
import type { FilterDrop } from '@/pages/parts/workspace/FilterChips';
import { useOwnerDrops } from '@/pages/parts/workspace/useOwnerDrops';
import type { RoomContext } from '@/pages/parts/workspace/useRoom';

/** The filters of the ledger that are in use, in the order they stand. */
export function useFilterDrops(room: RoomContext): FilterDrop<TargetFilter>[] {
  const { view, setView, words } = room;
  const { figures, filters, setFilters } = usePage();
  const { campaign, locale } = figures;
  const byOwner = useOwnerDrops(room);
  const place = view.place ?? campaign.info.county.code;
  const placeName =
    place === campaign.info.county.code
      ? words.wholeCounty
      : (campaign.places.find(({ code }) => code === place)?.name[locale] ?? place);
  const drops: (FilterDrop<TargetFilter> | null)[] = [
    place === 'all' ? null : { filter: 'place', label: placeName, drop: () => setView({ place: 'all' }) },
    ...byOwner,
    view.statuses.length === 0
      ? null
      : {
          filter: 'status',
          label: view.statuses.map((status) => words.statuses[status]).join(figures.messages.figures.listJoin),
          drop: () => setView({ statuses: [] }),
        },
    view.basis === null
      ? null
      : { filter: 'basis', label: words.filter.bases[view.basis], drop: () => setView({ basis: null }) },
    filters.q === '' ? null : { filter: 'text', label: filters.q, drop: () => setFilters({ ...filters, q: '' }) },
  ];
  return drops.filter((drop) => drop !== null);
}
