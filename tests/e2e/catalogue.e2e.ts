import { expect, type Page } from '@playwright/test';
import { expectNoAxeViolations } from './axe';
import { languages, measureSideways, open, squeeze, templates, test, waitUntilAlive, wordsOf } from './support';

function field(page: Page) {
  return page.getByRole('searchbox');
}

function results(page: Page) {
  return page.locator('main [role="status"] ~ ul > li');
}

for (const { locale, prefix } of languages) {
  const words = wordsOf(locale).catalogue;
  const address = `${prefix}${templates.indicators}`;

  test(`the catalogue is searched as one types, and the address says what for (${locale})`, async ({ page }) => {
    await open(page, address);
    const sections = page.locator('main section[id]');
    await expect(sections).toHaveCount(7);
    await field(page).pressSequentially('nong cun ce suo');
    await expect(page).toHaveURL(`${address}?q=nong+cun+ce+suo`);
    await expect(field(page)).toHaveValue('nong cun ce suo');
    await expect(results(page)).toHaveCount(1);
    await expect(results(page).locator('data')).toHaveAttribute('value', '11577');
    await expect(results(page)).toContainText(words.search.bySpelling);
    await expect(page.locator('main').getByRole('status')).toHaveText(words.search.count(1));
    await expect(sections).toHaveCount(0);
    await page.keyboard.press('Escape');
    await expect(page).toHaveURL(address);
    await expect(sections).toHaveCount(7);
    await expect(page.locator('main').getByRole('status')).toHaveText('');
  });

  test(`a shared search opens with its results, in either language of the query (${locale})`, async ({ page }) => {
    for (const q of ['nccs', '农村厕所', 'rural toilets', 'NongCunCeSuo']) {
      await open(page, `${address}?q=${encodeURIComponent(q)}`);
      await expect(field(page)).toHaveValue(q);
      await expect(results(page).first().locator('data')).toHaveAttribute('data-figure', 'rural-toilets-renovated');
      await expect(results(page).first().locator('mark').first()).toBeVisible();
    }
    await page.getByRole('link', { name: wordsOf(locale).shell.otherLanguageName }).click();
    await expect(field(page)).toHaveValue('NongCunCeSuo');
  });

  test(`what is not found says how to go on (${locale})`, async ({ page }) => {
    await open(page, `${address}?q=qqqq`);
    await expect(page.locator('main').getByRole('status')).toHaveText(words.search.none('qqqq'));
    await expectNoAxeViolations(page);
    await page.getByRole('button', { name: words.search.drop }).click();
    await expect(page).toHaveURL(address);
    await expect(field(page)).toBeFocused();
    await expect(field(page)).toHaveValue('');
    await expect(page.locator('main section[id]')).toHaveCount(7);
  });

  test(`results are reached by keyboard and lead on, a named thing to its place (${locale})`, async ({ page }) => {
    await open(page, address);
    await field(page).focus();
    await page.keyboard.type('zhoudiaodu');
    await expect(results(page)).toHaveCount(1);
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: words.search.clear })).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`${prefix}/categories/command/#item-weekly-dispatch`);
    await expect(page.locator('#item-weekly-dispatch')).toBeInViewport();
    await page.goBack();
    await expect(field(page)).toHaveValue('zhoudiaodu');
    await expect(results(page)).toHaveCount(1);
  });

  test(`each field has a page, led to from the overview and from an indicator (${locale})`, async ({ page }) => {
    await open(page, `${prefix}${templates.overview}`);
    await page.locator(`main a[href="${prefix}${templates.category}"]`).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    const title = squeeze(await page.getByRole('heading', { level: 1 }).textContent());
    await expect(page).toHaveTitle(new RegExp(`^${title}`));
    await expect(page.locator('main data[data-figure="sewage-controlled-villages"]').first()).toHaveAttribute(
      'value',
      '44',
    );
    await expect(page.locator('main figure')).toHaveCount(1);
    await page.locator(`main a[href="${prefix}${templates.indicatorShare}"]`).first().click();
    await page
      .getByRole('navigation', { name: wordsOf(locale).shell.breadcrumb })
      .getByRole('link')
      .nth(1)
      .click();
    await expect(page).toHaveURL(`${prefix}${templates.category}`);
    await page.locator(`main a[href="${prefix}${templates.categoryBare}"]`).click();
    await expect(page.locator('main')).toContainText(words.category.noFigures);
    await expect(page.locator('main figure, main data')).toHaveCount(0);
  });

  test(`without scripts the whole catalogue is there, and no field to search it by (${locale})`, async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      ...(baseURL === undefined ? {} : { baseURL }),
    });
    const page = await context.newPage();
    await page.goto(`${address}?q=nothing`);
    await expect(page.locator('#catalogue-search')).toBeHidden();
    await expect(page.locator('main section[id]')).toHaveCount(7);
    await expect(page.locator('main ul data[data-figure]')).toHaveCount(49);
    await page.goto(`${prefix}${templates.category}`);
    await expect(page.locator('main ul data[data-figure]').first()).toBeVisible();
    await expect(page.locator('main dl dt')).toHaveCount(9);
    await context.close();
  });
}

test('how things are spelt is fetched by who searches, and once', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (/\/search\.[0-9a-f]+\.json$/.test(request.url())) asked.push(request.url());
  });
  await open(page, templates.indicators);
  await page.waitForLoadState('networkidle');
  expect(asked).toEqual([]);
  await field(page).focus();
  await expect.poll(() => asked.length).toBe(1);
  await field(page).fill('cs');
  await expect(results(page).first()).toBeVisible();
  expect(asked).toHaveLength(1);
});

test('a search whose spellings cannot be had goes on with words, and says so', async ({ page, complaints }) => {
  complaints.expect(/Failed to load resource/);
  await page.route('**/search.*.json', (route) => route.fulfill({ status: 404, body: '' }));
  await open(page, `${templates.indicators}?q=${encodeURIComponent('厕所')}`);
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(page.locator('main')).toContainText(wordsOf('zh-CN').catalogue.search.noSpelling);
  await expect(page.locator('main data[data-figure="rural-toilets-renovated"]')).toBeVisible();
  await page.unroute('**/search.*.json');
  await page.getByRole('button', { name: wordsOf('zh-CN').shell.states.retry }).click();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await field(page).fill('nccs');
  await expect(results(page)).toHaveCount(1);
});

test('a hostile search is a text like any other', async ({ page }) => {
  for (const q of [
    '<img src=x onerror=alert(1)>',
    '__proto__',
    '{villages}',
    '%00',
    'a&q=b',
    '100%+ #',
    '"><svg/onload=1>',
    'a'.repeat(500),
  ]) {
    await open(page, `${templates.indicators}?q=${encodeURIComponent(q)}`);
    await expect(field(page)).toHaveValue(q.slice(0, 64));
    await expect(page.locator('main').getByRole('status')).toContainText(q.slice(0, 8));
    await expect(page.locator('main img, main svg[onload]')).toHaveCount(0);
  }
  await open(page, `${templates.indicators}?q=%E0%A4%A&q=%FF`);
  await waitUntilAlive(page);
  await expect(field(page)).toBeVisible();
});

test('what is typed is what the address gives back, whatever it is', async ({ page }) => {
  await open(page, templates.indicators);
  for (const typed of ['a&b=c', '100%', '1+1', 'a#b', '%41', '＂？']) {
    await field(page).fill(typed);
    await expect(page.locator('main').getByRole('status')).toContainText(typed);
    await page.reload();
    await waitUntilAlive(page);
    await expect(field(page), typed).toHaveValue(typed);
  }
});

test('long searches and results keep within a narrow page', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  for (const q of ['a'.repeat(64), 'gaizao', 'toilets']) {
    await open(page, `/en${templates.indicators}?q=${q}`);
    await expect(page.locator('main').getByRole('status')).not.toHaveText('');
    expect(await measureSideways(page), q).toEqual({ overflow: 0, culprits: [] });
  }
});
