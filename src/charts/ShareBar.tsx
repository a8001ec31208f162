import { useId } from 'react';
import { classNames } from './classNames';
import { HatchPattern } from './HatchPattern';
import styles from './ShareBar.module.css';

interface ShareBarProps {
  /** 0…1 of the track. */
  readonly share: number;
  readonly demo: boolean;
  /** CSS pixels. */
  readonly height: number;
}

/** A share of a known whole on its edged track; the number stands beside it in words. */
export function ShareBar({ share, demo, height }: ShareBarProps) {
  const hatch = useId();
  const width = shareWidth(share);
  return (
    <svg
      className={classNames(styles.track, !demo && width === '100%' && styles.whole)}
      width="100%"
      height={height}
      aria-hidden="true"
      focusable="false"
    >
      {demo && (
        <defs>
          <HatchPattern id={hatch} kind="mark" />
        </defs>
      )}
      {demo ? (
        <rect width={width} height="100%" fill={`url(#${hatch})`} />
      ) : (
        <rect className={styles.fill} width={width} height="100%" />
      )}
      {/* The bar's end, so that stripes do not fray into the track. */}
      {demo && width !== '0%' && width !== '100%' && (
        <line className={styles.end} x1={width} x2={width} y1="0" y2="100%" />
      )}
    </svg>
  );
}

/** The width attribute of a share's bar: 0.419 → `41.9%`; above the whole is capped, what is no share draws nothing. */
function shareWidth(share: number): string {
  if (!Number.isFinite(share)) return '0%';
  return `${Number((Math.min(Math.max(share, 0), 1) * 100).toFixed(3))}%`;
}
