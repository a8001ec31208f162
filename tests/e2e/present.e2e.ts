import { expect, type Page } from '@playwright/test';
import { workspaceWords } from '@/messages/bothLanguages';
import { expectNoAxeViolations } from './axe';
import { readPdf } from './pdf';
import { languages, open, setPreferences, test } from './support';

const path = '/workspace/decks/overview/';
const shapes = [
  { name: '16:9', width: 1920, height: 1080 },
  { name: '4:3', width: 1024, height: 768 },
] as const;

const shown = (page: Page) => page.locator('section[data-slide]:visible');

for (const { locale, prefix } of languages) {
  const { present: words, frame } = workspaceWords[locale];

  test(`from the list of decks through a whole deck by a clicker, and out again (${locale})`, async ({ page }) => {
    await open(page, `${prefix}/workspace/decks/`);
    await page.locator('main a[href*="overview"]').click();
    const slides = page.locator('section[data-slide]');
    const count = 12;
    await expect(slides).toHaveCount(count);
    await expect(shown(page)).toHaveCount(1);
    for (let at = 1; at < count; at += 1) {
      await page.keyboard.press('PageDown');
      await expect(shown(page)).toHaveAttribute('aria-label', words.number(`${at + 1}`, `${count}`));
    }
    await page.keyboard.press('PageDown');
    await expect(shown(page)).toHaveAttribute('data-slide', 'closing');
    await expect(page).toHaveURL(/slide=closing/);
    await expect(page.locator('main p[role="status"]').first()).toContainText('12');
    for (let at = 1; at < count; at += 1) await page.keyboard.press('PageUp');
    await expect(shown(page)).toHaveAttribute('data-slide', 'opening');
    await page.keyboard.press('Escape');
    await expect(page.locator('h1')).toHaveText(words.conclusion('1'));
    await expect(page.getByRole('navigation').getByRole('link', { name: frame.decks })).toHaveAttribute(
      'aria-current',
      'page',
    );
  });

  test(`to a slide by its number, its list, an end; blanked and back (${locale})`, async ({ page }) => {
    await open(page, `${prefix}${path}`);
    await page.keyboard.press('1');
    await page.keyboard.press('1');
    await expect(page.getByText(words.goTo('11'))).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(shown(page)).toHaveAttribute('data-slide', 'course');
    await page.keyboard.press('Home');
    await expect(shown(page)).toHaveAttribute('data-slide', 'opening');
    await page.keyboard.press('b');
    await expect(page.getByText(words.blank)).toBeAttached();
    await page.keyboard.press('PageDown');
    await expect(page.getByText(words.blank)).toHaveCount(0);
    await expect(shown(page)).toHaveAttribute('data-slide', 'opening');
    await page.keyboard.press('o');
    const list = page.getByRole('dialog', { name: words.overview });
    await list.getByRole('button', { name: /^8/ }).click();
    await expect(list).toHaveCount(0);
    await expect(shown(page)).toHaveAttribute('data-slide', 'villages');
    await page.reload();
    await expect(shown(page)).toHaveAttribute('data-slide', 'villages');
  });

  test(`the buttons below are pressed by keys like any other (${locale})`, async ({ page }) => {
    await open(page, `${prefix}${path}`);
    const next = page.getByRole('button', { name: words.next, exact: true });
    await next.press('Enter');
    await expect(shown(page)).toHaveAttribute('data-slide', 'command');
    await next.press(' ');
    await expect(shown(page)).toHaveAttribute('data-slide', 'part-town');
    await page.getByRole('button', { name: words.help, exact: true }).press('Enter');
    await expect(page.getByRole('dialog', { name: words.help })).toBeVisible();
  });

  test(`where a number comes from, without leaving the slide (${locale})`, async ({ page }) => {
    await open(page, `${prefix}${path}?slide=toilets`);
    await page.keyboard.press('t');
    const trace = page.getByRole('dialog', { name: words.trace });
    await expect(trace).toContainText(/11,?577/);
    await expect(trace).toContainText('138');
    await expectNoAxeViolations(page);
    await page.keyboard.press('Escape');
    await expect(trace).toHaveCount(0);
    await expect(shown(page)).toHaveAttribute('data-slide', 'toilets');
  });

  test(`single letters can be switched off, and stay so (${locale})`, async ({ page }) => {
    await open(page, `${prefix}${path}`);
    await page.keyboard.press('?');
    await page.getByRole('checkbox', { name: words.letters }).uncheck();
    await page.keyboard.press('Escape');
    await page.keyboard.press('o');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.reload();
    await expect(shown(page)).toHaveCount(1);
    await page.keyboard.press('PageDown');
    await expect(shown(page)).toHaveAttribute('data-slide', 'command');
    await page.keyboard.press('o');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });

  for (const { name, width, height } of shapes)
    test(`every slide fits its canvas of ${name}, with no text under 24 px of 1080 (${locale})`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await open(page, `${prefix}${path}`);
      const faults = await page.evaluate(findCrowded);
      expect(faults).toEqual([]);
    });

  test(`on paper each slide is a page of 16:9 (${locale})`, async ({ page }) => {
    await open(page, `${prefix}${path}?slide=villages`);
    const pages = await readPdf(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
    expect(pages).toHaveLength(12);
    for (const [at, { width, height, lines }] of pages.entries()) {
      expect(width / height).toBeCloseTo(16 / 9, 2);
      expect(lines.join('')).toContain(`${at + 1}/12`);
    }
  });

  test(`without scripts the slides stand below one another (${locale})`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      ...(baseURL === undefined ? {} : { baseURL }),
    });
    const page = await context.newPage();
    await page.goto(`${prefix}${path}`);
    await expect(shown(page)).toHaveCount(12);
    await expectNoAxeViolations(page);
    await context.close();
  });
}

for (const theme of ['light', 'dark', 'contrast'] as const)
  test(`the stage is accessible in ${theme}`, async ({ page }) => {
    await setPreferences(page, { theme });
    await open(page, `${path}?slide=villages`);
    await expectNoAxeViolations(page);
    await page.keyboard.press('o');
    await expectNoAxeViolations(page);
  });

test('a finger turns the page', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    hasTouch: true,
    viewport: { width: 800, height: 600 },
    ...(baseURL === undefined ? {} : { baseURL }),
  });
  const page = await context.newPage();
  await open(page, path);
  const swipe = (from: number, to: number) =>
    page.evaluate(
      ([x, end]) => {
        const stage = document.querySelector('main > div') as HTMLElement;
        const finger = (clientX: number) => new Touch({ identifier: 1, target: stage, clientX, clientY: 300 });
        stage.dispatchEvent(new TouchEvent('touchstart', { bubbles: true, touches: [finger(x)] }));
        stage.dispatchEvent(new TouchEvent('touchend', { bubbles: true, changedTouches: [finger(end)] }));
      },
      [from, to] as const,
    );
  await swipe(600, 200);
  await expect(shown(page)).toHaveAttribute('data-slide', 'command');
  await swipe(200, 600);
  await expect(shown(page)).toHaveAttribute('data-slide', 'opening');
  await context.close();
});

/** Slides on which something sticks out, overlaps or is too small. Runs in the page. */
function findCrowded(): string[] {
  return [...document.querySelectorAll<HTMLElement>('section[data-slide]')].flatMap((slide) => {
    const name = slide.dataset.slide ?? '';
    const canvas = slide.firstElementChild as HTMLElement;
    const [head, body, foot] = [...canvas.children] as HTMLElement[];
    if (head === undefined || body === undefined || foot === undefined) return [`${name}: not a slide`];
    const box = (element: Element) => element.getBoundingClientRect();
    const scale = box(canvas).height / 1080;
    const inside = [...body.querySelectorAll('*')].filter((element) => !element.closest('[class*="unseen"]'));
    const texts = [...canvas.querySelectorAll<HTMLElement>('*')].filter(
      (element) =>
        !element.closest('[class*="unseen"]') &&
        [...element.childNodes].some(
          ({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && textContent?.trim() !== '',
        ),
    );
    return [
      ...inside
        .filter((element) => box(element).top < box(head).bottom - 1 || box(element).bottom > box(foot).top + 1)
        .map((element) => `${name}: ${element.tagName} ${element.textContent?.slice(0, 20)} overlaps`),
      ...[head, ...inside, foot]
        .filter((element) => box(element).right > box(canvas).right + 1)
        .map((element) => `${name}: ${element.tagName} ${element.textContent?.slice(0, 20)} sticks out`),
      ...(box(foot).bottom > box(canvas).bottom + 1 ? [`${name}: no room for the foot`] : []),
      ...texts
        .filter((element) => {
          const own = Number.parseFloat(getComputedStyle(element).fontSize);
          // What is drawn as on a page is scaled: its size is what is seen of it.
          const zoom = element.offsetWidth > 0 ? box(element).width / element.offsetWidth / scale : 1;
          return own * (zoom > 1.5 ? zoom : 1) < 23.9;
        })
        .map((element) => `${name}: ${element.textContent?.slice(0, 20)} is small`),
    ];
  });
}
