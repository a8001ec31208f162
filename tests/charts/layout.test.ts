import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDrawable } from '@/charts/drawable';
import { layoutBars } from '@/charts/live/barLayout';
import { type LineLayout, layoutLine, type PlacedText } from '@/charts/live/lineLayout';
import { type BandItem, stackBand } from '@/charts/live/topBand';
import { estimateWidth, wrapText } from '@/charts/textSize';
import type { LineFigure } from '@/figures/figure';
import { lineSample, publishedLineSample, steppedSample } from './lineSamples';
import { barSample } from './samples';

const widths = [256, 288, 326, 420, 559, 560, 720, 1136];
const figures: readonly (readonly [string, LineFigure])[] = (['zh', 'en'] as const).flatMap((tongue) => [
  [`line ${tongue}`, lineSample(tongue)] as const,
  [`stepped ${tongue}`, steppedSample(tongue)] as const,
  [`published ${tongue}`, publishedLineSample(tongue)] as const,
]);

interface Placed {
  readonly name: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function boxOf(name: string, text: PlacedText, size: number, bold = false): Placed {
  const width = Math.max(...text.lines.map((line) => estimateWidth(line, size, bold)));
  const left = text.anchor === 'start' ? text.x : text.x - width;
  return { name, left, right: left + width, top: text.y - 11, bottom: text.y - 11 + text.lines.length * 16 };
}

function labelsOf(layout: LineLayout): readonly Placed[] {
  return [
    ...layout.events.map((event) => boxOf(`event ${event.lines[0]}`, event, 13)),
    ...(layout.plan === null ? [] : [boxOf('plan', layout.plan, 14)]),
    ...(layout.actual === null ? [] : [boxOf('actual', layout.actual, 14, true)]),
    ...(layout.gap === null ? [] : [boxOf('gap', layout.gap.text, 13)]),
  ];
}

describe.each(figures)('labels of %s', (_, figure) => {
  it.each(widths)('stay inside the drawing and clear of each other at %s px', (width) => {
    const size = { width, height: width < 560 ? 240 : 320 };
    const layout = layoutLine(figure, size);
    const labels = labelsOf(layout);
    for (const label of labels) {
      expect(label.left, label.name).toBeGreaterThanOrEqual(-1);
      expect(label.right, label.name).toBeLessThanOrEqual(width + 1);
      expect(label.top, label.name).toBeGreaterThanOrEqual(-2);
      expect(label.bottom, label.name).toBeLessThanOrEqual(size.height);
    }
    for (const one of labels)
      for (const other of labels) {
        if (one === other) continue;
        const isClear =
          one.right <= other.left || one.left >= other.right || one.bottom <= other.top || one.top >= other.bottom;
        expect(isClear, `${one.name} over ${other.name}`).toBe(true);
      }
    expect(layout.plot.bottom - layout.plot.top).toBeGreaterThanOrEqual(90);
    if (layout.end !== null) {
      const { text, oneLine } = layout.end;
      const [value, note] = [estimateWidth(text.lines[0] ?? '', 17, true), estimateWidth(text.lines[1] ?? '', 13)];
      const endWidth = oneLine ? value + 8 + note : Math.max(value, note);
      const left = text.anchor === 'start' ? text.x : text.x - endWidth;
      expect(left).toBeGreaterThanOrEqual(-1);
      expect(left + endWidth).toBeLessThanOrEqual(width + 1);
      expect(text.y).toBeGreaterThanOrEqual(11);
    }
    for (const tick of layout.ticks) expect(tick.x).toBeLessThanOrEqual(width);
  });
});

describe('stackBand', () => {
  it('never lays two labels of one row over each other', () => {
    const item = fc.record({ line: fc.integer({ min: 40, max: 600 }), width: fc.integer({ min: 20, max: 220 }) });
    fc.assert(
      fc.property(fc.array(item, { maxLength: 5 }), (items: BandItem[]) => {
        const band = stackBand(items, { left: 0, right: 640 }, { width: 120, rows: 1 });
        const spans = items.map((each, index) => {
          const { anchor, row } = band.items[index] ?? { anchor: 'start', row: -1 };
          const from = anchor === 'start' ? each.line + 5 : each.line - 5 - each.width;
          return { row, from, to: from + each.width };
        });
        spans.push({ row: band.endRow ?? -1, from: 520, to: 640 });
        for (const [index, span] of spans.entries())
          for (const other of spans.slice(index + 1))
            expect(span.row !== other.row || span.to <= other.from || span.from >= other.to).toBe(true);
        expect(Math.max(...spans.map((span) => span.row))).toBeLessThan(band.rows);
      }),
    );
  });

  it('turns a label to the left rather than take another row', () => {
    const band = stackBand(
      [
        { line: 100, width: 90 },
        { line: 180, width: 90 },
        { line: 270, width: 90 },
      ],
      { left: 0, right: 290 },
      null,
    );
    expect(band.rows).toBe(2);
  });
});

describe('layoutBars', () => {
  it.each([240, 326, 640])('keeps names, bars and numbers inside %s px', (width) => {
    const figure = barSample('en');
    const layout = layoutBars(figure, { width, height: 198 });
    for (const row of layout.rows) {
      for (const line of row.labelLines) expect(estimateWidth(line, 13)).toBeLessThanOrEqual(layout.plot.left - 9);
      if (row.end !== null) expect(row.end + 8 + estimateWidth(row.value, 14, true)).toBeLessThanOrEqual(width + 1);
    }
    expect(layout.rows.map((row) => row.end === null)).toEqual(figure.bars.map((bar) => bar.value === null));
    const zero = layout.rows.find((row) => row.key === 'd');
    expect(zero?.end).toBe(layout.plot.left);
  });
});

describe('wrapText', () => {
  const cases: readonly (readonly [string, string, number, readonly string[]])[] = [
    ['fits', '大厂镇', 100, ['大厂镇']],
    ['leaves no character alone', '现场交办并解决的问题', 120, ['现场交办并', '解决的问题']],
    ['breaks English between words', 'Barrier-free facilities', 100, ['Barrier-free', 'facilities']],
    ['says that it is cut', 'Registered volunteer service in person-days', 90, ['Registered', 'volunteer…']],
  ];
  it.each(cases)('%s', (_, text, width, lines) => {
    expect(wrapText(text, width, 13)).toEqual(lines);
  });

  it('never makes a line wider than asked nor more lines than allowed', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 60 }), fc.integer({ min: 40, max: 300 }), (text, width) => {
        const lines = wrapText(text, width, 13);
        expect(lines.length).toBeLessThanOrEqual(2);
        for (const line of lines) expect(estimateWidth(line, 13)).toBeLessThanOrEqual(width);
      }),
    );
  });
});

describe('isDrawable', () => {
  it('lets no number through that is not finite, negative or beyond size', () => {
    const wild = fc.oneof(fc.double(), fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, 1e308, -1, 1e16));
    fc.assert(
      fc.property(wild, (value) => {
        const isSane = Number.isFinite(value) && value >= 0 && value <= 1e15;
        const bars = [{ key: 'a', label: 'a', value, valueLabel: '', demo: false }];
        expect(isDrawable(barSample('zh', { bars }))).toBe(isSane);
        const points = [{ x: 18_000, value: 1, plan: value, text: '1', label: '' }];
        expect(isDrawable(lineSample('zh', { points, gap: null }))).toBe(isSane);
      }),
    );
  });
});
