import { expect } from '@playwright/test';
import { getMessages, workspaceWords } from '@/messages/bothLanguages';
import { expectNoAxeViolations } from './axe';
import { languages, open, setPreferences, test } from './support';

const county = '/workspace/places/131028/';
const town = '/workspace/places/131028102/';
const village = '131028102-003';
/** What the drawing library draws, apart from the swatches of tags. */
const drawing = 'main figure svg.recharts-surface';

for (const { locale, prefix } of languages) {
  const words = workspaceWords[locale];
  const { place } = words;
  const name = locale === 'zh-CN' ? '祁各庄镇' : 'Qigezhuang';

  test(`by keyboard from the county’s table to a town to a village (${locale})`, async ({ page }) => {
    await open(page, `${prefix}${county}`);
    await expect(page.locator('h1')).toHaveText(place.countyTitle(5, 30, 3, 7, 0, 2));
    const row = page.locator('main tbody tr', { hasText: name }).first();
    await expect(row.locator('[data-status]').first()).toHaveText(words.statuses.behind);
    await expect(row).toContainText('−46.6');
    await row.getByRole('link').first().focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`${town}$`));
    await expect(page.locator('h1')).toContainText(name);
    await expect(page.locator('h1')).toBeFocused();
    expect(await page.title()).toContain(name);

    const opener = page.locator(`[id="${village}"]`).getByRole('button');
    await opener.focus();
    await page.keyboard.press('Enter');
    await expect(opener).toHaveAttribute('aria-expanded', 'true');
    await expect(page).toHaveURL(/open=village/);
    // It was asked on the first Monday, and its turn came only after the day this opens at.
    await expect(page.locator(`[id="${village}-detail"]`)).toContainText('2017-02-20');
    await expect(page.locator(`[id="${village}-detail"]`)).not.toContainText('2019-09-09');
    await page.keyboard.press('Enter');
    await expect(page.locator(`[id="${village}-detail"]`)).toHaveCount(0);
  });

  test(`a cell of the table opens its rows of the ledger (${locale})`, async ({ page }) => {
    await open(page, `${prefix}${county}`);
    const row = page.locator('main tbody tr', { hasText: name }).first();
    await row.getByRole('link').nth(1).click();
    await expect(page).toHaveURL(/\/targets\/\?place=131028102&category=rural-environment$/);
    await expect(page.locator('main [data-status]')).not.toHaveCount(0);
  });

  test(`another day is another table, and of its villages more have had their turn by then (${locale})`, async ({
    page,
  }) => {
    await open(page, `${prefix}${town}?asOf=2020-11-30#${village}`);
    const detail = page.locator(`[id="${village}-detail"]`);
    await expect(detail).toContainText('2019-09-09');
    await expect(page).toHaveURL(/asOf=2020-11-30/);
    await page.locator(`[id="${village}"]`).getByRole('button').click();
    await expect(detail).toHaveCount(0);
    await expect(page.locator('main')).toContainText('6/20');
    await expect(page.locator('main')).toContainText('4/20');
    await open(page, `${prefix}${town}?asOf=2017-02-19&open=village~${village}`);
    await expect(page.locator('main')).toContainText(place.villagesSilent);
    await expect(detail).toContainText(place.noStatements);
    await open(page, `${prefix}${county}?asOf=2020-11-30`);
    await expect(page.locator('h1')).not.toHaveText(place.countyTitle(5, 30, 3, 7, 0, 2));
  });

  test(`the villages of the county are narrowed by what they answer; the address keeps it (${locale})`, async ({
    page,
  }) => {
    await open(page, `${prefix}${county}?asOf=2020-11-30`);
    const { answers, allVillages, noneAnswer } = place;
    const rows = page.getByRole('region', { name: allVillages }).locator('tbody tr');
    await expect(rows).toHaveCount(105);
    const yes = page.locator('main thead').getByRole('button', { name: new RegExp(`^${answers.yes} `) });
    const count = Number(await yes.first().locator('b').textContent());
    expect(count).toBeGreaterThan(0);
    await yes.first().click();
    await expect(yes.first()).toHaveAttribute('aria-pressed', 'true');
    await expect(page).toHaveURL(/answers=sewage-controlled-villages(%7E|~)yes$/);
    await expect(rows).toHaveCount(count);
    await expect(page.getByRole('status').filter({ hasText: '105' })).toContainText(String(count));
    await yes.nth(1).click();
    await expect(page).toHaveURL(/yes(%2C|,)showcase-villages/);
    await page.reload();
    await expect(yes.nth(1)).toHaveAttribute('aria-pressed', 'true');
    for (const cell of await rows.locator('td:nth-of-type(1), td:nth-of-type(2)').allTextContents())
      expect(cell).toBe(answers.yes);
    // Before anything was said nobody says yes: which filter to drop is said.
    await open(page, `${prefix}${county}?asOf=2017-02-19&answers=showcase-villages~yes`);
    await expect(page.locator('main')).toContainText(noneAnswer);
    await page.getByRole('button', { name: /105/ }).last().click();
    await expect(rows).toHaveCount(105);
    await expectNoAxeViolations(page);
  });

  test(`without demo each part says what is missing and how to supply it (${locale})`, async ({ page }) => {
    await open(page, `${prefix}${county}?demo=off`);
    const main = page.locator('main');
    for (const said of [place.noTargetsSupply, place.noCourseSupply, place.noRatesSupply])
      await expect(main).toContainText(said);
    await expect(page.locator('h1')).not.toContainText(/\d/);
    await open(page, `${prefix}${town}?demo=off`);
    for (const said of [place.noTargetsSupply, place.noCourseSupply, place.noVillagesSupply])
      await expect(main).toContainText(said);
    await expect(main.locator('[data-status]')).toHaveCount(0);
    await expectNoAxeViolations(page);
  });

  test(`the target that is drawn is in the address, and goes along to the next town (${locale})`, async ({ page }) => {
    await open(page, `${prefix}${town}`);
    const title = locale === 'zh-CN' ? '新成立志愿队伍' : 'Volunteer teams newly formed';
    const choice = page.getByRole('group', { name: place.chooseTarget });
    await choice.getByRole('button', { name: title }).click();
    await expect(page).toHaveURL(/target=volunteer-teams/);
    await expect(page.locator(drawing).first()).toContainText(place.milestone('13'));
    await page.getByRole('navigation', { name: place.places }).getByRole('link').nth(1).click();
    await expect(page).toHaveURL(/131028100\/\?target=volunteer-teams$/);
    await expect(choice.locator('[aria-pressed="true"]')).toHaveText(title);
  });
}

test('a page nobody has touched draws its charts all the same: it was published without stills', async ({ page }) => {
  await page.goto(county);
  await expect(page.locator(drawing)).toHaveCount(5, { timeout: 15_000 });
});

test('a town that is made mine stays mine in this browser', async ({ page }) => {
  await open(page, town);
  const own = page.getByRole('button', { name: workspaceWords['zh-CN'].place.setOwn });
  await expect(own).toHaveAttribute('aria-pressed', 'false');
  await own.click();
  await expect(own).toHaveAttribute('aria-pressed', 'true');
  await page.reload();
  await expect(own).toHaveAttribute('aria-pressed', 'true');
  expect(await page.evaluate(() => JSON.stringify(localStorage))).toContain('place:131028102');
  await own.click();
  await expect(own).toHaveAttribute('aria-pressed', 'false');
});

test('a place nobody has is the page that is not there', async ({ page, complaints }) => {
  complaints.expect(/status of 404/);
  await page.goto('/workspace/places/999999/');
  await expect(page.locator('h1')).toHaveText(getMessages('zh-CN').shell.states.notFoundTitle);
});

for (const theme of ['light', 'dark', 'contrast'] as const) {
  test(`county, town and village are accessible in ${theme}`, async ({ page }) => {
    await setPreferences(page, { theme });
    await open(page, `${county}?group=none`);
    await expect(page.locator(drawing).first()).toBeVisible();
    await expectNoAxeViolations(page);
    await open(page, `${town}?asOf=2020-11-30&open=village~${village}`);
    await expect(page.locator(drawing).first()).toBeVisible();
    await expectNoAxeViolations(page);
  });
}

test('at 320 pixels the tables scroll, the page does not', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  for (const path of [county, `${county}?group=none`, town]) {
    await open(page, path);
    const [scrolls, shows] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(scrolls, path).toBeLessThanOrEqual(shows ?? 0);
  }
});
