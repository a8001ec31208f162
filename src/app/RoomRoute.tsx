import { NotFoundPage } from '@/pages/public/notFound/NotFoundPage';
import { roomCode } from './roomCode';
import type { Room } from './rooms';

/** A room of the workspace; what the campaign does not have is the 404 page. */
export function RoomRoute({ room }: { readonly room: Room }) {
  if (roomCode === null) return <NotFoundPage />;
  switch (room.room) {
    case 'week':
      return roomCode.week.render({});
    case 'targets':
      return roomCode.targets.render({});
    case 'reports':
      return roomCode.reports.render({});
    default:
      return <NotFoundPage />;
  }
}
