import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { findBrowser } from '../e2e/browser';
import { measureBrotli, measureGzip } from '../folderServer';

/** What a public page is to weigh at most, in bytes, and whether it may fetch the drawing library of itself. */
export const goal = { scripts: 105_000, html: 20_000, drawing: false } as const;

/** What it may weigh today, which the tests hold: to be drawn in to the goal, and never let out. */
export const limits = { scripts: 245_000, html: 20_000, drawing: true } as const;

/** What a page weighs before anybody has touched it, in bytes. */
export interface Weight {
  readonly address: string;
  /** The scripts it loaded, by path. */
  readonly scripts: readonly string[];
  readonly scriptsGzip: number;
  readonly htmlBrotli: number;
}

/** One address of each template of the public edition. */
export const weighedPages = ['', 'indicators/', 'indicators/rural-toilets-renovated/', 'towns/', 'towns/131028102/'];

/** Opens pages on a phone that nobody touches, and adds up the scripts that came. */
export async function weighPages(folder: string, origin: string, addresses = weighedPages): Promise<Weight[]> {
  const browser = await chromium.launch(await findBrowser());
  try {
    const weights: Weight[] = [];
    for (const address of addresses) {
      const scripts = await listScripts(browser, `${origin}/${address}`);
      weights.push({
        address: `/${address}`,
        scripts,
        scriptsGzip: scripts.reduce((sum, path) => sum + measureGzip(readFileSync(join(folder, path))), 0),
        htmlBrotli: measureBrotli(readFileSync(join(folder, address, 'index.html'))),
      });
    }
    return weights;
  } finally {
    await browser.close();
  }
}

async function listScripts(browser: Browser, url: string): Promise<string[]> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
  const page = await context.newPage();
  const scripts: string[] = [];
  page.on('requestfinished', (request) => {
    if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname);
  });
  await page.goto(url);
  // Longer than the page takes to come to life, so that what it fetches of itself is counted with it.
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(1000);
  await context.close();
  return [...new Set(scripts)].sort();
}
