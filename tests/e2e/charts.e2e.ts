import { expect, type Locator, type Page } from '@playwright/test';
import { languages, open, squeeze, templates, test, waitForCharts, wordsOf } from './support';

/** Pages with drawn figures of every kind: lines, panels, bars, coverages, tiles. */
const chartPages = ['overview', 'indicatorCharts', 'indicatorShare', 'indicatorBars', 'towns', 'town'] as const;

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

test('a chart is read by keyboard: arrows, Home, End, Esc, one polite region, the focus seen', async ({ page }) => {
  await open(page, templates.indicatorCharts);
  await waitForCharts(page);
  const chart = page.locator('main figure').first();
  const reader = chart.getByRole('application');
  await expect(reader).toHaveAccessibleDescription(wordsOf('zh-CN').shell.chart.keys);
  expect(await chart.locator('[aria-live], [role="status"], [role="alert"]').count()).toBe(1);
  await expect(page.locator('main [aria-live="assertive"]')).toHaveCount(0);
  const said = chart.getByRole('status');

  for (
    let press = 0;
    press < 40 && !(await reader.evaluate((element) => element === document.activeElement));
    press += 1
  )
    await page.keyboard.press('Tab');
  await expect(reader).toBeFocused();
  expect(await reader.evaluate((element) => getComputedStyle(element).outlineStyle)).not.toBe('none');

  await page.keyboard.press('ArrowRight');
  const first = squeeze(await said.textContent());
  expect(first).toMatch(/^2017-02-\d\d.*\d/);
  await page.keyboard.press('ArrowRight');
  const second = squeeze(await said.textContent());
  expect(second).not.toBe(first);
  await page.keyboard.press('End');
  const last = squeeze(await said.textContent());
  expect(last).toMatch(/^2020-11-16.*11577 座/);
  await page.keyboard.press('ArrowRight');
  await expect(said).toHaveText(last);
  await page.keyboard.press('Home');
  await expect(said).toHaveText(first);
  await page.keyboard.press('ArrowLeft');
  await expect(said).toHaveText(first);
  await page.keyboard.press('Escape');
  await expect(said).toBeEmpty();
  await page.keyboard.press('Tab');
  await expect(reader).not.toBeFocused();
});

test('pointing at a chart reads the nearest point', async ({ page }) => {
  await open(page, templates.indicatorCharts);
  await waitForCharts(page);
  const reader = page.locator('main figure').first().getByRole('application');
  await reader.scrollIntoViewIfNeeded();
  const box = await reader.boundingBox();
  await page.mouse.move((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2);
  const tooltip = reader.locator('div[aria-hidden="true"]').last();
  await expect(tooltip).toContainText(/20(18|19)-\d\d-\d\d/);
  const inside = await tooltip.boundingBox();
  expect(inside?.x).toBeGreaterThanOrEqual(box?.x ?? 0);
  expect((inside?.x ?? 0) + (inside?.width ?? 0)).toBeLessThanOrEqual((box?.x ?? 0) + (box?.width ?? 0) + 1);
  // It says it in sight, not aloud: the live region is for the keyboard.
  await expect(reader.getByRole('status')).toBeEmpty();
});

for (const { locale, prefix } of languages) {
  test(`no word in a chart is cut off or lies on another at any width (${locale})`, async ({ page }) => {
    for (const name of ['indicatorCharts', 'indicatorShare', 'indicatorBars', 'town'] as const) {
      await page.setViewportSize({ width: 1280, height: 900 });
      await open(page, `${prefix}${templates[name]}`);
      for (const width of [320, 360, 768, 1280, 1920]) {
        await page.setViewportSize({ width, height: 900 });
        await waitForCharts(page);
        await expect.poll(() => countWrongSizes(page), `${name} ${width} px: drawn at the size of its box`).toBe(0);
        const faults = await findTextFaults(page);
        expect.soft(faults, `${name} ${width} px`).toEqual([]);
      }
    }
  });

  test(`every drawing has a size and no broken number in it (${locale})`, async ({ page }) => {
    for (const name of chartPages) {
      await open(page, `${prefix}${templates[name]}`);
      await waitForCharts(page);
      const broken = await page.locator('main figure svg').evaluateAll((all) =>
        all.flatMap((svg) => {
          const { width, height } = svg.getBoundingClientRect();
          const text = svg.outerHTML;
          const faults = [
            ...(width > 0 && height > 0 ? [] : ['no size']),
            ...(/NaN|Infinity|undefined/.test(text)
              ? [/.{30}(NaN|Infinity|undefined).{10}/.exec(text)?.[0] ?? 'NaN']
              : []),
          ];
          return faults;
        }),
      );
      expect.soft(broken, name).toEqual([]);
    }
  });
}

test('the hatches of two charts are two patterns, each in its own drawing', async ({ page }) => {
  for (const name of chartPages) {
    await open(page, templates[name]);
    await waitForCharts(page);
    const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
    expect
      .soft(
        ids.filter((id, index) => ids.indexOf(id) !== index),
        name,
      )
      .toEqual([]);
    const lost = await page.locator('main [fill^="url("]').evaluateAll(
      (all) =>
        all.filter((mark) => {
          const id = /#(.+?)["')]/.exec(mark.getAttribute('fill') ?? '')?.[1] ?? '';
          return document.getElementById(id)?.closest('svg') !== mark.closest('svg');
        }).length,
    );
    expect.soft(lost, name).toBe(0);
  }
});

test('forced colours keep every mark: lines, bars, hatches, tracks, rings', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  for (const name of chartPages) {
    await open(page, templates[name]);
    await waitForCharts(page);
    expect.soft(await findInvisibleMarks(page), name).toEqual([]);
  }
});

test('in every look the marks of a chart stand out from their ground by three to one', async ({ page }) => {
  for (const name of ['overview', 'indicatorCharts', 'indicatorBars'] as const) {
    await open(page, templates[name]);
    await waitForCharts(page);
    for (const theme of ['light', 'dark', 'contrast']) {
      await page.getByRole('combobox').selectOption(theme);
      await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
      expect.soft(await findInvisibleMarks(page), `${name} ${theme}`).toEqual([]);
    }
  }
});

test('with reduced motion nothing moves, and nothing is missing', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, templates.indicatorCharts);
  await waitForCharts(page);
  const drawn = await page.locator('main figure').first().locator('path, rect, line, circle').count();
  await page
    .locator('main a', { hasText: wordsOf('zh-CN').figures.tick(12) })
    .first()
    .click();
  await expect(page.getByRole('dialog')).toBeVisible();
  const running = await page.evaluate(
    () => document.getAnimations().filter(({ playState }) => playState === 'running').length,
  );
  expect(running).toBe(0);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await open(page, templates.indicatorCharts);
  await waitForCharts(page);
  expect(await page.locator('main figure').first().locator('path, rect, line, circle').count()).toBe(drawn);
});

test('a chart is drawn anew at the size of its box when the window changes', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await open(page, templates.indicatorCharts);
  await waitForCharts(page);
  for (const width of [360, 900]) {
    await page.setViewportSize({ width, height: 900 });
    await expect.poll(() => countWrongSizes(page)).toBe(0);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const { locale, prefix } of languages) {
    test(`every page can be read: figures, conclusions, summaries, tables, ticks as links (${locale})`, async ({
      page,
    }) => {
      for (const name of chartPages) {
        await page.goto(`${prefix}${templates[name]}`);
        await expect.soft(page.getByRole('heading', { level: 1 }), name).toBeVisible();
        expect.soft(await page.locator('main data:visible').count(), name).toBeGreaterThan(0);
        for (const chart of await page.locator('main figure').all()) {
          const title = squeeze(await chart.getByRole('heading').first().innerText());
          await chart.locator('summary').click();
          await expect.soft(chart.locator('table'), `${name}: ${title}`).toBeVisible();
          // What cannot be drawn is said where the drawing would be.
          if ((await chart.getByRole('img').count()) === 0) continue;
          for (const words of await chart.locator('noscript p').all()) {
            await expect.soft(words, `${name}: ${title}`).toBeVisible();
            expect
              .soft(await words.evaluate((text) => text.scrollHeight <= text.clientHeight + 1), `${name}: ${title}`)
              .toBe(true);
          }
        }
        const ticks = await page
          .locator('main a[href*="/indicators/"]')
          .evaluateAll(
            (all) =>
              all.filter((link) => !/\/indicators\/([a-z0-9-]+\/|#[a-z0-9-]+)?$/.test(link.getAttribute('href') ?? ''))
                .length,
          );
        expect.soft(ticks, name).toBe(0);
      }
    });
  }

  test('what only scripts can do is not offered', async ({ page }) => {
    for (const name of chartPages) {
      await page.goto(templates[name]);
      const dead = await page.locator('button:visible, select:visible, input:visible').allTextContents();
      expect.soft(dead, name).toEqual([]);
    }
  });
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

/** Drawings whose size is not that of the box they fill. */
async function countWrongSizes(page: Page): Promise<number> {
  return page.locator('main figure [role="img"] svg.recharts-surface').evaluateAll(
    (all) =>
      all.filter((svg) => {
        const box = svg.closest('[role="img"]')?.getBoundingClientRect();
        const own = svg.getBoundingClientRect();
        return box === undefined || Math.abs(box.width - own.width) > 1 || Math.abs(box.height - own.height) > 1;
      }).length,
  );
}

/** Words of a drawing that stick out of it, and pairs of words that lie on each other. */
async function findTextFaults(page: Page): Promise<string[]> {
  return page.locator('main figure svg.recharts-surface').evaluateAll((all) =>
    all.flatMap((svg) => {
      const frame = svg.getBoundingClientRect();
      const words = [...svg.querySelectorAll('text')].flatMap((text) => {
        const lines = [...text.querySelectorAll('tspan')].filter((line) => line.textContent?.trim());
        return (lines.length > 0 ? lines : [text]).map((line) => ({
          text: (line.textContent ?? '').trim(),
          owner: text,
          box: line.getBoundingClientRect(),
        }));
      });
      const out = words
        .filter(
          ({ text, box }) =>
            text !== '' &&
            (box.left < frame.left - 0.5 ||
              box.right > frame.right + 0.5 ||
              box.top < frame.top - 2 ||
              box.bottom > frame.bottom + 2),
        )
        .map(({ text }) => `sticks out: ${text}`);
      const overlaps = words.flatMap((one, index) =>
        words.slice(index + 1).flatMap((other) => {
          if (one.owner === other.owner || one.text === '' || other.text === '') return [];
          const width = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
          // The box of a line of text is higher than its letters by a few pixels on either side.
          const height = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top) - 6;
          return width > 1 && height > 0 ? [`on each other: ${one.text} | ${other.text}`] : [];
        }),
      );
      return [...out, ...overlaps];
    }),
  );
}

/** Marks of drawings that cannot be seen, or hardly, against the ground they stand on. */
async function findInvisibleMarks(page: Page): Promise<string[]> {
  return page.locator('main figure').evaluateAll((all) => {
    const parse = (text: string) => {
      const parts =
        /^rgba?\(([^)]+)\)$/
          .exec(text)?.[1]
          ?.split(/[\s,/]+/)
          .map(Number) ?? [];
      return { channels: parts.slice(0, 3), alpha: parts[3] ?? (parts.length === 3 ? 1 : 0) };
    };
    const luminance = (channels: number[]) => {
      const [r = 0, g = 0, b = 0] = channels.map((channel) => {
        const share = channel / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const groundOf = (element: Element | null): number[] => {
      if (element === null) return [255, 255, 255];
      const { channels, alpha } = parse(getComputedStyle(element).backgroundColor);
      return alpha > 0 ? channels : groundOf(element.parentElement);
    };
    const contrast = (a: number[], b: number[]) => {
      const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
      return (light + 0.05) / (dark + 0.05);
    };
    const judge = (mark: Element, ground: number[]) => {
      const style = getComputedStyle(mark);
      // A hatched mark is judged by its stripes.
      const pattern = /#([^"')]+)/.exec(mark.getAttribute('fill') ?? '')?.[1];
      const stripe = pattern === undefined ? null : document.getElementById(pattern)?.lastElementChild;
      const paints = [style.fill, style.stroke, ...(stripe ? [getComputedStyle(stripe).fill] : [])].map(parse);
      return Math.max(1, ...paints.filter(({ alpha }) => alpha > 0).map(({ channels }) => contrast(channels, ground)));
    };
    const isDefinition = (mark: Element) => mark.closest('defs, pattern, clipPath') !== null;
    const describe = (mark: Element, best: number, ground: number[]) =>
      best >= 3 ? [] : [`${best.toFixed(1)}: ${mark.tagName} ${mark.getAttribute('class') ?? ''} on ${ground}`];
    return all.flatMap((figure) => {
      const drawn = [
        ...figure.querySelectorAll('.recharts-line path, .recharts-bar-rectangle rect, .recharts-surface circle'),
      ];
      // A swatch, a ring or a small bar is made of parts that make one mark together.
      const small = [...figure.querySelectorAll('svg:not(.recharts-surface)')].filter(
        (svg) => svg.checkVisibility() && svg.querySelector('rect, circle, path, line') !== null,
      );
      return [
        ...drawn
          .filter((mark) => !isDefinition(mark))
          .flatMap((mark) => {
            const ground = groundOf(mark.closest('svg')?.parentElement ?? null);
            return describe(mark, judge(mark, ground), ground);
          }),
        ...small.flatMap((svg) => {
          const ground = groundOf(svg.parentElement);
          const parts = [...svg.querySelectorAll('rect, circle, path, line')].filter((part) => !isDefinition(part));
          return describe(svg, Math.max(1, ...parts.map((part) => judge(part, ground))), ground);
        }),
      ];
    });
  });
}
