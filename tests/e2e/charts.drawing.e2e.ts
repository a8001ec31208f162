import { expect, type Page } from '@playwright/test';
import { chartPages, languages, open, templates, test, waitForCharts, wordsOf } from './support';

for (const { locale, prefix } of languages) {
  test(`no word in a chart is cut off or lies on another at any width (${locale})`, async ({ page }) => {
    for (const name of ['indicatorCharts', 'indicatorShare', 'indicatorBars', 'town'] as const) {
      await page.setViewportSize({ width: 1280, height: 900 });
      await open(page, `${prefix}${templates[name]}`);
      for (const width of [320, 360, 768, 1280, 1920]) {
        await page.setViewportSize({ width, height: 900 });
        await waitForCharts(page);
        await expect.poll(() => countWrongSizes(page), `${name} ${width} px: drawn at the size of its box`).toBe(0);
        // A drawing of the right size may still be setting its words.
        await expect
          .configure({ soft: true })
          .poll(() => findTextFaults(page), `${name} ${width} px`)
          .toEqual([]);
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
