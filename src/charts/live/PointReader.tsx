import { type KeyboardEvent, type PointerEvent, type ReactNode, useId, useState } from 'react';
import { type Naming, Picture } from '../Picture';
import type { Size } from '../useSize';
import styles from './PointReader.module.css';

/** A place that can be read: where it is in the drawing and what is said of it. */
export interface ReadablePoint {
  readonly key: string | number;
  readonly x: number;
  readonly y: number;
  /** False when the value is missing: read, but without a mark. */
  readonly isMarked: boolean;
  readonly label: string;
}

interface PointReaderProps {
  readonly points: readonly ReadablePoint[];
  /** Which way the points lie: `x` along time, `y` down a list of bars. */
  readonly along: 'x' | 'y';
  /** Top and bottom of the guide line. */
  readonly guide: readonly [number, number] | null;
  readonly size: Size;
  readonly naming: Naming;
  readonly children: ReactNode;
}

/**
 * Reads a drawing point by point, by pointer or by keyboard (arrows, Home, End, Esc), in one tooltip and, for the
 * keyboard alone, one polite live region.
 */
export function PointReader({ points, along, guide, size, naming, children }: PointReaderProps) {
  const [active, setActive] = useState<number | null>(null);
  const [said, setSaid] = useState('');
  const keysId = useId();
  const point = active === null ? undefined : points[active];

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = nextIndex(event.key, active, points.length);
    if (next === undefined) return;
    event.preventDefault();
    setActive(next);
    setSaid(next === null ? '' : (points[next]?.label ?? ''));
  }

  function onPointerMove(event: PointerEvent<HTMLDivElement>) {
    const frame = event.currentTarget.getBoundingClientRect();
    const at = along === 'x' ? event.clientX - frame.left : event.clientY - frame.top;
    setActive(nearest(points, along, at));
  }

  function clear() {
    setActive(null);
    setSaid('');
  }

  return (
    <div
      className={styles.reader}
      role="application"
      aria-labelledby={naming.titleId}
      aria-describedby={keysId}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the points are read by arrow keys
      tabIndex={0}
      onKeyDown={onKeyDown}
      onPointerMove={onPointerMove}
      onPointerLeave={() => setActive(null)}
      onBlur={clear}
    >
      <Picture naming={naming}>{children}</Picture>
      {point !== undefined && (
        <svg className={styles.marks} width={size.width} height={size.height} aria-hidden="true" focusable="false">
          {guide !== null && <line className={styles.guide} x1={point.x} x2={point.x} y1={guide[0]} y2={guide[1]} />}
          {point.isMarked && <circle className={styles.dot} cx={point.x} cy={point.y} r="4.5" />}
        </svg>
      )}
      {point !== undefined && <Tooltip point={point} size={size} />}
      <span id={keysId} className={styles.hidden}>
        {naming.keys}
      </span>
      <span className={styles.hidden} role="status" aria-live="polite">
        {said}
      </span>
    </div>
  );
}

function Tooltip({ point, size }: { readonly point: ReadablePoint; readonly size: Size }) {
  const isRight = point.x > size.width / 2;
  // Style properties set by script; the prerendered page has none.
  const side = isRight ? { right: Math.max(0, size.width - point.x + 12) } : { left: Math.max(0, point.x + 12) };
  return (
    <div
      className={styles.tooltip}
      style={{ ...side, top: Math.min(Math.max(point.y - 44, 0), Math.max(0, size.height - 60)) }}
      aria-hidden="true"
    >
      {point.label}
    </div>
  );
}

/** The point a key leads to; null to none (Esc), undefined when the key means nothing here. */
function nextIndex(key: string, active: number | null, count: number): number | null | undefined {
  if (count === 0) return undefined;
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return active === null ? 0 : Math.min(active + 1, count - 1);
    case 'ArrowLeft':
    case 'ArrowUp':
      return active === null ? count - 1 : Math.max(active - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    case 'Escape':
      return active === null ? undefined : null;
    default:
      return undefined;
  }
}

function nearest(points: readonly ReadablePoint[], along: 'x' | 'y', at: number): number | null {
  let best: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  points.forEach((point, index) => {
    const place = along === 'x' ? point.x : point.y;
    if (Math.abs(place - at) >= least) return;
    least = Math.abs(place - at);
    best = index;
  });
  return best;
}
