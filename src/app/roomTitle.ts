import { listTowns } from '@/domain/lookup';
import type { FigureContext } from '@/figures/context';
import type { Room } from './rooms';

/** A room and the workspace it is in: `祁各庄镇 · 工作台`; null for one the campaign or the edition does not have. */
export function nameRoom(room: Room, context: FigureContext): string | null {
  const { workspace } = context.messages;
  const own = workspace === null ? null : nameByItself(room, context, workspace.frame);
  return own === null || workspace === null ? null : `${own} · ${workspace.name}`;
}

type FrameWords = NonNullable<FigureContext['messages']['workspace']>['frame'];

function nameByItself(room: Room, { campaign, locale }: FigureContext, frame: FrameWords): string | null {
  if (room.room === 'place') {
    if (room.code === campaign.info.county.code) return frame.towns;
    return listTowns(campaign).find(({ code }) => code === room.code)?.name[locale] ?? null;
  }
  // One that is hidden with the demo rows is named no more than on its page.
  if (room.room === 'department')
    return campaign.departments.find(({ id }) => id === room.id)?.name[locale] ?? frame.departments;
  // Its title is in a file of its own.
  if (room.room === 'deck') return frame.decks;
  return frame[room.room];
}
