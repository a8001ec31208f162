import { lazy, Suspense } from 'react';
import { listTowns } from '@/domain/lookup';
import { usePage } from '@/pages/parts/pageContext';
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

/** The page of a route; what the campaign does not have is the 404 page, whatever its address looks like. */
export function Page({ route }: { readonly route: Route }) {
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
    case 'towns':
      return <TownsPage />;
    case 'town': {
      const town = listTowns(campaign).find(({ code }) => code === route.code);
      return town === undefined ? <NotFoundPage /> : <TownPage key={town.code} town={town} />;
    }
    case 'workspace':
      if (TargetsPage === null || edition !== 'internal') return <NotFoundPage />;
      return (
        <Suspense>
          <TargetsPage />
        </Suspense>
      );
    case 'notFound':
      return <NotFoundPage />;
  }
}
