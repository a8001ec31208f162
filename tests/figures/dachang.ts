import { join } from 'node:path';
import type { Campaign } from '@/domain/campaign';
import { hideDemo, hideDemoHistory, type IndicatorHistory } from '@/domain/demo';
import type { Locale } from '@/domain/vocabulary';
import type { FigureContext } from '@/figures/context';
import { publishApi } from '@/publish/apiFiles';
import { loadPackage } from '@/publish/loadPackage';
import { type CampaignSource, createCampaignSource } from '@/sources/campaignSource';
import { createContext } from './createContext';

/**
 * The real package on the road a page takes: through the gate, published, read back from the API's own files. Loaded
 * once for all tests of a file.
 */
export const dachangFolder = join(import.meta.dirname, '../../data/dachang');

const api = publishApi(loadPackage(dachangFolder), { edition: 'internal', withDemo: true });

export const source: CampaignSource = createCampaignSource(
  async (path) => JSON.parse(api.files.get(path) ?? 'null'),
  null,
);

export const { campaign } = await source.catalogue();

export const histories: ReadonlyMap<string, IndicatorHistory> = new Map(
  await Promise.all(campaign.indicators.map(async ({ id }) => [id, await source.history(id)] as const)),
);

/** What a page builds its figures from, with the invented rows or without. */
export function contextOf(locale: Locale, withDemo: boolean, asOf?: string): FigureContext {
  return createContext(withDemo ? campaign : hideDemo(campaign), locale, asOf);
}

/** The same on another day, with the readings a page fetches for it. */
export async function contextOn(locale: Locale, withDemo: boolean, day: string): Promise<FigureContext> {
  const whole = await campaignOn(day);
  return createContext(withDemo ? whole : hideDemo(whole), locale, day);
}

/** The campaign as a page holds it when it is asked for another day. */
export async function campaignOn(day: string): Promise<Campaign> {
  const { observations } = await source.year(day.slice(0, 4));
  return { ...campaign, observations: [...campaign.observations, ...observations] };
}

/** One indicator's history, with the invented rows or without. */
export function historyOf(id: string, withDemo: boolean): IndicatorHistory {
  const history = histories.get(id);
  if (history === undefined) throw new Error(`no history of ${id}`);
  return withDemo ? history : hideDemoHistory(history);
}
