import { listPages, type Site } from './builtSite';

/** Where a site is read in these tests, when it does not say itself. */
const nowhere = 'https://site.test/';

interface Address {
  /** The page or file it stands in. */
  readonly from: string;
  readonly tag: string;
  readonly text: string;
}

/** The addresses outside the site from which its pages load something. */
export function findForeignAddresses(site: Site): string[] {
  return listAddresses(site, nowhere)
    .filter(({ tag }) => /^<(script|link|img|iframe|source|use|image)\b/.test(tag))
    .filter(({ tag }) => !/ rel="(canonical|alternate)"/.test(tag))
    .filter(({ text, from }) => !new URL(text, placeOf(from, nowhere)).href.startsWith(nowhere))
    .map(({ from, text }) => `${from}: ${text}`);
}

/**
 * The addresses that lead to nothing in the site: links, files, fragments, other languages, pictures, the sitemap. `home`
 * is where the site is read; whatever leads out of that folder on the same host is broken too.
 */
export function findBrokenLinks(site: Site, home = nowhere): string[] {
  const idsByFile = new Map(
    listPages(site).map(([path, html]) => [path, new Set([...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id))]),
  );
  return listAddresses(site, home)
    .filter(({ from, text }) => {
      const url = new URL(text, placeOf(from, home));
      if (url.origin !== new URL(home).origin) return false;
      if (!url.href.startsWith(home)) return true;
      const path = decodeURIComponent(url.pathname.slice(new URL(home).pathname.length));
      const file = [path, `${path}index.html`].find((name) => site.has(name));
      if (file === undefined) return true;
      return url.hash !== '' && idsByFile.get(file)?.has(decodeURIComponent(url.hash.slice(1))) !== true;
    })
    .map(({ from, text }) => `${from}: ${text}`);
}

/** How many addresses the check above looks at. */
export function countAddresses(site: Site): number {
  return listAddresses(site, nowhere).length;
}

function listAddresses(site: Site, home: string): Address[] {
  const inPages = listPages(site).flatMap(([from, html]) => [
    ...[...html.matchAll(/<[a-z]+\b[^>]*? (?:href|src)="([^"]*)"[^>]*>/g)].map(([tag, text = '']) => ({
      from,
      tag,
      text,
    })),
    ...[...html.matchAll(/<meta property="og:(?:url|image)" content="([^"]*)"[^>]*>/g)].map(([tag, text = '']) => ({
      from,
      tag,
      text,
    })),
  ]);
  const inFiles = ['sitemap.xml', 'robots.txt'].flatMap((from) =>
    [...(site.get(from) ?? '').matchAll(/(?:<loc>|href="|Sitemap: )([^<"\n]*)/g)].map(([tag, text = '']) => ({
      from,
      tag,
      text,
    })),
  );
  return [...inPages, ...inFiles].map((address) => ({ ...address, text: readAddress(address.text, home) }));
}

function readAddress(text: string, home: string): string {
  const plain = text.replaceAll('&amp;', '&');
  if (plain === '') throw new Error(`an empty address below ${home}`);
  return plain;
}

/** The address of a file of the site; of a page, that of its folder. */
function placeOf(file: string, home: string): string {
  return `${home}${file.replace(/(^|\/)index\.html$/, '$1')}`;
}
