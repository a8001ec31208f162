import { expect, type Page, type Route } from '@playwright/test';
import { headNumber, languages, open, templates, test, waitForCharts, waitUntilAlive, wordsOf } from './support';

const api = '**/api/v1/**';
const everyPage = (Object.keys(templates) as (keyof typeof templates)[]).filter((name) => name !== 'notFound');
const noisyNetwork = /Failed to load resource|net::ERR/;

/** How an answer goes wrong on its way, and the word of the product for it. */
type Fault = keyof ReturnType<typeof wordsOf>['shell']['states']['fault'];
type Breakage = readonly [what: string, fault: Fault, answer: (route: Route) => Promise<void>];

const breakages: readonly Breakage[] = [
  ['no connection', 'offline', (route) => route.abort('connectionrefused')],
  ['404', 'notFound', (route) => route.fulfill({ status: 404, body: 'gone' })],
  ['403', 'forbidden', (route) => route.fulfill({ status: 403, body: 'no' })],
  ['429', 'busy', (route) => route.fulfill({ status: 429, body: 'slow down' })],
  ['503', 'busy', (route) => route.fulfill({ status: 503, headers: { 'retry-after': '1' }, body: 'later' })],
  ['500', 'server', (route) => route.fulfill({ status: 500, body: 'oops' })],
  ['a sign-in page instead of data', 'notJson', (route) => route.fulfill({ contentType: 'text/html', body: portal })],
  ['an empty answer', 'malformed', (route) => route.fulfill({ contentType: 'application/json', body: '' })],
  ['a cut-off answer', 'malformed', (route) => fulfilChanged(route, (body) => body.slice(0, body.length / 2))],
  ['an answer without its tables', 'malformed', (route) => fulfilChanged(route, (body) => `{${body.slice(1, 60)}}`)],
  ['a newer format', 'newerFormat', (route) => fulfilChanged(route, (body) => setVersion(body, 999))],
  ['an older format', 'newerFormat', (route) => fulfilChanged(route, (body) => setVersion(body, 0))],
  ['another release', 'otherRelease', (route) => fulfilChanged(route, setRelease)],
];

const portal = '<!doctype html><html><body><h1>请先登录</h1></body></html>';

async function fulfilChanged(route: Route, change: (body: string) => string): Promise<void> {
  const response = await route.fetch();
  await route.fulfill({ response, body: change(await response.text()) });
}

function setVersion(body: string, version: number): string {
  return JSON.stringify({ ...JSON.parse(body), schemaVersion: version });
}

function setRelease(body: string): string {
  const content = JSON.parse(body);
  return JSON.stringify(content.kind === 'manifest' ? content : { ...content, release: '000000000000' });
}

/** What a prerendered page says before any of its scripts had a chance. */
async function readPublished(page: Page): Promise<string[]> {
  return page.locator('main :is(h1, h2, data)').allTextContents();
}

test.describe('the API is down when a published page is opened', () => {
  for (const { locale, prefix } of languages) {
    const { states } = wordsOf(locale).shell;
    // In the second language one page of each surface.
    const names = locale === 'zh-CN' ? everyPage : (['overview', 'indicatorCharts', 'workspace'] as const);
    for (const name of names) {
      test(`${name} stays as published, says so with its date, and a retry brings it to life (${locale})`, async ({
        page,
        complaints,
      }) => {
        complaints.expect(noisyNetwork);
        // A 404 is not asked for again, so that only one page has to sit through the pauses between tries.
        const fault = name === 'overview' ? 'offline' : 'notFound';
        await page.route(api, (route) =>
          fault === 'offline' ? route.abort('connectionrefused') : route.fulfill({ status: 404, body: '' }),
        );
        await page.goto(`${prefix}${templates[name]}`);
        const published = await readPublished(page);
        const strip = page.getByRole('status').filter({ has: page.getByRole('button', { name: states.retry }) });
        await expect(strip).toContainText(states.fault[fault]);
        await expect(strip).toContainText('2021-02-16');
        expect(await readPublished(page)).toEqual(published);
        expect(published.length).toBeGreaterThan(0);

        await page.unroute(api);
        await strip.getByRole('button').click();
        await expect(strip).toHaveCount(0);
        await waitUntilAlive(page);
        expect(await readPublished(page)).toEqual(published);
      });
    }
  }
});

test('a retry that fails again says so again, once', async ({ page, complaints }) => {
  complaints.expect(noisyNetwork);
  const retry = page.getByRole('button', { name: wordsOf('zh-CN').shell.states.retry });
  await page.route(api, (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto(templates.overview);
  await expect(retry).toHaveCount(1);
  const again = page.waitForResponse(api);
  await retry.click();
  await again;
  await expect(retry).toHaveCount(1);
  await expect(page.getByText(wordsOf('zh-CN').shell.states.fault.notFound)).toHaveCount(1);
});

for (const [what, fault, answer] of breakages) {
  test(`${what}: a published page is kept and says what is wrong; a page gone to says it and recovers`, async ({
    page,
    complaints,
  }) => {
    complaints.expect(noisyNetwork);
    const { states } = wordsOf('zh-CN').shell;
    await page.route(api, answer);
    await page.goto(templates.overview);
    const published = await readPublished(page);
    await expect(page.getByText(states.fault[fault])).toBeVisible();
    await expect(page.getByText('2021-02-16').first()).toBeVisible();
    expect(await readPublished(page)).toEqual(published);

    await page.unroute(api);
    await page.getByRole('button', { name: states.retry }).click();
    await waitUntilAlive(page);

    await page.route('**/api/v1/**/history/**', answer);
    await page
      .getByRole('navigation')
      .getByRole('link', { name: wordsOf('zh-CN').shell.navIndicators })
      .first()
      .click();
    await page.getByRole('link', { name: '农村厕所改造', exact: true }).click();
    const failed = page.locator('[data-state="failed"]');
    await expect(failed).toBeVisible();
    await expect(failed).toHaveRole('alert');
    await expect(failed).toContainText(states.failedTitle);
    await expect(failed).toContainText(states.fault[fault]);
    // What is known stands: the number itself was never in doubt.
    await expect(headNumber(page, 'rural-toilets-renovated')).toHaveAttribute('value', '11577');
    await expect(page.locator('main figure')).toHaveCount(0);

    await page.unroute('**/api/v1/**/history/**');
    await failed.getByRole('button', { name: states.retry }).click();
    await expect(page.locator('main figure').first()).toBeVisible();
    await expect(page.locator('[data-state]')).toHaveCount(0);
    await waitForCharts(page);
  });
}

test('offline in the middle of a visit: what was seen stays readable, what was not says so and recovers', async ({
  page,
  context,
  complaints,
}) => {
  complaints.expect(noisyNetwork);
  const { shell } = wordsOf('zh-CN');
  await open(page, templates.indicatorCharts);
  await waitForCharts(page);
  await context.setOffline(true);
  const nav = page.getByRole('navigation', { name: shell.nav });
  await nav.getByRole('link', { name: shell.navTowns }).click();
  await expect(page.locator('main figure').first()).toBeVisible();
  await page.goBack();
  await expect(page.locator('main figure').first()).toBeVisible();
  await page.locator('main dl').getByRole('link', { name: '新建环保公厕' }).click();
  const failed = page.locator('[data-state="failed"]');
  await expect(failed).toContainText(shell.states.fault.offline);
  await context.setOffline(false);
  await failed.getByRole('button').click();
  await expect(page.locator('main figure').first()).toBeVisible();
});

test('a slow answer: loading is said at once, slow after two seconds, and then the content comes', async ({ page }) => {
  const { states } = wordsOf('zh-CN').shell;
  await page.clock.install();
  await open(page, templates.indicators);
  const answered = holdBack(page, '**/history/**');
  await page.getByRole('link', { name: '农村厕所改造', exact: true }).click();
  const loading = page.locator('[data-state="loading"]');
  await expect(loading).toHaveRole('status');
  await expect(loading).toContainText(states.loading);
  await page.clock.runFor(2_100);
  await expect(loading).toContainText(states.slow);
  (await answered)();
  await expect(page.locator('main figure').first()).toBeVisible();
  await expect(page.locator('[data-state]')).toHaveCount(0);
});

test('a server that never answers: no wait is longer than ten seconds on a page gone to', async ({
  page,
  complaints,
}) => {
  complaints.expect(noisyNetwork);
  await page.clock.install();
  await open(page, templates.indicators);
  await page.route('**/history/**', () => undefined);
  await page.getByRole('link', { name: '农村厕所改造', exact: true }).click();
  await expect(page.locator('[data-state="loading"]')).toBeVisible();
  await runFor(page, 10_000);
  await expect(page.locator('[data-state="failed"]')).toContainText(wordsOf('zh-CN').shell.states.fault.timeout);
});

test('a server that never answers: within ten seconds a published page says that it is kept', async ({
  page,
  complaints,
}) => {
  complaints.expect(noisyNetwork);
  await page.clock.install();
  await page.route(api, () => undefined);
  const asked = page.waitForRequest(api);
  await page.goto(templates.overview);
  await asked;
  await runFor(page, 10_000);
  await expect(page.getByText(wordsOf('zh-CN').shell.states.fault.timeout)).toBeVisible();
});

test('the courses of a town that could not be had are said to be missing, not left out', async ({
  page,
  complaints,
}) => {
  complaints.expect(noisyNetwork);
  await open(page, templates.towns);
  await page.route('**/history/**', (route) => route.abort('connectionrefused'));
  await page.locator('main').getByRole('link', { name: '祁各庄镇' }).last().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('祁各庄镇');
  await expect(page.locator('[data-state="failed"]')).toBeVisible();
  await page.unroute('**/history/**');
  await page.locator('[data-state="failed"]').getByRole('button').click();
  await expect(page.locator('main figure')).toBeVisible();
});

test('one course of a town that could not be had does not change what is said of the others', async ({
  page,
  complaints,
}) => {
  complaints.expect(noisyNetwork);
  await open(page, templates.town);
  const whole = await page.locator('main figure').getByRole('heading').textContent();
  await open(page, templates.towns);
  await page.route('**/history/rural-toilets-renovated.*', (route) => route.abort('connectionrefused'));
  await page.locator('main').getByRole('link', { name: '祁各庄镇' }).last().click();
  await expect(page.locator('main table').last()).toBeVisible();
  // Either the whole conclusion or the failure; never a conclusion drawn from what happened to arrive.
  await expect(page.locator('[data-state="failed"]')).toBeVisible();
  for (const title of await page.locator('main figure').getByRole('heading').allTextContents())
    expect(title).toBe(whole);
});

test('the villages of a town and the targets of the workspace fail and recover each by itself', async ({
  page,
  complaints,
}) => {
  complaints.expect(noisyNetwork);
  await open(page, templates.towns);
  for (const [files, go] of [
    ['**/villages/**', () => page.locator('main').getByRole('link', { name: '祁各庄镇' }).last().click()],
    ['**/standing.*', () => page.getByRole('navigation').getByRole('link', { name: '工作台' }).first().click()],
  ] as const) {
    await page.route(files, (route) => route.fulfill({ status: 500, body: '' }));
    await go();
    const failed = page.locator('[data-state="failed"]');
    await expect(failed, files).toContainText(wordsOf('zh-CN').shell.states.fault.server);
    await page.unroute(files);
    await failed.getByRole('button').click();
    await expect(page.locator('main table:visible tbody tr').first(), files).toBeVisible();
    await expect(failed, files).toHaveCount(0);
  }
});

test('the code of the charts does not come: the numbers are there in words and in open tables', async ({
  page,
  complaints,
}) => {
  complaints.expect(noisyNetwork);
  complaints.expect(/LiveChart|dynamically imported module/);
  await page.route('**/assets/LiveChart*', (route) => route.abort('connectionrefused'));
  await open(page, templates.indicatorCharts);
  const figure = page.locator('main figure').first();
  await expect(figure).toContainText(wordsOf('zh-CN').shell.chart.failed);
  await expect(figure.locator('table')).toBeVisible();
  expect(await figure.locator('table tbody tr').count()).toBeGreaterThan(10);
});

test('the code of the workspace does not come: the reader is told and can try again', async ({ page, complaints }) => {
  complaints.expect(noisyNetwork);
  complaints.expect(/TargetsPage|dynamically imported module|Unable to preload/);
  await open(page, templates.overview);
  await page.route('**/assets/TargetsPage*', (route) => route.abort('connectionrefused'));
  await page.getByRole('navigation').getByRole('link', { name: '工作台' }).first().click();
  const failed = page.locator('[data-state="failed"]');
  await expect(failed).toBeVisible();
  await expect(failed.getByRole('button').or(failed.getByRole('link')).first()).toBeVisible();
});

test('loading, failed, empty and unknown can be told apart without colour', async ({ page, complaints }) => {
  complaints.expect(noisyNetwork);
  const marks = new Map<string, string>();
  const note = async (state: string) => {
    const notice = page.locator(`[data-state="${state}"]`).first();
    await expect(notice).toBeVisible();
    marks.set(state, await notice.locator('svg').innerHTML());
    expect((await notice.innerText()).trim().length).toBeGreaterThan(3);
  };
  await page.goto(`${templates.towns}?demo=off`);
  await note('unknown');
  await page.goto(`${templates.workspace}?demo=off`);
  await note('empty');
  await open(page, templates.indicators);
  const answered = holdBack(page, '**/history/**', (route) => route.abort('connectionrefused'));
  await page.getByRole('link', { name: '农村厕所改造', exact: true }).click();
  await note('loading');
  (await answered)();
  await note('failed');
  expect(new Set(marks.values()).size).toBe(4);
});

const unknownAddresses = [
  '/no/such/page/',
  '/nothing',
  '/indicators/no-such-indicator/',
  '/indicators/constructor/',
  '/towns/999999/',
  '/towns/131028/',
  '/towns/131028001/',
  '/en/nothing/',
  '/en/indicators/no-such-indicator/',
];

for (const path of unknownAddresses) {
  test(`${path} is answered with 404, says so, and leads on`, async ({ page, complaints }) => {
    complaints.expect(/status of 404/);
    const locale = path.startsWith('/en/') ? 'en' : 'zh-CN';
    const { shell } = wordsOf(locale);
    const response = await page.goto(path);
    expect(response?.status()).toBe(404);
    await waitUntilAlive(page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(shell.states.notFoundTitle);
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
    await expect(page).toHaveTitle(new RegExp(shell.states.notFoundTitle));
    await expect(page.locator('main').getByRole('link')).not.toHaveCount(0);
    await page.locator('main').getByRole('link', { name: shell.states.notFoundBack }).click();
    await expect(page).toHaveURL(locale === 'en' ? '/en/' : '/');
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(shell.states.notFoundTitle);
  });
}

test('a hostile address is refused or answered with 404, never with an error of the server', async ({ request }) => {
  for (const path of [
    '/%E0%A4%A/',
    '/%00/',
    '/..%2f..%2fpackage.json',
    '/indicators/%3Cscript%3E/',
    `/${'x'.repeat(2000)}/`,
  ]) {
    const response = await request.get(path);
    expect.soft(response.status(), path).toBeGreaterThanOrEqual(400);
    expect.soft(response.status(), path).toBeLessThan(500);
    expect(await response.text(), path).not.toContain('"devDependencies"');
  }
});

/** Holds the answers back; the promise gives what lets them go. */
async function holdBack(
  page: Page,
  files: string,
  answer: (route: Route) => Promise<void> = (route) => route.continue(),
): Promise<() => void> {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(files, async (route) => {
    await held;
    await answer(route);
  });
  return letGo;
}

/** Lets that much of the page's own time pass, a little at a time, so that answers can come in between. */
async function runFor(page: Page, milliseconds: number): Promise<void> {
  for (let passed = 0; passed < milliseconds; passed += 500) await page.clock.runFor(500);
}
