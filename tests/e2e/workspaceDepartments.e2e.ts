import { expect } from '@playwright/test';
import { getMessages, workspaceWords } from '@/messages/bothLanguages';
import { expectNoAxeViolations } from './axe';
import { languages, measureSideways, open, setPreferences, test } from './support';

// The demo county on the day the workspace opens at: department 9 leads sewage and toilets, department 1 leads nothing.
const board = '/workspace/departments/';
const nine = `${board}dept-09/`;
const town = '131028102';

for (const { locale, prefix } of languages) {
  const words = workspaceWords[locale];
  const { department, statuses } = words;
  const name = locale === 'zh-CN' ? '第九工作部（示例）' : 'Department 9 (demo)';
  const townName = locale === 'zh-CN' ? '祁各庄镇' : 'Qigezhuang Town';

  test(`who owes what where: a cell says it, and opens the ledger at its rows, by keyboard (${locale})`, async ({
    page,
  }) => {
    await open(page, `${prefix}${board}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(department.conclusion(9, 17, 6));
    const matrix = page.getByRole('region', { name: department.matrix }).locator('table');
    const row = matrix.locator('tbody tr', { has: page.getByRole('link', { name, exact: true }) });
    const cell = row.locator(`a[href*="place=${town}"]`);
    await expect(cell.locator('[data-status]')).toHaveText(statuses.behind);
    await expect(cell).toContainText('−46.6');
    await expect(cell).toContainText(words.matrix.ofCell(2, 2));
    await expectNoAxeViolations(page);

    await cell.focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`/workspace/targets/\\?.*place=${town}`));
    await expect(page).toHaveURL(/department=dept-09/);
    await expect(page.locator('main tbody th[scope="row"]')).toHaveCount(2);
    await expect(page.locator('main [data-status="behind"]').first()).toBeVisible();
  });

  test(`what a department carries counts the rows its number opens (${locale})`, async ({ page }) => {
    await open(page, `${prefix}${board}`);
    const row = page
      .getByRole('region', { name: department.load })
      .locator('tbody tr', { has: page.getByRole('link', { name, exact: true }) })
      .last();
    const short = row.locator('a[href*="status="]');
    await expect(short).toHaveText('7');
    await short.click();
    await expect(page.locator('main tbody th[scope="row"]')).toHaveCount(7);
  });

  test(`a department’s page: conclusion, towns, list, course, what else it answers for (${locale})`, async ({
    page,
  }) => {
    await open(page, `${prefix}${nine}`);
    const heading = page.getByRole('heading', { level: 1 });
    await expect(heading).toContainText(department.behind(name, 2, 12, 7));
    await expect(heading).toContainText(townName);
    await expect(page).toHaveTitle(new RegExp(name.replace(/[()]/g, '\\$&')));
    await expect(page.locator('main').getByText(department.duty, { exact: true })).toBeVisible();
    await expect(page.getByRole('region', { name: department.own }).locator('th[scope="row"]')).toHaveCount(12);
    await expect(page.getByRole('link', { name: department.toDispatch })).toHaveAttribute(
      'href',
      /\/workspace\/dispatch\/\?department=dept-09$/,
    );
    await expectNoAxeViolations(page);

    // The course of the other target is an address of its own.
    const trend = page.getByRole('region', { name: department.trend });
    const title = await trend.getByRole('heading', { level: 3 }).textContent();
    const other = trend.getByRole('button', { pressed: false });
    await other.focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/target=rural-toilets-renovated/);
    await expect(trend.getByRole('heading', { level: 3 })).not.toHaveText(title ?? '');
    await open(page, `${prefix}${nine}?target=rural-toilets-renovated`);
    await expect(trend.getByRole('button', { pressed: true })).toContainText(
      locale === 'zh-CN' ? '农村厕所改造' : 'Rural toilets renovated',
    );

    // A cell of its towns opens the arithmetic.
    await page
      .getByRole('region', { name: department.places })
      .locator(`a[href*="rural-toilets-renovated~${town}"], a[href*="rural-toilets-renovated%7E${town}"]`)
      .click();
    await expect(page.locator('main button[aria-expanded="true"]')).toHaveCount(1);
    await expect(page.locator('main')).toContainText(words.rule);
  });

  test(`what falls due is told on the day that is asked for (${locale})`, async ({ page }) => {
    await open(page, `${prefix}${nine}`);
    const due = page.getByRole('region', { name: department.due('30') });
    await expect(due).toContainText(department.dueNone('30'));
    await open(page, `${prefix}${nine}?asOf=2020-09-07`);
    await expect(due.locator('li')).toHaveCount(6);
    await expect(due).toContainText('2020-09-30');
    await expect(page.getByRole('heading', { level: 1 })).toContainText(department.behind(name, 2, 12, 5));
  });

  test(`a department that leads no target says what it does (${locale})`, async ({ page }) => {
    await open(page, `${prefix}${board}dept-01/`);
    await expect(page.locator('main')).toContainText(department.noTargets);
    await expect(page.getByRole('region', { name: department.mechanisms }).locator('li')).toHaveCount(7);
    await expectNoAxeViolations(page);
  });

  test(`with the demo hidden there is no department, and both pages say what to supply (${locale})`, async ({
    page,
  }) => {
    for (const path of [board, nine]) {
      await open(page, `${prefix}${path}?demo=off`);
      const main = page.locator('main');
      await expect(main).toContainText(department.missing.departments);
      for (const file of ['departments.csv', 'assignments.csv', 'targets.csv']) await expect(main).toContainText(file);
      await expect(main).not.toContainText(name);
      await expect(page).not.toHaveTitle(new RegExp(name.replace(/[()]/g, '\\$&')));
      await expectNoAxeViolations(page);
    }
    await page.locator('main').getByRole('button').click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
  });

  test(`mine is remembered in this browser, and forgotten again (${locale})`, async ({ page }) => {
    await open(page, `${prefix}${nine}`);
    const button = page.getByRole('button', { name: words.place.setOwn });
    await expect(button).toHaveAttribute('aria-pressed', 'false');
    await button.click();
    await page.reload();
    await open(page, `${prefix}${nine}`);
    await expect(button).toHaveAttribute('aria-pressed', 'true');
    await button.click();
    await expect(button).toHaveAttribute('aria-pressed', 'false');
  });

  test(`a phone, and text at twice its size: only the tables scroll (${locale})`, async ({ page }) => {
    for (const path of [board, nine, `${board}dept-05/`]) {
      await open(page, `${prefix}${path}`);
      for (const width of [320, 640, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        // A drawing takes its new width a frame later.
        await expect
          .poll(() => measureSideways(page), { message: `${path} ${width} px` })
          .toEqual({ overflow: 0, culprits: [] });
      }
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
      });
      await page.setViewportSize({ width: 640, height: 800 });
      await expect
        .poll(() => measureSideways(page), { message: `${path} at 200 %` })
        .toEqual({ overflow: 0, culprits: [] });
    }
  });
}

test('a department nobody has is no page', async ({ page, complaints }) => {
  complaints.expect(/404/);
  await open(page, `${board}dept-99/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(getMessages('zh-CN').shell.states.notFoundTitle);
});

for (const theme of ['dark', 'contrast'] as const) {
  test(`departments are accessible in ${theme}`, async ({ page }) => {
    await setPreferences(page, { theme });
    for (const path of [board, nine]) {
      await open(page, path);
      await expectNoAxeViolations(page);
    }
  });
}
