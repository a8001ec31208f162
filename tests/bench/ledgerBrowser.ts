import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lastDay } from '@mocks/scale/province';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { type LedgerFilter, noFilter } from '@/domain/ledger/ledger';
import { parseLedgerFile, readIndex } from '@/sources/ledger/ledgerFiles';
import { findBrowser } from '../e2e/browser';
import { serveFolder } from '../folderServer';
import { listFilters, takeMedian } from './ledgerEngine';
import type { LedgerPage, Wait } from './ledgerPage';
import { slowDown, takePercentile } from './workspaceClicks';

const rates = [1, 4] as const;
const rounds = 5;
/** What a page may wait for its worker, in milliseconds: the engine's promise with a frame; slowed, until it is painted. */
const limits = { 1: 25 + 16, 4: 100 } as const;

/**
 * How long a page of nothing but the app's own ledger client waits for its worker, with the largest ledger: the page's
 * processor at its own speed and four times slower. The slow-down is of the page alone, never of its worker.
 */
export async function measureInBrowser(
  say: (words: string, holds: boolean) => void,
  root: string,
  site: string,
  path: string,
): Promise<void> {
  await buildPage(root, site);
  const server = await serveFolder(site);
  const browser = await chromium.launch(await findBrowser());
  try {
    console.log(
      `\nIn Chromium ${browser.version()}: from the page to its worker and back; 4× slows the page, not the worker`,
    );
    // Whether the site's policy lets a worker start is for the tests of the site; here it is timed.
    const page = await browser.newPage({ bypassCSP: true });
    const session = await page.context().newCDPSession(page);
    page.on('pageerror', (error) => console.error(error));
    await page.goto(`${server.origin}/`);
    const ask = (filter: LedgerFilter) =>
      page.evaluate(([day, asked]) => (window as unknown as { ledgerPage: LedgerPage }).ledgerPage.ask(day, asked), [
        lastDay,
        filter,
      ] as const);
    // Compressed once: that is the server's time.
    await fetch(`${server.origin}/${path}${findIndex(site, path)}`);
    const opened = await page.evaluate(
      (folder) => (window as unknown as { ledgerPage: LedgerPage }).ledgerPage.open(folder),
      `${server.origin}/${path}`,
    );
    console.log(`  opened in ${Math.round(opened)} ms, from a server on the same machine`);
    const [first, again] = [await ask({ ...noFilter, text: '004512' }), await ask({ ...noFilter, text: '004513' })];
    console.log(
      `  a number is searched for in ${Math.round(first.answered)} ms with all notes to fetch, then in ${Math.round(again.answered)} ms`,
    );
    const filters = Object.entries(listFilters(readPlacedIndex(site, path)));
    for (const rate of rates) {
      await slowDown(session, rate);
      const waits = new Map<string, Wait[]>(filters.map(([name]) => [name, []]));
      for (let round = -1; round < rounds; round += 1) {
        for (const [name, filter] of filters) {
          const wait = await ask(filter);
          if (round >= 0) waits.get(name)?.push(wait);
        }
      }
      const medians = [...waits].map(([name, own]) => [name, takeMedian(own.map(({ answered }) => answered))] as const);
      const [slowest, longest] = medians.reduce((most, own) => (own[1] > most[1] ? own : most));
      const every = [...waits.values()].flat();
      const p95 = (read: (wait: Wait) => number) => takePercentile(every.map(read), 95);
      say(
        `${rate}×: any filter is answered within ${longest.toFixed(1)} ms (median of “${slowest}”), at most ${limits[rate]}; ` +
          `all asked: p95 ${p95(({ answered }) => answered).toFixed(1)}, without a frame p95 ${p95(({ longestFrame }) => longestFrame).toFixed(1)}`,
        longest <= limits[rate],
      );
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

/** A page that is nothing but the client, with its worker as the app builds it. */
async function buildPage(root: string, site: string): Promise<void> {
  const source = join(root, 'page');
  mkdirSync(source, { recursive: true });
  writeFileSync(
    join(source, 'index.html'),
    `<!doctype html><meta charset="utf-8"><title>Ledger</title><script type="module" src="${join(import.meta.dirname, 'ledgerPage.ts')}"></script>`,
  );
  // The browser asks for an icon.
  mkdirSync(site, { recursive: true });
  writeFileSync(join(site, '404.html'), '');
  await build({
    root: source,
    configFile: false,
    logLevel: 'warn',
    resolve: { alias: { '@': join(process.cwd(), 'src') } },
    build: { outDir: site, emptyOutDir: false, target: 'chrome83', modulePreload: { polyfill: false } },
    worker: { format: 'es' },
  });
}

function findIndex(site: string, path: string): string {
  const { files } = JSON.parse(readFileSync(join(site, path, 'manifest.json'), 'utf8')) as {
    files: Record<string, { path: string }>;
  };
  return files.ledger?.path ?? '';
}

function readPlacedIndex(site: string, path: string) {
  const file: unknown = JSON.parse(readFileSync(join(site, path, findIndex(site, path)), 'utf8'));
  return readIndex(parseLedgerFile(file), []);
}
