import { readdirSync } from 'node:fs';
import { expect } from '@playwright/test';
import { expectNoAxeViolations } from '../axe';
import { open, setPreferences, test, waitForCharts } from '../support';

// Every page there is, in every look, with scripts and without: minutes, so `npm run test:full` alone runs it. What
// `npm test` runs is one page of each template.
const built = 'dist-internal';

/** The addresses of the built pages, both languages among them: `/`, `/en/towns/`. */
const addresses = readdirSync(built, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path === 'index.html' || path.endsWith('/index.html'))
  .map((path) => `/${path.slice(0, -'index.html'.length)}`)
  .sort();

const looks = ['light', 'dark', 'contrast'] as const;

// A card that is still fading in has other colours than one that stands.
test.use({ contextOptions: { reducedMotion: 'reduce' } });
test.describe.configure({ timeout: 120_000 });

for (const address of addresses) {
  test(`${address} is accessible in light, dark and high contrast`, async ({ page, context }) => {
    for (const look of looks) {
      const tab = look === 'light' ? page : await context.newPage();
      await test.step(look, async () => {
        await setPreferences(tab, { theme: look });
        await open(tab, address);
        await waitForCharts(tab);
        await expect(tab.locator('html')).toHaveAttribute('data-theme', look);
        await expectNoAxeViolations(tab);
      });
      if (tab !== page) await tab.close();
    }
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const address of addresses) {
    test(`${address} is accessible in light, dark and high contrast, without scripts`, async ({ page }) => {
      for (const look of looks) {
        await test.step(look, async () => {
          // Without scripts nothing is stored: the look is what the system asks for.
          await page.emulateMedia(
            look === 'contrast'
              ? { colorScheme: 'light', contrast: 'more' }
              : { colorScheme: look, contrast: 'no-preference' },
          );
          await page.goto(address);
          await expectNoAxeViolations(page);
        });
      }
    });
  }
});
