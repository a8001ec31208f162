import { expect } from '@playwright/test';
import { getMessages, workspaceWords } from '@/messages/bothLanguages';
import { expectNoAxeViolations } from './axe';
import { readPdf, stripSpaces } from './pdf';
import { languages, open, setPreferences, test } from './support';

const path = '/workspace/ledger/';
const millimetre = 72 / 25.4;
const a4 = { width: 210 * millimetre, height: 297 * millimetre };

for (const { locale, prefix } of languages) {
  const { ledger, filter } = workspaceWords[locale];
  const demoTag = getMessages(locale).figures.demoTag;

  test(`the sum stands, and it adds up (${locale})`, async ({ page }) => {
    await open(page, `${prefix}${path}`);
    await expect(page.locator('h1')).toHaveText(/1,?089.*1,?065/);
    const numbers = await page
      .locator('main [data-figure="problems-resolved"]')
      .evaluateAll((all) => all.map((one) => Number((one as HTMLDataElement).value)));
    const [found, ...parts] = numbers;
    expect(parts).toHaveLength(5);
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(found);
    await expect(page.locator('main')).toContainText(demoTag);
  });

  test(`what is overdue in a town, and the whole history of one problem, by keyboard (${locale})`, async ({ page }) => {
    await open(page, `${prefix}${path}`);
    await page.getByRole('button', { name: new RegExp(`^${ledger.parts.overdue}`) }).press('Enter');
    await expect(page).toHaveURL(/part=overdue/);
    await page.getByLabel(ledger.filters.place, { exact: true }).selectOption('131028101');
    await expect(page).toHaveURL(/place=131028101/);
    const rows = page.locator('main table a[data-problem]');
    await expect(rows).toHaveCount(1);
    await rows.first().press('Enter');
    await expect(page).toHaveURL(/problem=0998/);
    const drawer = page.getByRole('region', { name: /0998/ });
    await expect(drawer.getByRole('heading', { level: 2 })).toBeFocused();
    await expect(drawer).toContainText(ledger.states.rectifying);
    await expect(drawer).toContainText(demoTag);
    await page.keyboard.press('Escape');
    await expect(drawer).toHaveCount(0);
    await expect(rows.first()).toBeFocused();
    await page.goto(`${prefix}${path}?part=overdue&problem=0998`);
    await expect(page.getByRole('region', { name: /0998/ })).toBeVisible();
  });

  test(`from what is overdue in a town to its supervision order on A4 (${locale})`, async ({ page }) => {
    await open(page, `${prefix}${path}?part=overdue&place=131028101`);
    await page.locator('main table a[data-problem="0998"]').click();
    await page.getByRole('link', { name: ledger.orders.forms.supervision, exact: true }).click();
    await expect(page).toHaveURL(/orders\/\?.*problems=0998/);
    const sheet = page.locator('article[data-order="0998"]');
    await expect(sheet.getByRole('heading', { level: 2 })).toHaveText(ledger.orders.forms.supervision);
    const cells = await sheet.locator('th, td, p').allTextContents();
    await expectNoAxeViolations(page);
    const pages = await readPdf(await page.pdf({ preferCSSPageSize: true }));
    expect(pages).toHaveLength(1);
    const [{ width, height, texts, lines } = { width: 0, height: 0, texts: [], lines: [] }] = pages;
    expect(Math.abs(width - a4.width)).toBeLessThan(1);
    expect(Math.abs(height - a4.height)).toBeLessThan(1);
    for (const { left, right } of texts) {
      expect(left).toBeGreaterThan(0);
      expect(right).toBeLessThan(width);
    }
    const printed = lines.join('');
    for (const name of ['0998', '2019-05-30', stripSpaces(workspaceWords[locale].paper.mark)])
      expect(printed).toContain(name);
    expect(cells.length).toBeGreaterThan(10);
  });

  test(`several orders are a page each; those a form does not fit are named (${locale})`, async ({ page }) => {
    await open(page, `${prefix}/workspace/orders/?problems=0998,0943,1088`);
    await expect(page.locator('article[data-order]')).toHaveCount(2);
    await expect(page.getByText(ledger.orders.unfit.supervision('1088'))).toBeVisible();
    expect(await readPdf(await page.pdf({ preferCSSPageSize: true }))).toHaveLength(2);
    await page.getByRole('button', { name: ledger.orders.forms.closing }).click();
    await expect(page.locator('article[data-order]')).toHaveCount(1);
    await expect(page).toHaveURL(/form=closing/);
  });

  test(`orders of nothing say how to come by one (${locale})`, async ({ page }) => {
    await open(page, `${prefix}/workspace/orders/`);
    await expect(page.getByText(ledger.orders.none)).toBeVisible();
    await expect(page.locator('main').getByRole('link', { name: workspaceWords[locale].frame.ledger })).toBeVisible();
  });

  test(`every row can be scrolled to, and found again by its number (${locale})`, async ({ page }) => {
    await open(page, `${prefix}${path}?order=found`);
    const first = page.locator('main table a[data-problem]').first();
    await expect(first).toHaveAttribute('data-problem', '0001');
    await first.focus();
    await page.keyboard.press('End');
    await expect(page.locator('main table a[data-at="1088"]')).toBeFocused();
    await page.getByLabel(ledger.filters.text).fill('0391');
    await expect(page.locator('main table a[data-problem]')).toHaveCount(1);
    await page.getByLabel(ledger.filters.text).fill('no such thing');
    await expect(page.getByText(ledger.nothing)).toBeVisible();
    await page.getByRole('button', { name: filter.without('no such thing', 1089) }).click();
    await expect(page.locator('main table a[data-problem]').first()).toBeVisible();
  });

  test(`without demo it says that there is no ledger, what is published, and what to supply (${locale})`, async ({
    page,
  }) => {
    await open(page, `${prefix}${path}?demo=off`);
    await expect(page.locator('main')).toContainText('problems.csv');
    await expect(page.locator('main')).toContainText(/1,?285/);
    await expect(page.locator('main table')).toHaveCount(0);
  });

  test(`picked problems are copied as text that says it is demo (${locale})`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page, `${prefix}${path}?part=overdue`);
    await page.getByRole('checkbox', { name: ledger.pick('0943') }).check();
    await page.getByRole('checkbox', { name: ledger.pick('0630') }).check();
    await expect(page.locator('main')).toContainText(ledger.picked('2'));
    await page.getByRole('button', { name: workspaceWords[locale].copy, exact: true }).first().click();
    await expect(page.getByText(workspaceWords[locale].copied)).toBeVisible();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toContain('0943');
    expect(text).toContain('0630');
    expect(text).toContain(demoTag);
  });
}

for (const theme of ['dark', 'contrast'] as const) {
  test(`the ledger is accessible in ${theme}`, async ({ page }) => {
    await setPreferences(page, { theme });
    await open(page, `${path}?problem=0943`);
    await expectNoAxeViolations(page);
  });
}
