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
import { reloadWhenReachable } from './reload';
import { listQueries } from './routeData';
import { showStrip } from './strip';

/**
 * A page that came whole from the server is taken over only once its data and words are here, so that the first drawing
 * equals the page. When they cannot be had the page stays as it was published, with a strip that says so and a way to
 * retry.
 */
export async function openPrerendered(
  queryClient: QueryClient,
  base: string,
  root: HTMLElement,
  hydrate: (path: string) => Promise<void>,
): Promise<void> {
  const path = document.documentElement.dataset.path ?? getPathWithin(base, window.location.pathname);
  const { locale, route } = parsePath(path);
  try {
    const [{ campaign }] = await Promise.all([
      queryClient.ensureQueryData(catalogueQuery()),
      queryClient.ensureQueryData(messagesQuery(locale)),
      preloadPage(route, locale),
    ]);
    const queries = [...listQueries(route, campaign), ...listDayQueries(window.location.search, campaign, route)];
    await Promise.all(queries.map((query) => queryClient.ensureQueryData(query)));
  } catch (error) {
    const words = spareByLocale[locale];
    const text = `${await wordFault(error, locale)}${words.kept(document.documentElement.dataset.asOf ?? '')}`;
    showStrip(root, text, words.retry, (strip) => {
      if (!(error instanceof SourceError)) return void reloadWhenReachable();
      strip.remove();
      void openPrerendered(queryClient, base, root, hydrate);
    });
    return;
  }
  await hydrate(`${base}${path}`);
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
