/**
 * The path the site is mounted at, without a trailing slash: `''` or `'/campaign'`. `built` is the base of the build; a
 * build for anywhere (`./`) finds out from `top`, the page's own way to the top of its site, and the page's address.
 */
export function findBase(built: string, top: string | undefined, address: string): string {
  const path = built.startsWith('/') ? built : new URL(top ?? './', address).pathname;
  return path.replace(/\/$/, '');
}

/** An address of the browser → the path inside the site: `('/campaign', '/campaign/towns/')` → `/towns/`. */
export function getPathWithin(base: string, pathname: string): string {
  return pathname.startsWith(`${base}/`) ? pathname.slice(base.length) : pathname;
}

/**
 * Links that lead up or down from the page (`../towns/`) become whole paths, as the app writes them: React then finds
 * what it would have rendered, and a link still leads there after the address has changed below it.
 */
export function settleLinks(root: ParentNode, address: string): void {
  for (const link of root.querySelectorAll('a[href^="."]')) {
    const { pathname, search, hash } = new URL(link.getAttribute('href') ?? '', address);
    link.setAttribute('href', `${pathname}${search}${hash}`);
  }
}
