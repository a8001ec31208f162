import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { limits, type Weight, weighPages } from '../bench/weights';
import { type FolderServer, measureBrotli, measureGzip, serveFolder, stripPage } from '../folderServer';
import { listPages, type Site } from './builtSite';
import { buildInto, buildTime, clearAway, dachang, place } from './scratchBuilds';

let site: Site;
let served: FolderServer;
let weights: Weight[];

beforeAll(async () => {
  site = await buildInto('weighed', { packageFolder: dachang, edition: 'public', withDemo: true });
  const folder = join(place, 'weighed');
  served = await serveFolder(folder);
  weights = await weighPages(folder, served.origin);
}, buildTime);

afterAll(async () => {
  await served.close();
  clearAway();
});

describe('a public page', () => {
  it('that is only read comes with next to no script', () => {
    for (const { address, scripts, readGzip } of weights) {
      expect(scripts.read.length, address).toBeGreaterThan(0);
      expect.soft(readGzip, `${address}: ${scripts.read.join(' ')}`).toBeLessThanOrEqual(limits.read);
    }
  });

  it('that is touched loads no more than its budget', () => {
    for (const { address, scripts, touchedGzip } of weights) {
      // A page that failed to come to life would be light.
      expect(scripts.touched.length, address).toBeGreaterThan(scripts.read.length);
      expect.soft(touchedGzip, `${address}: ${scripts.touched.join(' ')}`).toBeLessThanOrEqual(limits.touched);
    }
  });

  it('loads nothing of the drawing library unasked', () => {
    const drawing = [...site].filter(([path, code]) => path.endsWith('.js') && code.includes('recharts-'));
    expect(drawing.length).toBeGreaterThan(0);
    const loaded = weights.flatMap(({ scripts }) => scripts.touched);
    expect(drawing.filter(([path]) => loaded.includes(`/${path}`)).map(([path]) => path)).toEqual([]);
  });
});

it(
  'every page is within the budget of HTML with its styles',
  () => {
    const pages = listPages(site);
    expect(pages.length).toBeGreaterThan(100);
    for (const [path, html] of pages) expect.soft(measureBrotli(html), path).toBeLessThanOrEqual(limits.html);
    // Brotli at its best takes a tenth of a second and more for each of the pages.
  },
  buildTime,
);

it('a stripped page keeps its words and styles and has no script', () => {
  const page = site.get('index.html') ?? '';
  const stripped = stripPage(page);
  expect(page).toContain('<script');
  expect(stripped).not.toMatch(/<script|modulepreload/);
  expect(stripped).toContain('<main');
  expect(stripped).toMatch(/<style|rel="stylesheet"/);
  expect(measureGzip(stripped)).toBeLessThan(measureGzip(page));
});
