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

// A page as published is what its address asks for, unless the address asks for something more: a day, a search. One that
// was published without its drawings is not whole either.
const isWhole =
  root.firstElementChild !== null && window.location.search === '' && root.querySelector('[data-still]:empty') === null;
if (isWhole) sleepUntilTouched(root, () => open(root));
else void open(root);
