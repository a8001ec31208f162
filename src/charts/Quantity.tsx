import type { NumberParts } from '@/figures/figure';
import { classNames } from './classNames';
import styles from './Quantity.module.css';

/**
 * The typeset parts of a number. The text is exactly before + digits + after + unit, with a space only where two Latin
 * words would run together (`138toilets`): what is copied or read aloud is the number as people say it.
 */
export function Quantity({ parts }: { readonly parts: NumberParts }) {
  const number = `${parts.before}${parts.digits}${parts.after}`;
  const spaced = /[\w)%]$/.test(number) && /^[A-Za-z]/.test(parts.unit);
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
        {parts.unit.length > longestKept ? null : unitOf(parts.unit, spaced)}
      </span>
      {parts.unit.length > longestKept && unitOf(parts.unit, spaced)}
    </>
  );
}

/** A longer unit (English) may stand on the next line of a narrow column; the number itself never breaks. */
const longestKept = 8;

function unitOf(unit: string, spaced: boolean) {
  if (unit === '') return null;
  return (
    <>
      {spaced && ' '}
      <span className={classNames(styles.unit, spaced && styles.spaced)}>{unit}</span>
    </>
  );
}

/** From five bare digits on, groups of three to set a little apart: `11577` → `11`, `577`; `1285` and `5.1` whole. */
function groupDigits(digits: string): readonly string[] {
  if (!/^\d{5,}$/.test(digits)) return [digits];
  const first = digits.length % 3 || 3;
  return [digits.slice(0, first), ...(digits.slice(first).match(/\d{3}/g) ?? [])];
}
