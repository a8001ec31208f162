import { expect, type Page } from '@playwright/test';
import { languages, measureSideways, open, setPreferences, templates, test, waitForCharts, wordsOf } from './support';

/** 640 is what a screen of 1280 shows when the reader enlarges the page to twice its size. */
const widths = [320, 360, 640, 768, 1280, 1920];

/** The pages that are read with large text. */
const enlarged = [
  'overview',
  'indicators',
  'indicatorsSearch',
  'category',
  'indicatorCharts',
  'indicatorShare',
  'towns',
  'town',
  'how',
  'problems',
  'timeline',
  'method',
] as const;

for (const { locale, prefix } of languages) {
  for (const [name, path] of Object.entries(templates)) {
    test(`${name} at six widths: no sideways move, nothing cut off, no small text, no small target (${locale})`, async ({
      page,
    }) => {
      await page.setViewportSize({ width: widths[0] ?? 320, height: 800 });
      await open(page, `${prefix}${path}`);
      await waitForCharts(page);
      await openEverything(page);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        await settle(page);
        expect.soft(await measureSideways(page), `${width} px`).toEqual({ overflow: 0, culprits: [] });
        expect.soft(await findClipped(page), `${width} px: text cut off sideways`).toEqual([]);
        if (width !== 360 && width !== 1280) continue;
        expect.soft(await findSmallText(page, 12), `${width} px: text under 12 px`).toEqual([]);
        // The workspace is for a desk: 24 px, which axe holds it to.
        if (path.startsWith('/workspace/')) continue;
        expect.soft(await findSmallTargets(page, 44), `${width} px: targets under 44 px`).toEqual([]);
      }
    });
  }

  for (const name of enlarged)
    test(`${name} with the text alone at twice its size, and in easy reading, does not move sideways (${locale})`, async ({
      page,
    }) => {
      await setPreferences(page, { care: true });
      await open(page, `${prefix}${templates[name]}`);
      await waitForCharts(page);
      for (const width of [320, 360, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        await settle(page);
        expect.soft(await measureSideways(page), `${width} px`).toEqual({ overflow: 0, culprits: [] });
        expect.soft(await findClipped(page), `${width} px`).toEqual([]);
      }
      // What a reader sets in the browser: the size of all text whose size is not fixed.
      await page.evaluate(() => {
        document.documentElement.removeAttribute('data-care');
        document.documentElement.style.fontSize = '200%';
      });
      await settle(page);
      expect.soft(await measureSideways(page), 'text at 200 %').toEqual({ overflow: 0, culprits: [] });
      expect.soft(await findClipped(page), 'text at 200 %').toEqual([]);
    });
}

for (const name of ['overview', 'indicatorCharts', 'indicatorBars', 'towns', 'town', 'problems'] as const) {
  test(`${name}: nothing jumps while the page comes to life and its charts arrive`, async ({ page }) => {
    for (const viewport of [
      { width: 360, height: 740 },
      { width: 1280, height: 800 },
    ]) {
      await page.setViewportSize(viewport);
      await page.addInitScript(() => {
        const shifts: { at: number; value: number; what: string }[] = [];
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            const { value, sources } = entry as PerformanceEntry & { value: number; sources: { node: Node | null }[] };
            const what = sources.map(({ node }) => (node?.textContent ?? '').slice(0, 30)).join(' | ');
            shifts.push({ at: entry.startTime, value, what });
          }
        }).observe({ type: 'layout-shift', buffered: true });
        Object.assign(window, { shifts, whole: Number.POSITIVE_INFINITY });
        // While the HTML is still coming in, a busy browser may paint half a page; the second frame after it shows all.
        const frame = (then: () => void) => requestAnimationFrame(then);
        document.addEventListener('DOMContentLoaded', () =>
          frame(() => frame(() => Object.assign(window, { whole: performance.now() }))),
        );
      });
      await open(page, templates[name]);
      await waitForCharts(page);
      await settle(page);
      const shifts = await page.evaluate(() => {
        const all = Reflect.get(window, 'shifts') as { at: number; value: number; what: string }[];
        const whole = Reflect.get(window, 'whole') as number;
        return Number.isFinite(whole) ? all.filter(({ at }) => at > whole) : [{ at: 0, value: 1, what: 'never whole' }];
      });
      const total = shifts.reduce((sum, { value }) => sum + value, 0);
      expect.soft(total, `${viewport.width} px: ${JSON.stringify(shifts)}`).toBeLessThanOrEqual(0.01);
    }
  });
}

test('the box of a chart has its final height before any script has run', async ({ browser, baseURL }) => {
  const heights = async (javaScriptEnabled: boolean) => {
    const context = await browser.newContext({ javaScriptEnabled, viewport: { width: 360, height: 740 } });
    const page = await context.newPage();
    await page.goto(new URL(templates.indicatorCharts, baseURL).href);
    if (javaScriptEnabled) await waitForCharts(page);
    const boxes = await page
      .locator('main figure')
      .evaluateAll((all) => all.map((box) => box.getBoundingClientRect().height));
    await context.close();
    return boxes;
  };
  expect(await heights(false)).toEqual(await heights(true));
});

test('the trace card does not move the page and fits the narrowest screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 560 });
  await open(page, templates.indicatorShare);
  const before = await measureSideways(page);
  await page
    .locator('main a', { hasText: wordsOf('zh-CN').figures.tickDerived })
    .first()
    .click();
  const card = page.getByRole('dialog');
  await expect(card).toBeVisible();
  expect(await measureSideways(page)).toEqual(before);
  expect(await card.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
  expect(await findSmallText(page, 12)).toEqual([]);
  const small = (await findSmallTargets(page, 44)).filter((target) => target.startsWith('dialog'));
  expect(small).toEqual([]);
});

async function openEverything(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('main details')) details.setAttribute('open', '');
  });
}

/** Until the page has laid itself out anew and drawn its charts at the new size. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 60)));
      }),
  );
}

/** Texts wider than the box that hides what sticks out of it, and boxes of text that stick out of their own parent. */
async function findClipped(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('main *, header *, footer *, dialog *')].flatMap((element) => {
      if (!(element instanceof HTMLElement) || !element.checkVisibility()) return [];
      const style = getComputedStyle(element);
      const { width, height } = element.getBoundingClientRect();
      // Texts for screen readers are clipped on purpose.
      if (width <= 1 || height <= 1 || style.display === 'inline') return [];
      const hides = /hidden|clip/.test(style.overflowX);
      return hides && element.scrollWidth > element.clientWidth + 1
        ? [`${element.tagName} ${element.innerText.slice(0, 40)}`]
        : [];
    }),
  );
}

/** Text below a size, SVG included. */
async function findSmallText(page: Page, least: number): Promise<string[]> {
  return page.evaluate(
    (size) =>
      [...document.querySelectorAll('body *')].flatMap((element) => {
        const isText = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
        if (!isText || !element.checkVisibility()) return [];
        const { fontSize } = getComputedStyle(element);
        return Number.parseFloat(fontSize) < size ? [`${fontSize} ${(element.textContent ?? '').slice(0, 30)}`] : [];
      }),
    least,
  );
}

/** What is pressed and smaller than that in either direction; links inside a line of text are left to the line. */
async function findSmallTargets(page: Page, least: number): Promise<string[]> {
  return page.evaluate((size) => {
    const isInText = (element: Element) => {
      const block = element.closest('p, dd, dt, td, th, li, h1, h2, h3');
      const own = (element.textContent ?? '').trim().length;
      return (
        element.tagName === 'A' &&
        block !== null &&
        getComputedStyle(element).display === 'inline' &&
        (block.textContent ?? '').trim().length > own
      );
    };
    const areaOf = (element: Element) => {
      // A label is pressed with its control, a link with what lies over its whole tile.
      const pressed = element.closest('label') ?? element;
      const { width, height } = pressed.getBoundingClientRect();
      const over = getComputedStyle(element, '::after');
      if (over.content !== 'none' && over.position === 'absolute')
        return {
          width: Math.max(width, Number.parseFloat(over.width)),
          height: Math.max(height, Number.parseFloat(over.height)),
        };
      return { width, height };
    };
    return [...document.querySelectorAll('a[href], button, summary, select, input')].flatMap((element) => {
      if (!element.checkVisibility() || isInText(element)) return [];
      const { top, left } = element.getBoundingClientRect();
      // The skip link is out of sight until it has the focus.
      if (top + left < 0 && element.closest('header, main, footer') === null) return [];
      const { width, height } = areaOf(element);
      // A link is as wide as its words; what is not made of words is as wide as it is high.
      if ((width >= size - 0.5 || element.tagName === 'A') && height >= size - 0.5) return [];
      const where = element.closest('dialog, header, main, footer')?.tagName.toLowerCase();
      return [
        `${where} ${element.tagName} ${Math.round(width)}×${Math.round(height)} ${(element.textContent ?? '').slice(0, 24)}`,
      ];
    });
  }, least);
}
