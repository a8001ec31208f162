import { Fragment, memo, useId } from 'react';
import { BigNumber } from '@/charts/BigNumber';
import { classNames } from '@/charts/classNames';
import { Drawing } from '@/charts/Drawing';
import { ShareBar } from '@/charts/ShareBar';
import type { SlideContent, SlideFigure } from '@/figures/deck/slide';
import type { CoverageFigure, NumberFigure } from '@/figures/figure';
import type { Messages } from '@/messages/messages';
import type { PresentWords } from '@/messages/workspacePresent';
import { DatedText } from '@/ui/DatedText';
import { DemoMark } from '@/ui/DemoMark';
import styles from './SlideCanvas.module.css';

interface SlideCanvasProps {
  readonly slide: SlideFigure;
  readonly number: string;
  readonly frozen: string;
  readonly words: PresentWords;
  readonly messages: Messages;
}

/** One slide on its canvas: the conclusion, what shows it, and at the foot where it comes from. */
export const SlideCanvas = memo(function SlideCanvas({ slide, number, frozen, words, messages }: SlideCanvasProps) {
  const id = useId();
  const { content, kind } = slide;
  return (
    <div className={styles.canvas} data-kind={kind}>
      <div className={styles.head}>
        <h2 id={id} className={classNames(styles.conclusion, [...slide.title].length > 24 && styles.long)}>
          <Parts parts={slide.titleParts} messages={messages} />
        </h2>
        {slide.leadParts.length > 0 && (
          <p className={styles.lead}>
            <Parts parts={slide.leadParts} messages={messages} />
          </p>
        )}
        {slide.demoTag !== null && (
          <p className={styles.demo}>
            <DemoMark word={slide.demoTag} />
          </p>
        )}
      </div>
      <div className={styles.body}>
        <Content content={content} titleId={id} words={words} messages={messages} />
      </div>
      <p className={styles.foot}>
        <span className={styles.source}>{slide.foot}</span>
        <span className={styles.frozen}>{frozen}</span>
        <span className={styles.count}>{number}</span>
      </p>
    </div>
  );
});

interface ContentProps {
  readonly content: SlideContent;
  readonly titleId: string;
  readonly words: PresentWords;
  readonly messages: Messages;
}

function Content({ content, titleId, words, messages }: ContentProps) {
  const id = useId();
  switch (content.kind) {
    case 'words':
      return null;
    case 'nothing':
      return <p className={styles.nothing}>{words.notGiven}</p>;
    case 'numbers':
      return <Numbers numbers={content.numbers} className={styles.numbers} />;
    case 'pair':
      return <Numbers numbers={content.numbers} className={styles.pair} />;
    case 'rows':
      return (
        <table className={classNames(styles.table, content.numbers.length > 5 && styles.dense)}>
          <thead className={styles.unseen}>
            <tr>
              <th scope="col">{words.item}</th>
              <th scope="col">{words.value}</th>
            </tr>
          </thead>
          <tbody>
            {content.numbers.map((figure) => (
              <tr key={figure.figureId}>
                <th scope="row">{figure.label}</th>
                <td>
                  <BigNumber figure={figure} size="row" />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      );
    case 'timeline':
      return (
        <ol className={styles.timeline}>
          {content.stops.map(({ date, titles, isHonour }) => (
            <li key={date} className={isHonour ? styles.honour : undefined}>
              <time dateTime={date}>{date}</time>
              <span>{titles.join(messages.figures.listJoin)}</span>
            </li>
          ))}
        </ol>
      );
    case 'sources':
      return (
        <div className={styles.sources}>
          <p>{words.sources}</p>
          <ul>
            {content.sources.map((source) => (
              <li key={source}>
                <DatedText text={source} />
              </li>
            ))}
          </ul>
        </div>
      );
    case 'chart':
      if (content.figure.kind === 'coverage') return <Coverage figure={content.figure} />;
      return (
        <div className={styles.drawing}>
          <Drawing
            figure={content.figure}
            around={{
              labels: messages.shell.chart,
              naming: { titleId, summaryId: id, keys: messages.shell.chart.keys },
              hrefByKey: undefined,
              size: undefined,
              onFail: () => {},
            }}
          />
          <p id={id} className={styles.unseen}>
            {content.figure.summary}
          </p>
        </div>
      );
  }
}

function Numbers({
  numbers,
  className,
}: {
  readonly numbers: readonly NumberFigure[];
  readonly className?: string | undefined;
}) {
  return (
    <ul className={className}>
      {numbers.map((figure) => (
        <li key={figure.figureId}>
          <BigNumber figure={figure} size="stage" />
          <span className={styles.label}>{figure.label}</span>
        </li>
      ))}
    </ul>
  );
}

/** Shares of one known whole, drawn for the back row: name and sum at the left, the count large at the right. */
function Coverage({ figure }: { readonly figure: CoverageFigure }) {
  return (
    <ul className={styles.coverage}>
      {figure.rows.map((row) => (
        <li key={row.key}>
          <span className={styles.label}>{row.label}</span>
          <span className={styles.bar}>
            <ShareBar share={row.share} demo={row.demo} height={80} />
          </span>
          <span className={styles.counts}>
            <BigNumber figure={row.count} size="stage" />
            <data className={styles.share} value={row.share} data-figure={row.key}>
              {row.shareText}
            </data>
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Prose with its numbers, each the live one. */
function Parts({
  parts,
  messages,
}: {
  readonly parts: readonly (string | NumberFigure)[];
  readonly messages: Messages;
}) {
  let offset = 0;
  return parts.map((part) => {
    const key = `${offset}`;
    offset += typeof part === 'string' ? part.length : part.figureId.length;
    if (typeof part === 'string') return <DatedText key={key} text={part} />;
    if (part.value === null) return messages.days.missingInProse(part.text);
    return (
      <Fragment key={key}>
        <data value={part.value} data-figure={part.figureId}>
          {part.text}
        </data>
        {part.demo && messages.days.demoMark()}
      </Fragment>
    );
  });
}
