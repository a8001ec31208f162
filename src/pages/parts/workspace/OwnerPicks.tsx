import { usePage } from '@/pages/parts/pageContext';
import { PickList } from './PickList';
import type { RoomContext } from './useRoom';

/** By field and by who leads, as every list of the workspace is narrowed. */
export function OwnerPicks({ room }: { readonly room: RoomContext }) {
  const { campaign, locale } = usePage().figures;
  const { view, setView, words } = room;
  const { filter } = words;
  return (
    <>
      <PickList
        label={filter.category}
        any={filter.any}
        value={view.category}
        onPick={(category) => setView({ category })}
        options={campaign.categories.map(({ id: value, title }) => ({ value, label: title[locale] }))}
      />
      {campaign.departments.length > 0 && (
        <PickList
          label={filter.department}
          any={filter.any}
          value={view.department}
          onPick={(department) => setView({ department })}
          options={campaign.departments.map(({ id: value, name }) => ({ value, label: name[locale] }))}
        />
      )}
    </>
  );
}
