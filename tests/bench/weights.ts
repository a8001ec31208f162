import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { findBrowser } from '../e2e/browser';
import { isAlive, touch } from '../e2e/support';
import { measureBrotli, measureGzip } from '../folderServer';

/** What a public page may weigh at most, in bytes as sent. */
export const limits = {
  /** The scripts that come with a page that is only read. */
  read: 5_000,
  /**
   * The scripts of a page somebody has touched, before a chart is asked to be live. React, the cache of queries, addresses
   * and preferences are 84 000 of them.
   */
  touched: 141_000,
  /** The page with its styles inside, brotli. */
  html: 20_000,
} as const;

/** What a page weighs, in bytes. */
export interface Weight {
  readonly address: string;
  /** The scripts it loaded by itself, by path, and those it had once it was touched. */
  readonly scripts: { readonly read: readonly string[]; readonly touched: readonly string[] };
  readonly readGzip: number;
  readonly touchedGzip: number;
  readonly htmlBrotli: number;
}

/** One address of each template of the public edition. */
export const weighedPages = [
  '',
  'indicators/',
  'indicators/rural-toilets-renovated/',
  'categories/rural-environment/',
  'towns/',
  'towns/131028102/',
  'how/',
  'problems/',
  'timeline/',
  'method/',
];

/** Opens pages on a phone, and adds up the scripts that came, before and after a finger is on them. */
export async function weighPages(folder: string, origin: string, addresses = weighedPages): Promise<Weight[]> {
  const browser = await chromium.launch(await findBrowser());
  try {
    const weights: Weight[] = [];
    for (const address of addresses) {
      const scripts = await listScripts(browser, `${origin}/${address}`);
      const weigh = (paths: readonly string[]) =>
        paths.reduce((sum, path) => sum + measureGzip(readFileSync(join(folder, path))), 0);
      weights.push({
        address: `/${address}`,
        scripts,
        readGzip: weigh(scripts.read),
        touchedGzip: weigh(scripts.touched),
        htmlBrotli: measureBrotli(readFileSync(join(folder, address, 'index.html'))),
      });
    }
    return weights;
  } finally {
    await browser.close();
  }
}

async function listScripts(browser: Browser, url: string): Promise<Weight['scripts']> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
  const page = await context.newPage();
  const scripts = new Set<string>();
  page.on('requestfinished', (request) => {
    if (request.resourceType() === 'script') scripts.add(new URL(request.url()).pathname);
  });
  await page.goto(url);
  await settle();
  const read = [...scripts].sort();
  await page.evaluate(touch);
  await page.waitForFunction(isAlive);
  await settle();
  await context.close();
  return { read, touched: [...scripts].sort() };

  // Longer than the page takes to fetch what it wants of itself.
  async function settle(): Promise<void> {
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(1000);
  }
}
