import { expect, type Page, type Route } from '@playwright/test';
import { api, noisyNetwork, open, openAndTouch, templates, test, waitForCharts, wordsOf } from './support';

test('offline in the middle of a visit: what was seen stays readable, what was not says so and recovers', async ({
  page,
  context,
  complaints,
}) => {
  complaints.expect(noisyNetwork);
  const { shell } = wordsOf('zh-CN');
  const nav = page.getByRole('navigation', { name: shell.nav });
  await open(page, templates.indicatorCharts);
  await waitForCharts(page);
  // Gone to inside the app, so that its code was there once.
  await nav.getByRole('link', { name: shell.navTowns }).click();
  await expect(page.locator('main figure').first()).toBeVisible();
  await page.goBack();
  await waitForCharts(page);
  await context.setOffline(true);
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

  complaints.expect(/dynamically imported module/);
  await context.setOffline(true);
  await nav.getByRole('link', { name: wordsOf('zh-CN').method.nav }).click();
  await expect(failed).toBeVisible();
  await context.setOffline(false);
  await failed.getByRole('button').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(wordsOf('zh-CN').method.title);
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
  const asked = page.waitForRequest('**/history/**');
  await page.getByRole('link', { name: '农村厕所改造', exact: true }).click();
  await asked;
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
  // The page's own clock runs ahead of a slow machine: its words must be there before the wait is over.
  const worded = page.waitForResponse('**/assets/messages-*.js');
  await openAndTouch(page, templates.overview);
  await asked;
  await (await worded).finished();
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

test('the code of the charts does not come: the stills stay, or the numbers are there in words and in open tables', async ({
  page,
  complaints,
}) => {
  complaints.expect(noisyNetwork);
  complaints.expect(/LiveChart|dynamically imported module/);
  await page.route('**/assets/LiveChart*', (route) => route.abort('connectionrefused'));
  await open(page, templates.indicatorCharts);
  const figure = page.locator('main figure').first();
  const asked = page.waitForRequest('**/assets/LiveChart*.js');
  await figure.locator('[data-still]').hover();
  await asked;
  await expect(figure.locator('[data-still] svg:visible')).toHaveCount(1);
  await expect(figure.locator('table')).toBeHidden();

  // A page the browser draws by itself has no stills.
  await open(page, templates.indicators);
  await page.locator(`main a[href="${templates.indicatorCharts}"]`).first().click();
  await expect(figure).toContainText(wordsOf('zh-CN').shell.chart.failed);
  await expect(figure.locator('table')).toBeVisible();
  expect(await figure.locator('table tbody tr').count()).toBeGreaterThan(10);
});

test('the code of the workspace does not come: the reader is told and can try again', async ({ page, complaints }) => {
  complaints.expect(noisyNetwork);
  complaints.expect(/WeekPage|dynamically imported module|Unable to preload/);
  await open(page, templates.overview);
  await page.route('**/assets/WeekPage*', (route) => route.abort('connectionrefused'));
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
