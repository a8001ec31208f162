// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { layoutBars } from '@/charts/live/barLayout';
import { SumChart } from '@/charts/SumChart';
import type { SumFigure } from '@/figures/figure';
import { barSample } from './samples';

afterEach(cleanup);

function sumSample(values: readonly number[], demo: boolean): SumFigure {
  const names = ['solvedOnSpot', 'closedInTime', 'closedLate', 'openInTime', 'overdue'] as const;
  const whole = values.reduce((sum, value) => sum + value, 0);
  return {
    kind: 'sum',
    key: 'sum',
    title: 'What became of them',
    subtitle: '',
    demoTag: null,
    foot: '',
    summary: '',
    table: { caption: '', columns: [], rows: [] },
    bars: [
      {
        key: 'all',
        label: '',
        whole: { label: 'found', text: String(whole), value: whole },
        parts: names.map((part, index) => ({
          part,
          label: part,
          text: String(values[index]),
          value: values[index] ?? 0,
          share: (values[index] ?? 0) / whole,
          mark: part === 'closedLate' ? '补' : '',
        })),
        demo,
      },
    ],
    figureId: 'problem-ledger',
    note: 'Two came back.',
  };
}

describe('a sum bar', () => {
  it('draws its parts end to end, none for nothing, and writes every one in the sum', () => {
    const { container } = render(<SumChart figure={sumSample([50, 25, 15, 0, 10], false)} />);
    const segments = [...container.querySelectorAll('.bar > .segment')];
    expect(segments.map((each) => [each.getAttribute('x'), each.getAttribute('width')])).toEqual([
      ['0%', '50%'],
      ['50%', '25%'],
      ['75%', '15%'],
      ['90%', '10%'],
    ]);
    const numbers = [...container.querySelectorAll('data')].map((each) => Number(each.getAttribute('value')));
    expect(numbers).toEqual([100, 50, 25, 15, 0, 10]);
    expect(container.querySelector('.equation')?.textContent).toMatch(/^found 100= .*50\+ .*25\+ .*15\+ .*0\+ .*10$/);
    expect(container.textContent).toContain('Two came back.');
  });

  it('writes the mark of a part in its segment where there is room, and not elsewhere', () => {
    const marks = (late: number) => {
      const { container } = render(<SumChart figure={sumSample([100 - late, 0, late, 0, 0], false)} />);
      return container.querySelectorAll('text').length;
    };
    expect([marks(15), marks(2)]).toEqual([1, 0]);
  });

  it('is striped while it is invented, with a pattern of its own', () => {
    const { container } = render(<SumChart figure={sumSample([5, 1, 1, 1, 1], true)} />);
    const striped = container.querySelector('[fill^="url("]');
    const id = /#(.+)\)/.exec(striped?.getAttribute('fill') ?? '')?.[1];
    expect(striped?.closest('svg')?.querySelector('pattern')?.id).toBe(id);
    expect(container.querySelectorAll('.stripes')).toHaveLength(5);
    cleanup();
    const real = render(<SumChart figure={sumSample([5, 1, 1, 1, 1], false)} />);
    expect(real.container.querySelector('pattern, .stripes')).toBeNull();
  });
});

describe('a bar with a range', () => {
  const sample = barSample('zh');
  const [first, ...others] = sample.bars;

  it('keeps its number clear of the range, and the axis reaches as far', () => {
    if (first === undefined) throw new Error('no bar');
    const far = (first.value ?? 0) * 3;
    const ranged = { ...sample, bars: [{ ...first, range: [0, far] as const }, ...others] };
    const [row] = layoutBars(ranged, { width: 600, height: 300 }).rows;
    expect(row?.range?.[1]).toBeGreaterThan(row?.end ?? 0);
    expect(row?.valueAt).toBeGreaterThan(row?.range?.[1] ?? 0);
    expect(row?.range?.[1]).toBeLessThanOrEqual(600);
    expect(layoutBars(sample, { width: 600, height: 300 }).rows[0]?.range).toBeNull();
  });
});
