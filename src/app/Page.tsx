import { lazy, type ReactNode, Suspense } from 'react';
import { listTowns } from '@/domain/lookup';
import { Loading } from '@/pages/parts/Loading';
import { usePage } from '@/pages/parts/pageContext';
import { CategoryPage } from '@/pages/public/category/CategoryPage';
import { IndicatorPage } from '@/pages/public/indicator/IndicatorPage';
import { IndicatorsPage } from '@/pages/public/indicators/IndicatorsPage';
import { NotFoundPage } from '@/pages/public/notFound/NotFoundPage';
import { OverviewPage } from '@/pages/public/overview/OverviewPage';
import { TownPage } from '@/pages/public/town/TownPage';
import { TownsPage } from '@/pages/public/towns/TownsPage';
import type { Route } from './paths';

// Left out of the public edition at build: nothing of the workspace may be in what the public is served.
const TargetsPage =
  import.meta.env.VITE_EDITION === 'public'
    ? null
    : lazy(async () => ({ default: (await import('@/pages/workspace/targets/TargetsPage')).TargetsPage }));

interface PageProps {
  readonly route: Route;
  /** Set beside the page, and only when the page is there. */
  readonly arrival: ReactNode;
}

/** The page of a route, with what marks that the reader has arrived at it. */
export function Page({ route, arrival }: PageProps) {
  const { figures } = usePage();
  return (
    <Suspense fallback={<Loading locale={figures.locale} />}>
      <RoutedPage route={route} />
      {arrival}
    </Suspense>
  );
}

/** What the campaign does not have is the 404 page, whatever its address looks like. */
function RoutedPage({ route }: { readonly route: Route }) {
  const { figures, edition } = usePage();
  const { campaign } = figures;
  switch (route.page) {
    case 'overview':
      return <OverviewPage />;
    case 'indicators':
      return <IndicatorsPage />;
    case 'indicator': {
      const indicator = campaign.indicators.find(({ id }) => id === route.id);
      return indicator === undefined ? <NotFoundPage /> : <IndicatorPage key={indicator.id} indicator={indicator} />;
    }
    case 'category': {
      const category = campaign.categories.find(({ id }) => id === route.id);
      return category === undefined ? <NotFoundPage /> : <CategoryPage key={category.id} category={category} />;
    }
    case 'towns':
      return <TownsPage />;
    case 'town': {
      const town = listTowns(campaign).find(({ code }) => code === route.code);
      return town === undefined ? <NotFoundPage /> : <TownPage key={town.code} town={town} />;
    }
    case 'workspace':
      if (TargetsPage === null || edition !== 'internal') return <NotFoundPage />;
      return <TargetsPage />;
    case 'notFound':
      return <NotFoundPage />;
  }
}
