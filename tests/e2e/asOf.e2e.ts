import { expect, type Page } from '@playwright/test';
import { expectNoAxeViolations } from './axe';
import {
  goWithin,
  headNumber,
  languages,
  measureSideways,
  open,
  templates,
  test,
  waitForCharts,
  wordsOf,
} from './support';

const day = '2019-06-30';
const own = '2021-02-16';
const pages = [
  'overview',
  'indicators',
  'indicatorCharts',
  'indicatorRank',
  'towns',
  'town',
  'workspace',
  'targets',
] as const;

/** The day the strip says the page is seen from. */
async function expectDay(page: Page, expected: string): Promise<void> {
  await expect(page.locator(`[data-day="${expected}"]`)).toBeVisible();
  await expect(page.locator('[data-day]')).toContainText(expected);
}

/** The outlines of everything drawn in the first chart of the page. */
async function readDrawing(page: Page): Promise<string[]> {
  await waitForCharts(page);
  return page
    .locator('main figure')
    .first()
    .locator('svg path')
    .evaluateAll((paths) => paths.map((path) => path.getAttribute('d') ?? ''));
}

async function chooseDay(page: Page, chosen: string, locale: 'zh-CN' | 'en'): Promise<void> {
  const { days } = wordsOf(locale);
  await page.locator('summary', { hasText: days.choose }).click();
  await page.getByLabel(days.label).fill(chosen);
  await page.getByRole('button', { name: days.go }).click();
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('another day is another drawing, and never the one under the other’s date', async ({ page }) => {
    const path = templates.indicatorCharts;
    await open(page, path);
    const last = await readDrawing(page);
    await expect(page.locator('main figure').first()).toContainText('11577');

    await open(page, `${path}?asOf=${day}`);
    await expectDay(page, day);
    const then = await readDrawing(page);
    expect(then.length).toBeGreaterThan(0);
    expect(then).not.toEqual(last);
    const figure = page.locator('main figure').first();
    await expect(figure).toContainText(day);
    await expect(figure).not.toContainText('11577');
    await expect(page.locator('main')).not.toContainText(own);

    await open(page, `${path}?asOf=2018-06-30`);
    expect(await readDrawing(page)).not.toEqual(then);
  });
});

for (const { locale, prefix } of languages) {
  const { days, shell, words } = wordsOf(locale);

  test(`a day chosen in the strip is in the address and one press undoes it; so does the back button (${locale})`, async ({
    page,
  }) => {
    const path = `${prefix}${templates.indicatorCharts}`;
    await open(page, path);
    await expectDay(page, own);
    await chooseDay(page, day, locale);
    await expect(page).toHaveURL(`${path}?asOf=${day}`);
    await expectDay(page, day);
    await expect(page).toHaveTitle(new RegExp(day));
    await expect(headNumber(page, 'rural-toilets-renovated')).toHaveAttribute('value', '6446');

    await page.getByRole('button', { name: days.back(own) }).click();
    await expect(page).toHaveURL(path);
    await expectDay(page, own);
    await expect(page.getByRole('button', { name: days.back(own) })).toHaveCount(0);
    await expect(headNumber(page, 'rural-toilets-renovated')).toHaveAttribute('value', '11577');

    await page.goBack();
    await expect(page).toHaveURL(`${path}?asOf=${day}`);
    await expectDay(page, day);
    await expect(headNumber(page, 'rural-toilets-renovated')).toHaveAttribute('value', '6446');
    await page.goBack();
    await expect(page).toHaveURL(path);
    await expectDay(page, own);
  });

  test(`every link keeps the day, the other language and the demo switch too (${locale})`, async ({ page }) => {
    for (const name of pages) {
      await open(page, `${prefix}${templates[name]}?asOf=${day}`);
      await expectDay(page, day);
      const links = await page
        .locator('a[href^="/"]')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
      expect(links.length).toBeGreaterThan(4);
      expect(
        links.filter((href) => !href.includes(`asOf=${day}`)),
        name,
      ).toEqual([]);
    }
    await page.getByRole('link', { name: shell.otherLanguageName }).click();
    await expect(page).toHaveURL(new RegExp(`asOf=${day}`));
    await expectDay(page, day);
    await open(page, `${prefix}/?asOf=${day}`);
    await page.getByRole('button', { name: shell.hideDemo }).first().click();
    await expect(page).toHaveURL(`${prefix}/?asOf=${day}&demo=off`);
    await expectDay(page, day);
  });

  test(`without demo nothing published later stands on any page, and each absence has its reason (${locale})`, async ({
    page,
  }) => {
    for (const name of pages) {
      await open(page, `${prefix}${templates[name]}?asOf=${day}&demo=off`);
      await expectDay(page, day);
      const numbers = await page
        .locator('main data[data-figure]')
        .evaluateAll((all) => all.map((data) => data.getAttribute('data-figure') ?? ''));
      // The congress that set the goal, and the registers.
      const known = ['party-congress-ordinal', 'towns', 'villages', 'campaign-days'];
      expect(
        numbers.filter((id) => !known.includes(id)),
        name,
      ).toEqual([]);
      await expect(page.locator('main h1')).toHaveText(/\S/);
    }
    await open(page, `${prefix}/?asOf=${day}&demo=off`);
    await expect(page.locator('main')).toContainText(words.missing.notYetKnown);
    await expect(page.locator('main')).toContainText(days.noAward);
    await expect(page.locator('main')).toContainText(days.coverage);
    await expect(page.locator('main')).toContainText(days.towns);
  });

  test(`a page seen from another day has nothing for axe to find, the choice open or not (${locale})`, async ({
    page,
  }) => {
    await open(page, `${prefix}${templates.overview}?asOf=${day}`);
    await expectDay(page, day);
    await waitForCharts(page);
    await expectNoAxeViolations(page);
    await page.locator('summary', { hasText: days.choose }).click();
    await expectNoAxeViolations(page);
  });

  test(`the strip fits a small phone, its targets are large (${locale})`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await open(page, `${prefix}${templates.indicatorCharts}?asOf=${day}`);
    await expectDay(page, day);
    await page.locator('summary', { hasText: days.choose }).click();
    await expect(page.getByLabel(days.label)).toBeVisible();
    expect((await measureSideways(page)).culprits).toEqual([]);
    const targets = page.locator('[data-day] summary, [data-day] button, [data-day] input');
    for (const target of await targets.all()) {
      const box = await target.boundingBox();
      expect(box?.height).toBeGreaterThanOrEqual(44);
      expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 0) <= 320).toBe(true);
    }
  });
}

test('the form takes the days of the campaign only, by keyboard too', async ({ page }) => {
  const { days } = wordsOf('zh-CN');
  await open(page, '/');
  const summary = page.locator('summary', { hasText: days.choose });
  await summary.focus();
  await page.keyboard.press('Enter');
  const input = page.getByLabel(days.label);
  await expect(input).toHaveAttribute('min', '2017-02-19');
  await expect(input).toHaveAttribute('max', own);
  await input.fill('2022-01-01');
  await page.getByRole('button', { name: days.go }).click();
  await expect(page).toHaveURL('/');
  await input.press('Escape');
  await expect(input).toBeHidden();
  await expect(summary).toBeFocused();
});

test('an address with no such day opens the page’s own, and says so', async ({ page }) => {
  for (const query of ['2019-02-30', '2022-01-01', '2010-01-01', 'x', own]) {
    await open(page, `/?asOf=${query}`);
    await expectDay(page, own);
  }
});

test('the workspace opens inside the campaign, and a day that is asked for wins', async ({ page }) => {
  await open(page, templates.targets);
  await expectDay(page, '2019-06-24');
  const actual = page.locator('main data[data-figure="rural-toilets-renovated"]').nth(1);
  await expect(actual).toHaveAttribute('value', '6446');
  await open(page, `${templates.targets}?asOf=2018-06-30`);
  await expectDay(page, '2018-06-30');
  await expect(actual).toHaveAttribute('value', '4009');
  await open(page, `${templates.targets}?asOf=${own}`);
  await expectDay(page, own);
  await expect(actual).toHaveAttribute('value', '11577');
});

test('while the readings of a day are fetched nothing of another day stands under it; a failure says so', async ({
  page,
  complaints,
}) => {
  complaints.expect(/Failed to load resource|net::ERR/);
  const { shell } = wordsOf('zh-CN');
  await open(page, templates.indicatorCharts);
  await page.route('**/years/2018.*', (route) => route.fulfill({ status: 404 }));
  await goWithin(page, `${templates.indicatorCharts}?asOf=2018-06-30`);
  await expectDay(page, '2018-06-30');
  await expect(page.locator('main [data-state="failed"]')).toContainText(shell.states.fault.notFound);
  await expect(page.locator('main data')).toHaveCount(0);
  await page.unroute('**/years/2018.*');
  await page.getByRole('button', { name: shell.states.retry }).click();
  await expect(headNumber(page, 'rural-toilets-renovated')).toHaveAttribute('value', '4009');
});

test('a shared link whose readings cannot be had keeps the page as it was published', async ({ page, complaints }) => {
  complaints.expect(/Failed to load resource|net::ERR/);
  await page.route('**/years/2019.*', (route) => route.fulfill({ status: 404 }));
  await page.goto(`${templates.indicatorCharts}?asOf=${day}`);
  await expect(page.locator('.kept-strip')).toContainText(own);
  await expect(page.locator('[data-day]')).toContainText(own);
});

test('the strip does not move when the page comes to life', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.route('**/assets/*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 400));
    await route.continue();
  });
  await page.goto(templates.indicatorCharts, { waitUntil: 'commit' });
  const main = page.locator('main');
  const still = await main.boundingBox();
  await open(page, templates.indicatorCharts);
  expect((await main.boundingBox())?.y).toBe(still?.y);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the day is said, and no choice is offered that does nothing', async ({ page }) => {
    await page.goto('/');
    await expect(page.locator('[data-day]')).toContainText(own);
    await expect(page.locator('[data-day] summary')).toBeHidden();
  });
});
