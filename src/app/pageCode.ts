import type { Locale } from '@/domain/vocabulary';
import { createLazyPage, createWordedPage } from './lazyPage';
import type { Route } from './paths';
import { preloadRoom } from './roomCode';

/**
 * The code of each page; nobody is served the code of a page they do not open. The words of a page that has many of its
 * own come with it, so that all others are lighter.
 */
export const pageCode = {
  overview: createLazyPage(async () => (await import('@/pages/public/overview/OverviewPage')).OverviewPage),
  indicators: createLazyPage(async () => (await import('@/pages/public/indicators/IndicatorsPage')).IndicatorsPage),
  indicator: createLazyPage(async () => (await import('@/pages/public/indicator/IndicatorPage')).IndicatorPage),
  category: createLazyPage(async () => (await import('@/pages/public/category/CategoryPage')).CategoryPage),
  towns: createLazyPage(async () => (await import('@/pages/public/towns/TownsPage')).TownsPage),
  town: createLazyPage(async () => (await import('@/pages/public/town/TownPage')).TownPage),
  how: createLazyPage(async () => (await import('@/pages/public/how/HowPage')).HowPage),
  problems: createWordedPage(async () => (await import('@/pages/public/problems/ProblemsPage')).ProblemsPage, {
    'zh-CN': async () => (await import('@/messages/zh-CN/ledgerPublic')).ledgerPublicWords,
    en: async () => (await import('@/messages/en/ledgerPublic')).ledgerPublicWords,
  }),
  timeline: createLazyPage(async () => (await import('@/pages/public/timeline/TimelinePage')).TimelinePage),
  method: createWordedPage(async () => (await import('@/pages/public/method/MethodPage')).MethodPage, {
    'zh-CN': async () => (await import('@/messages/zh-CN/method')).methodWords,
    en: async () => (await import('@/messages/en/method')).methodWords,
  }),
  workspace: null,
  notFound: null,
} satisfies Record<Route['page'], unknown>;

/** Fetches the code of a page, and the words that come with it, so that it can be drawn at once. */
export async function preloadPage(route: Route, locale: Locale): Promise<void> {
  if (route.page === 'workspace') await preloadRoom(route.room);
  else if (route.page === 'problems' || route.page === 'method') await pageCode[route.page][locale].preload();
  else await pageCode[route.page]?.preload();
}
