import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { thinPath } from '@/publish/thinPath';

describe('thinPath', () => {
  it.each([
    ['a straight line keeps its ends', 'M0,10L5,10L10,10', 'M0 10h10'],
    ['a slant of many points is one step', 'M0,0L1,2L2,4L3,6', 'M0 0l3 6'],
    ['a bend stays', 'M0,0L10,0L10,5L20,9', 'M0 0h10v5l10 4'],
    ['a way back along itself stays', 'M0,0L10,0L5,0', 'M0 0h10-5'],
    ['an area closes', 'M0,10L4,6L8,10L4,10L0,10Z', 'M0 10l4-4 4 4h-8z'],
    ['a run after a break begins where it begins', 'M0,0L1,1M5,5L6,4', 'M0 0l1 1M5 5l1-1'],
    ['a spike too', 'M2,9L2,3L2,9', 'M2 9v-6 6'],
    ['steps across and up', 'M0,8H4V2', 'M0 8h4v-6'],
    ['a lone point', 'M3,4Z', 'M3 4z'],
    ['more than a tenth aside is a bend', 'M0,0L5,0.2L10,0', 'M0 0l5 0.2 5-0.2'],
    ['less is none', 'M0,0L5,0.04L10,0', 'M0 0h10'],
  ])('%s: %s', (_name, d, thin) => {
    expect(thinPath(d)).toBe(thin);
  });

  it('leaves what has curves, and numbers it does not know, as they are but for their digits', () => {
    expect(thinPath('M0,0C1.23456,2,3,4,5,6')).toBe('M0,0C1.2,2,3,4,5,6');
    expect(thinPath('M0,0L1,2,3,4')).toBe('M0,0L1,2,3,4');
    expect(thinPath('')).toBe('');
  });

  it('is nowhere further from the path than can be seen, however long it is', () => {
    const points = fc.array(fc.tuple(fc.double({ min: 0, max: 9, noNaN: true }), fc.integer({ min: 0, max: 300 })), {
      minLength: 2,
      maxLength: 120,
    });
    fc.assert(
      fc.property(points, (steps) => {
        const drawn = steps.map(
          ([, y], index) => [steps.slice(0, index + 1).reduce((sum, [step]) => sum + step, 0), y] as const,
        );
        const thin = readSteps(thinPath(`M${drawn.map(([atX, y]) => `${atX.toFixed(4)},${y}`).join('L')}`));
        // A tenth for what is left out and the rounding of either end.
        for (const point of drawn) expect(measureDistance(point, thin)).toBeLessThan(0.2);
      }),
    );
  });
});

type Point = readonly [number, number];

function readSteps(d: string): Point[] {
  const points: Point[] = [];
  for (const [, letter, numbers = ''] of d.matchAll(/([Mlhv])([^Mlhv]+)/g)) {
    const values = (numbers.match(/-?[\d.]+/g) ?? []).map(Number);
    while (values.length > 0) {
      const [x, y] = points[points.length - 1] ?? [0, 0];
      const first = values.shift() ?? 0;
      if (letter === 'h') points.push([x + first, y]);
      else if (letter === 'v') points.push([x, y + first]);
      else points.push([x + first, y + (values.shift() ?? 0)]);
    }
  }
  return points;
}

function measureDistance([x, y]: Point, line: readonly Point[]): number {
  const distances = line.slice(1).map(([x2, y2], index) => {
    const [x1, y1] = line[index] ?? [0, 0];
    const length = (x2 - x1) ** 2 + (y2 - y1) ** 2;
    const along = Math.min(1, Math.max(0, ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / (length || 1)));
    return Math.hypot(x - x1 - along * (x2 - x1), y - y1 - along * (y2 - y1));
  });
  const [startX, startY] = line[0] ?? [0, 0];
  return Math.min(Math.hypot(x - startX, y - startY), ...distances);
}
