import { expect } from '@playwright/test';
import { chartPages, languages, squeeze, templates, test } from './support';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const { locale, prefix } of languages) {
    test(`every page can be read: figures, conclusions, summaries, tables, ticks as links (${locale})`, async ({
      page,
    }) => {
      for (const name of chartPages) {
        await page.goto(`${prefix}${templates[name]}`);
        await expect.soft(page.getByRole('heading', { level: 1 }), name).toBeVisible();
        expect.soft(await page.locator('main data:visible').count(), name).toBeGreaterThan(0);
        for (const chart of await page.locator('main figure').all()) {
          const title = squeeze(await chart.getByRole('heading').first().innerText());
          await chart.locator('summary').click();
          await expect.soft(chart.locator('table'), `${name}: ${title}`).toBeVisible();
          // What cannot be drawn is said where the drawing would be.
          if ((await chart.getByRole('img').count()) === 0) continue;
          for (const words of await chart.locator('noscript p').all()) {
            await expect.soft(words, `${name}: ${title}`).toBeVisible();
            expect
              .soft(await words.evaluate((text) => text.scrollHeight <= text.clientHeight + 1), `${name}: ${title}`)
              .toBe(true);
          }
        }
        const ticks = await page
          .locator('main a[href*="/indicators/"]')
          .evaluateAll(
            (all) =>
              all.filter((link) => !/\/indicators\/([a-z0-9-]+\/|#[a-z0-9-]+)?$/.test(link.getAttribute('href') ?? ''))
                .length,
          );
        expect.soft(ticks, name).toBe(0);
      }
    });
  }

  test('what only scripts can do is not offered', async ({ page }) => {
    for (const name of chartPages) {
      await page.goto(templates[name]);
      const dead = await page.locator('button:visible, select:visible, input:visible').allTextContents();
      expect.soft(dead, name).toEqual([]);
    }
  });
});
