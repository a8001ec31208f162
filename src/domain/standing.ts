import type { Assessment } from '@/domain/assessment';
import type { Campaign, IsoDate } from '@/domain/campaign';
import { type CountyStatus, computeCountyStatus } from '@/domain/countyStatus';
import { findObservations, listTowns } from '@/domain/lookup';

/** A whole campaign on a day. */
export interface CampaignStanding {
  readonly asOf: IsoDate;
  /** The county's indicators in the package's order, then each town's in code order. */
  readonly assessments: readonly Assessment[];
  /** By indicator: the county seen from its total and from its towns. */
  readonly counties: ReadonlyMap<string, CountyStatus>;
}

/**
 * All that can be said of a campaign on a day. A town is only asked for what it has a plan for or has ever reported: what
 * is the county's alone is no gap of it.
 */
export function computeStanding(campaign: Campaign, asOf: IsoDate): CampaignStanding {
  const { info, indicators, observations, plans } = campaign;
  const towns = listTowns(campaign).map(({ code }) => code);
  const planned = new Set(plans.map(({ indicator, place }) => `${indicator} ${place}`));
  const isAsked = (indicator: string, place: string) =>
    planned.has(`${indicator} ${place}`) || findObservations(observations, indicator, place).length > 0;
  const rows = { observations, plans };
  const counties = new Map(
    indicators.map((indicator) => {
      const parts = towns.filter((town) => isAsked(indicator.id, town));
      return [
        indicator.id,
        computeCountyStatus(indicator, info.county.code, parts, rows, asOf, info.thresholds),
      ] as const;
    }),
  );
  const parts = [...counties.values()].flatMap((county) => county.parts);
  return {
    asOf,
    assessments: [
      ...[...counties.values()].map(({ fromTotal }) => fromTotal),
      ...towns.flatMap((town) => parts.filter(({ place }) => place === town)),
    ],
    counties,
  };
}
