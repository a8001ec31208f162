import { text } from 'node:stream/consumers';
import type { WantedStill } from '@/charts/stills';

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
      pictures += cleanPicture(box.querySelector('svg'), `${key}-${size.width}`, size);
      flushSync(() => root.unmount());
    }
    html.push(pictures);
  }
  process.stdout.write(JSON.stringify(html));
}

/** The names of the library that drawing.module.css uses. */
const styledByLibraryName = ['recharts-area-area', 'recharts-line-curve'];

interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** A drawing fit for a page of many: names of its own, no style attributes, no digits nobody sees. */
function cleanPicture(svg: SVGElement | null, name: string, { width, height }: PictureSize): string {
  if (svg === null) throw new Error(`nothing was drawn for ${name}`);
  for (const element of [svg, ...svg.querySelectorAll('*')]) {
    for (const attribute of ['style', 'role', 'tabindex']) element.removeAttribute(attribute);
    for (const word of [...element.classList])
      if (word.startsWith('recharts-') && !styledByLibraryName.includes(word)) element.classList.remove(word);
    if (element.classList.length === 0) element.removeAttribute('class');
  }
  svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
  svg.setAttribute('preserveAspectRatio', 'xMinYMin meet');
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('focusable', 'false');
  svg.removeAttribute('width');
  svg.removeAttribute('height');
  const ids = new Map([...svg.querySelectorAll('[id]')].map(({ id }, index) => [id, `s${name}-${index}`]));
  let text = svg.outerHTML;
  for (const [id, short] of ids) text = text.replaceAll(`"${id}"`, `"${short}"`).replaceAll(`#${id})`, `#${short})`);
  return text.replace(/-?\d+\.\d{2,}/g, (number) => String(Number(Number(number).toFixed(1))));
}

void run();
