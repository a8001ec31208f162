import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from '@/app/App';
import { findBase, settleLinks } from '@/app/mount';
import { fillOldKernel } from '@/app/oldKernels';
import { openPrerendered } from '@/app/openPrerendered';
import { createCampaignSource } from '@/sources/campaignSource';
import { fetchJson } from '@/sources/fetchJson';
import { createQueryClient } from '@/sources/queries';
import '@/ui/tokens.css';
import '@/ui/page.css';

async function start(): Promise<void> {
  fillOldKernel();
  const root = document.getElementById('root');
  if (root === null) throw new Error('the page has no root');
  const { campaign = '', release = null, top } = document.documentElement.dataset;
  const base = findBase(import.meta.env.BASE_URL, top, window.location.href);
  settleLinks(root, window.location.href);
  if (import.meta.env.DEV) {
    const { startMocks } = await import('@mocks/browser');
    await startMocks(new URLSearchParams(window.location.search).get('mock'));
  }
  const source = createCampaignSource((path) => fetchJson(`${base}/api/v1/${campaign}/${path}`), release);
  const queryClient = createQueryClient(source);
  if (root.firstElementChild === null) {
    createRoot(root).render(
      <StrictMode>
        <App queryClient={queryClient} base={base} />
      </StrictMode>,
    );
    return;
  }
  await openPrerendered(queryClient, base, root, (path) =>
    hydrateRoot(
      root,
      <StrictMode>
        <App queryClient={queryClient} base={base} ssrPath={path} />
      </StrictMode>,
    ),
  );
}

void start();
