import { expect, type Page } from '@playwright/test';
import { workspaceWords } from '@/messages/bothLanguages';
import { expectNoAxeViolations } from './axe';
import { api, findSideways, languages, noisyNetwork, open, setPreferences, templates, test, wordsOf } from './support';

/** The field of the palette, opened by its key. */
async function openPalette(page: Page) {
  await page.keyboard.press('Control+k');
  const field = page.getByRole('dialog').getByRole('combobox');
  await expect(field).toBeFocused();
  return field;
}

for (const { locale, prefix } of languages) {
  const { palette: words } = workspaceWords[locale];

  for (const text of ['祁各庄', 'qgz', 'Qigezhuang']) {
    test(`the key, ${text}, Enter: the town’s page (${locale})`, async ({ page }) => {
      await open(page, `${prefix}${templates.workspace}`);
      const field = await openPalette(page);
      await field.pressSequentially(text);
      const chosen = page.getByRole('dialog').getByRole('option', { selected: true });
      await expect(chosen).toContainText(locale === 'zh-CN' ? '祁各庄镇' : 'Qigezhuang Town');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/\/workspace\/.*131028102/);
      await expect(page.getByRole('dialog')).toHaveCount(0);
      await expect(page.locator('h1')).toBeFocused();
    });
  }

  test(`Esc gives the focus back to where it was (${locale})`, async ({ page }) => {
    await open(page, `${prefix}${templates.workspace}`);
    const opener = page.getByRole('button', { name: words.open });
    const link = page.locator('main a').first();
    for (const from of [link, opener]) {
      await from.focus();
      await openPalette(page);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
      await expect(from).toBeFocused();
    }
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
  });

  test(`what was found is walked by keys, and what was not is said (${locale})`, async ({ page }) => {
    await open(page, `${prefix}${templates.workspace}`);
    const field = await openPalette(page);
    await field.pressSequentially('cun');
    const options = page.getByRole('dialog').getByRole('option');
    await expect(options).toHaveCount(12);
    await page.keyboard.press('End');
    await expect(options.last()).toHaveAttribute('aria-selected', 'true');
    await expect(options.last()).toBeInViewport();
    await page.keyboard.press('ArrowDown');
    await expect(options.first()).toHaveAttribute('aria-selected', 'true');
    await expect(options.first()).toBeInViewport();
    await field.fill('xyzzy');
    await expect(page.getByRole('dialog').getByRole('status')).toHaveText(words.none('xyzzy'));
    await expect(page.getByRole('dialog')).toContainText(words.kindCount(words.kinds.department, '13'));
    await expectNoAxeViolations(page);
  });

  test(`on the narrowest screen all of it is in view (${locale})`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 568 });
    await open(page, `${prefix}${templates.workspace}`);
    const field = await openPalette(page);
    await field.pressSequentially(locale === 'zh-CN' ? '工作部' : 'department');
    await expect(page.getByRole('dialog').getByRole('option')).toHaveCount(12);
    expect((await page.evaluate(findSideways)).overflow).toBe(0);
    const sides = await page.getByRole('dialog').evaluate((dialog) => {
      const { left, right, top, bottom } = dialog.getBoundingClientRect();
      const cut = [dialog, ...dialog.querySelectorAll('*')].filter(
        (element) => element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1,
      );
      return { left, right, top, bottom, cut: cut.map(({ className }) => className) };
    });
    expect(sides.cut).toEqual([]);
    expect(sides.left).toBeGreaterThanOrEqual(0);
    expect(sides.right).toBeLessThanOrEqual(320);
    expect(sides.top).toBeGreaterThanOrEqual(0);
    expect(sides.bottom).toBeLessThanOrEqual(568);
    for (const target of await page.getByRole('dialog').locator('[role="option"], button, input').all())
      expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(34);
    await expectNoAxeViolations(page);
  });
}

for (const theme of ['light', 'dark', 'contrast'] as const) {
  test(`is accessible when open, empty and with results, in ${theme}`, async ({ page }) => {
    await setPreferences(page, { theme });
    await open(page, templates.workspace);
    const field = await openPalette(page);
    await expectNoAxeViolations(page);
    await field.pressSequentially('gongzuobu');
    await expect(
      page
        .getByRole('dialog')
        .getByRole('option')
        .filter({ hasText: wordsOf('zh-CN').figures.demoTag }),
    ).not.toHaveCount(0);
    await expectNoAxeViolations(page);
  });
}

test('the key is answered by a page nobody has touched before', async ({ page }) => {
  await page.goto(templates.workspace);
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
});

test('without demo it knows no department', async ({ page }) => {
  await open(page, `${templates.workspace}?demo=off`);
  const field = await openPalette(page);
  await field.pressSequentially('工作部');
  await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible();
  await expect(page.getByRole('dialog')).not.toContainText(wordsOf('zh-CN').figures.demoTag);
});

test('without the spellings it says so, and finds what is written', async ({ page, complaints }) => {
  const { palette: words } = workspaceWords['zh-CN'];
  complaints.expect(noisyNetwork);
  await open(page, templates.workspace);
  await page.route(`${api}search.*`, (route) => route.fulfill({ status: 404 }));
  const field = await openPalette(page);
  await expect(page.getByText(words.noSpelling)).toBeVisible();
  await field.pressSequentially('祁各庄');
  await expect(page.getByRole('dialog').getByRole('option', { selected: true })).toContainText('祁各庄镇');
  await expectNoAxeViolations(page);
  await page.unroute(`${api}search.*`);
  await field.fill('qgz');
  await page.getByRole('button', { name: wordsOf('zh-CN').shell.states.retry }).click();
  await expect(page.getByRole('dialog').getByRole('option', { selected: true })).toContainText('祁各庄镇');
});

test('when its code cannot be had, it says so, and the page goes on', async ({ page, complaints }) => {
  const { palette: words } = workspaceWords['zh-CN'];
  complaints.expect(noisyNetwork);
  await open(page, templates.workspace);
  await page.route('**/CommandPalette*.js', (route) => route.abort());
  await page.keyboard.press('Control+k');
  await expect(page.getByText(words.openFailed)).toBeVisible();
  await expectNoAxeViolations(page);
  await page.locator('main a').first().click();
  await expect(page).not.toHaveURL(templates.workspace);
});
