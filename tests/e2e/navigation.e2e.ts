import { expect, type Page } from '@playwright/test';
import { workspaceWords } from '@/messages/workspace';
import {
  isLeftToTheBrowser,
  languages,
  open,
  setPreferences,
  templates,
  test,
  waitUntilAlive,
  wordsOf,
} from './support';

/** What has the focus, in words: tag and text. */
function describeFocus(page: Page): Promise<string> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    return `${focused?.tagName.toLowerCase()} ${(focused?.textContent ?? '').trim().slice(0, 30)}`;
  });
}

/** Marks the document, so that a page loaded anew shows: the mark is gone. */
async function markDocument(page: Page): Promise<() => Promise<boolean>> {
  await page.evaluate(() => document.body.setAttribute('data-mark', ''));
  return () => page.evaluate(() => document.body.hasAttribute('data-mark'));
}

for (const { locale, prefix } of languages) {
  const { shell, pages } = wordsOf(locale);

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
      [workspaceWords[locale].name, templates.workspace],
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
    expect(titles.size).toBe(4);
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
  await open(page, templates.overview);
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

test('by keyboard alone: the skip link, then on to a town and its villages', async ({ page }) => {
  const { shell } = wordsOf('zh-CN');
  await open(page, templates.towns);
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: shell.skip });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);

  const town = page.locator('main').getByRole('link', { name: '大厂镇' }).first();
  for (let press = 0; press < 40 && !(await town.evaluate((link) => link === document.activeElement)); press += 1)
    await page.keyboard.press('Tab');
  await expect(town).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('大厂镇');

  const table = page.locator('main section[tabindex="0"]:visible').last();
  for (let press = 0; press < 60 && !(await table.evaluate((box) => box === document.activeElement)); press += 1)
    await page.keyboard.press('Tab');
  await expect(table).toBeFocused();
});

test('whatever has the focus shows it and is in sight', async ({ page }) => {
  for (const path of [templates.overview, templates.indicatorCharts, templates.towns]) {
    await open(page, path);
    const seen = new Set<string>();
    for (let press = 0; press < 30; press += 1) {
      await page.keyboard.press('Tab');
      const focus = await page.evaluate(() => {
        const focused = document.activeElement;
        if (focused === null || focused === document.body) return null;
        const isRinged = (element: Element) =>
          [undefined, '::before', '::after'].some((part) => {
            const { outlineStyle, outlineWidth } = getComputedStyle(element, part);
            return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
          });
        const { width, height, top, bottom } = focused.getBoundingClientRect();
        return {
          what: `${focused.tagName} ${(focused.textContent ?? '').trim().slice(0, 20)}`,
          isRinged: [focused, ...focused.querySelectorAll('*'), focused.parentElement ?? focused].some(isRinged),
          isInSight: width > 0 && height > 0 && bottom > 0 && top < window.innerHeight,
        };
      });
      if (focus === null) break;
      seen.add(focus.what);
      expect.soft(focus.isRinged, `${path} ${focus.what} shows its focus`).toBe(true);
      expect.soft(focus.isInSight, `${path} ${focus.what} is in sight`).toBe(true);
    }
    expect(seen.size).toBeGreaterThan(10);
  }
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 640 } });

  test('the menu opens and leads on by keyboard, and is closed on the new page', async ({ page }) => {
    const { shell } = wordsOf('zh-CN');
    await open(page, templates.overview);
    const menu = page.locator('header summary');
    const links = page.getByRole('navigation', { name: shell.nav }).getByRole('link');
    await expect(links).toHaveCount(0);
    for (
      let press = 0;
      press < 10 && !(await menu.evaluate((summary) => summary === document.activeElement));
      press += 1
    )
      await page.keyboard.press('Tab');
    await expect(menu).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(links).toHaveCount(4);
    await expect(links.first()).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await describeFocus(page)).toBe(`a ${shell.navIndicators}`);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(templates.indicators);
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await expect(links).toHaveCount(0);
  });

  test('the menu can be put away again by Esc, which leaves the focus on its button', async ({ page }) => {
    await open(page, templates.overview);
    const menu = page.locator('header summary');
    const links = page.getByRole('navigation', { name: wordsOf('zh-CN').shell.nav }).getByRole('link');
    await menu.click();
    await expect(links).toHaveCount(4);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await expect(links).toHaveCount(0);
    await expect(menu).toBeFocused();
  });
});

test('the chosen theme holds over pages, loads and languages, and is there before the first paint', async ({
  page,
}) => {
  const { shell } = wordsOf('zh-CN');
  await watchAppearance(page);
  await open(page, templates.overview);
  const root = page.locator('html');
  const select = page.getByRole('combobox', { name: shell.theme });
  await expect(select).toHaveValue('auto');
  const light = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await select.selectOption('dark');
  await expect(root).toHaveAttribute('data-theme', 'dark');
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).not.toBe(light);

  for (const go of [() => page.reload(), () => page.goto('/en/towns/')]) {
    await go();
    await waitUntilAlive(page);
    await expect(page.getByRole('combobox')).toHaveValue('dark');
    const seen = await readAppearance(page);
    // Set once, before anything was painted, and not touched by the page when it comes to life.
    expect(seen.changes.map(({ theme }) => theme)).toEqual(['dark']);
    expect(seen.changes[0]?.at).toBeLessThan(seen.firstPaint);
  }
  await page.getByRole('combobox').selectOption('auto');
  await expect(root).not.toHaveAttribute('data-theme');
});

test('the easy-reading edition is one press away, holds, and is there before the first paint', async ({ page }) => {
  const { shell } = wordsOf('zh-CN');
  await watchAppearance(page);
  await open(page, templates.overview);
  const measureText = () =>
    page.evaluate(() => {
      const size = (selector: string) =>
        Number.parseFloat(getComputedStyle(document.querySelector(selector) ?? document.body).fontSize);
      return { text: size('main p:not(:first-child)'), label: size('main ul li'), figure: size('main ul data') };
    });
  const usual = await measureText();
  const button = page.getByRole('button', { name: shell.care });
  await expect(button).toHaveAttribute('aria-pressed', 'false');
  await button.click();
  await expect(page.locator('html')).toHaveAttribute('data-care', 'on');
  const large = await measureText();
  expect(large.text).toBeGreaterThan(usual.text);
  expect(large.label).toBeGreaterThan(usual.label);
  expect(large.figure).toBeGreaterThan(usual.figure);

  await page.reload();
  await waitUntilAlive(page);
  await expect(page.getByRole('button', { pressed: true })).toHaveCount(1);
  const seen = await readAppearance(page);
  expect(seen.changes.map(({ care }) => care).filter((care) => care !== 'on')).toEqual([]);
  expect(seen.changes.at(-1)?.at).toBeLessThan(seen.firstPaint);
  await page.getByRole('button', { pressed: true }).click();
  await expect(page.locator('html')).not.toHaveAttribute('data-care');
  expect(await measureText()).toEqual(usual);
});

test('in the easy-reading edition no text is small and the colours are those of high contrast', async ({ page }) => {
  await setPreferences(page, { care: true });
  for (const path of [templates.overview, templates.indicatorCharts, templates.towns, templates.town]) {
    await open(page, path);
    const small = await page.locator('main').evaluate((main) =>
      [...main.querySelectorAll('*')]
        .filter((element) => !element.closest('svg') && element.checkVisibility())
        .filter((element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()))
        .filter((element) => Number.parseFloat(getComputedStyle(element).fontSize) < 16)
        .filter((element) => element.getBoundingClientRect().width > 1)
        .map((element) => `${getComputedStyle(element).fontSize} ${(element.textContent ?? '').trim().slice(0, 20)}`),
    );
    expect.soft(small, path).toEqual([]);
    expect
      .soft(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor), path)
      .toBe('rgb(255, 255, 255)');
  }
});

test('what somebody else left in the storage, or no storage at all, breaks nothing', async ({ page, context }) => {
  for (const kept of ['{', 'null', '[]', '{"state":{"theme":"neon","care":"yes"}}', '{"state":null}']) {
    const tab = await context.newPage();
    await tab.addInitScript((text) => window.localStorage.setItem('chuangcheng-preferences', text), kept);
    await open(tab, templates.overview);
    await expect(tab.locator('html'), kept).not.toHaveAttribute('data-theme');
    await expect(tab.locator('html'), kept).not.toHaveAttribute('data-care');
    await tab.close();
  }
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await open(page, templates.overview);
  await page.getByRole('button', { name: wordsOf('zh-CN').shell.care }).click();
  await expect(page.locator('html')).toHaveAttribute('data-care', 'on');
});

/** Notes every change of the appearance of a page and when it was first painted, from its very beginning. */
async function watchAppearance(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const changes: { theme: string | null; care: string | null; at: number }[] = [];
    new MutationObserver(() => {
      const root = document.documentElement;
      const theme = root.getAttribute('data-theme');
      const care = root.getAttribute('data-care');
      const last = changes[changes.length - 1];
      // Setting what is already set is no change.
      if (last?.theme !== theme || last.care !== care) changes.push({ theme, care, at: performance.now() });
    }).observe(document, { subtree: true, attributes: true, attributeFilter: ['data-theme', 'data-care'] });
    Object.assign(window, { appearanceChanges: changes });
  });
}

async function readAppearance(page: Page) {
  return page.evaluate(() => ({
    changes: Reflect.get(window, 'appearanceChanges') as { theme: string | null; care: string | null; at: number }[],
    firstPaint: performance.getEntriesByType('paint')[0]?.startTime ?? 0,
  }));
}
