import type { RenderedPage } from '@/app/serverEntry';
import type { Campaign } from '@/domain/campaign';
import { hideDemo } from '@/domain/demo';
import { getIndicator } from '@/domain/lookup';
import { type Locale, locales } from '@/domain/vocabulary';
import { createContext, type FigureContext } from '@/figures/context';
import { getMessages } from '@/messages/bothLanguages';
import { embedJson, escapeHtml } from '@/publish/html';
import { describeCampaign, describeIndicator } from '@/publish/metadata/dataset';
import type { Edition } from '@/sources/api';

/** What the heads of a site's pages are made from. */
export interface HeadSettings {
  readonly edition: Edition;
  /** Demo rows in it are not looked at: nothing invented stands in a head. */
  readonly campaign: Campaign;
  /** Where the site is read, with a slash at its end; null when nobody said, and then no head names an address. */
  readonly siteUrl: string | null;
  /** The preview picture of a page, by the page's path: a path below the site. */
  readonly pictures: ReadonlyMap<string, string>;
}

/** Words of Open Graph for our languages. */
const openGraphLocale: Readonly<Record<Locale, string>> = { 'zh-CN': 'zh_CN', en: 'en_US' };

/** The language a reader whose own is not there is given. */
const defaultLocale: Locale = 'zh-CN';

/**
 * The lines of a page's head that speak to search engines and to whoever a link is sent to. The internal edition and
 * the 404 page ask not to be indexed and say nothing else.
 */
export function buildHead(page: RenderedPage, settings: HeadSettings): string[] {
  const lines = [
    `<title>${escapeHtml(page.title)}</title>`,
    `<meta name="description" content="${escapeHtml(page.description)}" />`,
  ];
  if (!isFound(page, settings.edition)) return [...lines, '<meta name="robots" content="noindex, nofollow" />'];
  const context = createContext(hideDemo(settings.campaign), page.locale, getMessages(page.locale));
  return [
    ...lines,
    ...buildAddresses(page, settings.siteUrl),
    ...buildOpenGraph(page, context, settings),
    ...buildDataset(page, context, settings.siteUrl),
  ];
}

/** Whether a page is meant to be found by a search engine. */
export function isFound(page: RenderedPage, edition: Edition): boolean {
  return edition === 'public' && !page.isNotFound;
}

/** The languages of a page, the one for everybody else last: `[hreflang, address]`. */
export function listAlternates(page: RenderedPage, siteUrl: string): [hreflang: string, address: string][] {
  const own = locales.map((locale): [string, string] => [locale, joinUrl(siteUrl, page.paths[locale])]);
  return [...own, ['x-default', joinUrl(siteUrl, page.paths[defaultLocale])]];
}

/** `('https://example.org/campaign/', '/towns/')` → `https://example.org/campaign/towns/`. */
export function joinUrl(siteUrl: string, path: string): string {
  return `${siteUrl}${path.slice(1)}`;
}

function buildAddresses(page: RenderedPage, siteUrl: string | null): string[] {
  if (siteUrl === null) return [];
  return [
    `<link rel="canonical" href="${escapeHtml(joinUrl(siteUrl, page.path))}" />`,
    ...listAlternates(page, siteUrl).map(
      ([hreflang, address]) => `<link rel="alternate" hreflang="${hreflang}" href="${escapeHtml(address)}" />`,
    ),
  ];
}

function buildOpenGraph(page: RenderedPage, context: FigureContext, { siteUrl, pictures }: HeadSettings): string[] {
  const { campaign, locale, messages } = context;
  const picture = pictures.get(page.path);
  const properties: [string, string][] = [
    ['og:type', 'website'],
    ['og:site_name', `${campaign.info.title[locale]} · ${messages.shell.product}`],
    ['og:title', page.name],
    ['og:description', page.description],
    ['og:locale', openGraphLocale[locale]],
    ...locales
      .filter((other) => other !== locale)
      .map((other): [string, string] => ['og:locale:alternate', openGraphLocale[other]]),
  ];
  if (siteUrl !== null) properties.push(['og:url', joinUrl(siteUrl, page.path)]);
  if (siteUrl !== null && picture !== undefined) {
    properties.push(
      ['og:image', joinUrl(siteUrl, picture)],
      ['og:image:type', 'image/png'],
      ['og:image:width', '1200'],
      ['og:image:height', '630'],
      ['og:image:alt', page.title],
    );
  }
  return properties.map(([name, value]) => `<meta property="${name}" content="${escapeHtml(value)}" />`);
}

/** The pages that speak of the whole campaign: they offer it as one set of data. */
const campaignPages: readonly string[] = ['overview', 'method'];

function buildDataset(page: RenderedPage, context: FigureContext, siteUrl: string | null): string[] {
  const { route } = page;
  const url = siteUrl === null ? null : joinUrl(siteUrl, page.path);
  const dataset = campaignPages.includes(route.page)
    ? describeCampaign(context, page.description, url)
    : route.page === 'indicator'
      ? describeIndicator(context, getIndicator(context.campaign, route.id), url)
      : null;
  // A block of data, not of code: the security policy neither runs nor refuses it.
  return dataset === null ? [] : [`<script type="application/ld+json">${embedJson(dataset)}</script>`];
}
