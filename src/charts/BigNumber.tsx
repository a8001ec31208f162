import type { NumberFigure, NumberParts } from '@/figures/figure';
import styles from './BigNumber.module.css';
import { classNames } from './classNames';
import { MissingMark } from './MissingMark';
import { Quantity } from './Quantity';
import { estimateWidth } from './textSize';

/** `row` beside a bar, `list` in a grid of figures, `indicator` on its own page, `stage` on a slide. */
export type NumberSize = 'row' | 'list' | 'indicator' | 'stage';

interface BigNumberProps {
  readonly figure: NumberFigure;
  readonly size: NumberSize;
  /** Honour red (gold when dark) for the digits; only in the honour block. */
  readonly tone?: 'plain' | 'honour';
}

/**
 * One number of the campaign, typeset: qualifier and scale bold and part of the number, unit small, one unbreakable
 * run. A missing number is its dashed ring and the reason, never 0.
 */
export function BigNumber({ figure, size, tone = 'plain' }: BigNumberProps) {
  if (figure.value === null || figure.missing !== null)
    return (
      <span
        className={classNames(styles.missing, styles[`${size}Missing`])}
        data-figure={figure.figureId}
        data-missing={figure.missing?.reason}
      >
        <MissingMark />
        <span className={styles.reason}>{figure.missing?.text ?? figure.text}</span>
      </span>
    );
  return (
    <data
      className={classNames(
        styles.number,
        styles[size],
        isLong(figure.parts) && styles.long,
        tone === 'honour' && styles.honour,
      )}
      value={figure.value}
      data-figure={figure.figureId}
    >
      <Quantity parts={figure.parts} stacked={size === 'list'} />
    </data>
  );
}

/** Whether the unbreakable run (`nearly 150,000`) is too long for half a phone at full size: past 4.2 em. */
function isLong({ before, digits, after }: NumberParts): boolean {
  return estimateWidth(before, 0.56) + estimateWidth(digits, 1) + estimateWidth(after, 0.6) > 4.2;
}
