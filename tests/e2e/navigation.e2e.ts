import { expect, type Page } from '@playwright/test';
import { workspaceWords } from '@/messages/bothLanguages';
import { isLeftToTheBrowser, languages, open, templates, test, waitUntilAlive, wordsOf } from './support';

/** Marks the document, so that a page loaded anew shows: the mark is gone. */
async function markDocument(page: Page): Promise<() => Promise<boolean>> {
  await page.evaluate(() => document.body.setAttribute('data-mark', ''));
  return () => page.evaluate(() => document.body.hasAttribute('data-mark'));
}

for (const { locale, prefix } of languages) {
  const { shell, pages, process, chronicle, method } = wordsOf(locale);

  test(`each link of the navigation opens its page in place: title, heading, focus, mark (${locale})`, async ({
    page,
  }) => {
    await open(page, `${prefix}${templates.overview}`);
    const isSame = await markDocument(page);
    const nav = page.getByRole('navigation', { name: shell.nav });
    const titles = new Set([await page.title()]);
    for (const [label, path] of [
      [shell.navIndicators, templates.indicators],
      [shell.navTowns, templates.towns],
      [process.nav, templates.how],
      [chronicle.nav, templates.timeline],
      [method.nav, templates.method],
      [shell.navOverview, templates.overview],
    ] as const) {
      await nav.getByRole('link', { name: label, exact: true }).click();
      await expect(page).toHaveURL(`${prefix}${path}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
      await expect(nav.getByRole('link', { name: label, exact: true })).toHaveAttribute('aria-current', 'page');
      await expect(nav.locator('[aria-current]')).toHaveCount(1);
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
      expect(await page.evaluate(() => window.scrollY)).toBe(0);
      titles.add(await page.title());
    }
    expect(titles.size).toBe(6);
    // The workspace has a navigation of its own, which leads back.
    const { name, frame } = workspaceWords[locale];
    await nav.getByRole('link', { name, exact: true }).click();
    const rail = page.getByRole('navigation', { name, exact: true });
    for (const [label, path] of [
      [frame.targets, templates.targets],
      [frame.week, templates.workspace],
    ] as const) {
      await rail.getByRole('link', { name: label, exact: true }).click();
      await expect(page).toHaveURL(`${prefix}${path}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
      await expect(rail.locator('[aria-current]')).toHaveText(label);
      titles.add(await page.title());
    }
    expect(titles.size).toBe(8);
    await rail.getByRole('link', { name: frame.toSite }).click();
    await expect(page).toHaveURL(`${prefix}/`);
    expect(await isSame()).toBe(true);
  });

  test(`the language switch keeps the page and what the reader chose (${locale})`, async ({ page }) => {
    const other = languages.find((language) => language.locale !== locale);
    const { overview, indicatorShare, town } = templates;
    for (const path of [overview, indicatorShare, `${town}?demo=off`, '/towns/?measure=showcase-villages']) {
      await open(page, `${prefix}${path}`);
      await page.getByRole('link', { name: shell.otherLanguageName }).click();
      await expect(page).toHaveURL(`${other?.prefix}${path}`);
      await expect(page.locator('html')).toHaveAttribute('lang', other?.locale ?? '');
    }
    await waitUntilAlive(page);
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(1);
  });

  test(`title, description and heading of a page come with the HTML and are the same after a click (${locale})`, async ({
    page,
  }) => {
    const read = () =>
      page.evaluate(() => ({
        title: document.title,
        description: document.querySelector('meta[name="description"]')?.getAttribute('content'),
        heading: document.querySelector('h1')?.textContent,
        language: document.documentElement.lang,
      }));
    await open(page, `${prefix}${templates.indicatorShare}`);
    const loaded = await read();
    await open(page, `${prefix}${templates.indicators}`);
    await page.locator(`main a[href="${prefix}${templates.indicatorShare}"]`).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(loaded.heading ?? '');
    expect(await read()).toEqual(loaded);
    expect(loaded.title).toContain(loaded.heading ?? '');
  });

  test(`the measure the towns are compared by is in the address (${locale})`, async ({ page }) => {
    await open(page, `${prefix}${templates.towns}`);
    const title = page.locator('main figure').getByRole('heading').first();
    const first = await title.innerText();
    const group = page.getByRole('group', { name: pages.towns.measure });
    await group.getByRole('radio').first().focus();
    await page.keyboard.press('ArrowDown');
    await expect(page).toHaveURL(`${prefix}${templates.towns}?measure=showcase-villages`);
    await expect(title).not.toHaveText(first);
    await expect(group.getByRole('radio').nth(1)).toBeFocused();
    const second = await title.innerText();
    await page.reload();
    await waitUntilAlive(page);
    await expect(title).toHaveText(second);
    await expect(group.getByRole('radio').nth(1)).toBeChecked();
    await group.getByRole('radio').first().check();
    await expect(page).toHaveURL(`${prefix}${templates.towns}`);
    await expect(title).toHaveText(first);
  });
}

test('what an address cannot mean is ignored', async ({ page }) => {
  await open(page, templates.towns);
  const title = await page.locator('main figure').getByRole('heading').first().innerText();
  for (const query of [
    '?measure=nonsense',
    '?measure=__proto__',
    '?demo=maybe&x=1',
    `?measure=${'x'.repeat(3000)}`,
    '?%E0%A4%A',
  ]) {
    await open(page, `${templates.towns}${query}`);
    await expect(page.locator('main figure').getByRole('heading').first(), query).toHaveText(title);
    await expect(page.getByRole('radio').first(), query).toBeChecked();
  }
});

test('back and forward bring back page, heading and place', async ({ page }) => {
  await open(page, templates.indicators);
  const link = page.getByRole('link', { name: '注册志愿者', exact: true });
  await link.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => window.scrollY);
  expect(before).toBeGreaterThan(300);
  await link.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('注册志愿者');
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(0);
  await page.goBack();
  await expect(page).toHaveURL(templates.indicators);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(wordsOf('zh-CN').pages.indicators.title);
  await expect.poll(async () => Math.abs((await page.evaluate(() => window.scrollY)) - before)).toBeLessThan(200);
  await page.goForward();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('注册志愿者');
  await expect(page).toHaveTitle(/注册志愿者/);
});

test('an address with an anchor opens at that field, from outside and by a link', async ({ page }) => {
  const field = page.locator('section[id="volunteers"]');
  await open(page, `${templates.indicators}#volunteers`);
  await expect(field).toBeInViewport({ ratio: 0.2 });
  await open(page, '/categories/volunteers/');
  await page.locator('main a[href="/indicators/#volunteers"]').click();
  await expect(page).toHaveURL(`${templates.indicators}#volunteers`);
  await expect(field).toBeInViewport({ ratio: 0.2 });
});

test('a link with a modifier is left to the browser', async ({ page }) => {
  await open(page, templates.overview);
  const link = page.getByRole('navigation').getByRole('link', { name: '各镇', exact: true }).first();
  await expect(link).toHaveAttribute('href', templates.towns);
  expect(await isLeftToTheBrowser(page, link)).toBe(true);
  await expect(page).toHaveURL(templates.overview);
});
