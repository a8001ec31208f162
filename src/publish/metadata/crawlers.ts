import type { RenderedPage } from '@/app/serverEntry';
import { escapeHtml } from '@/publish/html';
import { isFound, joinUrl, listAlternates } from '@/publish/metadata/head';
import type { Edition } from '@/sources/api';

/**
 * The files crawlers ask for, by path. `robots.txt` is always there: the internal edition turns everybody away, the
 * public one nobody. `sitemap.xml` needs whole addresses, so it is there only when the site's own is known.
 */
export function buildCrawlerFiles(
  pages: readonly RenderedPage[],
  edition: Edition,
  siteUrl: string | null,
): Map<string, string> {
  if (edition === 'internal') return new Map([['robots.txt', 'User-agent: *\nDisallow: /\n']]);
  if (siteUrl === null) return new Map([['robots.txt', 'User-agent: *\nAllow: /\n']]);
  return new Map([
    ['robots.txt', `User-agent: *\nAllow: /\nSitemap: ${joinUrl(siteUrl, '/sitemap.xml')}\n`],
    ['sitemap.xml', buildSitemap(pages, edition, siteUrl)],
  ]);
}

function buildSitemap(pages: readonly RenderedPage[], edition: Edition, siteUrl: string): string {
  const urls = pages
    .filter((page) => isFound(page, edition))
    .map((page) => {
      const alternates = listAlternates(page, siteUrl).map(
        ([hreflang, address]) => `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${escapeHtml(address)}"/>`,
      );
      return `<url><loc>${escapeHtml(joinUrl(siteUrl, page.path))}</loc>${alternates.join('')}</url>`;
    });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...urls,
    '</urlset>',
    '',
  ].join('\n');
}
