import { expect, type Page } from '@playwright/test';
import { api, noisyNetwork, openAndTouch, templates, test, waitUntilAlive, wordsOf } from './support';

// A published page is whole without the app, so the app comes when somebody touches the page.

/** The paths of what the page asks for after it has come. */
async function watchFetched(page: Page): Promise<string[]> {
  const paths: string[] = [];
  await page.goto(templates.indicatorCharts);
  await page.waitForLoadState('networkidle');
  page.on('request', (request) => paths.push(new URL(request.url()).pathname));
  return paths;
}

test('a page that is only read, even scrolled by the browser, fetches nothing more', async ({ page }) => {
  const fetched = await watchFetched(page);
  await page.evaluate(() => window.scrollTo(0, 2000));
  await page.waitForTimeout(1000);
  expect(fetched).toEqual([]);
});

for (const [sign, touch] of [
  ['a mouse', (page: Page) => page.mouse.move(200, 200)],
  ['a key', (page: Page) => page.keyboard.press('Tab')],
  ['a wheel', (page: Page) => page.mouse.wheel(0, 100)],
  ['a focus', (page: Page) => page.locator('main a').first().focus()],
] as const) {
  test(`${sign} brings the app, and the page says nothing of it`, async ({ page }) => {
    const fetched = await watchFetched(page);
    await touch(page);
    await expect.poll(() => fetched.some((path) => path.includes('openSite'))).toBe(true);
    await waitUntilAlive(page);
  });
}

test.describe('on a phone', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

  test('the first tap on a number’s tick opens its card, as every later one does', async ({ page }) => {
    await page.goto(templates.overview);
    await page.locator('main a[data-card]').first().tap();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expect(page).toHaveURL(templates.overview);
  });

  test('the first tap on a button does what the button says', async ({ page }) => {
    await page.goto(templates.overview);
    const care = page.getByRole('button', { name: wordsOf('zh-CN').shell.care });
    await care.tap();
    await expect(page.locator('html')).toHaveAttribute('data-care', 'on');
    await expect(care).toHaveAttribute('aria-pressed', 'true');
  });

  test('the first tap on a choice chooses it', async ({ page }) => {
    await page.goto(templates.towns);
    const second = page.locator('main fieldset input[type="radio"]').nth(1);
    await page.locator('main fieldset label').nth(1).tap();
    await expect(second).toBeChecked();
    await expect(page).toHaveURL(/measure=/);
  });

  test('the first tap on a still brings its chart to life', async ({ page }) => {
    await page.goto(templates.indicatorCharts);
    await page.locator('main [data-still]').first().tap();
    await expect(page.locator('main figure').first().locator('[data-still]')).toHaveCount(0);
  });

  test('a first tap on a link is an ordinary link', async ({ page }) => {
    await page.goto(templates.towns);
    await page.locator(`main section > ul a[href="${templates.town}"]`).tap();
    await expect(page).toHaveURL(templates.town);
  });
});

test('a theme chosen before the app is there is kept', async ({ page }) => {
  await page.route('**/assets/openSite*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 500));
    await route.continue();
  });
  await page.goto(templates.overview);
  const select = page.getByRole('combobox', { name: wordsOf('zh-CN').shell.theme });
  await select.selectOption('dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(select).toHaveValue('dark');
});

test('a tick whose card does not come in four seconds leads to the page that explains the number', async ({ page }) => {
  await page.clock.install();
  await page.goto(templates.overview);
  const asked = page.waitForRequest(api);
  await page.route(api, () => undefined);
  const tick = page.locator('main a[data-card]').first();
  const href = await tick.getAttribute('href');
  await tick.click();
  await asked;
  await page.clock.runFor(4_100);
  await expect(page).toHaveURL(String(href));
});

test('an app that does not come is said, the page stays, and a retry brings it', async ({ page, complaints }) => {
  complaints.expect(noisyNetwork);
  await page.route('**/assets/openSite*.js', (route) => route.abort('connectionrefused'));
  await openAndTouch(page, templates.towns);
  const strip = page.locator('.kept-strip');
  await expect(strip).toHaveRole('status');
  await expect(page.locator('main h1')).toBeVisible();
  await page.unroute('**/assets/openSite*.js');
  await page.context().setOffline(true);
  complaints.expect(/Failed to load resource/);
  await strip.getByRole('button').click();
  await expect(page.locator('main h1')).toBeVisible();
  await expect(strip).toBeVisible();
  await page.context().setOffline(false);
  await strip.getByRole('button').click();
  await expect(strip).toHaveCount(0);
  await waitUntilAlive(page);
});
