import { expect, type Locator, type Page } from '@playwright/test';
import { isLeftToTheBrowser, languages, open, squeeze, templates, test, wordsOf } from './support';

/** The ticks beside the numbers: what opens a trace card. */
function ticks(page: Page): Locator {
  return page.locator('main a[href*="/indicators/"]', { has: page.locator('span + span') });
}

/** The tick of the first number of an indicator on the page. */
function tickOf(page: Page, id: string): Locator {
  return page
    .locator('main span', { has: page.locator(`:scope > data[data-figure="${id}"]`) })
    .first()
    .locator('a');
}

/** What a card says under one of its terms. */
function row(card: Locator, term: string): Locator {
  return card.locator('dl > div', { has: card.page().getByText(term, { exact: true }) }).locator('dd');
}

for (const { locale, prefix } of languages) {
  const { trace } = wordsOf(locale).shell;

  test(`the tick of a figure opens its card: value, qualifier, definition, basis, source, date (${locale})`, async ({
    page,
  }) => {
    await open(page, `${prefix}/indicators/illegal-structures-demolished/`);
    await tickOf(page, 'illegal-structures-demolished').click();
    const card = page.getByRole('dialog', { name: trace.title });
    await expect(card).toBeVisible();

    await expect(row(card, trace.value)).toContainText(locale === 'zh-CN' ? '近15万 平方米' : 'nearly 150,000 m²');
    await expect(row(card, trace.value)).toContainText(/150,?000/);
    // The qualifier is explained: the true number is below.
    await expect(row(card, trace.value)).toContainText(locale === 'zh-CN' ? /少|小于|上限/ : /smaller|upper bound/);
    expect(squeeze(await row(card, trace.definition).textContent()).length).toBeGreaterThan(10);
    await expect(row(card, trace.basis)).toContainText(wordsOf(locale).words.basis.published);
    const source = row(card, trace.source);
    await expect(source).toContainText(locale === 'zh-CN' ? '河北新闻网' : 'Hebei News');
    await expect(source).toContainText(locale === 'zh-CN' ? '第 11 段' : 'paragraph 11');
    await expect(source).toContainText('2021-02-16');
    await expect(source.getByRole('link')).toHaveAttribute('href', /^https?:\/\//);
    await expect(row(card, trace.citation)).toContainText(locale === 'zh-CN' ? '近15万 平方米' : 'nearly 150,000 m²');
    await expect(card.getByText(trace.computation, { exact: true })).toHaveCount(0);
  });

  test(`the card of a share has the arithmetic, each input linked to its page (${locale})`, async ({ page }) => {
    await open(page, `${prefix}${templates.indicatorShare}`);
    await page
      .locator('main a', { hasText: wordsOf(locale).figures.tickDerived })
      .first()
      .click();
    const card = page.getByRole('dialog', { name: trace.title });
    await expect(row(card, trace.value)).toContainText('41.9 %');
    await expect(row(card, trace.basis)).toContainText(wordsOf(locale).words.basis.derived);
    await expect(row(card, trace.computation)).toContainText('44 ÷ 105 = 41.9 %');
    const inputs = row(card, trace.computation).locator('li');
    await expect(inputs).toHaveCount(2);
    await expect(inputs.nth(0)).toContainText('44');
    await expect(inputs.nth(1)).toContainText('105');

    await inputs.nth(1).getByRole('link').click();
    await expect(page).toHaveURL(`${prefix}/indicators/villages/`);
    await expect(page.locator('main data[data-figure="villages"]').first()).toHaveAttribute('value', '105');
  });

  test(`every tick of the overview opens the card of its own number (${locale})`, async ({ page }) => {
    await open(page, `${prefix}${templates.overview}`);
    const count = await ticks(page).count();
    expect(count).toBeGreaterThan(10);
    for (let index = 0; index < count; index += 1) {
      const tick = ticks(page).nth(index);
      const shown = await tick.evaluate((link) => link.parentElement?.querySelector('data')?.textContent ?? '');
      await tick.click();
      const card = page.getByRole('dialog');
      const value = squeeze(await row(card, trace.value).locator('b').textContent());
      expect.soft(value.replace(/\s/g, '')).toContain(shown.replace(/\s/g, ''));
      await page.keyboard.press('Escape');
      await expect(card).toHaveCount(0);
    }
  });
}

test('Esc, the button and a press outside close the card, and the focus goes back to the tick', async ({ page }) => {
  const { trace } = wordsOf('zh-CN').shell;
  await open(page, templates.overview);
  const tick = tickOf(page, 'rural-toilets-renovated');
  const card = page.getByRole('dialog');
  const ways: [string, () => Promise<void>][] = [
    ['Esc', () => page.keyboard.press('Escape')],
    ['button', () => card.getByRole('button', { name: trace.close }).click()],
    ['outside', () => page.mouse.click(8, 300)],
  ];
  for (const [way, close] of ways) {
    await tick.focus();
    await page.keyboard.press('Enter');
    await expect(card, way).toBeVisible();
    await close();
    await expect(card, way).toHaveCount(0);
    await expect(tick, way).toBeFocused();
  }
});

test('while the card is open the focus stays in it', async ({ page }) => {
  await open(page, templates.overview);
  await tickOf(page, 'rural-toilets-renovated').press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  for (let press = 0; press < 8; press += 1) {
    await page.keyboard.press('Tab');
    // Between the last and the first the focus may pass through the browser's own bar, which the page sees as its body.
    expect(await page.evaluate(() => document.activeElement?.closest('dialog, body')?.tagName)).toMatch(/DIALOG|BODY/);
    expect(await page.evaluate(() => document.activeElement?.closest('main, header, footer'))).toBeNull();
  }
});

test('with Ctrl held a tick is a link to the page of its indicator, left to the browser', async ({ page }) => {
  await open(page, templates.overview);
  const tick = tickOf(page, 'public-parking-spaces');
  await expect(tick).toHaveAttribute('href', '/indicators/public-parking-spaces/');
  expect(await isLeftToTheBrowser(page, tick)).toBe(true);
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const { locale, prefix } of languages) {
    test(`a tick leads to the page that explains the number (${locale})`, async ({ page }) => {
      await page.goto(`${prefix}${templates.overview}`);
      await tickOf(page, 'public-parking-spaces').click();
      await expect(page).toHaveURL(`${prefix}/indicators/public-parking-spaces/`);
      const words = wordsOf(locale).pages.indicator;
      const facts = page.locator('main dl').first();
      await expect(facts.getByText(words.source, { exact: true })).toBeVisible();
      await expect(facts).toContainText(locale === 'zh-CN' ? '第 11 段' : 'paragraph 11');
    });
  }
});

test('the citation is copied whole', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { trace } = wordsOf('zh-CN').shell;
  await open(page, '/indicators/registered-volunteers/');
  await tickOf(page, 'registered-volunteers').click();
  const card = page.getByRole('dialog');
  await card.getByRole('button', { name: trace.copy }).click();
  await expect(card.getByRole('status')).toHaveText(trace.copied);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/5\.1万 人.*河北新闻网.*第 16 段.*2021-02-16/);
  await expect(row(card, trace.citation)).toContainText(copied);
});

for (const [why, remove] of [
  ['there is no clipboard', () => Object.defineProperty(Navigator.prototype, 'clipboard', { value: undefined })],
  [
    'copying is forbidden',
    () => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('forbidden'));
    },
  ],
] as const) {
  test(`where ${why} the citation is selected and the reader is told`, async ({ page }) => {
    const { trace } = wordsOf('zh-CN').shell;
    await page.addInitScript(remove);
    await open(page, '/indicators/registered-volunteers/');
    await tickOf(page, 'registered-volunteers').click();
    const card = page.getByRole('dialog');
    await card.getByRole('button', { name: trace.copy }).click();
    await expect(card.getByRole('status')).toHaveText(trace.selected);
    const selected = await page.evaluate(() => window.getSelection()?.toString() ?? '');
    expect(selected).toMatch(/^[^\n]*5\.1万 人[^\n]*河北新闻网[^\n]*2021-02-16[^\n]*$/);
  });
}

test('the card of a demo number says so and keeps the mark in its citation', async ({ page }) => {
  const { trace } = wordsOf('zh-CN').shell;
  const demo = wordsOf('zh-CN').words.basis.demo;
  await open(page, templates.town);
  await tickOf(page, 'rural-toilets-renovated').click();
  const card = page.getByRole('dialog');
  await expect(row(card, trace.basis)).toContainText(demo);
  await expect(row(card, trace.basis).locator('svg path')).toHaveCount(1);
  await expect(row(card, trace.citation)).toContainText(demo);
  await expect(row(card, trace.source)).not.toContainText('河北新闻网');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 640 } });

  test('the card is a sheet at the bottom, as wide as the phone, that scrolls by itself', async ({ page }) => {
    await open(page, templates.overview);
    for (const id of ['national-rank', 'rural-toilets-renovated', 'registered-volunteers']) {
      await tickOf(page, id).click();
      const card = page.getByRole('dialog');
      const box = await card.boundingBox();
      expect(box?.x, id).toBe(0);
      expect(box?.width, id).toBe(360);
      expect(Math.round((box?.y ?? 0) + (box?.height ?? 0)), id).toBe(640);
      // The page stays in sight above it.
      expect(box?.y, id).toBeGreaterThanOrEqual(60);
      expect(await card.evaluate((element) => element.scrollWidth - element.clientWidth), id).toBe(0);
      const close = await card.getByRole('button').first().boundingBox();
      expect(Math.min(close?.width ?? 0, close?.height ?? 0), id).toBeGreaterThanOrEqual(44);
      await page.keyboard.press('Escape');
    }
  });
});
