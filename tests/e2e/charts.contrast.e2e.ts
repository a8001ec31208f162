import { expect, type Page } from '@playwright/test';
import { chartPages, open, templates, test, waitForCharts } from './support';

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
