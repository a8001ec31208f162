import type { Award, CampaignEvent, PartialDate, Source } from '@/domain/campaign';
import { computeDaysBetween, isKnownBy } from '@/domain/date';
import { getIndicator } from '@/domain/lookup';
import { type FigureContext, isAnotherDay } from '@/figures/context';
import type { NumberFigure } from '@/figures/figure';
import { buildNumberFigure } from '@/figures/number';

/** One field of the campaign in one line: how many figures and named things it has, and what it leads with. */
export interface CategoryLine {
  readonly id: string;
  readonly title: string;
  readonly indicators: number;
  /** Indicators with a value that is not invented; and those with an invented one only. */
  readonly known: number;
  readonly demoOnly: number;
  readonly named: number;
  /** Empty when none of them was known yet on the day. */
  readonly leads: readonly NumberFigure[];
}

/** The fields in the package's order. Counts only: there is no percentage of a field. */
export function buildCategoryLines(context: FigureContext): CategoryLine[] {
  const { campaign, locale } = context;
  return campaign.categories.map((category) => {
    const indicators = campaign.indicators.filter((indicator) => indicator.category === category.id);
    const headlined = indicators.filter(({ id }) => campaign.info.headlines.includes(id));
    const numbers = [...headlined, ...indicators.filter((indicator) => !headlined.includes(indicator))].map(({ id }) =>
      buildNumberFigure(context, id),
    );
    const leads = numbers.slice(0, 2);
    const isHere = (item: { category: string; knownFrom: string }) =>
      item.category === category.id && isKnownBy(item.knownFrom, context.asOf);
    return {
      id: category.id,
      title: category.title[locale],
      indicators: indicators.length,
      known: numbers.filter(isReal).length,
      demoOnly: numbers.filter(isDemo).length,
      named: campaign.events.filter(isHere).length + campaign.mechanisms.filter(isHere).length,
      leads: leads.every(isLater) ? [] : leads,
    };
  });
}

/** How many indicators have a value of the county on the context's day that is not invented. */
export function countKnown(context: FigureContext): number {
  return listNumbers(context).filter(isReal).length;
}

/** How many indicators have an invented value only on the context's day. */
export function countDemoOnly(context: FigureContext): number {
  return listNumbers(context).filter(isDemo).length;
}

/** How much was said only after the context's day: indicators without any value by then, named things. */
export function countLater(context: FigureContext): { indicators: number; items: number } {
  const { events, mechanisms } = context.campaign;
  return {
    indicators: listNumbers(context).filter(isLater).length,
    items: [...events, ...mechanisms].filter(({ knownFrom }) => !isKnownBy(knownFrom, context.asOf)).length,
  };
}

/** True when one of these indicators got its value only after the context's day. */
export function isNotYetKnown(context: FigureContext, ids: readonly string[]): boolean {
  return ids.some((id) => isLater(buildNumberFigure(context, id)));
}

function listNumbers(context: FigureContext): NumberFigure[] {
  return context.campaign.indicators.map(({ id }) => buildNumberFigure(context, id));
}

function isReal({ value, demo }: NumberFigure): boolean {
  return value !== null && !demo;
}

function isDemo({ value, demo }: NumberFigure): boolean {
  return value !== null && demo;
}

function isLater({ missing }: NumberFigure): boolean {
  return missing?.reason === 'notYetKnown';
}

/** The articles the campaign rests on; on another day, those that anything known by then is taken from. */
export function listArticles(context: FigureContext): Source[] {
  const { campaign, asOf } = context;
  const articles = campaign.sources.filter(({ kind, basis }) => kind === 'article' && basis !== 'demo');
  if (!isAnotherDay(context)) return articles;
  const cited = new Set(
    [...campaign.observations, ...campaign.events, ...campaign.mechanisms]
      .filter(({ knownFrom }) => isKnownBy(knownFrom, asOf))
      .map(({ citation }) => citation.source),
  );
  return articles.filter(({ id }) => cited.has(id));
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

/** The title, from the day it was given; null before, and while there is none. */
export function getAward({ campaign, asOf }: FigureContext): Award | null {
  const { award } = campaign.info;
  return award !== null && isKnownBy(award.date, asOf) ? award : null;
}

/**
 * Days from the decision to the award, both dated by the source; on an earlier day asked for, to that day. Null while
 * there is no award.
 */
export function buildDuration(context: FigureContext): { days: number; from: string; to: string } | null {
  const { start } = context.campaign.info;
  const to = getAward(context)?.date ?? (isAnotherDay(context) ? context.asOf : null);
  return to === null ? null : { days: computeDaysBetween(start, to), from: start, to };
}

/** The ranks at the award with the level each was given at. */
export function buildRanks(context: FigureContext): { scope: string; figure: NumberFigure }[] {
  const { campaign, messages } = context;
  return (getAward(context)?.ranks ?? []).map((id) => ({
    scope: messages.pages.overview.rankScope[getIndicator(campaign, id).scope],
    figure: buildNumberFigure(context, id),
  }));
}
