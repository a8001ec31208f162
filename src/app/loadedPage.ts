/** What a prerendered head says of its page to others: its address, its other languages, its preview, its data. */
const saidOfThePage =
  'link[rel="canonical"], link[rel="alternate"][hreflang], meta[property^="og:"], script[type="application/ld+json"]';

/**
 * Takes out of the head what holds for the page that was loaded only. A browser shares the canonical address, not the one
 * it shows: left there, a reader who went on to another page would send the first one.
 */
export function forgetLoadedPage(head: ParentNode): void {
  for (const element of head.querySelectorAll(saidOfThePage)) element.remove();
}
