import { listTowns } from '@/domain/lookup';
import { usePage } from '@/pages/parts/pageContext';
import { NotFoundPage } from '@/pages/public/notFound/NotFoundPage';
import { roomCode } from './roomCode';
import type { Room } from './rooms';

/** A room of the workspace; what the campaign does not have is the 404 page. */
export function RoomRoute({ room }: { readonly room: Room }) {
  const { campaign } = usePage().figures;
  if (roomCode === null) return <NotFoundPage />;
  switch (room.room) {
    case 'week':
      return roomCode.week.render({});
    case 'targets':
      return roomCode.targets.render({});
    case 'place': {
      const { code } = room;
      const isCounty = code === campaign.info.county.code;
      const isKnown = isCounty || listTowns(campaign).some((town) => town.code === code);
      return isKnown ? roomCode.place.render({ key: code, code, isCounty }) : <NotFoundPage />;
    }
    default:
      return <NotFoundPage />;
  }
}
