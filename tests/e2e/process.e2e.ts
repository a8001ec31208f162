import { expect, type Page } from '@playwright/test';
import { pageWords } from '@/messages/bothLanguages';
import { figures as facts, namedItems } from '../facts/facts';
import { languages, measureSideways, open, squeeze, templates, test, wordsOf } from './support';

/** Every number of the campaign in the page's text, as `1285 problems-resolved`. */
async function readNumbers(page: Page): Promise<string[]> {
  return page
    .locator('main data[data-figure]')
    .evaluateAll((all) => all.map((data) => `${data.getAttribute('value')} ${data.getAttribute('data-figure')}`));
}

const published = new Set([
  ...facts.map(({ id, value }) => `${value} ${id}`),
  // Problems per round: computed from two published counts.
  `${1285 / 389} problems-resolved`,
]);

for (const { locale, prefix } of languages) {
  const { process, chronicle, shell, figures, words } = wordsOf(locale);

  test(`how it worked tells all 63 named things, each with its paragraph (${locale})`, async ({ page }) => {
    await page.goto(`${prefix}${templates.how}`);
    for (const { id, paragraph } of namedItems)
      await expect.soft(page.locator(`#item-${id}`), id).toContainText(figures.tick(paragraph));
    await expect(page.locator('main [id^="item-"]')).toHaveCount(63);
    expect((await readNumbers(page)).filter((number) => !published.has(number))).toEqual([]);
  });

  test(`each link of the chain leads to its chapter (${locale})`, async ({ page }) => {
    await open(page, `${prefix}${templates.how}`);
    const links = page.getByRole('navigation', { name: process.chain }).getByRole('link');
    await expect(links).toHaveCount(Object.keys(process.chapter).length);
    for (const link of await links.all()) {
      const title = squeeze(await link.textContent());
      await link.click();
      await expect(page.getByRole('heading', { level: 2, name: title, exact: true })).toBeInViewport();
      expect(new URL(page.url()).pathname).toBe(`${prefix}${templates.how}`);
    }
  });

  test(`the departments are marked as demo, and without it said to be unpublished (${locale})`, async ({ page }) => {
    await open(page, `${prefix}${templates.how}`);
    const departments = page.locator('#departments');
    await expect(departments.getByRole('heading')).toContainText(figures.demoTag);
    await expect(departments.locator('ol > li')).toHaveCount(13);
    await departments.getByRole('button', { name: shell.hideDemo }).click();
    await expect(page).toHaveURL(`${prefix}${templates.how}?demo=off`);
    await expect(departments.locator('ol > li')).toHaveCount(0);
    await expect(departments.locator('[data-state="unknown"]')).toContainText(process.departments.missing);
    await expect(page.locator('main')).not.toContainText(/示例）|\(demo\)/);
    // What is published stays.
    await expect(page.locator('main [id^="item-"]')).toHaveCount(63);
    await departments.getByRole('button', { name: shell.showDemo }).click();
    await expect(departments.locator('ol > li')).toHaveCount(13);
  });

  test(`the line holds the dated events in order, a month kept a month, and no other (${locale})`, async ({ page }) => {
    await page.goto(`${prefix}${templates.timeline}`);
    const dates = page.locator('main ol > li > h3 time');
    await expect(dates).toHaveText(['2017-02-19', '2020-09', '2020-11-20', '2021-02-16']);
    await expect(page.locator('main ol > li', { hasText: '2020-09' })).toContainText(chronicle.monthOnly);
    const undated = page.locator('#undated');
    await expect(undated.locator('dt')).toHaveCount(5);
    await expect(undated.locator('time')).toHaveCount(0);
  });

  test(`the honours have their numbers and leave the list of titles open (${locale})`, async ({ page }) => {
    await page.goto(`${prefix}${templates.timeline}`);
    const honours = page.locator('#honours');
    await expect(honours).toContainText(chronicle.openEnd);
    await expect(honours.locator('data[data-figure="national-rank"]').first()).toHaveAttribute('value', '8');
    await expect(honours.locator('data[data-figure="provincial-civilized-families"]')).toHaveAttribute('value', '3');
    await expect(honours.locator('data[data-figure="good-people-total"]')).toHaveText(
      locale === 'en' ? /over 300/ : /300余/,
    );
    expect((await readNumbers(page)).filter((number) => !published.has(number))).toEqual([]);
  });

  test(`the tick of a named thing leads to its source (${locale})`, async ({ page }) => {
    await open(page, `${prefix}${templates.how}`);
    await page
      .locator('#item-weekly-dispatch')
      .getByRole('link', { name: figures.tick(6) })
      .click();
    await expect(page).toHaveURL(`${prefix}${templates.method}#source-article`);
    await expect(page.locator('#source-article')).toBeInViewport();
    await expect(page.locator('#source-article a')).toHaveAttribute('href', /^https?:\/\//);
  });

  test(`the field of a named thing leads to its page, where it is not said again (${locale})`, async ({ page }) => {
    await open(page, `${prefix}${templates.how}`);
    await page.locator('#item-weekly-dispatch a[href$="/categories/command/"]').click();
    await expect(page).toHaveURL(`${prefix}/categories/command/`);
    const links = page.locator('#item-weekly-dispatch a');
    await expect(links).toHaveText([figures.tick(6)]);
  });

  test(`the method names sources, counts, reasons and a list of files that is there (${locale})`, async ({ page }) => {
    await open(page, `${prefix}${templates.method}`);
    await expect(page.locator('main [id^="source-"]')).toHaveCount(3);
    await expect(page.locator('#source-demo')).toContainText(figures.demoTag);
    for (const reason of Object.values(words.missing)) await expect(page.locator('#missing')).toContainText(reason);
    await expect(page.locator('#release')).toContainText(pageWords[locale].method.nextUnknown);
    await expect(page.locator('#counts tbody tr').nth(1)).toContainText('63');
    const address = await page.getByRole('link', { name: pageWords[locale].method.downloadLink }).getAttribute('href');
    const answer = await page.request.get(address ?? '');
    expect(answer.status()).toBe(200);
    const manifest = await answer.json();
    await expect(page.locator('#release')).toContainText(manifest.release);
    await page.locator('#demo').getByRole('button', { name: shell.hideDemo }).click();
    await expect(page.locator('#source-demo')).toHaveCount(0);
    await expect(page.locator('#counts thead th')).toHaveCount(2);
  });

  test(`the navigation stands in one row or is the menu, at every width (${locale})`, async ({ page }) => {
    await open(page, `${prefix}${templates.method}`);
    for (const width of [900, 1000, 1100, 1200, 1231, 1232, 1280]) {
      await page.setViewportSize({ width, height: 700 });
      const menu = page.locator('header summary');
      expect.soft(await menu.isVisible(), `${width} px`).toBe(width < 1232);
      const header = await page.locator('header').boundingBox();
      expect.soft(header?.height, `${width} px: one row`).toBeLessThan(70);
      expect.soft(await measureSideways(page), `${width} px`).toEqual({ overflow: 0, culprits: [] });
    }
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const { locale, prefix } of languages) {
    test(`the three pages are whole (${locale})`, async ({ page }) => {
      const { process, chronicle, method } = wordsOf(locale);
      for (const [name, title] of [
        ['how', process.title],
        ['timeline', chronicle.title],
        ['method', method.title],
      ] as const) {
        await page.goto(`${prefix}${templates[name]}`);
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
        expect((await page.locator('main').innerText()).length, name).toBeGreaterThan(600);
      }
    });
  }
});
