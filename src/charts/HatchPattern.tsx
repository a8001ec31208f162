import styles from './HatchPattern.module.css';

/**
 * The 45° stripes that say demo. `mark`: m2 stripes on m3, for bars and tiles; `area`: m3 stripes on nothing, under a
 * line. The id must be unique in the document: two charts share one page.
 */
export function HatchPattern({ id, kind }: { readonly id: string; readonly kind: 'mark' | 'area' }) {
  return (
    <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      {kind === 'mark' && <rect className={styles.ground} width="6" height="6" />}
      <rect className={kind === 'mark' ? styles.stripe : styles.soft} width={kind === 'mark' ? 2 : 2.4} height="6" />
    </pattern>
  );
}
