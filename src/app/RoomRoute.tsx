import { useQuery } from '@tanstack/react-query';
import { NotFoundPage } from '@/pages/public/notFound/NotFoundPage';
import { catalogueQuery } from '@/sources/queries';
import { roomCode } from './roomCode';
import type { Room } from './rooms';

/** A room of the workspace; what the campaign does not have is the 404 page. */
export function RoomRoute({ room }: { readonly room: Room }) {
  // As the package has it: a room that is hidden with the demo rows says so, and is not a page that does not exist.
  const campaign = useQuery(catalogueQuery()).data?.campaign;
  if (roomCode === null || campaign === undefined) return <NotFoundPage />;
  switch (room.room) {
    case 'week':
      return roomCode.week.render({});
    case 'targets':
      return roomCode.targets.render({});
    case 'departments':
      return campaign.departments.length === 0 ? <NotFoundPage /> : roomCode.departments.render({});
    case 'department': {
      const { id } = room;
      const isKnown = campaign.departments.some((department) => department.id === id);
      return isKnown ? roomCode.department.render({ key: id, id }) : <NotFoundPage />;
    }
    default:
      return <NotFoundPage />;
  }
}
