import type { FigureContext } from '@/figures/context';
import type { Room } from './rooms';

/** A room by its name, a department's by the department's; null in the public edition, which has no words for it. */
export function nameRoom(room: Room, { campaign, locale, messages }: FigureContext): string | null {
  if (messages.workspace === null) return null;
  const { frame, name } = messages.workspace;
  switch (room.room) {
    case 'departments':
      return frame.departments;
    case 'department':
      // One that is hidden with the demo rows is named no more than on its page.
      return campaign.departments.find(({ id }) => id === room.id)?.name[locale] ?? frame.departments;
    default:
      return name;
  }
}
