import { listTowns } from '@/domain/lookup';
import type { FigureContext } from '@/figures/context';
import type { Route } from './paths';
import { workspaceLinks } from './workspaceLinks';

/** The document's title: page, then campaign. Carries no figure, so that nothing invented can stand in it. */
export function buildTitle(route: Route, context: FigureContext): string {
  const { campaign, locale, messages } = context;
  const site = `${campaign.info.title[locale]} · ${messages.shell.product}`;
  const page = nameRoute(route, context);
  return page === null ? site : `${page} · ${site}`;
}

/** One sentence on the page for search engines and previews. */
export function buildDescription(route: Route, context: FigureContext): string {
  const { campaign, locale, messages } = context;
  if (route.page === 'indicator') {
    const indicator = campaign.indicators.find(({ id }) => id === route.id);
    // References would print numbers; the sentence before the first one is enough for a preview.
    if (indicator !== undefined) return indicator.definition[locale].replace(/\{[^}]*\}/g, '…');
  }
  return messages.pages.overview.description(campaign.info.county.name[locale]);
}

/** The page by itself; null for the overview, which is the campaign. */
export function nameRoute(route: Route, { campaign, locale, messages }: FigureContext): string | null {
  switch (route.page) {
    case 'overview':
      return null;
    case 'indicators':
      return messages.pages.indicators.title;
    case 'indicator':
      return (
        campaign.indicators.find(({ id }) => id === route.id)?.title[locale] ?? messages.shell.states.notFoundTitle
      );
    case 'towns':
      return messages.shell.navTowns;
    case 'town':
      return (
        listTowns(campaign).find(({ code }) => code === route.code)?.name[locale] ?? messages.shell.states.notFoundTitle
      );
    case 'workspace':
      return workspaceLinks(locale)[0]?.label ?? messages.shell.states.notFoundTitle;
    case 'notFound':
      return messages.shell.states.notFoundTitle;
  }
}
