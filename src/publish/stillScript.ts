import { text } from 'node:stream/consumers';
import type { WantedStill } from '@/charts/stills';
import { thinPicture } from '@/publish/thinPicture';

/**
 * The program that draws stills: wanted ones as JSON on standard input → an array of HTML on standard output. Built by
 * itself and run in a process of its own: it gives the process a document before the drawing library looks for one.
 */
async function run(): Promise<void> {
  const wanted: WantedStill[] = JSON.parse(await text(process.stdin));
  const { JSDOM } = await import('jsdom');
  const { window } = new JSDOM('<!doctype html><body></body>', { pretendToBeVisual: true });
  for (const name of [
    'window',
    'document',
    'HTMLElement',
    'SVGElement',
    'Element',
    'Node',
    'getComputedStyle',
  ] as const)
    Object.defineProperty(globalThis, name, { value: name === 'window' ? window : window[name], configurable: true });
  globalThis.requestAnimationFrame = window.requestAnimationFrame.bind(window);
  globalThis.cancelAnimationFrame = window.cancelAnimationFrame.bind(window);
  const { createElement } = await import('react');
  const { createRoot } = await import('react-dom/client');
  const { flushSync } = await import('react-dom');
  const { StillChart } = await import('@/charts/live/StillChart');

  const html: string[] = [];
  for (const { key, drawing, sizes } of wanted) {
    let pictures = '';
    for (const size of sizes) {
      const box = window.document.createElement('div');
      const root = createRoot(box);
      flushSync(() => root.render(createElement(StillChart, { drawing, size })));
      // The library measures and lays out in effects of its own.
      for (let tick = 0; tick < 3; tick += 1) await new Promise((resolve) => setTimeout(resolve, 0));
      const svg = box.querySelector('svg');
      if (svg === null) throw new Error(`nothing was drawn for ${key}`);
      pictures += thinPicture(svg, `${key}-${size.width}`, size);
      flushSync(() => root.unmount());
    }
    html.push(pictures);
  }
  process.stdout.write(JSON.stringify(html));
}

void run();
