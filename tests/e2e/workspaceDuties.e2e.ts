import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import ICAL from 'ical.js';
import { getMessages, workspaceWords } from '@/messages/bothLanguages';
import { readPdf, stripSpaces } from './pdf';
import { languages, open, test } from './support';

const [path, ledgerPath] = ['/workspace/duties/', '/workspace/ledger/'];

for (const { locale, prefix } of languages) {
  const { ledger, frame, paper } = workspaceWords[locale];
  const { duties, saved, calendar } = ledger;
  const demoTag = getMessages(locale).figures.demoTag;

  test(`who is in charge of a crossing, and what stands open there (${locale})`, async ({ page }) => {
    await open(page, `${prefix}${path}`);
    await expect(page.locator('h1')).toHaveText(/165/);
    const register = page.getByRole('region', { name: duties.register, exact: true }).last();
    await expect(register.locator('tbody tr')).toHaveCount(165);
    await page.getByLabel(ledger.filters.place, { exact: true }).selectOption('131028104');
    await page.getByLabel(duties.columns.kind, { exact: true }).selectOption('crossing');
    await expect(register.locator('tbody tr')).toHaveCount(6);
    await expect(page).toHaveURL(/place=131028104.*spot=crossing/);
    const row = register.locator('tbody tr').filter({ hasText: 'C-06' });
    await expect(row).toContainText(ledger.nobody);
    await row.getByRole('link').click();
    await expect(page).toHaveURL(/ledger\/\?.*C-06/);
    await expect(page.locator('main table a[data-problem="0943"]')).toBeVisible();
  });

  test(`the register is printed as it is narrowed, marked and dated on every page (${locale})`, async ({ page }) => {
    await open(page, `${prefix}${path}?place=131028101`);
    await expect(page.getByRole('button', { name: frame.print })).toBeVisible();
    const pages = await readPdf(await page.pdf({ preferCSSPageSize: true }));
    expect(pages.length).toBeGreaterThan(1);
    for (const { lines, texts, width } of pages) {
      expect(lines.join('')).toContain(stripSpaces(paper.mark));
      for (const { left, right } of texts) {
        expect(left).toBeGreaterThan(0);
        expect(right).toBeLessThan(width);
      }
    }
    expect(pages.map(({ lines }) => lines.join('')).join('')).toContain('2019-06-24');
  });

  test(`without demo it says that there is no register, and what to supply (${locale})`, async ({ page }) => {
    await open(page, `${prefix}${path}?demo=off`);
    await expect(page.locator('main')).toContainText('duties.csv');
    await expect(page.locator('main table')).toHaveCount(0);
  });

  test(`a view is given a name, found again after a reload, and dropped (${locale})`, async ({ page }) => {
    await open(page, `${prefix}${ledgerPath}?part=overdue&place=131028103&problem=0630`);
    await page.getByText(saved.title('0')).click();
    await page.getByLabel(saved.name, { exact: true }).fill('mine');
    await page.getByRole('button', { name: saved.save }).press('Enter');
    await open(page, `${prefix}${ledgerPath}`);
    await page.getByText(saved.title('1')).click();
    await page.getByRole('link', { name: 'mine', exact: true }).click();
    await expect(page).toHaveURL(/place=131028103.*part=overdue/);
    await expect(page).not.toHaveURL(/problem=/);
    await page.getByRole('button', { name: saved.dropNamed('mine') }).click();
    await expect(page.getByText(saved.title('0'))).toBeVisible();
  });

  test(`what a town has to hand in is saved as a calendar (${locale})`, async ({ page }) => {
    await open(page, `${prefix}${ledgerPath}?place=131028103`);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: calendar.save }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/2019-06-24\.ics$/);
    const root = new ICAL.Component(ICAL.parse(await readFile(await download.path(), 'utf8')));
    const events = root.getAllSubcomponents('vevent');
    expect(events.length).toBeGreaterThan(0);
    for (const event of events) {
      expect(event.getFirstPropertyValue('summary')).toContain(demoTag);
      expect(String(event.getFirstPropertyValue('dtstart')) >= '2019-06-24').toBe(true);
    }
    await expect(page.getByText(calendar.saved(String(events.length)))).toBeVisible();
    // Everything of that department is late already.
    await open(page, `${prefix}${ledgerPath}?q=0943`);
    await page.getByRole('button', { name: calendar.save }).click();
    await expect(page.getByText(calendar.none)).toBeVisible();
  });
}
