import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Campaign, IsoDate } from '@/domain/campaign';
import type { Asked } from '@/pages/parts/asked';
import { yearQuery } from '@/sources/queries';

const nothingAsked: Asked<unknown> = { data: true, isError: false, error: null, refetch: () => undefined };

/**
 * The campaign with the readings an earlier day is told from: the catalogue holds only the latest, and those stay so
 * that what was said later is known to be so. Until they are here nothing may be concluded: `asked` says so.
 */
export function useCampaignOn(
  campaign: Campaign,
  asOf: IsoDate | null,
): { readonly campaign: Campaign; readonly asked: Asked<unknown> } {
  const query = useQuery({ ...yearQuery((asOf ?? campaign.info.asOf).slice(0, 4)), enabled: asOf !== null });
  const earlier = asOf === null ? undefined : query.data?.observations;
  const whole = useMemo(
    () => (earlier === undefined ? campaign : { ...campaign, observations: [...campaign.observations, ...earlier] }),
    [campaign, earlier],
  );
  return { campaign: whole, asked: asOf === null ? nothingAsked : query };
}
