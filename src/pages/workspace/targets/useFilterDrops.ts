import type { TargetFilter } from '@/figures/workspace/targetSelection';
import { usePage } from '@/pages/parts/pageContext';
import type { RoomContext } from '@/pages/parts/workspace/useRoom';

/** A filter in use: what it says, and how it is dropped. */
export interface FilterDrop {
  readonly filter: TargetFilter;
  readonly label: string;
  readonly drop: () => void;
}

/** The filters in use, in the order they stand. */
export function useFilterDrops({ view, setView, words }: RoomContext): FilterDrop[] {
  const { figures, filters, setFilters } = usePage();
  const { campaign, locale } = figures;
  const name = (list: readonly { id: string; title: Readonly<Record<typeof locale, string>> }[], id: string) =>
    list.find((one) => one.id === id)?.title[locale] ?? id;
  const place = view.place ?? campaign.info.county.code;
  const placeName =
    place === campaign.info.county.code
      ? words.wholeCounty
      : (campaign.places.find(({ code }) => code === place)?.name[locale] ?? place);
  const drops: (FilterDrop | null)[] = [
    place === 'all' ? null : { filter: 'place', label: placeName, drop: () => setView({ place: 'all' }) },
    view.category === null
      ? null
      : {
          filter: 'category',
          label: name(campaign.categories, view.category),
          drop: () => setView({ category: null }),
        },
    view.department === null
      ? null
      : {
          filter: 'department',
          label: campaign.departments.find(({ id }) => id === view.department)?.name[locale] ?? view.department,
          drop: () => setView({ department: null }),
        },
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
