import { expect } from '@playwright/test';
import { getMessages, workspaceWords } from '@/messages/bothLanguages';
import { expectNoAxeViolations } from './axe';
import { readPdf, stripSpaces } from './pdf';
import { languages, open, setPreferences, templates, test } from './support';

// The demo county on the day the workspace opens at: 6446 of 11500 toilets where 7451.4 should be by now.
const toilets = 'rural-toilets-renovated';

for (const { locale, prefix } of languages) {
  const words = workspaceWords[locale];
  const title = locale === 'zh-CN' ? '农村厕所改造' : 'Rural toilets renovated';

  test(`what is behind, by how much, who leads it: in one row, with its sum and its rule (${locale})`, async ({
    page,
  }) => {
    await open(page, `${prefix}${templates.targets}`);
    const row = page.locator('main tbody tr', { has: page.getByRole('link', { name: title, exact: true }) });
    await expect(row.locator('[data-status]')).toHaveText(words.statuses.behind);
    await expect(row.locator(`data[data-figure="${toilets}"]`).nth(1)).toHaveAttribute('value', '6446');
    await expect(row).toContainText('56.1 %');
    await expect(row).toContainText('−8.7');
    await expect(row).toContainText('2020-09-30');

    const opener = row.getByRole('button', { name: words.why(title) });
    await opener.focus();
    await page.keyboard.press('Enter');
    await expect(opener).toHaveAttribute('aria-expanded', 'true');
    const detail = page.locator(`[id="${await opener.getAttribute('aria-controls')}"]`);
    await expect(detail).toContainText(/854 ÷ 1318/);
    await expect(detail).toContainText(words.pace);
    await expect(detail).toContainText(words.rule);
    await expectNoAxeViolations(page);
    await page.keyboard.press('Enter');
    await expect(detail).toHaveCount(0);
  });

  test(`another day is another table: what was made up stays made up (${locale})`, async ({ page }) => {
    await open(page, `${prefix}${templates.targets}?asOf=2018-12-24`);
    const markets = locale === 'zh-CN' ? '便民菜市场' : 'Convenience food markets built';
    const status = page
      .locator('main tbody tr', { has: page.getByRole('link', { name: markets, exact: true }) })
      .locator('[data-status]');
    await expect(status).not.toHaveText(words.statuses.madeUp);
    await open(page, `${prefix}${templates.targets}?asOf=2020-06-29`);
    await expect(status).toHaveText(words.statuses.madeUp);
  });

  test(`filters are chips, each dropped by itself; of two pressed in one frame neither is lost (${locale})`, async ({
    page,
  }) => {
    const { filter, statuses } = words;
    await open(page, `${prefix}${templates.targets}?place=all&sort=-gap`);
    const toggle = (status: 'behind' | 'overdue') =>
      page.locator(`main li button[aria-pressed]:has([data-status="${status}"])`);
    const counts = await Promise.all(
      (['behind', 'overdue'] as const).map(async (status) => Number(await toggle(status).locator('b').textContent())),
    );
    const [behind = 0, overdue = 0] = counts;
    expect(behind * overdue).toBeGreaterThan(0);
    await toggle('behind').evaluate((first: HTMLElement) => {
      first.click();
      document.querySelector<HTMLElement>('main li button[aria-pressed]:has([data-status="overdue"])')?.click();
    });
    await expect(page).toHaveURL(/status=(overdue(%2C|,)behind|behind(%2C|,)overdue)/);
    await expect(toggle('behind')).toHaveAttribute('aria-pressed', 'true');
    await expect(toggle('overdue')).toHaveAttribute('aria-pressed', 'true');
    await expect(page.locator('main tr [data-status]')).toHaveCount(behind + overdue);
    const chosen = page.getByRole('region', { name: filter.title, exact: true });
    await toggle('overdue').click();
    await chosen.getByRole('button', { name: filter.drop(statuses.behind) }).click();
    await expect(page).toHaveURL(/\?place=all&sort=-gap$/);
    // Nothing fits: which filter to drop, and what that brings; clearing keeps how the table is sorted.
    const few = `${prefix}${templates.targets}?category=urban-renewal&sort=-gap`;
    await open(page, few);
    const count = await page.locator('main tr [data-status]').count();
    await open(page, `${few}&q=zzz`);
    await expect(page.locator('main')).toContainText(filter.none);
    await expect(page.getByRole('button', { name: filter.without('zzz', count) })).toBeVisible();
    await chosen.getByRole('button', { name: filter.clear }).click();
    await expect(page).toHaveURL(/\/targets\/\?sort=-gap$/);
    await expect(page.locator('main tr [data-status]')).not.toHaveCount(0);
  });

  test(`of a ledger that is drawn where it is looked at, paper has every row (${locale})`, async ({ page }) => {
    await open(page, `${prefix}${templates.targets}?place=all`);
    const read = () => page.locator('main tr:has([data-status]) th a').allTextContents();
    const drawn = await read();
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    const titles = await read();
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    expect(titles.length).toBeGreaterThan(drawn.length);
    const pages = await readPdf(await page.pdf({ preferCSSPageSize: true }));
    const paper = pages.flatMap(({ lines }) => lines).join('');
    // A title may take two lines; how it begins does not. A font may name a letter by a radical: 民 by ⺠.
    const starts = titles.map((title) => stripSpaces(title).slice(0, 4));
    for (const start of new Set(starts)) {
      const found =
        paper.match(new RegExp([...start].map((letter) => `[${letter}\\u2E80-\\u2EFF]`).join(''), 'g')) ?? [];
      expect(found.length, start).toBeGreaterThanOrEqual(starts.filter((one) => one === start).length);
    }
  });

  test(`without demo the workspace says what is missing and how to supply it (${locale})`, async ({ page }) => {
    await open(page, `${prefix}${templates.targets}?demo=off`);
    await expect(page.locator('main')).toContainText(words.none);
    await expect(page.locator('main')).toContainText(words.noneSupply);
    await expect(page.locator('main')).not.toContainText(getMessages(locale).words.missing.notReported);
  });
}

for (const theme of ['dark', 'contrast'] as const) {
  test(`statuses are told apart by shape and word, and are accessible in ${theme}`, async ({ page }) => {
    await setPreferences(page, { theme });
    await open(page, templates.targets);
    const marks = page.locator('main [data-status]');
    const shapes = await marks.evaluateAll((all) =>
      all.map((mark) => [mark.getAttribute('data-status'), mark.innerHTML]),
    );
    const byStatus = new Map(shapes.map(([status, html]) => [status, html]));
    expect(byStatus.size).toBeGreaterThan(6);
    expect(new Set(byStatus.values()).size).toBe(byStatus.size);
    await page.locator('main button[aria-expanded]').first().click();
    await expectNoAxeViolations(page);
  });
}
