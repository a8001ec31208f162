import { Writable } from 'node:stream';
import { StrictMode } from 'react';
import { prerenderToNodeStream } from 'react-dom/static';
import { type StillShelf, StillShelfContext, type WantedStill } from '@/charts/stills';
import { hideDemo } from '@/domain/demo';
import { type Locale, locales } from '@/domain/vocabulary';
import { createContext } from '@/figures/context';
import { createCampaignSource } from '@/sources/campaignSource';
import { openLedger } from '@/sources/ledger/ledgerStore';
import { catalogueQuery, createQueryClient, decksQuery } from '@/sources/queries';
import { App } from './App';
import { messagesQuery } from './loadMessages';
import { preloadPage } from './pageCode';
import { buildDescription, buildTitle, nameRoute } from './pageTitle';
import { buildPath, type Location, parsePath, type Route } from './paths';
import { listQueries, listRoutes } from './routeData';

/** One page as HTML, with what its head must say. */
export interface RenderedPage {
  readonly path: string;
  /** The same page in every language. */
  readonly paths: Readonly<Record<Locale, string>>;
  readonly route: Route;
  readonly locale: Locale;
  /** The page by itself, without the campaign it belongs to. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly asOf: string;
  readonly isNotFound: boolean;
  readonly html: string;
}

/** What was published, by path below the campaign's folder. */
export interface PublishedFiles {
  readonly files: ReadonlyMap<string, string>;
  readonly columnFiles: ReadonlyMap<string, Uint8Array>;
}

/** Draws what pages want drawn: each wanted still → its HTML, by key. */
export type DrawStills = (wanted: readonly WantedStill[]) => Promise<ReadonlyMap<string, string>>;

/**
 * Every page of a published API in every language, rendered from the same files the browser will read. `base` is where
 * the site is mounted, without a trailing slash. Rendered twice: once to learn which charts there are, and once with
 * their stills.
 */
export async function renderSite(files: PublishedFiles, base: string, drawStills: DrawStills): Promise<RenderedPage[]> {
  const wanted = new Map<string, WantedStill>();
  await renderPages(files, base, (still) => {
    wanted.set(still.key, still);
    return null;
  });
  const stills = await drawStills([...wanted.values()]);
  return renderPages(files, base, ({ key }) => stills.get(key) ?? null);
}

async function renderPages(
  { files, columnFiles }: PublishedFiles,
  base: string,
  take: StillShelf['take'],
): Promise<RenderedPage[]> {
  const shelf = { take };
  const load = async (path: string) => JSON.parse(files.get(path) ?? 'null');
  const askLedger =
    import.meta.env.VITE_EDITION === 'public'
      ? null
      : openLedger(load, async (path) => columnFiles.get(path) ?? new Uint8Array(), null);
  const source = createCampaignSource(load, null, askLedger);
  const queryClient = createQueryClient(source);
  const { campaign, edition } = await queryClient.ensureQueryData(catalogueQuery());
  const decks = edition === 'internal' ? await queryClient.ensureQueryData(decksQuery()) : [];
  const pages: RenderedPage[] = [];
  for (const locale of locales) {
    const messages = await queryClient.ensureQueryData(messagesQuery(locale));
    const routes = listRoutes(
      campaign,
      edition,
      decks.map(({ id }) => id),
    );
    for (const route of routes) {
      await preloadPage(route, locale);
      await Promise.all(listQueries(route, campaign).map((query) => queryClient.ensureQueryData(query)));
      const location: Location = { locale, route };
      const path = buildPath(route, locale);
      const context = createContext(campaign, locale, messages);
      pages.push({
        path,
        paths: { 'zh-CN': buildPath(route, 'zh-CN'), en: buildPath(route, 'en') },
        route,
        locale,
        name: nameRoute(route, context) ?? campaign.info.title[locale],
        title: buildTitle(parsePath(path).route, context),
        // Nothing invented may stand in a head, whatever a description comes to be made of.
        description: buildDescription(location.route, createContext(hideDemo(campaign), locale, messages)),
        asOf: campaign.info.asOf,
        isNotFound: route.page === 'notFound',
        html: await renderPage(
          <StillShelfContext value={shelf}>
            <App queryClient={queryClient} base={base} ssrPath={`${base}${path}`} />
          </StillShelfContext>,
        ),
      });
    }
  }
  return pages;
}

async function renderPage(app: React.ReactNode): Promise<string> {
  // A page in one piece: a boundary sent apart would be put in place by an inline script, which the policy forbids.
  const whole = { progressiveChunkSize: Number.POSITIVE_INFINITY };
  const { prelude } = await prerenderToNodeStream(<StrictMode>{app}</StrictMode>, whole);
  const chunks: Buffer[] = [];
  await new Promise<void>((resolve, reject) => {
    const sink = new Writable({
      write(chunk: Buffer, _encoding, done) {
        chunks.push(Buffer.from(chunk));
        done();
      },
    });
    sink.on('finish', resolve);
    prelude.on('error', reject);
    prelude.pipe(sink);
  });
  return Buffer.concat(chunks).toString('utf8');
}
