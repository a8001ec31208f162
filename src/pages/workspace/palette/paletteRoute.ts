import type { Route } from '@/app/paths';
import type { Campaign } from '@/domain/campaign';
import { listTowns } from '@/domain/lookup';
import type { PaletteTarget } from '@/figures/workspace/palette';
import type { PalettePageId } from '@/figures/workspace/palettePages';

/** The page an item of the palette leads to. */
export function findPaletteRoute(target: PaletteTarget, campaign: Pick<Campaign, 'places'>): Route {
  switch (target.to) {
    case 'page':
      return { page: target.id as PalettePageId };
    case 'category':
      return { page: 'category', id: target.id };
    case 'indicator':
      return { page: 'indicator', id: target.id };
    case 'place': {
      const isTown = listTowns(campaign).some(({ code }) => code === target.id);
      return isTown ? { page: 'town', code: target.id } : { page: 'towns' };
    }
    case 'department':
      return { page: 'how' };
  }
}
