import type { NumberParts } from '@/figures/figure';
import { classNames } from './classNames';
import styles from './Quantity.module.css';

interface QuantityProps {
  readonly parts: NumberParts;
  /** Sets an English unit beneath the number on a phone: in a grid, so that all of them sit alike. */
  readonly stacked: boolean;
}

/**
 * The typeset parts of a number. The text is exactly before + digits + after + unit, with a space only before a Latin
 * unit (`138toilets`): what is copied or read aloud is the number as people say it.
 */
export function Quantity({ parts, stacked }: QuantityProps) {
  const isSpaced = /^[A-Za-z]/.test(parts.unit);
  return (
    <>
      <span className={styles.run}>
        {parts.before !== '' && <span className={styles.before}>{parts.before}</span>}
        <span className={styles.digits}>
          {groupDigits(parts.digits).map((group, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the groups of one number never move
            <span key={index} className={index === 0 ? undefined : styles.group}>
              {group}
            </span>
          ))}
        </span>
        {parts.after !== '' && <span className={styles.after}>{parts.after}</span>}
        {parts.unit !== '' && !isSpaced && <span className={styles.unit}>{parts.unit}</span>}
      </span>
      {/* An English unit is a word of its own: it may stand on the next line of a narrow column. */}
      {isSpaced && (
        <>
          <span className={styles.space}> </span>
          <span className={classNames(styles.word, stacked && styles.stacked)}>{parts.unit}</span>
        </>
      )}
    </>
  );
}

/** From five bare digits on, groups of three to set a little apart: `11577` → `11`, `577`; `1285` and `5.1` whole. */
function groupDigits(digits: string): readonly string[] {
  if (!/^\d{5,}$/.test(digits)) return [digits];
  const first = digits.length % 3 || 3;
  return [digits.slice(0, first), ...(digits.slice(first).match(/\d{3}/g) ?? [])];
}
