type Point = readonly [x: number, y: number];

/** How far, in pixels, a corner may stand from the line that replaces it; less than a screen can show. */
const tolerance = 0.1;

/**
 * The outline of a polygon or line, in the fewest letters: corners that bend nothing are left out, the others follow as
 * steps from one to the next, in tenths of a pixel. `M0,10L5,10L10,10Z` → `M0 10h10z`. One with curves stays as it is.
 */
export function thinPath(d: string): string {
  const runs = parseRuns(d);
  if (runs === null) return d.replace(/-?\d+\.\d{2,}/g, (number) => String(Math.round(Number(number) * 10) / 10));
  return runs.map(({ points, closes }) => writeRun(keepCorners(points)) + (closes ? 'z' : '')).join('');
}

const number = String.raw`-?\d+(?:\.\d+)?(?:e-\d+)?`;
const straightPath = new RegExp(`^(M${number},${number}(L${number},${number}|[HV]${number})*Z?)+$`);

interface Run {
  readonly points: readonly Point[];
  readonly closes: boolean;
}

/** The path as runs of points; null when it holds anything but moves, straight lines and closings. */
function parseRuns(d: string): readonly Run[] | null {
  if (!straightPath.test(d)) return null;
  return [...d.matchAll(/M[^MZ]+Z?/g)].map(([run]) => {
    const points: Point[] = [];
    for (const [, letter, numbers = ''] of run.matchAll(/([MLHV])([^A-Z]+)/g)) {
      const [first = 0, second = 0] = numbers.split(',').map(Number);
      const [x, y] = points[points.length - 1] ?? [0, 0];
      points.push(letter === 'H' ? [first, y] : letter === 'V' ? [x, first] : [first, second]);
    }
    return { points, closes: run.endsWith('Z') };
  });
}

function keepCorners(points: readonly Point[]): readonly Point[] {
  const kept = points.slice(0, 1);
  let from = 0;
  for (let to = 2; to <= points.length; to += 1) {
    if (to < points.length && isStraight(points, from, to)) continue;
    from = to - 1;
    kept.push(...points.slice(from, to));
  }
  return kept;
}

/** Whether every point between two is so near the line through them, and on the way from one to the other. */
function isStraight(points: readonly Point[], from: number, to: number): boolean {
  const [x1, y1] = points[from] ?? [0, 0];
  const [x2, y2] = points[to] ?? [0, 0];
  const length = Math.hypot(x2 - x1, y2 - y1);
  // There and back: no line leads through its two ends.
  if (length === 0) return false;
  return points.slice(from + 1, to).every(([x, y]) => {
    const along = (x - x1) * (x2 - x1) + (y - y1) * (y2 - y1);
    const aside = (x - x1) * (y2 - y1) - (y - y1) * (x2 - x1);
    return along >= 0 && along <= length * length && Math.abs(aside) <= tolerance * length;
  });
}

/** In whole tenths, so that steps do not add up what each was rounded by. */
function writeRun(points: readonly Point[]): string {
  const tenths = points.map(([x, y]) => [Math.round(x * 10), Math.round(y * 10)] as const);
  const [[startX, startY] = [0, 0]] = tenths;
  let text = `M${startX / 10} ${startY / 10}`;
  let letter = 'M';
  tenths.slice(1).forEach(([x, y], index) => {
    const [lastX, lastY] = tenths[index] ?? [0, 0];
    const [dx, dy] = [(x - lastX) / 10, (y - lastY) / 10];
    if (dx === 0 && dy === 0) return;
    const next = dy === 0 ? 'h' : dx === 0 ? 'v' : 'l';
    const numbers = next === 'h' ? `${dx}` : next === 'v' ? `${dy}` : `${dx}${dy < 0 ? '' : ' '}${dy}`;
    text += next === letter ? `${numbers.startsWith('-') ? '' : ' '}${numbers}` : `${next}${numbers}`;
    letter = next;
  });
  return text;
}
