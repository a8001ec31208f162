import type { FigureContext } from '@/figures/context';
import type { Room } from './rooms';

/** A room by its name; null in the public edition, which has no words for it. */
export function nameRoom(room: Room, { messages }: FigureContext): string | null {
  if (messages.workspace === null) return null;
  const { frame, name } = messages.workspace;
  switch (room.room) {
    case 'reports':
      return frame.reports;
    default:
      return name;
  }
}
