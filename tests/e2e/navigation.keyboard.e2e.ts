import { expect, type Page } from '@playwright/test';
import { open, templates, test, wordsOf } from './support';

/** What has the focus, in words: tag and text. */
function describeFocus(page: Page): Promise<string> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    return `${focused?.tagName.toLowerCase()} ${(focused?.textContent ?? '').trim().slice(0, 30)}`;
  });
}

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
    await expect(links).toHaveCount(7);
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
    await expect(links).toHaveCount(7);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await expect(links).toHaveCount(0);
    await expect(menu).toBeFocused();
  });
});
