import { expect, type Page, type Route } from '@playwright/test';
import {
  api,
  goWithin,
  languages,
  noisyNetwork,
  open,
  openAndTouch,
  templates,
  test,
  waitUntilAlive,
  wordsOf,
} from './support';

/** The words of a language, whichever. */
const wordFiles = '**/assets/messages-*.js';
const broken = /dynamically imported module|Unable to preload/;

/** What a reader sees of where they are. */
async function readPlace(page: Page) {
  return page.evaluate(() => ({
    heading: document.querySelector('h1')?.textContent,
    language: document.documentElement.lang,
    title: document.title,
    scrolled: window.scrollY,
    focus: document.activeElement?.textContent?.trim(),
  }));
}

test('a reader is served the words of their language and of no other', async ({ page }) => {
  const asked = new Set<string>();
  page.on('request', (request) => {
    if (/\/assets\/messages-/.test(request.url())) asked.add(request.url());
  });
  for (const [index, { prefix }] of languages.entries()) {
    await open(page, `${prefix}${templates.overview}`);
    await page.getByRole('banner').getByRole('navigation').getByRole('link').nth(1).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    expect(asked.size).toBe(index + 1);
  }
});

for (const { locale, prefix } of languages) {
  const other = languages.find((language) => language.locale !== locale) ?? languages[0];
  const there = wordsOf(other?.locale ?? locale).pages.towns;

  test(`another language opened in place: the page stays as it was until the words are here (${locale})`, async ({
    page,
  }) => {
    let answer = () => {};
    await open(page, `${prefix}${templates.indicators}?demo=off`);
    await page.route(wordFiles, async (route) => {
      await new Promise<void>((resolve) => {
        answer = resolve;
      });
      await route.continue();
    });
    await page.locator('main a[href]').nth(20).focus();
    const before = await readPlace(page);
    expect(before.scrolled).toBeGreaterThan(100);
    const asked = page.waitForRequest(wordFiles);
    await goWithin(page, `${other?.prefix}${templates.towns}?demo=off`);
    await asked;
    expect(await readPlace(page)).toEqual(before);
    await expect(page.locator('[data-state]')).toHaveCount(0);

    answer();
    await expect(page.locator('html')).toHaveAttribute('lang', other?.locale ?? '');
    const heading = page.getByRole('heading', { level: 1 });
    await expect(heading).toBeFocused();
    await expect(heading).toHaveText(new RegExp(there.title('.*', true)));
    // What the reader chose goes with them.
    await expect(page.getByText(there.orShowDemo).first()).toBeVisible();

    // Both are here now, and neither is waited for.
    await page.unroute(wordFiles);
    await page.route(wordFiles, (route) => route.abort());
    await page.goBack();
    await expect(heading).toHaveText(before.heading ?? '');
    await expect(page).toHaveTitle(before.title);
    await page.goForward();
    await expect(heading).toHaveText(new RegExp(there.title('.*', true)));
  });
}

test('the words of another language do not come: said in that language, and there is a way on and back', async ({
  page,
  complaints,
}) => {
  complaints.expect(noisyNetwork);
  complaints.expect(broken);
  const { states } = wordsOf('en').shell;
  await open(page, templates.towns);
  const before = await readPlace(page);
  await page.route(wordFiles, (route) => route.abort('connectionrefused'));
  await goWithin(page, `/en${templates.towns}`);
  const failed = page.locator('[data-state="failed"]');
  await expect(failed).toContainText(states.brokenTitle);
  await expect(page.locator('main')).toHaveAttribute('lang', 'en');
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(before.heading ?? '');
  await expect(failed).toHaveCount(0);
  await page.goForward();
  await expect(failed).toContainText(states.brokenTitle);
  await page.unroute(wordFiles);
  await failed.getByRole('button', { name: states.reload }).click();
  await expect(failed).toHaveCount(0);
  await waitUntilAlive(page);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

for (const { locale, prefix } of languages) {
  const { states } = wordsOf(locale).shell;
  const published = (page: Page) => page.locator('main h1, main h2').allTextContents();
  const refuse = (route: Route) => route.abort('connectionrefused');

  test(`the words of a published page do not come: it is kept, says so, and a retry brings it to life (${locale})`, async ({
    page,
    context,
    complaints,
  }) => {
    complaints.expect(noisyNetwork);
    complaints.expect(broken);
    await page.route(wordFiles, refuse);
    await openAndTouch(page, `${prefix}${templates.town}`);
    const before = await published(page);
    const strip = page.getByRole('status').filter({ has: page.getByRole('button', { name: states.retry }) });
    await expect(strip).toContainText(states.partMissing);
    await expect(strip).toContainText(states.kept('2021-02-16'));
    // Nothing is lost by trying where there is no connection at all.
    await context.setOffline(true);
    await strip.getByRole('button').click();
    await expect(strip).toHaveCount(1);
    expect(await published(page)).toEqual(before);
    await context.setOffline(false);
    await page.unroute(wordFiles);
    await strip.getByRole('button').click();
    await expect(strip).toHaveCount(0);
    await waitUntilAlive(page);
    expect(await published(page)).toEqual(before);
  });

  test(`neither words nor data come: the page says so all the same (${locale})`, async ({ page, complaints }) => {
    complaints.expect(noisyNetwork);
    complaints.expect(broken);
    await page.route(wordFiles, refuse);
    await page.route(api, (route) => route.fulfill({ status: 404, body: '' }));
    await openAndTouch(page, `${prefix}${templates.overview}`);
    await expect(page.getByRole('status').filter({ hasText: states.partMissing })).toBeVisible();
  });
}
