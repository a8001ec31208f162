import type { Campaign, Indicator, IsoDate, Observation, Place } from '@/domain/campaign';
import { isKnownBy } from '@/domain/date';

const groupsByList = new WeakMap<readonly Observation[], ReadonlyMap<string, readonly Observation[]>>();

/** All observations of one indicator in one place; the grouping of a list is made once and kept as long as the list. */
export function findObservations(
  observations: readonly Observation[],
  indicator: string,
  place: string,
): readonly Observation[] {
  let groups = groupsByList.get(observations);
  if (groups === undefined) {
    groups = groupObservations(observations);
    groupsByList.set(observations, groups);
  }
  return groups.get(`${indicator} ${place}`) ?? [];
}

function groupObservations(observations: readonly Observation[]): ReadonlyMap<string, readonly Observation[]> {
  const groups = new Map<string, Observation[]>();
  for (const observation of observations) {
    const key = `${observation.indicator} ${observation.place}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [observation]);
    else group.push(observation);
  }
  return groups;
}

/** The indicator of that id. Throws when the campaign has none: ids from outside are checked before they get here. */
export function getIndicator(campaign: Pick<Campaign, 'indicators'>, id: string): Indicator {
  const indicator = campaign.indicators.find((candidate) => candidate.id === id);
  if (indicator === undefined) throw new Error(`unknown indicator ${id}`);
  return indicator;
}

/** The towns the register counts, in code order: comparison never starts from a ranking. */
export function listTowns(campaign: Pick<Campaign, 'places'>): Place[] {
  return campaign.places
    .filter((place) => place.level === 'town' && place.inRegister)
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** The ids of the indicators that say anything about a place, in the campaign's order. */
export function listPlaceIndicators(campaign: Pick<Campaign, 'indicators' | 'observations'>, place: string): string[] {
  return campaign.indicators
    .map(({ id }) => id)
    .filter((id) => findObservations(campaign.observations, id, place).length > 0);
}

/** True when by that day a source or the county's own ledger says anything of towns beyond the bases it counts them by. */
export function hasTownReadings(campaign: Campaign, asOf: IsoDate = campaign.info.asOf): boolean {
  const towns = new Set(listTowns(campaign).map(({ code }) => code));
  const bases = new Set(campaign.indicators.filter(({ nature }) => nature === 'register').map(({ id }) => id));
  return campaign.observations.some(
    ({ basis, indicator, place, reading, knownFrom }) =>
      basis !== 'demo' &&
      reading.kind === 'value' &&
      isKnownBy(knownFrom, asOf) &&
      towns.has(place) &&
      !bases.has(indicator),
  );
}

/** True when the campaign says anything of how it was run: only then is there a page on it. */
export function hasProcess(campaign: Pick<Campaign, 'mechanisms'>): boolean {
  return campaign.mechanisms.length > 0;
}

/** True when anything happened or was won: only then is there a page of a timeline and honours. */
export function hasChronicle(campaign: Pick<Campaign, 'events' | 'info'>): boolean {
  return campaign.events.length > 0 || campaign.info.award !== null;
}
