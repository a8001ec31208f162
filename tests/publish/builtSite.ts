import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** A built site: every file as text, by its path inside the site. */
export type Site = ReadonlyMap<string, string>;

/** Reads a built site from its folder. */
export function readSite(folder: string): Site {
  const files = new Map<string, string>();
  for (const path of listFiles(folder))
    files.set(relative(folder, path).split(sep).join('/'), readFileSync(path, 'utf8'));
  return files;
}

/** Every file of a folder and those in it. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder)
    .map((name) => join(folder, name))
    .flatMap((path) => (statSync(path).isDirectory() ? listFiles(path) : [path]));
}

/** The HTML pages of a site. */
export function listPages(site: Site): [path: string, html: string][] {
  return [...site].filter(([path]) => path.endsWith('.html'));
}

/** The page of an address: `/en/towns/` → `en/towns/index.html`. Throws when it was not built. */
export function getPage(site: Site, address: string): string {
  const html = site.get(`${address.slice(1)}index.html`);
  if (html === undefined) throw new Error(`no page at ${address}`);
  return html;
}

/** What a page shows between head and foot. */
export function getMain(html: string): string {
  return html.slice(html.indexOf('<main'), html.indexOf('</main>'));
}

/** HTML → what a reader reads, spaces folded. */
export function getText(html: string): string {
  return html
    .replaceAll(/<!--.*?-->/gs, '')
    .replaceAll(/<(script|style|noscript)[^>]*>.*?<\/\1>/gs, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ');
}

/** The numbers of the campaign on a page: `62 old-communities-renovated`, in their order. */
export function listFigures(html: string): string[] {
  return [...html.matchAll(/<data[^>]* value="([^"]*)" data-figure="([^"]*)"/g)].map(
    ([, value, id]) => `${value} ${id}`,
  );
}

/** The first number of an indicator in a piece of HTML: `62 old-communities-renovated`. Others may stand before it. */
export function findFigure(html: string, id: string): string | undefined {
  return listFigures(html).find((figure) => figure.endsWith(` ${id}`));
}

/** The numbers in a piece of HTML that do not stand on a page it is compared with; all of them where there is none. */
export function listNewFigures(html: string, compared = ''): string[] {
  const known = new Set(listFigures(compared));
  return listFigures(html).filter((figure) => !known.has(figure));
}

/** The files in which a pattern stands, with what was found. */
export function findIn(files: Iterable<readonly [string, string]>, pattern: RegExp): string[] {
  return [...files].flatMap(([path, text]) => {
    const found = pattern.exec(text);
    return found === null ? [] : [`${path}: ${found[0]}`];
  });
}

/** What a page's head says to machines, without what belongs to the release and its files. */
export function getHead(html: string): string {
  return html.slice(0, html.indexOf('</head>')).replace(/ data-release="[^"]*"/, '');
}

/** The blocks of data for search engines on a page, read. */
export function listDatasets(html: string): Record<string, unknown>[] {
  return [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(([, json]) =>
    JSON.parse(json ?? 'null'),
  );
}
