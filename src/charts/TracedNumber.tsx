import { type MouseEvent, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { NumberFigure } from '@/figures/figure';
import { isPlainClick } from '@/ui/isPlainClick';
import { BigNumber, type NumberSize } from './BigNumber';
import { classNames } from './classNames';
import type { TraceLabels } from './labels';
import { MissingMark } from './MissingMark';
import { TraceCard } from './TraceCard';
import styles from './TracedNumber.module.css';

interface TracedNumberProps {
  readonly figure: NumberFigure;
  /** The indicator's page: where the tick leads without JavaScript, or with a modified click. */
  readonly href: string;
  /** The page of another indicator, for the inputs of a computation; without it they stay text. */
  readonly hrefFor?: (figureId: string) => string;
  readonly labels: TraceLabels;
  /** `inline` sets the number as running text. */
  readonly size: NumberSize | 'inline';
  readonly tone?: 'plain' | 'honour';
  /** Shows the figure's label between number and tick. */
  readonly named?: boolean;
}

/** A number with its tick: the way from every number to where it comes from. */
export function TracedNumber({
  figure,
  href,
  hrefFor,
  labels,
  size,
  tone = 'plain',
  named = false,
}: TracedNumberProps) {
  const [isOpen, setOpen] = useState(false);
  const tick = useRef<HTMLAnchorElement>(null);

  function open(event: MouseEvent<HTMLAnchorElement>) {
    if (!isPlainClick(event) || !canShowModal()) return;
    event.preventDefault();
    setOpen(true);
  }

  function close() {
    setOpen(false);
    // Older browsers leave the focus on the body when a dialog goes away.
    tick.current?.focus();
  }

  return (
    <span className={classNames(styles.traced, size === 'inline' ? styles.inline : styles.block)}>
      {size === 'inline' ? <InlineNumber figure={figure} /> : <BigNumber figure={figure} size={size} tone={tone} />}
      {named && <span className={styles.label}>{figure.label}</span>}
      <a ref={tick} className={styles.tick} href={href} data-card="" onClick={open}>
        <span className={styles.word} data-ref="paragraph">
          {figure.tick}
        </span>
        <span className={styles.hidden}> {figure.label}</span>
      </a>
      {/* At the end of the body: a dialog may not stand inside the paragraph the number stands in. */}
      {isOpen &&
        createPortal(
          <TraceCard figure={figure} labels={labels} onClose={close} {...(hrefFor === undefined ? {} : { hrefFor })} />,
          document.body,
        )}
    </span>
  );
}

function InlineNumber({ figure }: { readonly figure: NumberFigure }) {
  if (figure.value === null || figure.missing !== null)
    return (
      <span className={styles.text} data-figure={figure.figureId} data-missing={figure.missing?.reason}>
        <MissingMark /> {figure.missing?.text ?? figure.text}
      </span>
    );
  return (
    <data className={styles.text} value={figure.value} data-figure={figure.figureId}>
      {figure.text}
    </data>
  );
}

function canShowModal(): boolean {
  return typeof HTMLDialogElement === 'function' && typeof HTMLDialogElement.prototype.showModal === 'function';
}
