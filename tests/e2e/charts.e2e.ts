import { expect, type Locator } from '@playwright/test';
import { chartPages, languages, open, squeeze, templates, test, waitForCharts, wordsOf } from './support';

for (const { locale, prefix } of languages) {
  const { shell, figures } = wordsOf(locale);

  for (const name of chartPages) {
    test(`${name}: every chart has a conclusion, what is drawn, a name, a summary, a table, source and date (${locale})`, async ({
      page,
    }) => {
      await open(page, `${prefix}${templates[name]}`);
      await waitForCharts(page);
      const charts = await page.locator('main figure').all();
      expect(charts.length).toBeGreaterThan(0);
      const titles = new Set<string>();
      for (const chart of charts) {
        const heading = chart.getByRole('heading').first();
        const title = squeeze(await heading.innerText());
        titles.add(title);
        await expect(chart, title).toHaveAccessibleName(title);
        // A conclusion has numbers, dates or a verdict in it; a bare name of the indicator is none.
        expect.soft(title, 'the conclusion is not the name of the page').not.toBe(await page.locator('h1').innerText());
        expect.soft(squeeze(await chart.locator('figcaption p').innerText()).length, title).toBeGreaterThan(4);

        const pictures = await chart.locator('[role="application"], [role="img"], [role="group"]').all();
        expect.soft(pictures.length, title).toBeGreaterThan(0);
        const summary = squeeze(await chart.locator('figcaption ~ p').first().textContent());
        expect.soft(summary.length, title).toBeGreaterThan(10);
        const group = chart.locator(':is([role="img"], [role="group"])[aria-describedby]').first();
        expect.soft(await readDescription(group), title).toContain(summary);

        const foot = chart.locator('p').last();
        await expect.soft(foot, title).toContainText(locale === 'zh-CN' ? '来源' : 'Source');
        await expect.soft(foot, title).toContainText(/20\d\d-\d\d-\d\d/);
        await expect.soft(chart.getByText(shell.chart.table, { exact: true }), title).toHaveCount(1);

        // Every number of the summary is in the table, as a number or as part of a text; so is every name.
        await chart.locator('details').evaluate((details) => details.setAttribute('open', ''));
        const table = await chart.locator('table').innerText();
        expect.soft(await chart.locator('tbody tr').count(), title).toBeGreaterThan(1);
        const known = `${table} ${await foot.innerText()} ${await readShortfalls(chart)}`.replace(thousands, '');
        for (const number of summary.replace(thousands, '').match(/\d+(\.\d+)?/g) ?? [])
          expect.soft(known, `${title}: ${number} of the summary is in the table`).toContain(number);
      }
      expect(titles.size).toBe(charts.length);
    });
  }

  test(`every number in a table twin has its column's head, its unit there, and its row's (${locale})`, async ({
    page,
  }) => {
    await open(page, `${prefix}${templates.indicatorCharts}`);
    const table = page.locator('main figure table').first();
    await table.evaluate((element) => element.closest('details')?.setAttribute('open', ''));
    await expect(table.locator('caption')).not.toBeEmpty();
    const columns = await table.locator('thead th').allInnerTexts();
    expect(columns.filter((text) => text.trim() === '')).toEqual([]);
    expect(columns.join(' ')).toContain(locale === 'zh-CN' ? '座' : 'toilets');
    const rows = await table.locator('tbody tr').count();
    await expect(table.locator('tbody th[scope="row"]')).toHaveCount(rows);
  });

  test(`demo is hatched and said in the title of each chart that uses it (${locale})`, async ({ page }) => {
    for (const name of ['indicatorCharts', 'indicatorBars', 'overview', 'town'] as const) {
      await open(page, `${prefix}${templates[name]}`);
      await waitForCharts(page);
      for (const chart of await page.locator('main figure').all()) {
        const hatched = await chart.locator('[fill^="url("]').count();
        const title = squeeze(await chart.getByRole('heading').first().innerText());
        const isTagged = title.endsWith(figures.demoTag) || title.endsWith(figures.demoSplitTag);
        expect.soft(isTagged, `${name}: ${title}`).toBe(hatched > 0);
        const foot = await chart.locator('p').last().innerText();
        expect.soft(foot.includes(wordsOf(locale).words.basis.demo), `${name}: ${foot}`).toBe(isTagged);
      }
    }
  });
}

test('the table of a line has as many rows as the line has points, and the keyboard reads each of them', async ({
  page,
}) => {
  for (const path of [templates.indicatorCharts, templates.indicatorShare]) {
    await open(page, path);
    await waitForCharts(page);
    const chart = page.locator('main figure').first();
    const rows = await chart.locator('tbody tr').all();
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.length).toBeLessThanOrEqual(60);

    const reader = chart.getByRole('application');
    const said = chart.locator('[role="status"]');
    await reader.focus();
    const readings: string[] = [];
    await page.keyboard.press('Home');
    for (let count = 0; count < 80; count += 1) {
      const reading = squeeze(await said.textContent());
      if (readings.at(-1) === reading) break;
      readings.push(reading);
      await page.keyboard.press('ArrowRight');
    }
    expect(readings).toHaveLength(rows.length);
    for (const [index, row] of rows.entries()) {
      const cells = await row.locator('th, td').allTextContents();
      for (const cell of cells.filter((text) => text !== '')) expect.soft(readings[index]).toContain(cell.trim());
    }
    // As many corners as the drawn line has points with a value.
    const values = (await chart.locator('tbody tr td:nth-child(2) data').all()).length;
    expect(await countCorners(chart.locator('.recharts-line').last())).toBe(values);
  }
});

test('the bars are as many as the rows of their table, as long as their numbers, from zero', async ({ page }) => {
  await open(page, templates.indicatorBars);
  await waitForCharts(page);
  const chart = page.locator('main figure').last();
  const values = await chart
    .locator('tbody data')
    .evaluateAll((all) => all.map((data) => Number(data.getAttribute('value'))));
  expect(values).toEqual([26, 30, 20, 15, 14]);
  const bars = chart.locator('.recharts-bar-rectangle rect, .recharts-bar-rectangle path');
  const boxes = await bars.evaluateAll((all) =>
    all.map((bar) => bar.getBoundingClientRect()).map(({ x, width }) => ({ x, width })),
  );
  expect(boxes).toHaveLength(values.length);
  for (const [index, { x, width }] of boxes.entries()) {
    expect.soft(x).toBeCloseTo(boxes[0]?.x ?? 0, 0);
    expect.soft(width / (boxes[0]?.width ?? 1)).toBeCloseTo((values[index] ?? 0) / 26, 1);
  }
});

test('the bars of shares are as long as the shares', async ({ page }) => {
  await page.goto(templates.overview);
  const chart = page.locator('main figure').first();
  const rows = await chart.locator('li').all();
  expect(rows).toHaveLength(3);
  for (const [row, share] of rows.map((each, index) => [each, [1, 44 / 105, 30 / 105][index] ?? 0] as const)) {
    const track = await row.locator('svg:has(rect)').last().boundingBox();
    const bar = await row.locator('svg rect').last().boundingBox();
    expect((bar?.width ?? 0) / (track?.width ?? 1)).toBeCloseTo(share, 2);
  }
});

test('each town has a panel and each panel a row, named by the town', async ({ page }) => {
  await open(page, templates.indicatorCharts);
  await waitForCharts(page);
  const chart = page.locator('main figure').last();
  const rows = await chart.locator('tbody th').allTextContents();
  expect(rows).toHaveLength(5);
  const pictures = chart.locator('[role="img"][aria-labelledby]');
  await expect(pictures).toHaveCount(5);
  for (const [index, town] of rows.entries()) {
    await expect(pictures.nth(index)).toHaveAccessibleName(town);
    await expect(pictures.nth(index)).toHaveAccessibleDescription(new RegExp(`${town}.*\\d`));
  }
});

test('the map has a tile for every place, a row in its table for each that counts, and says what it is not', async ({
  page,
}) => {
  await open(page, templates.towns);
  const chart = page.locator('main figure').first();
  await expect(chart).toContainText('示意图，不表示行政区域界线和面积');
  const tiles = chart.locator('ul > li');
  await expect(tiles).toHaveCount(6);
  await expect(tiles.filter({ has: page.getByRole('link') })).toHaveCount(5);
  const uncounted = tiles.filter({ hasText: '北辰街道' });
  await expect(uncounted).not.toContainText('%');
  expect(await uncounted.evaluate((tile) => getComputedStyle(tile).borderTopStyle)).toBe('dashed');
  // Five towns in code order, then the county.
  const table = page.locator('main table').last();
  await expect(table.locator('tbody th')).toHaveText(['大厂镇', '夏垫镇', '祁各庄镇', '邵府镇', '陈府镇', '全县']);
});

const thousands = /(?<=\d),(?=\d{3})/g;

/** How far each row of a table of plan and actual is short of the plan. */
async function readShortfalls(chart: Locator): Promise<string> {
  const shortfalls = await chart.locator('tbody tr').evaluateAll((rows) =>
    rows.map((row) => {
      const [actual = 0, plan = 0] = [...row.querySelectorAll('data')].map((data) =>
        Number(data.getAttribute('value')),
      );
      return plan - actual;
    }),
  );
  return shortfalls.map((shortfall) => `${Math.round(shortfall)} ${shortfall.toFixed(1)}`).join(' ');
}

async function readDescription(element: Locator): Promise<string> {
  return element.evaluate((picture) =>
    (picture.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '')
      .join(' ')
      .replace(/\s+/g, ' '),
  );
}

/** The points a drawn line goes through. */
async function countCorners(line: Locator): Promise<number> {
  return line.evaluate((group) =>
    [...group.querySelectorAll('path')].reduce(
      (sum, path) => sum + (path.getAttribute('d')?.match(/[ML]/g)?.length ?? 0),
      0,
    ),
  );
}
