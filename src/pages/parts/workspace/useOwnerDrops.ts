import { usePage } from '@/pages/parts/pageContext';
import type { FilterDrop } from './FilterChips';
import type { RoomContext } from './useRoom';

/** The filters by field and by who leads that are in use. */
export function useOwnerDrops({ view, setView }: RoomContext): FilterDrop<'category' | 'department'>[] {
  const { campaign, locale } = usePage().figures;
  const { category, department } = view;
  const drops: (FilterDrop<'category' | 'department'> | null)[] = [
    category === null
      ? null
      : {
          filter: 'category',
          label: campaign.categories.find(({ id }) => id === category)?.title[locale] ?? category,
          drop: () => setView({ category: null }),
        },
    department === null
      ? null
      : {
          filter: 'department',
          label: campaign.departments.find(({ id }) => id === department)?.name[locale] ?? department,
          drop: () => setView({ department: null }),
        },
  ];
  return drops.filter((drop) => drop !== null);
}
