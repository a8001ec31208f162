import { type MouseEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import type { Computation, NumberFigure, Trace } from '@/figures/figure';
import { BasisSwatch, type Texture } from '@/ui/BasisSwatch';
import { Arithmetic } from './Arithmetic';
import { CopyCitation } from './CopyCitation';
import type { TraceLabels } from './labels';
import styles from './TraceCard.module.css';

interface TraceCardProps {
  readonly figure: NumberFigure;
  readonly labels: TraceLabels;
  readonly onClose: () => void;
  readonly hrefFor?: (figureId: string) => string;
}

const textureByBasis: Readonly<Record<Trace['basis'], Texture>> = {
  published: 'solid',
  reported: 'solid',
  derived: 'solid',
  demo: 'hatch',
};

/**
 * Where a number comes from, as a modal card: beside the page on a wide screen, a sheet at the bottom of a phone. Esc,
 * the close button and a press outside close it.
 */
export function TraceCard({ figure, labels, onClose, hrefFor }: TraceCardProps) {
  const { trace } = figure;
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  useEffect(() => {
    const element = dialog.current;
    if (element !== null && !element.open) element.showModal();
  }, []);

  function closeOutside(event: MouseEvent<HTMLDialogElement>) {
    // The backdrop belongs to the dialog; everything inside it is a child.
    if (event.target === event.currentTarget) event.currentTarget.close();
  }

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc is the keyboard's way to press outside
    <dialog ref={dialog} className={styles.card} aria-labelledby={titleId} onClose={onClose} onClick={closeOutside}>
      <div className={styles.inside}>
        <div className={styles.head}>
          <h2 id={titleId} className={styles.title}>
            {labels.title}
          </h2>
          <button type="button" className={styles.close} onClick={() => dialog.current?.close()}>
            {labels.close}
          </button>
        </div>
        <p className={styles.statement}>{trace.heading}</p>
        <dl className={styles.list}>
          <Row term={labels.value}>
            <b>{trace.value}</b>
            <Note>{trace.qualifier}</Note>
          </Row>
          <Row term={labels.definition}>
            {trace.definition}
            <Note>{trace.scope}</Note>
          </Row>
          <Row term={labels.basis}>
            <BasisSwatch texture={figure.value === null ? 'dashed' : textureByBasis[trace.basis]} /> {trace.basisWord}
          </Row>
          {trace.computation !== null && (
            <Row term={labels.computation}>
              <Steps computation={trace.computation} hrefFor={hrefFor} />
            </Row>
          )}
          <Row term={labels.source}>
            {trace.sourceUrl === null ? (
              trace.sourceTitle
            ) : (
              <a href={trace.sourceUrl} rel="noreferrer">
                {trace.sourceTitle}
              </a>
            )}
            {trace.paragraph !== null && <Note>{trace.paragraph}</Note>}
            <Note>{trace.date}</Note>
          </Row>
          {trace.denominator !== null && <Row term={labels.denominator}>{trace.denominator}</Row>}
          {trace.caution !== null && <Row term={labels.caution}>{trace.caution}</Row>}
          <Row term={labels.citation}>
            <CopyCitation citation={trace.citation} labels={labels} />
          </Row>
        </dl>
      </div>
    </dialog>
  );
}

function Row({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <div className={styles.row}>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Note({ children }: { readonly children: string }) {
  return children === '' ? null : <span className={styles.note}>{children}</span>;
}

interface StepsProps {
  readonly computation: Computation;
  readonly hrefFor: ((figureId: string) => string) | undefined;
}

function Steps({ computation, hrefFor }: StepsProps) {
  return (
    <>
      <Arithmetic computation={computation} />
      <ul className={styles.inputs}>
        {computation.inputs.map((input) => (
          <li key={input.figureId}>
            {hrefFor === undefined ? input.label : <a href={hrefFor(input.figureId)}>{input.label}</a>}{' '}
            <span className={styles.given}>{input.value}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
