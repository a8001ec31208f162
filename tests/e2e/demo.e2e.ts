import { expect, type Page } from '@playwright/test';
import { workspaceWords } from '@/messages/bothLanguages';
import { figures as facts } from '../facts/facts';
import { headNumber, languages, open, templates, test, waitForCharts, wordsOf } from './support';

/** Pages with invented numbers on them. */
const demoPages = [
  'overview',
  'indicatorCharts',
  'indicatorShare',
  'indicatorBars',
  'towns',
  'town',
  'workspace',
  'targets',
] as const;

/** The days of the source and of the register; a demo day is none of them. */
const publishedDays = ['2017-02-19', '2020-09', '2020-11-20', '2021-02-16'];

/** Shares and rates of published counts of the county: derived, not invented. */
const publishedRatios: Readonly<Record<string, number>> = {
  'sewage-controlled-villages': 44 / 105,
  'showcase-villages': 30 / 105,
  'villages-sanitation-outsourced': 1,
  'problems-resolved': 1285 / 389,
};

/** Where the page is hatched: in bars and areas, in swatches of tags and cards. */
async function countHatches(page: Page): Promise<number> {
  return page.locator('main [fill^="url("], main svg path[d^="M-1 7"]').count();
}

for (const { locale, prefix } of languages) {
  const { shell, figures } = wordsOf(locale);

  for (const name of demoPages) {
    test(`${name}: one press hides everything invented, another shows it; address and links keep the choice (${locale})`, async ({
      page,
    }) => {
      const path = `${prefix}${templates[name]}`;
      await open(page, path);
      await waitForCharts(page);
      const shown = await countHatches(page);
      // Of a register only the towns whose own number is invented are marked, in words where no bar can be hatched.
      expect(shown).toBeGreaterThan(0);

      await page.getByRole('button', { name: shell.hideDemo }).first().click();
      await expect(page).toHaveURL(`${path}?demo=off`);
      await expect(page.getByRole('button', { name: shell.hideDemo })).toHaveCount(0);
      await waitForCharts(page);
      expect(await countHatches(page)).toBe(0);
      await expect(page.locator('main').getByText(figures.demoTag, { exact: true })).toHaveCount(0);
      await expect(page.locator('main').getByText(figures.demoSplitTag, { exact: true })).toHaveCount(0);
      const links = await page
        .locator('a[href^="/"]')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
      expect(links.filter((href) => !href?.includes('demo=off'))).toEqual([]);

      // The choice is the address: it holds for whoever is sent it.
      await open(page, `${path}?demo=off`);
      await expect(page.getByRole('button', { name: shell.showDemo }).first()).toBeVisible();
      await waitForCharts(page);
      expect(await countHatches(page)).toBe(0);

      await page.getByRole('button', { name: shell.showDemo }).first().click();
      await expect(page).toHaveURL(path);
      await waitForCharts(page);
      expect(await countHatches(page)).toBe(shown);
    });
  }

  test(`without demo no number of a town is left but those of the register (${locale})`, async ({ page }) => {
    await open(page, `${prefix}${templates.towns}?demo=off`);
    await expect(page.locator('main [data-state="unknown"]')).toBeVisible();
    await open(page, `${prefix}${templates.town}?demo=off`);
    const ids = await page
      .locator('main data[data-figure]')
      .evaluateAll((all) => all.map((data) => data.getAttribute('data-figure')));
    expect(new Set(ids)).toEqual(new Set(['villages']));
    await expect(headNumber(page, 'villages')).toHaveAttribute('value', '20');
  });

  test(`without demo an indicator keeps its published value and says why nothing is drawn (${locale})`, async ({
    page,
  }) => {
    await open(page, `${prefix}${templates.indicatorCharts}?demo=off`);
    await expect(headNumber(page, 'rural-toilets-renovated')).toHaveAttribute('value', '11577');
    const figure = page.locator('main figure');
    await expect(figure).toHaveCount(1);
    await expect(figure).toContainText(wordsOf(locale).charts.refusal.endValueOnly.title);
    await expect(figure.locator('.recharts-surface, [role="application"]')).toHaveCount(0);
    await expect(page.locator('main')).not.toContainText('0 %');
  });

  test(`without demo the workspace has no targets and says what is needed (${locale})`, async ({ page }) => {
    for (const room of [templates.workspace, templates.targets]) {
      await open(page, `${prefix}${room}?demo=off`);
      await expect(page.locator('main [data-state="empty"]')).toBeVisible();
      await expect(page.locator('main data')).toHaveCount(0);
    }
  });

  test(`the workspace says which day it stands on, inside the campaign, and that it is demo (${locale})`, async ({
    page,
  }) => {
    await open(page, `${prefix}${templates.workspace}`);
    const banner = page.locator('[data-day]');
    await expect(banner).toContainText(workspaceWords[locale].frame.allDemo);
    await expect(banner.locator('svg')).toHaveCount(1);
    const day = /\d{4}-\d{2}-\d{2}/.exec(await banner.innerText())?.[0] ?? '';
    expect(day > '2017-02-19' && day < '2020-11-20', day).toBe(true);
    expect(publishedDays).not.toContain(day);
  });
}

test('while demo is shown every invented number is marked where it stands', async ({ page }) => {
  for (const name of demoPages) {
    await open(page, templates[name]);
    await waitForCharts(page);
    const invented = await listInvented(page, templates[name]);
    for (const { figure, text, isMarked } of invented) expect.soft(isMarked, `${name}: ${figure} ${text}`).toBe(true);
  }
});

/**
 * The numbers of a page that are not there when demo is hidden, and whether each stands under a mark: in a section, a
 * chart, a table cell or a trace that says so.
 */
async function listInvented(page: Page, path: string) {
  const read = () =>
    page.locator('main data[data-figure]').evaluateAll((all) =>
      all.map((data) => {
        const word = /示例/;
        const marked = (element: Element | null): boolean => {
          if (element === null || element.tagName === 'MAIN') return false;
          const own = element.matches('figure, section, li, tr, td, p') && word.test(headOf(element));
          return own || marked(element.parentElement);
        };
        // The head of a section is its heading; smaller things are read whole.
        const headOf = (element: Element): string =>
          element.matches('figure, section')
            ? [...element.querySelectorAll('h2, h3')]
                .slice(0, 1)
                .map((heading) => heading.textContent)
                .join(' ')
            : (element.textContent ?? '');
        const bannered = word.test(document.querySelector('main > p')?.textContent ?? '');
        return {
          figure: data.getAttribute('data-figure') ?? '',
          value: data.getAttribute('value') ?? '',
          text: data.textContent ?? '',
          isMarked: marked(data) || bannered,
        };
      }),
    );
  const shown = await read();
  await open(page, `${path}?demo=off`);
  const left = new Set((await read()).map(({ figure, value }) => `${figure} ${value}`));
  return shown.filter(({ figure, value }) => !left.has(`${figure} ${value}`) && !isPublished(figure, Number(value)));
}

/** A figure of the article, or a ratio of two of them; an invented one of the same size would be taken for it. */
function isPublished(figure: string, value: number): boolean {
  const fact = facts.find(({ id }) => id === figure);
  return value === fact?.value || Math.abs(value - (publishedRatios[figure] ?? Number.NaN)) < 1e-9;
}
