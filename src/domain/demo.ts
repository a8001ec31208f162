import type { Campaign, Observation, Plan } from '@/domain/campaign';

/** The observations and plans of one indicator, everywhere and at all times. */
export interface IndicatorHistory {
  readonly indicator: string;
  readonly observations: readonly Observation[];
  readonly plans: readonly Plan[];
}

/** The campaign without anything invented: what is left is what the sources say. */
export function hideDemo(campaign: Campaign): Campaign {
  return {
    ...campaign,
    sources: campaign.sources.filter(isReal),
    places: campaign.places.filter(isReal),
    departments: campaign.departments.filter(isReal),
    assignments: campaign.assignments.filter(isReal),
    events: campaign.events.filter(isReal),
    mechanisms: campaign.mechanisms.filter(isReal),
    observations: campaign.observations.filter(isReal),
    plans: campaign.plans.filter(isReal),
  };
}

/** One indicator's history without anything invented. */
export function hideDemoHistory(history: IndicatorHistory): IndicatorHistory {
  return { ...history, observations: history.observations.filter(isReal), plans: history.plans.filter(isReal) };
}

function isReal(row: { readonly basis: string }): boolean {
  return row.basis !== 'demo';
}
