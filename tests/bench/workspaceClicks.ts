import type { CDPSession, Locator, Page } from '@playwright/test';

/** What one click cost, in milliseconds. */
export interface Click {
  /** Event Timing of its interaction: from the finger to the next frame painted after all handlers. */
  readonly answered: number;
  /** From the finger to the frame in which the last change of the page is painted. */
  readonly painted: number;
}

/** Nothing changes for so long after a click: it is done. */
const quiet = 250;

/**
 * Notes what a click costs. Runs in the page, before anything of it does.
 *
 * `answered` is the browser's own measure: the longest Event Timing entry of the interaction (threshold 16 ms, so what
 * is quicker counts as 16). `painted` begins at the same time stamp, and ends with the first task after the frame that
 * follows the last change: every mutation of the document, and every `drawn` event a canvas reports, asks for the next
 * animation frame and from there for a task of its own, which runs when the frame has been handed over.
 */
export function watchClicks(): void {
  const state = { from: 0, painted: 0, changed: 0, events: new Map<number, number>() };
  Object.assign(window, { clickState: state });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { interactionId?: number })[]) {
      const { interactionId = 0, duration } = entry;
      if (interactionId > 0 && entry.startTime >= state.from - 200)
        state.events.set(interactionId, Math.max(duration, state.events.get(interactionId) ?? 0));
    }
  }).observe({ type: 'event', durationThreshold: 16, buffered: false } as PerformanceObserverInit);
  const mark = () => {
    state.changed = performance.now();
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        state.painted = performance.now();
      };
      port2.postMessage(null);
    });
  };
  new MutationObserver(mark).observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
  document.addEventListener('drawn', mark);
  document.addEventListener(
    'click',
    (event) => {
      state.from = event.timeStamp;
    },
    true,
  );
}

/** Presses a control with the mouse and waits until nothing more changes. */
export async function measureClick(page: Page, control: Locator): Promise<Click> {
  await control.scrollIntoViewIfNeeded();
  const box = await control.boundingBox();
  if (box === null) throw new Error(`nothing to click at ${control}`);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await settle(page);
  await page.evaluate(() => {
    const { clickState: state } = window as unknown as Watched;
    state.events.clear();
    state.changed = 0;
  });
  await page.mouse.down();
  await page.mouse.up();
  await settle(page);
  return await page.evaluate(() => {
    const { clickState: state } = window as unknown as Watched;
    return { answered: Math.max(16, ...state.events.values()), painted: state.painted - state.from };
  });
}

interface Watched {
  clickState: { from: number; painted: number; changed: number; events: Map<number, number> };
}

/** Until nothing has changed for a while and all is painted. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(
    (stillFor) =>
      new Promise<void>((resolve) => {
        const look = () => {
          const { clickState: state } = window as unknown as Watched;
          const isStill = performance.now() - state.changed > stillFor && state.painted >= state.changed;
          if (isStill) resolve();
          else setTimeout(look, 50);
        };
        setTimeout(look, stillFor);
      }),
    quiet,
  );
}

/** Makes the page's processor so many times slower. */
export async function slowDown(session: CDPSession, rate: number): Promise<void> {
  await session.send('Emulation.setCPUThrottlingRate', { rate });
}

/** The value that so many of a hundred do not exceed. */
export function takePercentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.ceil((sorted.length * percent) / 100) - 1] ?? Number.NaN;
}
