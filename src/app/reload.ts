/**
 * Loads the page anew, which is the only way to code that could not be had once: a browser may remember that it could
 * not. But only when the site answers: a page that can be read is not given up for one of the browser's own.
 */
export async function reloadWhenReachable(): Promise<void> {
  try {
    const answer = await fetch(window.location.href, { method: 'HEAD', cache: 'no-store' });
    if (answer.ok || answer.status === 404) window.location.reload();
  } catch {
    // Still out of reach: what is said stays said.
  }
}
