import { expect, type Page } from '@playwright/test';
import { workspaceWords } from '@/messages/bothLanguages';
import { paperKinds } from '@/messages/workspacePaper';
import { expectNoAxeViolations } from './axe';
import { type PdfPage, readPdf, stripSpaces } from './pdf';
import { languages, measureSideways, open, test, wordsOf } from './support';

const opening = '2019-06-24';
const millimetre = 72 / 25.4;
// The margins of the page the papers name, in points.
const margin = { top: 37 * millimetre, right: 18 * millimetre, bottom: 35 * millimetre, left: 22 * millimetre };
const a4 = { width: 210 * millimetre, height: 297 * millimetre };

/** The rows of the paper's table as the screen has them: what each cell says, without spaces. */
async function readRows(page: Page): Promise<string[][]> {
  const rows = await page
    .locator('article tr[data-row]')
    .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent ?? '')));
  return rows.map((cells) => cells.map(stripSpaces));
}

async function print(page: Page): Promise<PdfPage[]> {
  await page.waitForFunction(() => document.documentElement.dataset.paper !== undefined);
  return readPdf(await page.pdf({ preferCSSPageSize: true }));
}

for (const { locale, prefix } of languages) {
  const words = workspaceWords[locale];

  for (const kind of paperKinds) {
    for (const view of ['', '?place=131028102', '?department=dept-09', '?place=all', '?asOf=2021-02-16']) {
      test(`${kind}${view} prints to numbered A4 pages with nothing cut (${locale})`, async ({ page }) => {
        await open(page, `${prefix}/workspace/${kind}/${view}`);
        const rows = await readRows(page);
        expect(rows.length).toBeGreaterThan(0);
        const head = stripSpaces(Object.values(words.paper.columns).slice(1, 3).join(''));
        const release = await page.evaluate(() => document.documentElement.dataset.release ?? '');
        const pages = await print(page);

        expect(pages.length).toBeGreaterThanOrEqual(2);
        expect(pages.length).toBeLessThanOrEqual(12);
        for (const [index, { width, height, texts, lines }] of pages.entries()) {
          expect(Math.abs(width - a4.width)).toBeLessThan(1);
          expect(Math.abs(height - a4.height)).toBeLessThan(1);
          // Number, day and version at the foot of each page, below everything else.
          const foot = lines.at(-1) ?? '';
          expect(foot).toContain(stripSpaces(`— ${index + 1} / ${pages.length} —`));
          expect(foot).toContain(view.includes('asOf') ? '2021-02-16' : opening);
          expect(foot).toContain(release);
          expect(lines.some((line) => line.includes(stripSpaces(words.paper.mark)))).toBe(true);
          // One expectation for all of them: a page has a thousand pieces of text.
          const misplaced = texts.flatMap(({ text, left, right, baseline, size }) => {
            const inFoot = baseline < margin.bottom && foot.includes(stripSpaces(text));
            const inHead = baseline > height - margin.top;
            return [
              ...(left > margin.left - 1 && right < width - margin.right + 1 ? [] : [`beside the margin: ${text}`]),
              ...(size >= 8.99 ? [] : [`too small: ${text}`]),
              ...(inFoot || baseline > margin.bottom ? [] : [`in the foot: ${text}`]),
              ...(inHead && index === 0 ? [`in the head: ${text}`] : []),
            ];
          });
          expect(misplaced).toEqual([]);
          // Wherever a row stands, the head of its column stands above it.
          const isRow = (line: string) => rows.some((cells) => line.endsWith(cells.slice(1).join('')));
          const firstRow = lines.findIndex(isRow);
          if (firstRow !== -1) {
            const headAt = lines.findIndex((line) => line.includes(head));
            expect(headAt).toBeGreaterThanOrEqual(0);
            expect(headAt).toBeLessThan(firstRow);
          }
          expect(lines.join('')).not.toContain(stripSpaces(words.frame.toSite));
          expect(lines.join('')).not.toContain(stripSpaces(words.frame.print));
        }
        const lines = pages.flatMap((one) => one.lines);
        const ends = (cells: readonly string[]) => lines.some((line) => line.endsWith(cells.slice(1).join('')));
        // A row in which words had to break stands on several lines: then each of its cells is somewhere, piece by piece.
        const broken = rows.filter((cells) => !ends(cells));
        expect(broken.length).toBeLessThan(rows.length / 2);
        for (const cells of broken) expect(lines.some((line) => line.endsWith(cells.slice(-2).join('')))).toBe(true);
        const whole = lines.join('');
        for (const part of await page.locator('article h2, article h3').allTextContents())
          expect(whole).toContain(stripSpaces(part));
      });
    }

    test(`${kind} on the screen is a sheet: accessible, choosable, and never moves sideways (${locale})`, async ({
      page,
    }) => {
      await open(page, `${prefix}/workspace/${kind}/`);
      await expectNoAxeViolations(page);
      await page.getByLabel(words.paper.choose, { exact: true }).selectOption({ index: 4 });
      await expect(page).toHaveURL(/place=131028102/);
      await expect(page.locator('article h2')).toContainText(locale === 'zh-CN' ? '祁各庄镇' : 'Qigezhuang');
      await page.getByLabel(words.paper.choose, { exact: true }).selectOption({ index: 7 });
      await expect(page).toHaveURL(/department=/);
      await expect(page).not.toHaveURL(/place=/);
      await page.setViewportSize({ width: 320, height: 700 });
      expect(await measureSideways(page)).toEqual({ overflow: 0, culprits: [] });
      await expectNoAxeViolations(page);
    });

    test(`${kind} without demo says what is missing and offers no blank sheet (${locale})`, async ({ page }) => {
      await open(page, `${prefix}/workspace/${kind}/?demo=off`);
      await expect(page.locator('main')).toContainText(words.none);
      await expect(page.locator('article')).toHaveCount(0);
      await expect(page.getByRole('button', { name: words.frame.print, exact: true })).toHaveCount(0);
      expect(await page.evaluate(() => document.documentElement.dataset.paper)).toBeUndefined();
    });
  }

  test(`the day and the day compared with are those of the address: a month for the bulletin (${locale})`, async ({
    page,
  }) => {
    const changes = page.locator('article section').filter({ hasText: words.paper.monthChanges });
    await open(page, `${prefix}/workspace/bulletin/`);
    await expect(changes).toContainText('2019-05-24');
    await expect(page.locator('[data-day]')).toContainText('2019-05-24');
    await open(page, `${prefix}/workspace/bulletin/?asOf=2018-12-31&compare=2018-06-25`);
    await expect(changes).toContainText('2018-06-25');
    await expect(page.locator('article header')).toContainText('2018-12-31');
    await open(page, `${prefix}/workspace/dispatch/`);
    await expect(page.locator('article')).toContainText('2019-06-17');
  });

  test(`a button prints, another copies the whole paper (${locale})`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.addInitScript(() => {
      window.print = () => {
        document.body.dataset.printed = 'yes';
      };
    });
    await open(page, `${prefix}/workspace/dispatch/`);
    await page.getByRole('button', { name: words.frame.print, exact: true }).click();
    await expect(page.locator('body')).toHaveAttribute('data-printed', 'yes');
    await page.getByRole('button', { name: words.copy, exact: true }).click();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    for (const text of await page.locator('article h3').allTextContents()) expect(copied).toContain(text);
    for (const text of await page.locator('article h3 ~ p').allTextContents())
      expect(stripSpaces(copied)).toContain(stripSpaces(text).slice(0, 20));
    expect(copied).toContain(words.paper.mark);
    expect(copied).toContain(wordsOf(locale).words.basis.demo);
  });
}

test('another room prints as before: what a paper brings ends with it', async ({ page }) => {
  await open(page, '/workspace/dispatch/');
  await page.waitForFunction(() => document.documentElement.dataset.paper !== undefined);
  await page.getByRole('link', { name: workspaceWords['zh-CN'].frame.targets, exact: true }).click();
  await expect(page.locator('article')).toHaveCount(0);
  expect(
    await page.evaluate(() => [
      document.documentElement.dataset.paper,
      document.documentElement.style.getPropertyValue('--paper-foot'),
    ]),
  ).toEqual([undefined, '']);
});
