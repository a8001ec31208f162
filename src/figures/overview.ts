import type { CampaignEvent, PartialDate } from '@/domain/campaign';
import { computeDaysBetween, isKnownBy } from '@/domain/date';
import { getIndicator } from '@/domain/lookup';
import type { FigureContext } from '@/figures/context';
import type { NumberFigure } from '@/figures/figure';
import { buildNumberFigure } from '@/figures/number';

/** One field of the campaign in one line: how many figures and named things it has, and what it leads with. */
export interface CategoryLine {
  readonly id: string;
  readonly title: string;
  readonly indicators: number;
  readonly named: number;
  readonly leads: readonly NumberFigure[];
}

/** The fields in the package's order. Counts only: there is no percentage of a field. */
export function buildCategoryLines(context: FigureContext): CategoryLine[] {
  const { campaign, locale } = context;
  return campaign.categories.map((category) => {
    const indicators = campaign.indicators.filter((indicator) => indicator.category === category.id);
    const headlined = indicators.filter(({ id }) => campaign.info.headlines.includes(id));
    const leads = [...headlined, ...indicators.filter((indicator) => !headlined.includes(indicator))].slice(0, 2);
    const isHere = (item: { category: string; knownFrom: string }) =>
      item.category === category.id && isKnownBy(item.knownFrom, context.asOf);
    return {
      id: category.id,
      title: category.title[locale],
      indicators: indicators.length,
      named: campaign.events.filter(isHere).length + campaign.mechanisms.filter(isHere).length,
      leads: leads.map(({ id }) => buildNumberFigure(context, id)),
    };
  });
}

/** How many indicators have a value of the county on the context's day. */
export function countKnown(context: FigureContext): number {
  return context.campaign.indicators.filter(({ id }) => buildNumberFigure(context, id).value !== null).length;
}

/** One dated stop of the timeline; what happened on the same date stands together. */
export interface TimelineStop {
  readonly date: PartialDate;
  readonly titles: readonly string[];
  readonly isHonour: boolean;
}

/** The events the source dates, oldest first; undated ones are counted, never placed. */
export function buildTimeline(context: FigureContext): { stops: TimelineStop[]; undated: number } {
  const known = context.campaign.events.filter((event) => isKnownBy(event.knownFrom, context.asOf));
  const byDate = new Map<PartialDate, CampaignEvent[]>();
  for (const event of known) {
    if (event.date === null) continue;
    byDate.set(event.date, [...(byDate.get(event.date) ?? []), event]);
  }
  const stops = [...byDate]
    .map(([date, events]) => ({
      date,
      titles: events.map((event) => event.title[context.locale]),
      isHonour: events.some((event) => event.kind === 'honour'),
    }))
    .sort((a, b) => (a.date < b.date ? -1 : 1));
  return { stops, undated: known.filter((event) => event.date === null).length };
}

/** Days from the decision to the award, both dated by the source; null while there is no award. */
export function buildDuration(context: FigureContext): { days: number; from: string; to: string } | null {
  const { start, award } = context.campaign.info;
  if (award === null) return null;
  return { days: computeDaysBetween(start, award.date), from: start, to: award.date };
}

/** The ranks at the award with the level each was given at. */
export function buildRanks(context: FigureContext): { scope: string; figure: NumberFigure }[] {
  const { campaign, messages } = context;
  return (campaign.info.award?.ranks ?? []).map((id) => ({
    scope: messages.pages.overview.rankScope[getIndicator(campaign, id).scope],
    figure: buildNumberFigure(context, id),
  }));
}
