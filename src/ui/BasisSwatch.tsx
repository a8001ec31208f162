import styles from './BasisSwatch.module.css';

/** The three textures of the house: solid is published, hatch is demo, dashed is unknown. */
export type Texture = 'solid' | 'hatch' | 'dashed';

/** A small sample of a texture, for keys, tags and trace cards. Decorative: the word stands beside it. */
export function BasisSwatch({ texture }: { readonly texture: Texture }) {
  return (
    <svg className={styles.swatch} viewBox="0 0 16 12" width="16" height="12" aria-hidden="true" focusable="false">
      {texture === 'solid' && <rect className={styles.solid} width="16" height="12" />}
      {texture === 'hatch' && (
        <>
          <rect className={styles.soft} width="16" height="12" />
          {/* Drawn rather than a pattern: a pattern needs an id of its own for each of a page's many tags. */}
          <path className={styles.stripes} d="M-1 7 7 -1M-1 13 13 -1M5 13 19 -1M11 13 19 5" />
          <rect className={styles.edge} x=".75" y=".75" width="14.5" height="10.5" />
        </>
      )}
      {texture === 'dashed' && <rect className={styles.dashed} x=".75" y=".75" width="14.5" height="10.5" />}
    </svg>
  );
}
