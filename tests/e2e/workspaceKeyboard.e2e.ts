import { expect, type Page } from '@playwright/test';
import { workspaceWords } from '@/messages/bothLanguages';
import { languages, open, templates, test } from './support';

/** Tab from where the focus is until it stands on what is looked for; never a pointer. */
async function tabTo(page: Page, selector: string, most = 120): Promise<void> {
  for (let step = 0; step < most; step += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${selector} is not reached within ${most} tabs`);
}

for (const { locale, prefix } of languages) {
  const words = workspaceWords[locale];

  test(`by keyboard alone: what is furthest behind in a town, its arithmetic, its dispatch sheet (${locale})`, async ({
    page,
  }) => {
    await page.addInitScript(() => {
      window.print = () => document.documentElement.setAttribute('data-printed', '');
    });
    await open(page, `${prefix}${templates.workspace}`);
    // The palette leads to the town.
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
    await page.keyboard.type('qgz');
    await expect(page.getByRole('dialog').getByRole('option', { selected: true })).toContainText(
      locale === 'zh-CN' ? '祁各庄镇' : 'Qigezhuang Town',
    );
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`${prefix}${templates.workspaceTown}`);
    const heading = page.getByRole('heading', { level: 1 });
    await expect(heading).toBeFocused();

    // Sorted by the gap, the first row is the one furthest behind.
    await tabTo(page, '[data-column="gap"]');
    await page.keyboard.press('Enter');
    await expect(page.locator('th[aria-sort="ascending"]')).toHaveText(words.columns.gap);
    await tabTo(page, '[data-opener]');
    await page.keyboard.press('Home');
    const opener = page.locator('[data-opener]:focus');
    await expect(opener).toHaveAttribute('data-opener', 'sewage-controlled-villages~131028102');
    const gaps = await page.locator('main tbody data').evaluateAll((all) => all.length);
    expect(gaps).toBeGreaterThan(0);
    await page.keyboard.press('ArrowDown');
    await expect(page.locator('[data-opener="rural-toilets-renovated~131028102"]')).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    const opened = page.locator(`[id="${await opener.getAttribute('aria-controls')}"]`);
    await expect(opened).toContainText(words.arithmetic);
    await expect(opened).toContainText(/6 × 854 ÷ 1349/);
    await expect(opened).toContainText('46.6');
    expect(new URL(page.url()).searchParams.get('open')).toBe('sewage-controlled-villages~131028102');

    // Its dispatch sheet, printed.
    await page.keyboard.press('Control+Home');
    await heading.evaluate((element) => element.focus());
    await tabTo(page, 'main a[href*="/dispatch/"]');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/workspace\/dispatch\/\?.*place=131028102/);
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await tabTo(page, 'main button');
    await expect(page.locator('main button:focus')).toHaveText(words.frame.print);
    await page.keyboard.press('Enter');
    await expect(page.locator('html[data-printed]')).toHaveCount(1);
    const sheet = page.locator('main');
    await expect(sheet).toContainText(locale === 'zh-CN' ? '祁各庄镇' : 'Qigezhuang Town');
    await expect(sheet).toContainText('46.6');
  });
}
