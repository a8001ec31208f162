import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeControl } from '@/domain/ledger/control';

describe('the control chart of counts', () => {
  it('has the limits of the textbook', () => {
    // Errors in shipments, twenty weeks of fifty: D. C. Montgomery, "Introduction to Statistical Quality Control", u-charts.
    const errors = [2, 3, 8, 1, 1, 4, 1, 4, 5, 1, 8, 2, 4, 3, 4, 1, 8, 3, 7, 4];
    const chart = computeControl(errors.map((found) => ({ found, units: 50 })));
    expect(chart?.centre).toBeCloseTo(0.074, 4);
    for (const point of chart?.points ?? []) {
      expect(point?.upper).toBeCloseTo(0.1894, 4);
      expect(point?.lower).toBe(0);
      expect(point?.signal).toBeNull();
    }
  });

  it('has wider limits for a smaller lot, and says which is beyond them', () => {
    // 100 in 100 rounds: 1 a round. Of 4 rounds 1 ± 1.5, of 25 rounds 1 ± 0.6.
    const chart = computeControl([
      { found: 10, units: 4 },
      { found: 8, units: 25 },
      { found: 0, units: 0 },
      { found: 82, units: 71 },
    ]);
    expect(chart?.centre).toBe(1);
    expect(chart?.points[0]).toEqual({ rate: 2.5, lower: 0, upper: 2.5, signal: null });
    expect(chart?.points[1]).toMatchObject({ signal: 'below' });
    expect(chart?.points[1]?.lower).toBeCloseTo(0.4, 12);
    expect(chart?.points[2]).toBeNull();
    const more = computeControl([
      { found: 11, units: 4 },
      { found: 89, units: 96 },
    ]);
    expect(more?.points[0]?.signal).toBe('above');
  });

  it.each([
    ['nothing', []],
    ['one lot', [{ found: 3, units: 2 }]],
    [
      'one lot beside an empty one',
      [
        { found: 3, units: 2 },
        { found: 0, units: 0 },
      ],
    ],
    [
      'lots in which nothing was found',
      [
        { found: 0, units: 2 },
        { found: 0, units: 3 },
      ],
    ],
  ])('refuses %s', (_, lots) => {
    expect(computeControl(lots)).toBeNull();
  });

  it('has its centre between the smallest and the largest rate', () => {
    const lot = fc.record({ found: fc.integer({ min: 0, max: 50 }), units: fc.integer({ min: 0, max: 20 }) });
    fc.assert(
      fc.property(fc.array(lot, { maxLength: 30 }), (all) => {
        const lots = all.map((one) => (one.units === 0 ? { ...one, found: 0 } : one));
        const chart = computeControl(lots);
        if (chart === null) return;
        const rates = chart.points.flatMap((point) => point?.rate ?? []);
        expect(chart.centre).toBeGreaterThanOrEqual(Math.min(...rates) - 1e-9);
        expect(chart.centre).toBeLessThanOrEqual(Math.max(...rates) + 1e-9);
      }),
    );
  });
});
