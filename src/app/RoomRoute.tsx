import { useQuery } from '@tanstack/react-query';
import { listTowns } from '@/domain/lookup';
import { usePage } from '@/pages/parts/pageContext';
import { NotFoundPage } from '@/pages/public/notFound/NotFoundPage';
import { catalogueQuery } from '@/sources/queries';
import { roomCode } from './roomCode';
import type { Room } from './rooms';

/** A room of the workspace; what the campaign does not have is the 404 page. */
export function RoomRoute({ room }: { readonly room: Room }) {
  const { campaign } = usePage().figures;
  // As the package has them: one that is hidden with the demo rows says so, and is not a page that does not exist.
  const departments = useQuery(catalogueQuery()).data?.campaign.departments ?? [];
  if (roomCode === null) return <NotFoundPage />;
  switch (room.room) {
    case 'week':
      return roomCode.week.render({});
    case 'targets':
      return roomCode.targets.render({});
    case 'ledger':
      return roomCode.ledger.render({});
    case 'duties':
      return roomCode.duties.render({});
    case 'departments':
      return departments.length === 0 ? <NotFoundPage /> : roomCode.departments.render({});
    case 'department': {
      const { id } = room;
      const isKnown = departments.some((department) => department.id === id);
      return isKnown ? roomCode.department.render({ key: id, id }) : <NotFoundPage />;
    }
    case 'place': {
      const { code } = room;
      const isCounty = code === campaign.info.county.code;
      const isKnown = isCounty || listTowns(campaign).some((town) => town.code === code);
      return isKnown ? roomCode.place.render({ key: code, code, isCounty }) : <NotFoundPage />;
    }
    case 'dispatch':
      return roomCode.dispatch.render({});
    case 'bulletin':
      return roomCode.bulletin.render({});
    case 'orders':
      return roomCode.orders.render({});
    case 'decks':
      return roomCode.decks.render({});
    case 'deck':
      return roomCode.deck.render({ key: room.id, id: room.id });
    case 'reports':
      return roomCode.reports.render({});
  }
}
