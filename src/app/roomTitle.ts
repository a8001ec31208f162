import { listTowns } from '@/domain/lookup';
import type { FigureContext } from '@/figures/context';
import type { Room } from './rooms';

/** A room by its name, that of a town or a department by theirs; null where nothing is known by that name. */
export function nameRoom(room: Room, { campaign, locale, messages }: FigureContext): string | null {
  if (messages.workspace === null) return null;
  const { frame, name } = messages.workspace;
  switch (room.room) {
    case 'place':
      if (room.code === campaign.info.county.code) return frame.towns;
      return listTowns(campaign).find(({ code }) => code === room.code)?.name[locale] ?? null;
    case 'departments':
      return frame.departments;
    case 'department':
      // One that is hidden with the demo rows is named no more than on its page.
      return campaign.departments.find(({ id }) => id === room.id)?.name[locale] ?? frame.departments;
    default:
      return name;
  }
}
