import { test as base, expect, type Locator, type Page } from '@playwright/test';
import type { Locale } from '@/domain/vocabulary';
import { getMessages } from '@/messages/bothLanguages';

/** The two languages of the site and where each begins. */
export const languages: readonly { readonly locale: Locale; readonly prefix: string }[] = [
  { locale: 'zh-CN', prefix: '' },
  { locale: 'en', prefix: '/en' },
];

/** One address of every page there is, of an indicator one for each kind of content. Below the language's prefix. */
export const templates = {
  overview: '/',
  indicators: '/indicators/',
  /** Demo series, plan, towns over time. */
  indicatorCharts: '/indicators/rural-toilets-renovated/',
  /** A share of a known whole, with its arithmetic. */
  indicatorShare: '/indicators/sewage-controlled-villages/',
  indicatorRank: '/indicators/national-rank/',
  indicatorLabel: '/indicators/award-edition/',
  /** One published end value and nothing else. */
  indicatorEndValue: '/indicators/china-good-people-list/',
  /** A register with a bar for each town. */
  indicatorBars: '/indicators/villages/',
  /** A search by pinyin, with results in titles and in definitions. */
  indicatorsSearch: '/indicators/?q=cesuo',
  /** Numbers, shares of a known whole, named things by kind. */
  category: '/categories/rural-environment/',
  /** Named things and no figure. */
  categoryBare: '/categories/economy/',
  towns: '/towns/',
  town: '/towns/131028102/',
  how: '/how/',
  problems: '/problems/',
  timeline: '/timeline/',
  method: '/method/',
  workspace: '/workspace/',
  targets: '/workspace/targets/',
  ledger: '/workspace/ledger/',
  /** One problem beside the table. */
  ledgerProblem: '/workspace/ledger/?part=overdue&problem=0943',
  duties: '/workspace/duties/',
  workspaceCounty: '/workspace/places/131028/',
  workspaceTown: '/workspace/places/131028102/',
  departments: '/workspace/departments/',
  department: '/workspace/departments/dept-09/',
  reports: '/workspace/reports/',
  dispatch: '/workspace/dispatch/',
  bulletin: '/workspace/bulletin/',
  orders: '/workspace/orders/?problems=0943,0630',
  decks: '/workspace/decks/',
  notFound: '/404/',
} as const;

/** The pages with drawn figures, of every kind: lines, panels, bars, coverages, tiles, sums. */
export const chartPages = [
  'overview',
  'category',
  'indicatorCharts',
  'indicatorShare',
  'indicatorBars',
  'towns',
  'town',
  'problems',
] as const;

/** Every file of the API, for the tests that answer in its place. */
export const api = '**/api/v1/**';

/** What the browser itself says in its console of a request that failed. */
export const noisyNetwork = /Failed to load resource|net::ERR/;

/** What the page says in the language of a test. */
export function wordsOf(locale: Locale) {
  return getMessages(locale);
}

/** What a page may complain of in a test that breaks something on purpose. */
export interface Complaints {
  /** A message of the console, or an error, that this test brings about. */
  readonly expect: (message: RegExp) => void;
}

interface Fixtures {
  readonly complaints: Complaints;
}

/**
 * Playwright's test, with a watch over every page of it: a message of the console, an error nobody caught, a breach of
 * the security policy or a request to another host fails the test, unless the test says that it expects it.
 */
export const test = base.extend<Fixtures>({
  complaints: [
    async ({ context, baseURL }, use) => {
      const heard: string[] = [];
      const expected: RegExp[] = [];
      const home = new URL(baseURL ?? 'http://127.0.0.1/').origin;
      context.on('console', (message) => {
        if (['error', 'warning', 'assert'].includes(message.type())) heard.push(`${message.type()}: ${message.text()}`);
      });
      context.on('weberror', (error) => heard.push(`error: ${error.error().message}`));
      context.on('request', (request) => {
        const { origin, protocol } = new URL(request.url());
        if (protocol.startsWith('http') && origin !== home) heard.push(`request to another host: ${request.url()}`);
      });
      await use({ expect: (message) => expected.push(message) });
      const unexpected = heard.filter((message) => !expected.some((pattern) => pattern.test(message)));
      expect(unexpected, 'what the page complained of').toEqual([]);
    },
    { auto: true },
  ],
});

/** Opens an address and waits until the page has come to life. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await waitUntilAlive(page);
}

/** Opens an address and touches the page, without waiting for what comes of it. */
export async function openAndTouch(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.evaluate(touch);
}

/** The page is touched and reacts: React has taken over its heading, and with it everything around it. */
export async function waitUntilAlive(page: Page): Promise<void> {
  // Again and again: the first touch of a page that is being loaded anew may come before its script does.
  await expect(async () => {
    await page.evaluate(touch);
    expect(await page.evaluate(isAlive)).toBe(true);
  }).toPass({ timeout: 10_000, intervals: [50, 100, 250] });
}

/** A turn of the wheel, which wakes the page and nothing on it. Runs in the page. */
export function touch(): void {
  document.dispatchEvent(new Event('wheel'));
}

/** Whether React has taken over the page. Runs in the page. */
export function isAlive(): boolean {
  const heading = document.querySelector('h1');
  return heading !== null && Object.keys(heading).some((key) => key.startsWith('__reactFiber'));
}

/** Every chart of the page is drawn live: a key that means nothing wakes them. Only for pages that have come to life. */
export async function waitForCharts(page: Page): Promise<void> {
  // Again and again, as a page listens a moment after it has come to life.
  await expect(async () => {
    await page.keyboard.press('Shift');
    expect(await page.evaluate(areChartsLive)).toBe(true);
  }).toPass({ timeout: 10_000 });
}

/** Whether every chart of the page is drawn and none is a still. Runs in the page. */
export function areChartsLive(): boolean {
  return document.querySelector('[data-still]') === null && areChartsDrawn();

  function areChartsDrawn(): boolean {
    return [...document.querySelectorAll('figure [role="img"]')].every(
      (picture) => picture.querySelector('svg') !== null,
    );
  }
}

/** Goes to another page of the site as its links do, without loading anything anew, and waits for its heading. */
export async function goWithin(page: Page, path: string): Promise<void> {
  await page.evaluate((address) => {
    window.history.pushState(null, '', address);
    window.dispatchEvent(new PopStateEvent('popstate'));
  }, path);
}

/** The number of an indicator at the head of its page. */
export function headNumber(page: Page, id: string): Locator {
  return page.locator(`main :not(p) > data[data-figure="${id}"]`).first();
}

/**
 * Whether a click with Ctrl or ⌘ held is left to the browser, which would open a new tab. The tab is not opened: the
 * packed browser cannot show a second one.
 */
export async function isLeftToTheBrowser(page: Page, link: Locator): Promise<boolean> {
  await page.evaluate(() => {
    window.addEventListener('click', (event) => {
      document.body.dataset.left = String(!event.defaultPrevented);
      event.preventDefault();
    });
  });
  await link.click({ modifiers: ['ControlOrMeta'] });
  return (await page.locator('body').getAttribute('data-left')) === 'true';
}

/** Text as a reader takes it in: one space between words, none around. */
export function squeeze(text: string | null): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}

/** Keeps preferences in the browser as the page itself does, from the first page on. */
export async function setPreferences(
  page: Page,
  preferences: { theme?: 'auto' | 'light' | 'dark' | 'contrast'; care?: boolean },
): Promise<void> {
  await page.addInitScript((chosen) => {
    const state = { theme: 'auto', care: false, own: null, ...chosen };
    window.localStorage.setItem('chuangcheng-preferences', JSON.stringify({ state, version: 1 }));
  }, preferences);
}

/** How far a page can be moved sideways, and what sticks out of it. */
export interface Sideways {
  readonly overflow: number;
  readonly culprits: string[];
}

/** How far the page can be moved sideways, and what sticks out of it. */
export async function measureSideways(page: Page): Promise<Sideways> {
  return page.evaluate(findSideways);
}

/** What `measureSideways` measures. Runs in the page. */
export function findSideways(): Sideways {
  const root = document.documentElement;
  const overflow = Math.max(root.scrollWidth, document.body.scrollWidth) - root.clientWidth;
  if (overflow <= 0) return { overflow: 0, culprits: [] };
  const scrolls = (element: Element | null): boolean =>
    element !== null &&
    element !== document.body &&
    (/(auto|scroll|hidden|clip)/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
  const culprits = [...document.body.querySelectorAll('*')]
    .filter((element) => element.getBoundingClientRect().right > root.clientWidth + 0.5)
    .filter((element) => !scrolls(element.parentElement))
    .slice(-5)
    .map((element) => `${element.tagName} ${element.className} ${(element.textContent ?? '').slice(0, 30)}`);
  return { overflow, culprits };
}
