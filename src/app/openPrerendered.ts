import type { QueryClient } from '@tanstack/react-query';
import type { Locale } from '@/domain/vocabulary';
import { spareByLocale } from '@/messages/spareByLocale';
import { SourceError } from '@/sources/fetchJson';
import { catalogueQuery } from '@/sources/queries';
import { listDayQueries } from './days';
import { loadMessages, messagesQuery } from './loadMessages';
import { getPathWithin } from './mount';
import { preloadPage } from './pageCode';
import { parsePath } from './paths';
import { listQueries } from './routeData';

/**
 * A page that came whole from the server is taken over only once its data and words are here, so that the first drawing
 * equals the page. When they cannot be had the page stays as it was published, with a strip that says so and a way to
 * retry.
 */
export async function openPrerendered(
  queryClient: QueryClient,
  base: string,
  root: HTMLElement,
  hydrate: (path: string) => void,
): Promise<void> {
  const path = document.documentElement.dataset.path ?? getPathWithin(base, window.location.pathname);
  const { locale, route } = parsePath(path);
  try {
    const [{ campaign }] = await Promise.all([
      queryClient.ensureQueryData(catalogueQuery()),
      queryClient.ensureQueryData(messagesQuery(locale)),
      preloadPage(route),
    ]);
    const queries = [...listQueries(route, campaign), ...listDayQueries(window.location.search, campaign, route)];
    await Promise.all(queries.map((query) => queryClient.ensureQueryData(query)));
  } catch (error) {
    const retry = error instanceof SourceError ? () => openPrerendered(queryClient, base, root, hydrate) : loadAnew;
    await showStrip(root, error, locale, retry);
    return;
  }
  hydrate(`${base}${path}`);
}

/** How long the sentence on a fault may wait for its words, in milliseconds. */
const patience = 1_000;

/** What went wrong, as closely as the words that are here can say it. */
function wordFault(error: unknown, locale: Locale): Promise<string> {
  const spare = spareByLocale[locale].partMissing;
  return new Promise((resolve) => {
    if (!(error instanceof SourceError)) return resolve(spare);
    setTimeout(() => resolve(spare), patience);
    loadMessages(locale).then(
      ({ shell }) => resolve(shell.states.fault[error.fault]),
      () => resolve(spare),
    );
  });
}

/**
 * A browser remembers that a module could not be had, so the page is loaded anew; but not before the server answers, as
 * a page that is there must not be lost.
 */
async function loadAnew(): Promise<void> {
  await fetch(window.location.href, { cache: 'no-store' });
  window.location.reload();
}

async function showStrip(root: HTMLElement, error: unknown, locale: Locale, retry: () => Promise<void>): Promise<void> {
  const words = spareByLocale[locale];
  const sentence = await wordFault(error, locale);
  const strip = document.createElement('p');
  strip.className = 'kept-strip';
  strip.setAttribute('role', 'status');
  const asOf = document.documentElement.dataset.asOf ?? '';
  strip.textContent = `${sentence}${words.kept(asOf)} `;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = words.retry;
  button.addEventListener('click', () => {
    strip.remove();
    retry().catch(() => showStrip(root, error, locale, retry));
  });
  strip.append(button);
  root.before(strip);
}
