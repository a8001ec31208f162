import { sleepUntilTouched } from '@/app/asleep';
import '@/ui/tokens.css';
import '@/ui/page.css';

const root = document.getElementById('root');
if (root === null) throw new Error('the page has no root');

/** The app is fetched apart: a page that is only read needs none of it. */
async function open(place: HTMLElement): Promise<void> {
  if (import.meta.env.DEV) {
    const { startMocks } = await import('@mocks/browser');
    await startMocks(new URLSearchParams(window.location.search).get('mock'));
  }
  const { openSite } = await import('@/app/openSite');
  await openSite(place);
}

// Whoever opens the workspace has come to work: it wakes at once.
const isWorkspace = root.querySelector('[data-awake]') !== null;
// A page as published is what its address asks for, unless the address asks for something more: a day, a search.
const isWhole = root.firstElementChild !== null && window.location.search === '';
if (isWhole || isWorkspace) sleepUntilTouched(root, () => open(root), isWorkspace);
else void open(root);
