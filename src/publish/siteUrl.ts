import { anywhere } from '@/publish/mount';

/** Thrown when the site's public address cannot be used; the message says what to write instead. */
export class SiteUrlError extends Error {
  override readonly name = 'SiteUrlError';
}

/**
 * The address a site will be read at, as `SITE_URL` or `--site-url` gives it, with a slash at its end. Null when none is
 * given. Throws `SiteUrlError` unless it is a bare http(s) address whose path is where `base` mounts the site.
 */
export function parseSiteUrl(text: string | undefined, base: string): string | null {
  if (text === undefined || text.trim() === '') return null;
  const url = URL.canParse(text.trim()) ? new URL(text.trim()) : null;
  if (url === null || !/^https?:$/.test(url.protocol) || /[?#@]/.test(text))
    throw new SiteUrlError(
      `SITE_URL is ${JSON.stringify(text)}; it takes the address the site is read at, such as https://example.gov.cn/campaign/, without ?, # or a name and password`,
    );
  const path = url.pathname.endsWith('/') ? url.pathname : `${url.pathname}/`;
  if (base !== anywhere && path !== base)
    throw new SiteUrlError(
      `SITE_URL leads to ${path} and --base to ${base}: give both the same path, or --base ./ for any place`,
    );
  return `${url.origin}${path}`;
}
