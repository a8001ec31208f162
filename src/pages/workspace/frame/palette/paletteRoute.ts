import type { Room, Route } from '@/app/paths';
import type { Campaign } from '@/domain/campaign';
import { listTowns } from '@/domain/lookup';
import type { PaletteTarget } from '@/figures/workspace/palette';
import type { PalettePageId } from '@/figures/workspace/palettePages';

/** The page an item of the palette leads to: places and departments to their rooms of the workspace. */
export function findPaletteRoute(target: PaletteTarget, campaign: Pick<Campaign, 'info' | 'places'>): Route {
  switch (target.to) {
    case 'page':
      return findPage(target.id as PalettePageId);
    case 'category':
      return { page: 'category', id: target.id };
    case 'indicator':
      return { page: 'indicator', id: target.id };
    case 'place':
      // A place that is none of the towns is drawn beside them, and has no room of its own.
      return [campaign.info.county, ...listTowns(campaign)].some(({ code }) => code === target.id)
        ? enter({ room: 'place', code: target.id })
        : { page: 'towns' };
    case 'department':
      return enter({ room: 'department', id: target.id });
  }
}

function findPage(id: PalettePageId): Route {
  switch (id) {
    case 'overview':
    case 'indicators':
    case 'towns':
    case 'how':
    case 'problems':
    case 'timeline':
    case 'method':
      return { page: id };
    default:
      return enter({ room: id });
  }
}

function enter(room: Room): Route {
  return { page: 'workspace', room };
}
