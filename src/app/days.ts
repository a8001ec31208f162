import type { Campaign } from '@/domain/campaign';
import { type CampaignQuery, yearQuery } from '@/sources/queries';
import { type DayWindow, parseFilters } from '@/state/filters';
import type { Route } from './paths';

/**
 * The days a page may be seen from: the campaign's first to the one the package speaks of. The workspace opens inside
 * the campaign, everything else at the end.
 */
export function findDays(campaign: Campaign, route: Route): DayWindow {
  const { start, asOf } = campaign.info;
  const own = isWork(route) ? (campaign.demo?.asOf ?? asOf) : asOf;
  return { from: start, to: asOf, own };
}

/** A room of the workspace; a deck is seen from the campaign's own day, as every page for the public is. */
export function isWork(route: Route): boolean {
  return route.page === 'workspace' && route.room.room !== 'deck';
}

/** What a page needs besides its own queries when its address asks for another day. */
export function listDayQueries(search: string, campaign: Campaign, route: Route): CampaignQuery[] {
  // The workspace has every day in a file of its own.
  if (isWork(route)) return [];
  const { asOf } = parseFilters(search, [], findDays(campaign, route));
  return asOf === null ? [] : [yearQuery(asOf.slice(0, 4))];
}
