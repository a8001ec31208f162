import { useId } from 'react';
import styles from './Bullet.module.css';
import { HatchPattern } from './HatchPattern';

interface BulletProps {
  /** Actual as a share of the target: 0…, above 1 the bar is capped and the number beside it is not. */
  readonly actual: number;
  /** Where the plan stands, as a share of the target; null draws no mark. */
  readonly plan: number | null;
  readonly demo: boolean;
}

/** Actual against target, with the mark of what should be there by now (应到). The numbers stand beside it in words. */
export function Bullet({ actual, plan, demo }: BulletProps) {
  const hatch = useId();
  const width = toPercent(actual);
  return (
    <svg className={styles.bullet} width="100%" height="18" aria-hidden="true" focusable="false">
      {demo && (
        <defs>
          <HatchPattern id={hatch} kind="mark" />
        </defs>
      )}
      <rect className={styles.track} y="3" width="100%" height="12" />
      {demo ? (
        <rect className={styles.demo} y="3" width={width} height="12" fill={`url(#${hatch})`} />
      ) : (
        <rect className={styles.fill} y="3" width={width} height="12" />
      )}
      {actual > 1 && (
        <svg x="100%" y="3" width="10" height="12" overflow="visible" aria-hidden="true">
          <path className={styles.more} d="M-8 0-2 6-8 12" />
        </svg>
      )}
      {plan !== null && (
        <>
          <line className={styles.gap} x1={toPercent(plan)} x2={toPercent(plan)} y1="3" y2="15" />
          <line className={styles.plan} x1={toPercent(plan)} x2={toPercent(plan)} y1="0" y2="18" />
        </>
      )}
    </svg>
  );
}

/** 0.419 → `41.9%`; what lies beyond the track ends at its edge. */
function toPercent(share: number): string {
  return `${Number((Math.min(Math.max(share, 0), 1) * 100).toFixed(3))}%`;
}
