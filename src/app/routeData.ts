import type { Campaign } from '@/domain/campaign';
import { noFilter } from '@/domain/ledger/ledger';
import { hasChronicle, hasProcess, listPlaceIndicators, listTowns } from '@/domain/lookup';
import type { Edition } from '@/sources/api';
import { type LedgerOrder, listDutyQueries, listLedgerQueries, listOrderQueries } from '@/sources/ledger/ledgerQueries';
import {
  type CampaignQuery,
  decksQuery,
  historyQuery,
  ledgerCountsQuery,
  standingQuery,
  villagesQuery,
} from '@/sources/queries';
import type { Route } from './paths';
import { listRooms } from './rooms';

/** Every page a campaign and its decks have in an edition: what is built, linked and prerendered. */
export function listRoutes(campaign: Campaign, edition: Edition, decks: readonly string[]): Route[] {
  const towns = listTowns(campaign);
  return [
    { page: 'overview' },
    { page: 'indicators' },
    ...campaign.indicators.map(({ id }) => ({ page: 'indicator', id }) as const),
    ...campaign.categories.map(({ id }) => ({ page: 'category', id }) as const),
    ...(towns.length === 0 ? [] : [{ page: 'towns' } as const]),
    ...towns.map(({ code }) => ({ page: 'town', code }) as const),
    ...(hasProcess(campaign) ? [{ page: 'how' } as const] : []),
    { page: 'problems' },
    ...(hasChronicle(campaign) ? [{ page: 'timeline' } as const] : []),
    { page: 'method' },
    ...(edition === 'internal' ? listRooms(campaign, decks).map((room) => ({ page: 'workspace', room }) as const) : []),
    { page: 'notFound' },
  ];
}

/** The queries a page asks for besides the catalogue, so that it can be had whole before it is drawn. */
export function listQueries(route: Route, campaign: Campaign): CampaignQuery[] {
  if (route.page === 'indicator')
    return campaign.indicators.some(({ id }) => id === route.id) ? [historyQuery(route.id)] : [];
  if (route.page === 'town' && listTowns(campaign).some(({ code }) => code === route.code)) {
    return [...listPlaceIndicators(campaign, route.code).map((id) => historyQuery(id)), villagesQuery(route.code)];
  }
  if (route.page === 'problems') return [ledgerCountsQuery()];
  if (route.page === 'workspace') {
    const { room } = route;
    if (import.meta.env.VITE_EDITION !== 'public' && room.room === 'ledger')
      return [standingQuery(), ...listLedgerQueries(openLedger(campaign))];
    if (import.meta.env.VITE_EDITION !== 'public' && room.room === 'duties')
      return [standingQuery(), ...listDutyQueries(openLedger(campaign))];
    if (import.meta.env.VITE_EDITION !== 'public' && room.room === 'orders')
      return [standingQuery(), ...listOrderQueries(openLedger(campaign))];
    if (room.room === 'deck') return [decksQuery()];
    if (room.room === 'decks') return [standingQuery(), decksQuery()];
    if (room.room !== 'place') return [standingQuery()];
    const towns = listTowns(campaign).map(({ code }) => code);
    const isCounty = room.code === campaign.info.county.code;
    return [standingQuery(), ...towns.filter((code) => isCounty || code === room.code).map(villagesQuery)];
  }
  return [];
}

/** The ledger as its room opens: all of it on the workspace's own day, what is most urgent first. */
function openLedger({ info, demo }: Campaign): LedgerOrder {
  return { day: demo?.asOf ?? info.asOf, withDemo: true, filter: noFilter, sort: 'urgency', descending: false };
}
