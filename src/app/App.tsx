import { type QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useRef } from 'react';
import { Router, useLocation, useRouter } from 'wouter';
import { useSearch } from 'wouter/use-browser-location';
import { hideDemo } from '@/domain/demo';
import { createContext } from '@/figures/context';
import type { Asked } from '@/pages/parts/asked';
import { type PageContext, PageProvider, usePage } from '@/pages/parts/pageContext';
import { QueryState } from '@/pages/parts/QueryState';
import type { Catalogue } from '@/sources/api';
import { catalogueQuery } from '@/sources/queries';
import { parseFilters, serialiseFilters } from '@/state/filters';
import { type Preferences, resolveTheme, usePreferences } from '@/state/preferences';
import styles from './App.module.css';
import { findDays } from './days';
import { ErrorBoundary } from './ErrorBoundary';
import { forgetLoadedPage } from './loadedPage';
import { Page } from './Page';
import { buildDescription, buildTitle } from './pageTitle';
import { buildAnchor, buildPath, type Location, parsePath } from './paths';
import { Shell } from './Shell';
import { useCampaignOn } from './useCampaignOn';

interface AppProps {
  readonly queryClient: QueryClient;
  /** Path the site is mounted at, without a trailing slash: '' or '/campaign'. */
  readonly base: string;
  /** What a prerendered page was made for; the browser then begins with the same and applies the query after. */
  readonly ssrPath?: string;
  /** Told when the first page reacts. */
  readonly onAlive?: () => void;
}

/** The whole product: one campaign, opened at the address of the browser. */
export function App({ queryClient, base, ssrPath, onAlive }: AppProps) {
  return (
    <QueryClientProvider client={queryClient}>
      <Router base={base} {...(ssrPath === undefined ? {} : { ssrPath, ssrSearch: '' })}>
        <Site onAlive={onAlive} />
      </Router>
    </QueryClientProvider>
  );
}

function Site({ onAlive }: { readonly onAlive: (() => void) | undefined }) {
  const [path] = useLocation();
  const location = useMemo(() => parsePath(path), [path]);
  const query = useQuery(catalogueQuery());
  useAppearance();
  return (
    <ErrorBoundary locale={location.locale} isWhole>
      {query.data === undefined ? (
        <main className={styles.waiting}>
          <QueryState query={query} locale={location.locale}>
            {() => null}
          </QueryState>
        </main>
      ) : (
        <OpenedSite location={location} catalogue={query.data} onAlive={onAlive} />
      )}
    </ErrorBoundary>
  );
}

interface OpenedSiteProps {
  readonly location: Location;
  readonly catalogue: Catalogue;
  readonly onAlive: (() => void) | undefined;
}

function OpenedSite({ location, catalogue, onAlive }: OpenedSiteProps) {
  const { page, asked } = usePageContext(location, catalogue);
  const arrived = useRef<string | null>(null);
  return (
    <PageProvider value={page}>
      <Shell location={location} isWhole={asked.data !== undefined}>
        <ErrorBoundary key={buildPath(location.route, location.locale)} locale={location.locale}>
          <QueryState query={asked} locale={location.locale}>
            {() => (
              <Page
                route={location.route}
                arrival={<Arrival location={location} arrived={arrived} onAlive={onAlive} />}
              />
            )}
          </QueryState>
        </ErrorBoundary>
      </Shell>
    </PageProvider>
  );
}

function usePageContext(
  { locale, route }: Location,
  catalogue: Catalogue,
): { page: PageContext; asked: Asked<unknown> } {
  // As it stands in the address: the router's own hook has it unescaped, and a search for `a&b` would be one for `a`.
  const search = useSearch({ ssrSearch: '' });
  const [path, navigate] = useLocation();
  const { base } = useRouter();
  const { edition, release } = catalogue;
  const days = useMemo(() => findDays(catalogue.campaign, route), [catalogue, route]);
  const filters = useMemo(
    () => parseFilters(search, catalogue.campaign.info.townMeasures, days),
    [search, catalogue, days],
  );
  const { campaign, asked } = useCampaignOn(catalogue.campaign, filters.asOf);
  const figures = useMemo(
    () => createContext(filters.demo ? campaign : hideDemo(campaign), locale, filters.asOf ?? campaign.info.asOf),
    [campaign, filters.demo, filters.asOf, locale],
  );
  const page = useMemo<PageContext>(
    () => ({
      figures,
      edition,
      release,
      hasDemo: campaign.demo !== null,
      filters,
      days,
      setFilters: (next, how = 'replace') =>
        navigate(`${path}${serialiseFilters(next)}`, { replace: how === 'replace' }),
      hrefTo: (route) =>
        `${base}${buildPath(route, locale)}${serialiseFilters({ ...filters, measure: null, q: '' })}${buildAnchor(route)}`,
    }),
    [figures, edition, release, campaign, filters, days, locale, navigate, path, base],
  );
  return { page, asked };
}

interface ArrivalProps {
  readonly location: Location;
  /** The page the reader was on; null at first. */
  readonly arrived: { current: string | null };
  readonly onAlive: (() => void) | undefined;
}

/**
 * Title, description and language of the document; on a new page the reader starts at its heading. Stands beside the
 * page, not above it: a page whose code is still to come has no heading yet.
 */
function Arrival({ location, arrived, onAlive }: ArrivalProps): null {
  const { figures } = usePage();
  const key = buildPath(location.route, location.locale);
  useEffect(() => {
    document.title = buildTitle(location.route, figures);
    document.documentElement.lang = location.locale;
    document
      .querySelector('meta[name="description"]')
      ?.setAttribute('content', buildDescription(location.route, figures));
    if (arrived.current !== null && arrived.current !== key) {
      forgetLoadedPage(document.head);
      const anchored = document.getElementById(window.location.hash.slice(1));
      if (anchored === null) window.scrollTo(0, 0);
      else anchored.scrollIntoView();
      document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
    }
    arrived.current = key;
  }, [location, figures, key, arrived]);
  useEffect(() => onAlive?.(), [onAlive]);
  return null;
}

/** Stored preferences reach the document after hydration; `appearance.js` has already painted them. */
function useAppearance(): void {
  useEffect(() => {
    const apply = (preferences: Preferences) => {
      const root = document.documentElement;
      setAttribute(root, 'data-theme', resolveTheme(preferences));
      setAttribute(root, 'data-care', preferences.care ? 'on' : null);
    };
    void usePreferences.persist.rehydrate();
    apply(usePreferences.getState());
    return usePreferences.subscribe(apply);
  }, []);
}

function setAttribute(element: HTMLElement, name: string, value: string | null): void {
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}
