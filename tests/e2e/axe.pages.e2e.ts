import { expect, type Page } from '@playwright/test';
import { expectNoAxeViolations } from './axe';
import { languages, open, openAndTouch, templates, test, waitForCharts, wordsOf } from './support';

// A card that is still fading in has other colours than one that stands.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** How a reader may have the site look, each put on by the control the site has for it. */
const looks: readonly (readonly [look: string, wear: (page: Page) => Promise<void>])[] = [
  ['light', async () => {}],
  ['dark', (page) => page.emulateMedia({ colorScheme: 'dark' })],
  [
    'high contrast',
    async (page) => {
      await page.emulateMedia({ colorScheme: 'light' });
      await choose(page, { theme: 'contrast', care: false });
    },
  ],
  ['easy reading', (page) => choose(page, { theme: 'auto', care: true })],
];

/** As the controls of the page do it, which an open card or menu may cover. */
async function choose(page: Page, preferences: { theme: string; care: boolean }): Promise<void> {
  await page.evaluate(({ theme, care }) => {
    const select = document.querySelector<HTMLSelectElement>('footer select');
    const setValue = Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set;
    setValue?.call(select, theme);
    select?.dispatchEvent(new Event('change', { bubbles: true }));
    const button = document.querySelector<HTMLButtonElement>('header button[aria-pressed]');
    if (button?.getAttribute('aria-pressed') !== String(care)) button?.click();
  }, preferences);
  await expect(page.locator('html[data-theme="contrast"]')).toHaveCount(1);
  await expect(page.locator('html[data-care="on"]')).toHaveCount(preferences.care ? 1 : 0);
}

/** In the second language, whose words alone differ, the usual look and the one that lays the page out anew. */
async function expectAccessibleInEveryLook(page: Page, locale: string): Promise<void> {
  for (const [look, wear] of looks.filter((_, index) => locale === 'zh-CN' || index % 3 === 0)) {
    await test.step(look, async () => {
      await wear(page);
      await expectNoAxeViolations(page);
    });
  }
}

for (const { locale, prefix } of languages) {
  for (const [name, path] of Object.entries(templates)) {
    test(`${name} is accessible in every look (${locale})`, async ({ page }) => {
      await open(page, `${prefix}${path}`);
      await waitForCharts(page);
      await expectAccessibleInEveryLook(page, locale);
    });
  }

  test(`an open trace card is accessible in every look (${locale})`, async ({ page }) => {
    await open(page, `${prefix}${templates.indicatorShare}`);
    await waitForCharts(page);
    await page
      .locator('main a', { hasText: wordsOf(locale).figures.tickDerived })
      .first()
      .click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectAccessibleInEveryLook(page, locale);
  });

  test(`an open menu on a phone is accessible in every look (${locale})`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await open(page, `${prefix}${templates.towns}`);
    await waitForCharts(page);
    await page.locator('header summary').click();
    await expect(page.getByRole('navigation', { name: wordsOf(locale).shell.nav }).getByRole('link')).toHaveCount(7);
    await expectAccessibleInEveryLook(page, locale);
  });

  test(`open tables, and a point read by keyboard, are accessible in every look (${locale})`, async ({ page }) => {
    await open(page, `${prefix}${templates.indicatorCharts}`);
    await waitForCharts(page);
    for (const toggle of await page.locator('main details > summary').all()) await toggle.click();
    await page.getByRole('application').first().press('End');
    await expectAccessibleInEveryLook(page, locale);
  });

  test(`what is said when data cannot be had is accessible in every look (${locale})`, async ({ page, complaints }) => {
    complaints.expect(/Failed to load resource/);
    await open(page, `${prefix}${templates.indicators}`);
    await page.route('**/history/**', (route) => route.fulfill({ status: 404, body: '' }));
    await page.locator(`main a[href="${prefix}${templates.indicatorCharts}"]`).first().click();
    await expect(page.locator('[data-state="failed"]')).toBeVisible();
    await expectAccessibleInEveryLook(page, locale);
  });

  test(`the pages without demo are accessible (${locale})`, async ({ page }) => {
    for (const name of ['overview', 'towns', 'town', 'how', 'method', 'workspace'] as const) {
      await open(page, `${prefix}${templates[name]}?demo=off`);
      await waitForCharts(page);
      await test.step(name, () => expectNoAxeViolations(page));
    }
  });
}

test('a published page whose data cannot be had anew is accessible, its strip included', async ({
  page,
  complaints,
}) => {
  complaints.expect(/Failed to load resource/);
  await page.route('**/api/v1/**', (route) => route.fulfill({ status: 404, body: '' }));
  await openAndTouch(page, templates.overview);
  await expect(page.getByRole('button', { name: wordsOf('zh-CN').shell.states.retry })).toBeVisible();
  await expectNoAxeViolations(page);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const [index, [name, path]] of Object.entries(templates).entries()) {
    // Languages and schemes in turn: the pages are the same but for words and colours.
    const { locale, prefix } = languages[index % 2] ?? { locale: 'zh-CN', prefix: '' };
    const colorScheme = index % 4 < 2 ? 'light' : 'dark';
    test(`${name} is accessible, ${colorScheme} (${locale})`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(`${prefix}${path}`);
      await expectNoAxeViolations(page);
    });
  }
});
