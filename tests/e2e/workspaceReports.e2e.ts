import { expect, type Page } from '@playwright/test';
import { getMessages, workspaceWords } from '@/messages/bothLanguages';
import { expectNoAxeViolations } from './axe';
import { languages, measureSideways, open, setPreferences, test } from './support';

const path = '/workspace/reports/';
// A4 with margins of 15 mm, in CSS pixels.
const paper = { width: 680, height: 1009 };

/** The row of an indicator in a place. */
function row(page: Page, title: string, place: string) {
  return page.locator('main tbody tr', { has: page.getByRole('link', { name: title, exact: true }), hasText: place });
}

for (const { locale, prefix } of languages) {
  const words = workspaceWords[locale];
  const { report } = words;
  const volunteers = locale === 'zh-CN' ? '注册志愿者' : 'Registered volunteers';
  const town = locale === 'zh-CN' ? '祁各庄镇' : 'Qigezhuang Town';
  const asked = words.report.asks;

  test(`who reported what when, in one grid: a town’s silence is a shape and a word, never a zero (${locale})`, async ({
    page,
  }) => {
    await open(page, `${prefix}${path}`);
    await expect(page).toHaveTitle(new RegExp(words.frame.reports));
    await expect(page.locator('h1')).toContainText('35');
    await expect(page.locator('h1')).toContainText('38');
    await expect(page.locator('h1')).toContainText(town);

    const line = row(page, volunteers, town);
    await expect(line.locator('[data-report]')).toHaveCount(12);
    await expect(line.locator('[data-report="missing"]')).toHaveCount(4);
    await expect(line.locator('[data-report]').last()).toHaveText(report.states.missing);
    await expect(line).toContainText('2019-05-27');
    await expect(line).toContainText(report.stale);
    await expect(line).toContainText(getMessages(locale).figures.demoTag);

    // A shape of its own for each state, the key among them.
    const shapes = await page
      .locator('main [data-report]')
      .evaluateAll((all) =>
        all.map((mark) => [mark.getAttribute('data-report'), mark.querySelector('svg')?.innerHTML]),
      );
    const byState = new Map(shapes.map(([state, shape]) => [state, shape]));
    expect(byState.size).toBe(6);
    expect(new Set(byState.values()).size).toBe(6);
    await expectNoAxeViolations(page);
  });

  test(`by keyboard: narrow to a town, to what lacks, and to the row of the ledger (${locale})`, async ({ page }) => {
    await open(page, `${prefix}${path}`);
    await page.getByLabel(words.filter.place, { exact: true }).focus();
    // Past everything, the county and two towns.
    for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowDown');
    await expect(page).toHaveURL(/place=131028102/);
    await expect(page.locator('main tbody tr th[scope="row"] a', { hasText: volunteers })).toHaveCount(1);
    await page.getByLabel(report.lackNames.missing).focus();
    await page.keyboard.press('Space');
    await expect(page).toHaveURL(/lacks=missing/);
    await expect(page.getByRole('status').filter({ hasText: words.filter.shown(1, 47) })).toBeVisible();
    // What lacks narrows the grid alone: the counts speak of all the town owes.
    await expect(page.locator('h1')).toContainText('5');

    await page.getByRole('button', { name: words.filter.drop(report.lackNames.missing) }).focus();
    await page.keyboard.press('Enter');
    await expect(page).not.toHaveURL(/lacks/);
    await page.getByLabel(report.windowLabel).selectOption('52');
    await expect(page.locator('main table').last().locator('thead th')).toHaveCount(55);
    await expect(page).toHaveURL(/weeks=52/);

    await page.locator('main tbody th a', { hasText: volunteers }).focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/workspace\/targets\/\?.*open=registered-volunteers(~|%7E)131028102/);
    await expect(page.locator('main button[aria-expanded="true"]')).toHaveCount(1);
  });

  test(`the list to ask for is text for a message, marked and dated (${locale})`, async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: () => Promise.reject(new Error('denied')) },
      });
    });
    await open(page, `${prefix}${path}`);
    const panel = page.locator('main section', { has: page.getByRole('heading', { name: asked }) }).first();
    await expect(panel.getByRole('listitem')).toHaveCount(3);
    await panel.getByRole('button', { name: words.copy }).click();
    const text = await panel.getByRole('textbox').inputValue();
    expect(text).toContain(report.askHead('2019-06-24', getMessages(locale).figures.demoTag));
    expect(text).toContain(report.askPlace(town));
    expect(text.split('\n').filter((line) => line.includes(volunteers))).toHaveLength(3);
    await expectNoAxeViolations(page);
  });

  test(`without demo the room says what is missing and which files to fill (${locale})`, async ({ page }) => {
    await open(page, `${prefix}${path}?demo=off`);
    const main = page.locator('main');
    await expect(main).toContainText(report.none);
    await expect(main).toContainText('targets.csv');
    await expect(main).toContainText('observations.csv');
    await expect(main.locator('[data-report]')).toHaveCount(0);
    await expectNoAxeViolations(page);
  });

  test(`another day has its own reports (${locale})`, async ({ page }) => {
    await open(page, `${prefix}${path}?asOf=2018-01-01`);
    await expect(page.locator('h1')).toHaveText(report.conclusion(47, 47, 0, 0, ''));
    await expect(page.locator('main tbody [data-report="missing"]')).toHaveCount(0);
    await open(page, `${prefix}${path}?asOf=2017-02-20`);
    await expect(page.locator('h1')).toHaveText(report.notYet);
    await expect(page.locator('main tbody [data-report]')).toHaveCount(0);
    await expect(page.locator('main tbody th[scope="row"]')).toHaveCount(45);
    await open(page, `${prefix}${path}?asOf=2021-02-16`);
    await expect(page.locator('h1')).toHaveText(report.nothingOwed(0, ''));
  });

  test(`nothing fits: which filter to drop, and what that brings (${locale})`, async ({ page }) => {
    await open(page, `${prefix}${path}?lacks=silent&place=131028102`);
    await expect(page.locator('main')).toContainText(report.noneFits);
    await page.getByRole('button', { name: words.filter.without(report.lackNames.silent, 6) }).click();
    await expect(page.locator('main tbody [data-report]')).toHaveCount(72);
  });

  for (const weeks of ['12', '52']) {
    test(`a phone of 320 px scrolls the grid in its own box, at its newest day; ${weeks} (${locale})`, async ({
      page,
    }) => {
      await page.setViewportSize({ width: 320, height: 700 });
      await open(page, `${prefix}${path}?weeks=${weeks}`);
      expect(await measureSideways(page)).toEqual({ overflow: 0, culprits: [] });
      const newest = page.locator('main thead time').last();
      await expect(newest).toHaveAttribute('datetime', '2019-06-24');
      const box = await newest.boundingBox();
      expect(box === null ? null : box.x > 0 && box.x + box.width <= 320).toBe(true);
      // The names stay in sight.
      const name = await row(page, volunteers, town).locator('th').boundingBox();
      expect(name === null ? null : name.x >= 0 && name.x + name.width < 200).toBe(true);
    });

    test(`on paper no column of ${weeks} is cut (${locale})`, async ({ page }) => {
      await page.setViewportSize(paper);
      await open(page, `${prefix}${path}?weeks=${weeks}`);
      await page.emulateMedia({ media: 'print' });
      expect(await measureSideways(page)).toEqual({ overflow: 0, culprits: [] });
      const cut = await page.locator('main *').evaluateAll((all) =>
        all
          .filter((element) => element.getClientRects().length > 0 && element.clientWidth > 1)
          .filter(
            (element) =>
              getComputedStyle(element).overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1,
          )
          .map((element) => element.outerHTML.slice(0, 80)),
      );
      expect(cut).toEqual([]);
      const edges = await page
        .locator('main td, main th')
        .evaluateAll(
          (cells) =>
            cells.map((cell) => cell.getBoundingClientRect()).filter(({ left, right }) => left < 0 || right > 680.5)
              .length,
        );
      expect(edges).toBe(0);
    });
  }
}

for (const theme of ['dark', 'contrast'] as const) {
  test(`shapes and words are accessible in ${theme}`, async ({ page }) => {
    await setPreferences(page, { theme });
    await open(page, `${path}?lacks=missing&weeks=26`);
    await expect(page.locator('main tbody [data-report="missing"]')).toHaveCount(12);
    await expectNoAxeViolations(page);
  });
}
