import { expect, type Page } from '@playwright/test';
import { pageWords } from '@/messages/bothLanguages';
import { languages, open, squeeze, templates, test, wordsOf } from './support';

/** Tab by tab to a link or button of that name, as somebody without a mouse would. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => document.activeElement?.textContent ?? '');
    if (squeeze(focused) === name) return;
  }
  throw new Error(`no ${name} within reach`);
}

for (const { locale, prefix } of languages) {
  const { figures, ledger, shell } = wordsOf(locale);
  const words = pageWords[locale].ledger;

  test(`from the overview to how long each category takes, by keyboard (${locale})`, async ({ page }) => {
    await open(page, `${prefix}${templates.overview}`);
    await tabTo(page, ledger.nav);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`${prefix}${templates.problems}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    const times = page.locator('#time').getByRole('figure').nth(1);
    await expect(times).toContainText(figures.demoTag);
    await times.locator('summary').focus();
    await page.keyboard.press('Enter');
    const table = times.getByRole('table');
    await expect(table.getByRole('columnheader', { name: words.columnMedian })).toBeVisible();
    // The county and its three categories, each with what was never closed.
    await expect(table.locator('tbody tr')).toHaveCount(4);
    await expect(table.locator('caption')).toHaveText(words.demoCaption(words.bySubtitle(false)));
  });

  test(`without demo the published two stand, and what is missing is said (${locale})`, async ({ page }) => {
    await open(page, `${prefix}${templates.problems}`);
    await page.locator('main').getByRole('button', { name: shell.hideDemo }).click();
    await expect(page).toHaveURL(`${prefix}${templates.problems}?demo=off`);
    await expect(page.locator('main [data-figure="problem-ledger"]')).toHaveCount(0);
    await expect(page.locator('main [data-figure="scan-batches"]').first()).toHaveAttribute('value', '389');
    await expect(page.locator('main [data-figure="problems-resolved"]').first()).toHaveAttribute('value', '1285');
    await expect(page.locator('main')).toContainText(words.missing);
    await expect(page.locator('main')).toContainText('moves.csv');
    await page.locator('main').getByRole('button', { name: shell.showDemo }).click();
    await expect(page.locator('main').getByRole('figure')).toHaveCount(7);
  });

  test(`another day tells of the week before it and says which (${locale})`, async ({ page }) => {
    await open(page, `${prefix}${templates.problems}?asOf=2019-07-03`);
    const main = page.locator('main');
    await expect(main).toContainText(words.toldAsOf('2019-06-30').trim());
    await expect(main).toContainText(words.timeAsOf('2021-02-16').trim());
    await expect(main.locator('#parts figure')).toContainText('2019-06-30');
  });

  test(`without scripts the sum adds up and the tables open (${locale})`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(new URL(`${prefix}${templates.problems}`, baseURL).href);
    const equation = page.locator('#parts figure [role="group"] data');
    const [found, ...parts] = (await equation.evaluateAll((all) => all.map((each) => each.getAttribute('value')))).map(
      Number,
    );
    expect(found).toBeGreaterThan(1000);
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(found);
    await page.locator('#time figure').first().locator('summary').click();
    await expect(page.locator('#time figure').first().getByRole('table')).toBeVisible();
    await context.close();
  });
}
