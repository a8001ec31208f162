import { expect, type Page } from '@playwright/test';
import { languages, open, templates, test, waitForCharts } from './support';

/** Pages with drawings of the library, and how many of them each has. */
const drawn = { indicatorCharts: 6, indicatorBars: 1, town: 8 } as const;
const names = Object.keys(drawn) as (keyof typeof drawn)[];

/** Of each still: how many drawings it holds and how many of them are to be seen, and the words of the one seen. */
async function readStills(page: Page) {
  return page.locator('main [data-still]').evaluateAll((all) =>
    all.map((still) => {
      const seen = [...still.querySelectorAll('svg')].filter((svg) => getComputedStyle(svg).display !== 'none');
      const [svg] = seen;
      const box = svg?.getBoundingClientRect();
      const frame = still.getBoundingClientRect();
      const [, , width = 0, height = 0] = (svg?.getAttribute('viewBox') ?? '').split(' ').map(Number);
      const scale = Math.min((box?.width ?? 0) / width, (box?.height ?? 0) / height);
      const texts = [...(svg?.querySelectorAll('text') ?? [])];
      return {
        seen: seen.length,
        fills: Math.abs((box?.height ?? 0) - frame.height) < 1 && Math.abs((box?.width ?? 0) - frame.width) < 1,
        small: texts.filter((text) => Number.parseFloat(getComputedStyle(text).fontSize) * scale < 12).length,
        words: texts.map((text) => text.textContent ?? '').join(' '),
      };
    }),
  );
}

for (const { locale, prefix } of languages) {
  test(`each chart stands in the page as built, whole and readable at every width (${locale})`, async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    for (const name of names) {
      await page.goto(`${prefix}${templates[name]}`);
      for (const width of [320, 360, 559, 560, 768, 899, 900, 1100, 1279, 1280, 1920]) {
        await page.setViewportSize({ width, height: 800 });
        const stills = await readStills(page);
        expect.soft(stills, `${name} ${width} px`).toHaveLength(drawn[name]);
        for (const { seen, fills, small } of stills)
          expect.soft({ seen, fills, small }, `${name} ${width} px`).toEqual({ seen: 1, fills: true, small: 0 });
      }
    }
    await context.close();
  });
}

test('no style attribute, no name twice, nothing of the library in a page as built', async ({ request }) => {
  for (const name of names) {
    const html = await (await request.get(templates[name])).text();
    expect(html).not.toMatch(/<[^>]* style=/);
    expect(html).not.toMatch(/LiveChart/);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    for (const [, id] of html.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(id);
  }
});

test('a still and the live chart say the same words', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(page, templates.indicatorCharts);
  const before = (await readStills(page)).map(({ words }) => words);
  await waitForCharts(page);
  const after = await page
    .locator('main figure .recharts-surface')
    .evaluateAll((all) =>
      all.map((svg) => [...svg.querySelectorAll('text')].map((text) => text.textContent ?? '').join(' ')),
    );
  expect(after).toEqual(before);
});

test('the drawing library comes when somebody asks, and not before', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('LiveChart')) asked.push(request.url());
  });
  await open(page, templates.indicatorCharts);
  await page.mouse.wheel(0, 2000);
  await page.waitForLoadState('networkidle');
  expect(asked).toEqual([]);
  await page.locator('main [data-still]').first().hover();
  await expect(page.locator('main figure').first().getByRole('application')).toBeVisible();
  // The others stay as they are until they are asked for.
  await expect(page.locator('main [data-still]')).toHaveCount(drawn.indicatorCharts - 1);
});

test('on a phone a tap asks; and another figure is never shown under an old picture', async ({ browser }) => {
  const context = await browser.newContext({ hasTouch: true, viewport: { width: 390, height: 800 } });
  const page = await context.newPage();
  await open(page, templates.indicatorCharts);
  await page.locator('main [data-still]').first().tap();
  await expect(page.locator('main figure').first().getByRole('application')).toBeVisible();

  await open(page, `${templates.town}?demo=off`);
  await expect(page.locator('main [data-still]')).toHaveCount(0);
  await context.close();
});
