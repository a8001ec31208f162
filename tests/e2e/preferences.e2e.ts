import { expect, type Page } from '@playwright/test';
import { open, setPreferences, templates, test, waitUntilAlive, wordsOf } from './support';

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
