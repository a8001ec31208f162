import { expect } from '@playwright/test';
import { findSideways, languages, open, templates, test, waitForCharts } from './support';

// A4 with margins of 15 mm, in CSS pixels.
const paper = { width: 680, height: 1009 };

test.use({ viewport: paper });

/** What of a page would be lost on paper. Runs in the page. */
function findLost(): string[] {
  const name = (element: Element) => `${element.tagName} ${(element.textContent ?? '').trim().slice(0, 30)}`;
  const isSeen = (element: Element) => element.getClientRects().length > 0;
  const all = [...document.querySelectorAll('#root *')].filter(isSeen);
  // What scrolls on a screen is cut off on paper. Words for screen readers alone are a pixel wide on purpose.
  const cut = all.filter((element) => {
    const { overflowX } = getComputedStyle(element);
    return overflowX !== 'visible' && element.clientWidth > 1 && element.scrollWidth > element.clientWidth + 1;
  });
  const dead = all.filter((element) => /^(BUTTON|SELECT|INPUT|NAV)$/.test(element.tagName) && !element.closest('main'));
  return [...cut.map((element) => `cut: ${name(element)}`), ...dead.map((element) => `dead: ${name(element)}`)];
}

for (const { locale, prefix } of languages) {
  for (const scripted of [false, true]) {
    test.describe(scripted ? 'touched' : 'as published', () => {
      test.use({ javaScriptEnabled: scripted });

      for (const [name, path] of Object.entries(templates)) {
        test(`on paper ${name} is whole (${locale})`, async ({ page }) => {
          if (scripted) {
            await open(page, `${prefix}${path}`);
            await waitForCharts(page);
          } else await page.goto(`${prefix}${path}`);
          await page.emulateMedia({ media: 'print' });
          expect.soft(await page.evaluate(findLost)).toEqual([]);
          expect.soft(await page.evaluate(findSideways)).toEqual({ overflow: 0, culprits: [] });
          for (const figure of await page.locator('main figure').all()) {
            const { height, breaks } = await figure.evaluate((element) => ({
              height: element.getBoundingClientRect().height,
              breaks: getComputedStyle(element).breakInside,
            }));
            // A chart that fits a sheet is moved to the next one rather than cut.
            expect.soft({ fits: height <= paper.height, breaks }).toEqual({ fits: true, breaks: 'avoid' });
            const drawings = await figure.locator('[role="img"] svg:visible').count();
            const rows = await figure.locator('svg:visible, table:visible, li:visible').count();
            expect.soft(drawings + rows, 'nothing drawn on paper').toBeGreaterThan(0);
          }
        });
      }
    });
  }
}

test('what is invented is marked on paper, and numbers keep their ticks', async ({ page }) => {
  await open(page, templates.indicatorCharts);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('main figure').first()).toContainText('示例');
  const tick = page.locator('main a[data-card]').first();
  await expect(tick).toBeVisible();
  await expect(tick).toContainText(/段\s?\d+/);
});
