/**
 * Where a site is mounted. `/campaign/` is known when it is built and stands in every address. `./` is not: each page
 * reaches its files and neighbours by its own depth, so that the folder works wherever it is copied to.
 *
 * Pages of a `./` build are rendered below a place that does not exist, which is then replaced, page by page, with the
 * way from that page to the top of the site. The browser turns those links into whole paths before React takes the page
 * over (`app/mount`), so that the app itself knows one kind of address only.
 */
export const anywhere = './';

/** Stands for the place while pages are rendered; not a name a page could have. */
const placeholder = '/__anywhere__';

/** What `--base` may say: `/`, `/a/path/` or `./`. Null for anything else. */
export function parseBase(text: string): string | null {
  if (text === anywhere || text === '.') return anywhere;
  const isPath = /^\/((?:[\w.~-]|%[0-9A-F]{2})+\/)*$/.test(text);
  return isPath && !/\/\.{1,2}\//.test(text) ? text : null;
}

/** The base pages are rendered with, without a trailing slash: `''`, `'/campaign'`, or the place that is replaced. */
export function getRenderBase(base: string): string {
  return base === anywhere ? placeholder : base.replace(/\/$/, '');
}

/** The way from a page to the top of its site: `/` → `./`, `/en/towns/` → `../../`, `/404.html` → `./`. */
export function findTop(path: string): string {
  const depth = path.split('/').length - 2;
  return depth === 0 ? './' : '../'.repeat(depth);
}

/**
 * A page rendered for anywhere → the page at its place: each address in an attribute begins with `top`, the way to the
 * top of the site, which the root element also states for the app.
 */
export function mountPage(html: string, top: string): string {
  return html
    .replace('<html ', () => `<html data-top="${top}" `)
    .replaceAll(`="${placeholder}/`, () => `="${top}`)
    .replaceAll(/ (href|src)="\.\//g, (_, name: string) => ` ${name}="${top}`);
}
