import { expect, type Page, type Route } from '@playwright/test';
import {
  api,
  headNumber,
  languages,
  noisyNetwork,
  openAndTouch,
  templates,
  test,
  waitForCharts,
  waitUntilAlive,
  wordsOf,
} from './support';

// What an address asks for is made of the page once it is alive; what is published is the whole of it.
const everyPage = (Object.keys(templates) as (keyof typeof templates)[]).filter(
  (name) => name !== 'notFound' && !templates[name].includes('?'),
);

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
        await openAndTouch(page, `${prefix}${templates[name]}`);
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
  await openAndTouch(page, templates.overview);
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
    await openAndTouch(page, templates.overview);
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
