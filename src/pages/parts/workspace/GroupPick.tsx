import { groupings } from '@/state/view';
import { PickList } from './PickList';
import type { RoomContext } from './useRoom';

/** What the rows of a list stand together by. */
export function GroupPick({ room }: { readonly room: RoomContext }) {
  const { view, setView, words } = room;
  return (
    <PickList
      label={words.filter.group}
      value={view.group}
      onPick={(group) => setView({ group: groupings.find((one) => one === group) ?? 'category' })}
      options={groupings.map((value) => ({ value, label: words.filter.groups[value] }))}
    />
  );
}
