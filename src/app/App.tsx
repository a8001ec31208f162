import { type QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useRef } from 'react';
import { Router, useLocation, useRouter, useSearch } from 'wouter';
import { hideDemo } from '@/domain/demo';
import type { Locale } from '@/domain/vocabulary';
import { createContext } from '@/figures/context';
import { type PageContext, PageProvider, usePage } from '@/pages/parts/pageContext';
import { QueryState } from '@/pages/parts/QueryState';
import type { Catalogue } from '@/sources/api';
import { catalogueQuery } from '@/sources/queries';
import { parseFilters, serialiseFilters } from '@/state/filters';
import { type Preferences, resolveTheme, usePreferences } from '@/state/preferences';
import styles from './App.module.css';
import { ErrorBoundary } from './ErrorBoundary';
import { forgetLoadedPage } from './loadedPage';
import { Page } from './Page';
import { buildDescription, buildTitle } from './pageTitle';
import { buildAnchor, buildPath, type Location, parsePath } from './paths';
import { Shell } from './Shell';

interface AppProps {
  readonly queryClient: QueryClient;
  /** Path the site is mounted at, without a trailing slash: '' or '/campaign'. */
  readonly base: string;
  /** What a prerendered page was made for; the browser then begins with the same and applies the query after. */
  readonly ssrPath?: string;
}

/** The whole product: one campaign, opened at the address of the browser. */
export function App({ queryClient, base, ssrPath }: AppProps) {
  return (
    <QueryClientProvider client={queryClient}>
      <Router base={base} {...(ssrPath === undefined ? {} : { ssrPath, ssrSearch: '' })}>
        <Site />
      </Router>
    </QueryClientProvider>
  );
}

function Site() {
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
        <OpenedSite location={location} catalogue={query.data} />
      )}
    </ErrorBoundary>
  );
}

function OpenedSite({ location, catalogue }: { readonly location: Location; readonly catalogue: Catalogue }) {
  const page = usePageContext(location.locale, catalogue);
  const arrived = useRef<string | null>(null);
  return (
    <PageProvider value={page}>
      <Shell location={location}>
        <ErrorBoundary key={buildPath(location.route, location.locale)} locale={location.locale}>
          <Page route={location.route} arrival={<Arrival location={location} arrived={arrived} />} />
        </ErrorBoundary>
      </Shell>
    </PageProvider>
  );
}

function usePageContext(locale: Locale, catalogue: Catalogue): PageContext {
  const search = useSearch();
  const [path, navigate] = useLocation();
  const { base } = useRouter();
  const { campaign, edition, release } = catalogue;
  const filters = useMemo(() => parseFilters(search, campaign.info.townMeasures), [search, campaign]);
  const figures = useMemo(
    () => createContext(filters.demo ? campaign : hideDemo(campaign), locale),
    [campaign, filters.demo, locale],
  );
  return useMemo(
    () => ({
      figures,
      edition,
      release,
      hasDemo: campaign.demo !== null,
      filters,
      setFilters: (next) => navigate(`${path}${serialiseFilters(next)}`, { replace: true }),
      hrefTo: (route) =>
        `${base}${buildPath(route, locale)}${serialiseFilters({ ...filters, measure: null })}${buildAnchor(route)}`,
    }),
    [figures, edition, release, campaign, filters, locale, navigate, path, base],
  );
}

interface ArrivalProps {
  readonly location: Location;
  /** The page the reader was on; null at first. */
  readonly arrived: { current: string | null };
}

/**
 * Title, description and language of the document; on a new page the reader starts at its heading. Stands beside the
 * page, not above it: a page whose code is still to come has no heading yet.
 */
function Arrival({ location, arrived }: ArrivalProps): null {
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
