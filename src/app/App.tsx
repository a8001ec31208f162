import { type QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useRef } from 'react';
import { Router, useLocation, useRouter } from 'wouter';
import { useSearch } from 'wouter/use-browser-location';
import { hideDemo } from '@/domain/demo';
import { createContext } from '@/figures/context';
import { spareByLocale } from '@/messages/spareByLocale';
import type { Asked } from '@/pages/parts/asked';
import { Loading } from '@/pages/parts/Loading';
import { type PageContext, PageProvider, usePage } from '@/pages/parts/pageContext';
import { QueryState } from '@/pages/parts/QueryState';
import type { Catalogue } from '@/sources/api';
import { catalogueQuery } from '@/sources/queries';
import { parseFilters } from '@/state/filters';
import { type Preferences, resolveTheme, usePreferences } from '@/state/preferences';
import { serialiseQuery } from '@/state/query';
import { pickViewWords, type ViewWords } from '@/state/viewWords';
import styles from './App.module.css';
import { BrokenNotice } from './BrokenNotice';
import { findDays, isWork } from './days';
import { ErrorBoundary } from './ErrorBoundary';
import { forgetLoadedPage } from './loadedPage';
import { Page } from './Page';
import { buildDescription, buildTitle } from './pageTitle';
import { buildAnchor, buildPath, type Location, parsePath } from './paths';
import { Shell } from './Shell';
import { useCampaignOn } from './useCampaignOn';
import { useWordedLocation, type WordedLocation } from './useWordedLocation';

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
  const asked = useMemo(() => parsePath(path), [path]);
  const { worded, hasFailed } = useWordedLocation(asked);
  const query = useQuery(catalogueQuery());
  useAppearance();
  return (
    <ErrorBoundary locale={asked.locale} isWhole>
      {renderSite()}
    </ErrorBoundary>
  );

  function renderSite() {
    if (worded !== null && !hasFailed && query.data !== undefined)
      return <OpenedSite worded={worded} catalogue={query.data} onAlive={onAlive} />;
    return (
      <main className={styles.waiting} lang={asked.locale}>
        {renderWaiting()}
      </main>
    );
  }

  function renderWaiting() {
    if (hasFailed) return <BrokenNotice locale={asked.locale} />;
    if (worded === null) return <Loading words={spareByLocale[asked.locale]} />;
    return (
      <QueryState query={query} messages={worded.messages}>
        {() => null}
      </QueryState>
    );
  }
}

interface OpenedSiteProps {
  readonly worded: WordedLocation;
  readonly catalogue: Catalogue;
  readonly onAlive: (() => void) | undefined;
}

function OpenedSite({ worded, catalogue, onAlive }: OpenedSiteProps) {
  const { location, messages } = worded;
  const { page, asked } = usePageContext(worded, catalogue);
  const arrived = useRef<string | null>(null);
  return (
    <PageProvider value={page}>
      <Shell location={location} isWhole={asked.data !== undefined}>
        <ErrorBoundary key={buildPath(location.route, location.locale)} locale={location.locale}>
          <QueryState query={asked} messages={messages}>
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
  { location: { locale, route }, messages }: WordedLocation,
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
  // Said at build, so that the public edition has nothing of a view.
  const isWorkspace = import.meta.env.VITE_EDITION !== 'public' && route.page === 'workspace';
  const view = useMemo(() => (isWorkspace ? pickViewWords(search) : noView), [isWorkspace, search]);
  // The workspace has every day in a file of its own.
  const { campaign, asked } = useCampaignOn(catalogue.campaign, isWorkspace && isWork(route) ? null : filters.asOf);
  const figures = useMemo(
    () =>
      createContext(filters.demo ? campaign : hideDemo(campaign), locale, messages, filters.asOf ?? campaign.info.asOf),
    [campaign, filters.demo, filters.asOf, locale, messages],
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
        navigate(`${path}${serialiseQuery(next, view)}`, { replace: how === 'replace' }),
      view,
      setView: (next, how = 'replace', changed = filters) =>
        navigate(`${path}${serialiseQuery(changed, next)}`, { replace: how === 'replace' }),
      hrefTo: (to, asked = {}) => {
        // From room to room the two days that are compared stay the same.
        const kept =
          import.meta.env.VITE_EDITION !== 'public' && to.page === 'workspace'
            ? { ...pickCompare(view), ...asked }
            : {};
        const query = serialiseQuery({ ...filters, measure: null, q: '' }, kept);
        return `${base}${buildPath(to, locale)}${query}${buildAnchor(to)}`;
      },
    }),
    [figures, edition, release, campaign, filters, days, view, locale, navigate, path, base],
  );
  return { page, asked };
}

const noView: ViewWords = {};

function pickCompare({ compare }: ViewWords): ViewWords {
  return compare === undefined ? noView : { compare };
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
