import { createLazyPage } from './lazyPage';
import type { Route } from './paths';
import { preloadRoom } from './roomCode';

/** The code of each page; nobody is served the code of a page they do not open. */
export const pageCode = {
  overview: createLazyPage(async () => (await import('@/pages/public/overview/OverviewPage')).OverviewPage),
  indicators: createLazyPage(async () => (await import('@/pages/public/indicators/IndicatorsPage')).IndicatorsPage),
  indicator: createLazyPage(async () => (await import('@/pages/public/indicator/IndicatorPage')).IndicatorPage),
  category: createLazyPage(async () => (await import('@/pages/public/category/CategoryPage')).CategoryPage),
  towns: createLazyPage(async () => (await import('@/pages/public/towns/TownsPage')).TownsPage),
  town: createLazyPage(async () => (await import('@/pages/public/town/TownPage')).TownPage),
  how: createLazyPage(async () => (await import('@/pages/public/how/HowPage')).HowPage),
  timeline: createLazyPage(async () => (await import('@/pages/public/timeline/TimelinePage')).TimelinePage),
  method: createLazyPage(async () => (await import('@/pages/public/method/MethodPage')).MethodPage),
  workspace: null,
  notFound: null,
} satisfies Record<Route['page'], unknown>;

/** Fetches the code of a page, so that it can be drawn at once. */
export async function preloadPage(route: Route): Promise<void> {
  await (route.page === 'workspace' ? preloadRoom(route.room) : pageCode[route.page]?.preload());
}
