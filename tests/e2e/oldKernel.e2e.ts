import { writeFile } from 'node:fs/promises';
import { test as base, expect, type Page } from '@playwright/test';
import { type OldPage, runsOldBrowser, startOldBrowser } from './oldBrowser';
import {
  areChartsLive,
  findSideways,
  isAlive,
  languages,
  templates,
  touch,
  waitForCharts,
  waitUntilAlive,
} from './support';

// County intranets still run kernels from Chromium 83 on. What is asked here is that people there have all of it:
// content, navigation, figures, and the layout a current browser shows.
base.skip(!runsOldBrowser, 'the packed Chromium 83 runs on Linux x64 only');
// Two browsers at once, one of them in a single process.
base.describe.configure({ timeout: 90_000 });

interface Fixtures {
  readonly old: OldPage;
  /** Opens an address in the old browser and waits until React has taken over and the charts are drawn. */
  readonly openOld: (path: string) => Promise<void>;
}

/** A page of Chromium 83 whose complaints fail the test, as those of a current browser do. */
const test = base.extend<Fixtures>({
  old: async ({ baseURL: _ }, use, testInfo) => {
    const page = await startOldBrowser();
    await page.setViewport(1280, 800);
    await use(page);
    if (testInfo.status !== testInfo.expectedStatus)
      await writeFile(testInfo.outputPath('chromium-83.png'), await page.screenshot());
    await page.close();
    expect(page.complaints, 'what the page complained of').toEqual([]);
  },
  openOld: async ({ old, baseURL }, use) => {
    await use(async (path) => {
      await old.goto(new URL(path, baseURL).href);
      await old.evaluate(touch);
      await expectSoon(old, isAlive);
      await expectCharts(old);
    });
  },
});

/** A key that means nothing wakes the charts, as in a current browser. */
async function expectCharts(page: OldPage): Promise<void> {
  await expect(async () => {
    await page.press('Shift');
    expect(await page.evaluate(areChartsLive)).toBe(true);
  }).toPass({ timeout: 15_000 });
}

async function expectSoon(page: OldPage, holds: () => boolean): Promise<void> {
  await expect.poll(() => page.evaluate(holds), { timeout: 15_000, message: holds.name }).toBe(true);
}

/** Clicks the first element a selector finds, where it is seen; waits for it, as the code of a page comes after its address. */
async function click(page: OldPage, selector: string): Promise<void> {
  await expect(async () => {
    const place = await page.evaluate((wanted) => {
      const element = [...document.querySelectorAll(wanted)].find((one) => one.getClientRects().length > 0);
      element?.scrollIntoView({ block: 'center' });
      const box = element?.getClientRects()[0];
      return box === undefined ? null : { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    }, selector);
    if (place === null) throw new Error(`nothing to click at ${selector}`);
    await page.click(place.x, place.y);
  }).toPass({ timeout: 15_000 });
}

/** The figures of the page, and which of them cannot be seen. Runs in the page. */
function listFigures(): { all: string[]; unseen: string[] } {
  const numbers = [...document.querySelectorAll<HTMLElement>('main data[data-figure]')].filter(
    (element) => element.closest('details:not([open]), dialog:not([open])') === null,
  );
  const name = (element: HTMLElement) => `${element.dataset.figure} ${element.textContent}`;
  const isUnseen = (element: HTMLElement) => element.getBoundingClientRect().width === 0;
  return { all: numbers.map(name), unseen: numbers.filter(isUnseen).map(name) };
}

/**
 * Where the boxes of the page stand: what, left edge, width. Runs in the page.
 * Heights are left out: where a line breaks is the browser's own choice ("balance" is newer than Chromium 83).
 */
function listBoxes(): [name: string, left: number, width: number][] {
  const selector =
    'h1, h2, h3, p, li, dl, dt, dd, ul, ol, table, figure, [role="img"], section, nav, header, footer, main, details, label, button';
  return [...document.querySelectorAll(selector)]
    .filter((element) => element.parentElement?.closest('details:not([open]), dialog:not([open])') === null)
    .map((element) => {
      const box = element.getBoundingClientRect();
      return [`${element.tagName} ${(element.textContent ?? '').slice(0, 24)}`, box.left, box.width];
    });
}

const pages = [
  'overview',
  'indicators',
  'category',
  'indicatorCharts',
  'indicatorShare',
  'indicatorBars',
  'towns',
  'town',
  'how',
  'timeline',
  'method',
] as const;

for (const { locale, prefix } of languages) {
  for (const name of pages) {
    const path = `${prefix}${templates[name]}`;

    test(`${name} in Chromium 83: figures, charts and boxes as in a current browser (${locale})`, async ({
      old,
      openOld,
      page,
    }) => {
      for (const width of [360, 1280]) {
        await old.setViewport(width, 800);
        await openOld(path);
        await page.setViewportSize({ width, height: 800 });
        await page.goto(path);
        await waitUntilAlive(page);
        await waitForCharts(page);

        expect(await old.evaluate(() => document.querySelector('h1')?.textContent)).toBe(
          await page.locator('h1').textContent(),
        );
        const figures = await old.evaluate(listFigures);
        expect(figures.unseen).toEqual([]);
        expect(figures.all).toEqual((await page.evaluate(listFigures)).all);
        expect.soft(await old.evaluate(findSideways), `${width} px`).toEqual({ overflow: 0, culprits: [] });
        expect.soft(await compareBoxes(old, page), `${width} px`).toEqual([]);
        if (process.env.OLD_SHOTS) {
          await writeFile(`${process.env.OLD_SHOTS}/${locale}-${name}-${width}-83.png`, await old.screenshot());
          await page.screenshot({ path: `${process.env.OLD_SHOTS}/${locale}-${name}-${width}-now.png` });
        }
      }
    });
  }
}

/** The boxes that stand elsewhere, or are wider or narrower, than in a current browser. */
async function compareBoxes(old: OldPage, page: Page): Promise<string[]> {
  const now = await page.evaluate(listBoxes);
  const then = await old.evaluate(listBoxes);
  expect(then.map(([name]) => name)).toEqual(now.map(([name]) => name));
  return then.flatMap(([name, left, width], index) => {
    const [, nowLeft = 0, nowWidth = 0] = now[index] ?? [];
    // Letters are a little wider in one or the other, the more so the more of them stand in a line.
    const tolerance = 2 + (nowLeft + nowWidth) / 100;
    const isClose = Math.abs(left - nowLeft) <= tolerance && Math.abs(width - nowWidth) <= tolerance;
    return isClose ? [] : [`${name}: ${left} + ${width} for ${nowLeft} + ${nowWidth}`];
  });
}

test('a link opens its page in place', async ({ old, openOld }) => {
  await openOld(templates.overview);
  await old.evaluate(() => document.body.setAttribute('data-mark', ''));
  await click(old, 'header nav a[href="/towns/"]');
  await expect.poll(() => old.evaluate(() => window.location.pathname)).toBe(templates.towns);
  await expectCharts(old);
  await click(old, `main section > ul a[href="${templates.town}"]`);
  await expect.poll(() => old.evaluate(() => window.location.pathname)).toBe(templates.town);
  await expectCharts(old);
  await expectSoon(old, () => document.activeElement?.tagName === 'H1');
  expect(await old.evaluate(() => document.body.hasAttribute('data-mark'))).toBe(true);
});

test('the tick of a number opens its trace, and a table its rows', async ({ old, openOld }) => {
  await openOld(templates.indicatorCharts);
  await click(old, 'main span > data[data-figure] ~ a, main span > a[href*="/indicators/"]');
  const readCard = () => document.querySelector('dialog[open]')?.textContent ?? '';
  await expect.poll(() => old.evaluate(readCard)).toContain('11577');
  await click(old, 'dialog[open] button');
  await expect.poll(() => old.evaluate(readCard)).toBe('');
  // The reader is where they were.
  await expectSoon(old, () => document.activeElement?.tagName === 'A');
  await click(old, 'main figure details > summary');
  await expectSoon(old, () => (document.querySelector('main figure details[open] table')?.clientHeight ?? 0) > 0);
});

test('the command palette opens, finds by pinyin, and goes', async ({ old, openOld }) => {
  await openOld(templates.workspace);
  await click(old, 'button[aria-keyshortcuts]');
  await expectSoon(old, () => document.activeElement?.getAttribute('role') === 'combobox');
  await old.send('Input.insertText', { text: 'qgz' });
  const readChosen = () => document.querySelector('dialog [aria-selected="true"]')?.textContent ?? '';
  await expect.poll(() => old.evaluate(readChosen)).toContain('祁各庄镇');
  const place = await old.evaluate(() => {
    const { left, right, bottom } = document.querySelector('dialog')?.getBoundingClientRect() ?? new DOMRect();
    return { left, right: window.innerWidth - right, below: window.innerHeight - bottom };
  });
  expect(Math.abs(place.left - place.right)).toBeLessThanOrEqual(1);
  expect(place.below).toBeGreaterThan(0);
  await click(old, 'dialog [aria-selected="true"]');
  await expect.poll(() => old.evaluate(() => window.location.pathname)).toContain('131028102');
});

test('a chart is drawn to scale and read by pointer and key', async ({ old, openOld }) => {
  await openOld(templates.indicatorCharts);
  await click(old, 'main figure [role="application"]');
  await expectSoon(old, () =>
    /\d{4}-\d\d-\d\d/.test(document.querySelector('figure [role="application"]')?.textContent ?? ''),
  );
});

test('where the keyboard is can be seen', async ({ old, openOld }) => {
  await openOld(templates.overview);
  for (let press = 0; press < 4; press += 1) {
    await old.press('Tab');
    const outline = await old.evaluate(() => {
      const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body);
      return { outlineStyle, outlineWidth, tag: document.activeElement?.tagName };
    });
    expect(outline.tag).not.toBe('BODY');
    expect(outline.outlineStyle).not.toBe('none');
  }
});
