import { createLazyPage } from './lazyPage';
import type { Route } from './paths';

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
  // Left out of the public edition at build: nothing of the workspace may be in what the public is served.
  workspace:
    import.meta.env.VITE_EDITION === 'public'
      ? null
      : createLazyPage(async () => (await import('@/pages/workspace/targets/TargetsPage')).TargetsPage),
  notFound: null,
} satisfies Record<Route['page'], unknown>;

/** The opener of the command palette; with the workspace's frame it will stand in its bar. */
export const paletteCode =
  import.meta.env.VITE_EDITION === 'public'
    ? null
    : createLazyPage(async () => (await import('@/pages/workspace/palette/WorkspacePalette')).WorkspacePalette);

/** Fetches the code of a page, so that it can be drawn at once. */
export async function preloadPage(route: Route): Promise<void> {
  await Promise.all([pageCode[route.page]?.preload(), route.page === 'workspace' ? paletteCode?.preload() : null]);
}
