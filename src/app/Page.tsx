import { type ReactNode, Suspense } from 'react';
import { hasChronicle, hasProcess, listTowns } from '@/domain/lookup';
import { Loading } from '@/pages/parts/Loading';
import { usePage } from '@/pages/parts/pageContext';
import { NotFoundPage } from '@/pages/public/notFound/NotFoundPage';
import { pageCode } from './pageCode';
import type { Route } from './paths';
import { RoomRoute } from './RoomRoute';

interface PageProps {
  readonly route: Route;
  /** Set beside the page, and only when the page is there. */
  readonly arrival: ReactNode;
}

/** The page of a route, with what marks that the reader has arrived at it. */
export function Page({ route, arrival }: PageProps) {
  const { figures } = usePage();
  return (
    <Suspense fallback={<Loading words={figures.messages.shell.states} />}>
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
      return pageCode.overview.render({});
    case 'indicators':
      return pageCode.indicators.render({});
    case 'indicator': {
      const indicator = campaign.indicators.find(({ id }) => id === route.id);
      return indicator === undefined ? <NotFoundPage /> : pageCode.indicator.render({ key: indicator.id, indicator });
    }
    case 'category': {
      const category = campaign.categories.find(({ id }) => id === route.id);
      return category === undefined ? <NotFoundPage /> : pageCode.category.render({ key: category.id, category });
    }
    case 'towns':
      return pageCode.towns.render({});
    case 'town': {
      const town = listTowns(campaign).find(({ code }) => code === route.code);
      return town === undefined ? <NotFoundPage /> : pageCode.town.render({ key: town.code, town });
    }
    case 'how':
      return hasProcess(campaign) ? pageCode.how.render({}) : <NotFoundPage />;
    case 'problems':
      return pageCode.problems[figures.locale].render({});
    case 'timeline':
      return hasChronicle(campaign) ? pageCode.timeline.render({}) : <NotFoundPage />;
    case 'method':
      return pageCode.method[figures.locale].render({});
    case 'workspace':
      // Said at build, so that the public edition has nothing of the rooms.
      if (import.meta.env.VITE_EDITION === 'public') return <NotFoundPage />;
      return edition === 'internal' ? <RoomRoute room={route.room} /> : <NotFoundPage />;
    case 'notFound':
      return <NotFoundPage />;
  }
}
