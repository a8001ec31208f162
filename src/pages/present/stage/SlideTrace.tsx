import type { TraceLabels } from '@/charts/labels';
import type { SlideFigure } from '@/figures/deck/slide';
import type { PresentWords } from '@/messages/workspacePresent';
import styles from './SlideTrace.module.css';

interface SlideTraceProps {
  readonly slide: SlideFigure;
  readonly words: PresentWords;
  readonly labels: TraceLabels;
}

/** For the question “where does this come from?”: every number of the slide with its meaning, basis and source. */
export function SlideTrace({ slide, words, labels }: SlideTraceProps) {
  if (slide.numbers.length === 0) return <p>{words.traceNone}</p>;
  return (
    <ul className={styles.list}>
      {slide.numbers.map(({ figureId, label, text, trace }) => (
        <li key={figureId}>
          <h3 className={styles.label}>
            {label} <b>{text}</b>
          </h3>
          <dl className={styles.facts}>
            <dt>{labels.definition}</dt>
            <dd>{trace.definition}</dd>
            <dt>{labels.basis}</dt>
            <dd>{trace.basisWord}</dd>
            <dt>{labels.source}</dt>
            <dd>{[trace.sourceTitle, trace.paragraph ?? '', trace.date].filter((part) => part !== '').join(' · ')}</dd>
            {trace.caution !== null && (
              <>
                <dt>{labels.caution}</dt>
                <dd>{trace.caution}</dd>
              </>
            )}
          </dl>
        </li>
      ))}
    </ul>
  );
}
