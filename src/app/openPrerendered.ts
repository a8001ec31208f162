import type { QueryClient } from '@tanstack/react-query';
import { getMessages } from '@/messages/messages';
import { SourceError } from '@/sources/fetchJson';
import { catalogueQuery } from '@/sources/queries';
import { listDayQueries } from './days';
import { getPathWithin } from './mount';
import { preloadPage } from './pageCode';
import { parsePath } from './paths';
import { listQueries } from './routeData';

/**
 * A page that came whole from the server is taken over only once its data is here, so that the first drawing equals the
 * page. When the data cannot be had the page stays as it was published, with a strip that says so and a way to retry.
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
    const code = preloadPage(route);
    const { campaign } = await queryClient.ensureQueryData(catalogueQuery());
    await code;
    const queries = [...listQueries(route, campaign), ...listDayQueries(window.location.search, campaign, route)];
    await Promise.all(queries.map((query) => queryClient.ensureQueryData(query)));
  } catch (error) {
    showStrip(root, error, locale, () => openPrerendered(queryClient, base, root, hydrate));
    return;
  }
  hydrate(`${base}${path}`);
}

function showStrip(root: HTMLElement, error: unknown, locale: 'zh-CN' | 'en', retry: () => Promise<void>): void {
  const { shell } = getMessages(locale);
  const fault = error instanceof SourceError ? error.fault : 'server';
  const strip = document.createElement('p');
  strip.className = 'kept-strip';
  strip.setAttribute('role', 'status');
  const asOf = document.documentElement.dataset.asOf ?? '';
  strip.textContent = `${shell.states.fault[fault]}${shell.states.kept(asOf)} `;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = shell.states.retry;
  button.addEventListener('click', () => {
    strip.remove();
    void retry();
  });
  strip.append(button);
  root.before(strip);
}
