import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import lighthouse from 'lighthouse';
import { findPackageFolder } from '@/publish/loadPackage';
import { buildSite } from '@/publish/site';
import { findBrowser } from '../e2e/browser';
import { serveFolder } from '../folderServer';
import { benchLedger } from './ledger';
import { limits, weighPages } from './weights';
import { benchWorkspace } from './workspace';

/** The pages that are measured, each beside itself stripped to HTML and CSS. */
const pages = ['', 'indicators/rural-toilets-renovated/', 'towns/131028102/'];
const rounds = 3;

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** What one run of Lighthouse on the profile of a phone says. Times in milliseconds, scores of 100. */
interface Run {
  readonly scores: Readonly<Record<(typeof categories)[number], number>>;
  readonly lcp: number;
  readonly cls: number;
  readonly tbt: number;
}

/**
 * `npm run bench` begins with it: Lighthouse on the public edition with demo, as a ratio to the same pages without scripts,
 * and what the pages weigh. Says of each number whether it keeps what the product promises; false when one does not.
 */
async function benchPages(): Promise<boolean> {
  const root = process.cwd();
  const cache = join(root, 'node_modules', '.cache');
  mkdirSync(cache, { recursive: true });
  const work = mkdtempSync(join(cache, 'bench-'));
  const outDir = join(work, 'site');
  await buildSite({
    root,
    packageFolder: findPackageFolder(root, undefined),
    edition: 'public',
    withDemo: true,
    outDir,
    base: '/',
  });
  const whole = await serveFolder(outDir);
  const stripped = await serveFolder(outDir, { strip: true });
  const judged: boolean[] = [];
  const say = (words: string, holds: boolean) => {
    judged.push(holds);
    console.log(`  ${holds ? 'pass' : 'FAIL'}  ${words}`);
  };
  try {
    for (const page of pages) {
      const runs: Run[] = [];
      const bare: Run[] = [];
      // In turn, so that whatever else the machine does falls on both.
      for (let round = 0; round < rounds; round += 1) {
        runs.push(await runLighthouse(`${whole.origin}/${page}`, work));
        bare.push(await runLighthouse(`${stripped.origin}/${page}`, work));
      }
      const now = takeMedians(runs);
      const least = takeMedians(bare);
      const ratio = now.lcp / least.lcp;
      console.log(
        `\n/${page}  median of ${rounds}; stripped: performance ${least.scores.performance}, LCP ${Math.round(least.lcp)} ms`,
      );
      say(`performance ${now.scores.performance}, at least 98`, now.scores.performance >= 98);
      for (const category of categories.slice(1))
        say(`${category} ${now.scores[category]}, 100`, now.scores[category] === 100);
      say(`LCP ${ratio.toFixed(2)} × stripped (${Math.round(now.lcp)} ms), at most 1.6`, ratio <= 1.6);
      say(`CLS ${now.cls.toFixed(3)}, at most 0.01`, now.cls <= 0.01);
      say(`blocking ${Math.round(now.tbt)} ms, at most 50`, now.tbt <= 50);
    }
    console.log('\nWeights');
    for (const { address, readGzip, touchedGzip, htmlBrotli } of await weighPages(outDir, whole.origin)) {
      console.log(address);
      say(`scripts as it is read: ${readGzip} bytes gzip, at most ${limits.read}`, readGzip <= limits.read);
      say(`scripts once touched: ${touchedGzip} bytes gzip, at most ${limits.touched}`, touchedGzip <= limits.touched);
      say(`HTML ${htmlBrotli} bytes brotli, at most ${limits.html}`, htmlBrotli <= limits.html);
    }
    console.log(`\n${judged.filter((holds) => !holds).length} of ${judged.length} do not hold`);
    return judged.every((holds) => holds);
  } finally {
    await whole.close();
    await stripped.close();
    rmSync(work, { recursive: true, force: true });
  }
}

/** One run in a browser of its own, whose cache is empty. */
async function runLighthouse(url: string, work: string): Promise<Run> {
  const found = await findBrowser();
  const port = await findFreePort();
  const profile = mkdtempSync(join(work, 'profile-'));
  const browser = spawn(
    found.executablePath,
    ['--headless', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--no-first-run', ...found.args].concat(
      `--remote-debugging-port=${port}`,
      `--user-data-dir=${profile}`,
      'about:blank',
    ),
    { stdio: 'ignore', env: found.env },
  );
  try {
    await waitForBrowser(port);
    const result = await lighthouse(url, { port, logLevel: 'silent', onlyCategories: [...categories] });
    if (result === undefined) throw new Error(`Lighthouse said nothing of ${url}`);
    const { lhr } = result;
    if (lhr.runtimeError !== undefined) throw new Error(`${url}: ${lhr.runtimeError.message}`);
    const read = (audit: string) => lhr.audits[audit]?.numericValue ?? Number.NaN;
    const score = (category: string) => Math.round((lhr.categories[category]?.score ?? 0) * 100);
    return {
      scores: {
        performance: score('performance'),
        accessibility: score('accessibility'),
        'best-practices': score('best-practices'),
        seo: score('seo'),
      },
      lcp: read('largest-contentful-paint'),
      cls: read('cumulative-layout-shift'),
      tbt: read('total-blocking-time'),
    };
  } finally {
    const ended = once(browser, 'exit');
    browser.kill('SIGKILL');
    await ended;
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function waitForBrowser(port: number): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const answer = await fetch(`http://127.0.0.1:${port}/json/version`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the browser did not start within 10 seconds');
}

function findFreePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

function takeMedians(runs: readonly Run[]): Run {
  const median = (read: (run: Run) => number) =>
    runs.map(read).sort((a, b) => a - b)[Math.floor(runs.length / 2)] ?? Number.NaN;
  return {
    scores: {
      performance: median(({ scores }) => scores.performance),
      accessibility: median(({ scores }) => scores.accessibility),
      'best-practices': median(({ scores }) => scores['best-practices']),
      seo: median(({ scores }) => scores.seo),
    },
    lcp: median(({ lcp }) => lcp),
    cls: median(({ cls }) => cls),
    tbt: median(({ tbt }) => tbt),
  };
}

/** `npm run bench:workspace` and `bench:ledger` measure that part alone. */
const parts: Readonly<Record<string, () => Promise<boolean>>> = {
  pages: benchPages,
  workspace: benchWorkspace,
  ledger: benchLedger,
};

async function bench(named: string | undefined): Promise<void> {
  for (const [name, measure] of Object.entries(parts))
    if ((named ?? name) === name && !(await measure())) process.exitCode = 1;
}

bench(process.argv[2]).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
