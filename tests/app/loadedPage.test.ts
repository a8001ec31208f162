// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { forgetLoadedPage } from '@/app/loadedPage';

it('takes what holds for the loaded page alone out of a head, and nothing else', () => {
  const kept = '<title>t</title><meta name="description" content="d"><link rel="icon" href="/icon.svg">';
  document.head.innerHTML = `${kept}<link rel="canonical" href="https://county.test/"><link rel="alternate" hreflang="en" href="https://county.test/en/"><meta property="og:url" content="https://county.test/"><script type="application/ld+json">{}</script>`;
  forgetLoadedPage(document.head);
  expect(document.head.innerHTML).toBe(kept);
});
