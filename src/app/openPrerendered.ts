import type { QueryClient } from '@tanstack/react-query';
import { getMessages } from '@/messages/messages';
import { SourceError } from '@/sources/fetchJson';
import { catalogueQuery } from '@/sources/queries';
import { listDayQueries } from './days';
import { getPathWithin } from './mount';
import { preloadPage } from './pageCode';
import { parsePath } from './paths';
import { listQueries } from './routeData';
import { showStrip } from './strip';

/**
 * A page that came whole from the server is taken over only once its data is here, so that the first drawing equals the
 * page. When the data cannot be had the page stays as it was published, with a strip that says so and a way to retry.
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
    const code = preloadPage(route);
    const { campaign } = await queryClient.ensureQueryData(catalogueQuery());
    await code;
    const queries = [...listQueries(route, campaign), ...listDayQueries(window.location.search, campaign, route)];
    await Promise.all(queries.map((query) => queryClient.ensureQueryData(query)));
  } catch (error) {
    const { states } = getMessages(locale).shell;
    const fault = error instanceof SourceError ? error.fault : 'server';
    const text = `${states.fault[fault]}${states.kept(document.documentElement.dataset.asOf ?? '')}`;
    showStrip(root, text, states.retry, (strip) => {
      strip.remove();
      void openPrerendered(queryClient, base, root, hydrate);
    });
    return;
  }
  await hydrate(`${base}${path}`);
}
