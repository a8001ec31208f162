import { createElement, StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { createCampaignSource } from '@/sources/campaignSource';
import { fetchJson, SourceError } from '@/sources/fetchJson';
import type { AskLedger } from '@/sources/ledger/questions';
import { createQueryClient } from '@/sources/queries';
import { App } from './App';
import { findBase, settleLinks } from './mount';
import { fillOldKernel } from './oldKernels';
import { openPrerendered } from './openPrerendered';

/** The app takes over the page, or draws it where nothing was published. Resolves when it has, or has said why not. */
export async function openSite(root: HTMLElement): Promise<void> {
  fillOldKernel();
  const { campaign = '', release = null, top } = document.documentElement.dataset;
  const base = findBase(import.meta.env.BASE_URL, top, window.location.href);
  settleLinks(root, window.location.href);
  const folder = new URL(`${base}/api/v1/${campaign}/`, window.location.href).href;
  const source = createCampaignSource((path) => fetchJson(`${folder}${path}`), release, openLedger(folder, release));
  const queryClient = createQueryClient(source);
  const site = (given: { ssrPath?: string; onAlive?: () => void }) =>
    createElement(StrictMode, null, createElement(App, { queryClient, base, ...given }));
  if (root.firstElementChild === null) {
    createRoot(root).render(site({}));
    return;
  }
  await openPrerendered(queryClient, base, root, (ssrPath) =>
    waitAtMost(brokenAfter, (onAlive) => hydrateRoot(root, site({ ssrPath, onAlive }))),
  );
}

/** The ledger is asked in a worker, which begins with the first question; the public edition has none. */
function openLedger(folder: string, release: string | null): AskLedger | null {
  if (import.meta.env.VITE_EDITION === 'public') return null;
  let asking: Promise<AskLedger> | null = null;
  return async (question) => {
    asking ??= import('@/sources/ledger/ledgerClient').then(
      ({ createLedgerClient }) => createLedgerClient(folder, release),
      (error: unknown) => {
        // The next question tries again, as it does where a file could not be had.
        asking = null;
        throw new SourceError('offline', 'ledger', String(error));
      },
    );
    return (await asking)(question);
  };
}

/** A page that breaks as it comes to life never says that it lives; it says that it broke. In milliseconds. */
const brokenAfter = 2000;

function waitAtMost(milliseconds: number, start: (done: () => void) => void): Promise<void> {
  return new Promise((done) => {
    window.setTimeout(done, milliseconds);
    start(done);
  });
}
