import { memo, type ReactNode, useId, useState } from 'react';
import type { ChartFigure as Figure } from '@/figures/figure';
import { DemoMark } from '@/ui/DemoMark';
import styles from './ChartFigure.module.css';
import { classNames } from './classNames';
import { Drawing } from './Drawing';
import { KeptText } from './KeptText';
import type { ChartLabels } from './labels';
import type { RenderMark } from './Multiples';
import { TableTwin } from './TableTwin';
import type { Size } from './useSize';

interface ChartFigureProps {
  readonly figure: Figure;
  readonly labels: ChartLabels;
  readonly headingLevel: 2 | 3 | 4;
  /** Buttons beside the table toggle: downloads. */
  readonly actions?: ReactNode;
  /** Shows the summary as a note; otherwise it is there for screen readers alone. */
  readonly summaryShown?: boolean;
  /** Pages of the places of a tile map, by tile key. */
  readonly hrefByKey?: Readonly<Record<string, string>>;
  /** Draws at this size instead of the measured one: tests and stills. */
  readonly size?: Size;
  /** Draws the mark of a panel that says how it stands. */
  readonly renderMark?: RenderMark;
}

/** How a kind of figure is framed: charts in a box, figures made of text on the page itself, refusals dashed. */
const frameByKind: Readonly<Record<Figure['kind'], 'box' | 'plain' | 'dashed'>> = {
  line: 'box',
  bar: 'box',
  multiples: 'plain',
  coverage: 'plain',
  tiles: 'plain',
  sum: 'box',
  refusal: 'dashed',
};

const headings = { 2: 'h2', 3: 'h3', 4: 'h4' } as const;

/**
 * The one frame of every drawn figure: conclusion, what is drawn, the drawing with its name and summary, the table of
 * the same numbers, and where they come from. Title, table and foot stand in the page without JavaScript. Drawn anew
 * only for another figure: whatever else of a page changes leaves its charts alone.
 */
export const ChartFigure = memo(function ChartFigure(props: ChartFigureProps) {
  const { figure, labels, headingLevel, actions, summaryShown = false, hrefByKey, size, renderMark } = props;
  const id = useId();
  const titleId = `${id}title`;
  const summaryId = `${id}summary`;
  const [failed, setFailed] = useState(false);
  const Heading = headings[headingLevel];
  return (
    <figure className={classNames(styles.figure, styles[frameByKind[figure.kind]])} aria-labelledby={titleId}>
      <figcaption className={styles.head}>
        <Heading
          id={titleId}
          className={classNames(styles.title, headingLevel > 2 && styles.lesser)}
          data-count={figure.counted?.join(' ')}
        >
          <KeptText text={figure.title} />
          {figure.demoTag !== null && (
            <>
              {' '}
              <DemoMark word={figure.demoTag} />
            </>
          )}
        </Heading>
        {figure.subtitle !== '' && (
          <p className={styles.subtitle}>
            <KeptText text={figure.subtitle} />
          </p>
        )}
      </figcaption>
      <Drawing
        figure={figure}
        around={{
          labels,
          naming: { titleId, summaryId, keys: labels.keys },
          hrefByKey,
          size,
          onFail: () => setFailed(true),
          renderMark,
        }}
      />
      <p id={summaryId} className={summaryShown || failed ? styles.summary : styles.hidden}>
        <KeptText text={figure.summary} />
      </p>
      <div className={styles.tools}>
        <details className={styles.details} open={failed || undefined}>
          <summary className={styles.toggle}>{labels.table}</summary>
          <TableTwin table={figure.table} />
        </details>
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </div>
      {figure.foot !== '' && (
        <p className={styles.foot}>
          <KeptText text={figure.foot} />
        </p>
      )}
    </figure>
  );
});
