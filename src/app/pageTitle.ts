import { listTowns } from '@/domain/lookup';
import { type FigureContext, isAnotherDay } from '@/figures/context';
import type { Route } from './paths';
import { nameRoom } from './roomTitle';

/** The document's title: page, then campaign. Carries no figure, so that nothing invented can stand in it. */
export function buildTitle(route: Route, context: FigureContext): string {
  const { campaign, locale, messages } = context;
  const day = isAnotherDay(context) ? `${messages.days.inTitle(context.asOf)} · ` : '';
  const site = `${day}${campaign.info.title[locale]} · ${messages.shell.product}`;
  const page = nameRoute(route, context);
  return page === null ? site : `${page} · ${site}`;
}

/** One sentence on the page for search engines and previews. */
export function buildDescription(route: Route, context: FigureContext): string {
  const { campaign, locale, messages } = context;
  if (route.page === 'indicator') {
    const indicator = campaign.indicators.find(({ id }) => id === route.id);
    if (indicator !== undefined) return leaveOutReferences(indicator.definition[locale]);
  }
  if (route.page === 'category') {
    const category = campaign.categories.find(({ id }) => id === route.id);
    if (category !== undefined) return leaveOutReferences(category.summary[locale]);
  }
  const county = campaign.info.county.name[locale];
  if (route.page === 'how') return messages.process.description(county);
  if (route.page === 'problems') return messages.ledger.description(county);
  if (route.page === 'timeline') return messages.chronicle.description(county);
  if (route.page === 'method') return messages.method.description(county);
  return messages.pages.overview.description(county);
}

/** References would print numbers; the sentence around them is enough for a preview. */
function leaveOutReferences(prose: string): string {
  return prose.replace(/\{[^}]*\}/g, '…');
}

/** The page by itself; null for the overview, which is the campaign. */
export function nameRoute(route: Route, context: FigureContext): string | null {
  const { campaign, locale, messages } = context;
  switch (route.page) {
    case 'overview':
      return null;
    case 'indicators':
      return messages.pages.indicators.title;
    case 'indicator':
      return (
        campaign.indicators.find(({ id }) => id === route.id)?.title[locale] ?? messages.shell.states.notFoundTitle
      );
    case 'category':
      return (
        campaign.categories.find(({ id }) => id === route.id)?.title[locale] ?? messages.shell.states.notFoundTitle
      );
    case 'towns':
      return messages.shell.navTowns;
    case 'town':
      return (
        listTowns(campaign).find(({ code }) => code === route.code)?.name[locale] ?? messages.shell.states.notFoundTitle
      );
    case 'how':
      return messages.process.title;
    case 'problems':
      return messages.ledger.title;
    case 'timeline':
      return messages.chronicle.title;
    case 'method':
      return messages.method.title;
    case 'workspace':
      // Said at build, so that the public edition has nothing of the rooms.
      if (import.meta.env.VITE_EDITION === 'public') return messages.shell.states.notFoundTitle;
      return nameRoom(route.room, context) ?? messages.shell.states.notFoundTitle;
    case 'notFound':
      return messages.shell.states.notFoundTitle;
  }
}
