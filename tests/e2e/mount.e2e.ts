import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { type FolderServer, serveFolder } from '../folderServer';
import { test as base, goWithin, open, templates, waitForCharts, waitUntilAlive, wordsOf } from './support';

/** Where the one folder is put: at the top of a server, below a path, and deeper. */
const mounts = ['/zt/wm/', '/deep/er/still/', '/'];
const siteUrl = 'https://county.test/zt/wm/';

/** Builds a public site with demo and serves it below paths; gone when `use` is done. */
async function withSite(flags: string[], paths: string[], use: (server: FolderServer) => Promise<void>): Promise<void> {
  const root = process.cwd();
  const place = mkdtempSync(join(root, 'node_modules', '.cache', 'e2e-mount-'));
  const folder = join(place, 'site');
  try {
    execFileSync(
      process.execPath,
      [
        'node_modules/tsx/dist/cli.mjs',
        'src/publish/build.ts',
        '--with-demo',
        ...flags,
        '--out',
        relative(root, folder),
      ],
      { cwd: root, stdio: 'pipe' },
    );
    const server = await serveFolder(folder, { mounts: paths });
    await use(server);
    await server.close();
  } finally {
    rmSync(place, { recursive: true });
  }
}

/** A site built once for anywhere, and a plain server that has the folder in three places. */
const test = base.extend<object, { server: FolderServer }>({
  server: [
    // An address, so that heads say all they can and the page for what is not found knows its place.
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs
    async ({}, use) => withSite(['--base', './', '--site-url', siteUrl], mounts, use),
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: async ({ server }, use) => use(server.origin),
});

/** The same site built for one path. */
const testFixed = base.extend<object, { server: FolderServer }>({
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs
    async ({}, use) => withSite(['--base', '/campaign/'], ['/campaign/'], use),
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: async ({ server }, use) => use(server.origin),
});

/** The requests of a page that leave the folder it stands in. */
function watchRequests(page: Page, mount: string): string[] {
  const strays: string[] = [];
  page.on('request', (request) => {
    const { pathname, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && !pathname.startsWith(mount)) strays.push(pathname);
  });
  return strays;
}

/** The links that do not say what React holds: it would not put them right. */
function findUnsettledLinks(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('#root a[href]')].flatMap((link) => {
      const key = Object.keys(link).find((name) => name.startsWith('__reactProps')) ?? '';
      const props = Reflect.get(link, key) as { href?: string } | undefined;
      const found = link.getAttribute('href');
      return props?.href === found ? [] : [`${found} instead of ${props?.href}`];
    }),
  );
}

const below = (mount: string, path: string) => `${mount}${path.slice(1)}`;

/** Pages of every depth and kind, in both languages. */
const paths = [
  templates.overview,
  '/en/',
  templates.indicators,
  `/en${templates.indicatorCharts}`,
  '/en/towns/',
  templates.town,
  '/404/',
  '/en/404/',
];

for (const mount of mounts) {
  test(`every kind of page opens below ${mount}, leads on, and comes back`, async ({ page }) => {
    test.slow();
    const strays = watchRequests(page, mount);
    for (const path of paths) {
      await open(page, below(mount, path));
      await waitForCharts(page);
      // Parts of a page are taken over one after the other.
      await expect.poll(() => findUnsettledLinks(page), path).toEqual([]);
    }
    await open(page, below(mount, templates.indicatorCharts));
    await page
      .getByRole('banner')
      .getByRole('link', { name: wordsOf('zh-CN').shell.navTowns })
      .first()
      .click();
    await expect(page).toHaveURL(below(mount, '/towns/'));
    await waitForCharts(page);
    await page.reload();
    await waitUntilAlive(page);
    await page.goBack();
    await expect(page).toHaveURL(below(mount, templates.indicatorCharts));
    await waitUntilAlive(page);
    await goWithin(page, below(mount, `/en${templates.town}`));
    await waitForCharts(page);
    expect(strays).toEqual([]);
  });

  test(`without scripts its links lead from page to page below ${mount}`, async ({ browser, server }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: server.origin });
    const page = await context.newPage();
    await page.goto(below(mount, '/en/indicators/villages/'));
    await page.getByRole('link', { name: '中文' }).click();
    await expect(page).toHaveURL(below(mount, '/indicators/villages/'));
    await page.getByRole('banner').getByRole('link', { name: '创城看板' }).click();
    await expect(page).toHaveURL(below(mount, '/'));
    await context.close();
  });
}

test('an address of nothing, at any depth, finds its way back where the site says it is', async ({
  page,
  complaints,
}) => {
  complaints.expect(/status of 404/);
  for (const path of ['/zt/wm/nothing', '/zt/wm/no/such/page/', '/zt/wm/indicators/nothing/']) {
    const strays = watchRequests(page, '/zt/wm/');
    expect((await page.goto(path))?.status()).toBe(404);
    await waitUntilAlive(page);
    await expect.poll(() => findUnsettledLinks(page)).toEqual([]);
    expect(strays).toEqual([]);
  }
  await page.locator('main').getByRole('link').first().click();
  await expect(page).toHaveURL('/zt/wm/');
  await waitUntilAlive(page);
});

test('the data sets of a page pass the security policy, and go when the reader goes on', async ({ page }) => {
  await open(page, '/zt/wm/indicators/villages/');
  const data = page.locator('head script[type="application/ld+json"]');
  expect(JSON.parse((await data.textContent()) ?? '')).toMatchObject({ '@type': 'Dataset' });
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', `${siteUrl}indicators/villages/`);
  await page
    .getByRole('banner')
    .getByRole('link', { name: wordsOf('zh-CN').shell.navTowns })
    .first()
    .click();
  await expect(page).toHaveURL('/zt/wm/towns/');
  await expect(data).toHaveCount(0);
  await expect(page.locator('link[rel="canonical"]')).toHaveCount(0);
});

testFixed(
  'a site built for one path opens there at every depth, and where nothing is',
  async ({ page, complaints }) => {
    complaints.expect(/status of 404/);
    const strays = watchRequests(page, '/campaign/');
    for (const path of ['/', `/en${templates.indicatorCharts}`, templates.town, '/no/such/page/']) {
      await open(page, below('/campaign/', path));
      await waitForCharts(page);
      await expect.poll(() => findUnsettledLinks(page), path).toEqual([]);
    }
    await page.locator('main').getByRole('link').first().click();
    await expect(page).toHaveURL('/campaign/');
    await waitForCharts(page);
    expect(strays).toEqual([]);
  },
);
