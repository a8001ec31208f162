import type { LineFigure } from '@/figures/figure';
import { classNames } from '../classNames';
import styles from '../drawing.module.css';
import type { LineLayout, PlacedText } from './lineLayout';
import { TextBlock } from './TextBlock';

/** Everything said on a line chart: time ticks, events, silences, the gap, the names of the lines, the end value. */
export function LineNotes({ figure, layout }: { readonly figure: LineFigure; readonly layout: LineLayout }) {
  const { plot, end, gap } = layout;
  return (
    <g>
      {layout.silences.map((silence) => (
        <rect
          key={silence.from}
          className={styles.silence}
          x={silence.from}
          y={plot.top}
          width={silence.to - silence.from}
          height={plot.bottom - plot.top}
        />
      ))}
      {figure.yTicks.map((tick) => (
        <text
          key={tick.at}
          className={styles.tick}
          data-scale=""
          x={plot.left - 8}
          y={layout.toY(tick.at) + 4.5}
          textAnchor="end"
        >
          {tick.label}
        </text>
      ))}
      {layout.opens.map((x) => (
        <line key={x} className={styles.tickMark} x1={x} x2={x} y1={plot.bottom} y2={plot.bottom + 6} />
      ))}
      {layout.ticks.map((tick) => (
        <text
          key={tick.key}
          className={styles.tick}
          data-scale=""
          x={tick.x}
          y={plot.bottom + 21}
          textAnchor={tick.anchor}
        >
          {tick.label}
        </text>
      ))}
      {layout.events.map((event) => (
        <line
          key={`${event.line} ${event.lines[0]}`}
          className={styles.event}
          x1={event.line}
          x2={event.line}
          y1={event.from}
          y2={plot.bottom}
        />
      ))}
      {layout.events.map((event) => (
        <TextBlock key={`${event.line} ${event.lines[0]}`} text={event} className={styles.eventLabel} />
      ))}
      {gap !== null && <line className={styles.gap} x1={gap.x} x2={gap.x} y1={gap.top} y2={gap.bottom} />}
      {lonePoints(figure, layout).map((point) => (
        <circle key={point.x} className={styles.lone} cx={point.x} cy={point.y} r="2.6" />
      ))}
      {layout.plan !== null && <TextBlock text={layout.plan} className={styles.planLabel} />}
      {layout.actual !== null && <TextBlock text={layout.actual} className={styles.actualLabel} />}
      {gap !== null && <TextBlock text={gap.text} className={styles.gapLabel} />}
      {end !== null && (
        <>
          <circle
            className={figure.end?.demo === true ? styles.hollow : styles.solid}
            cx={end.x}
            cy={end.y}
            r={figure.end?.demo === true ? 4.5 : 5.5}
          />
          <EndText text={end.text} oneLine={end.oneLine} />
        </>
      )}
    </g>
  );
}

/** The end value, bold, and its note: after it on a narrow drawing, beneath it elsewhere. */
function EndText({ text, oneLine }: { readonly text: PlacedText; readonly oneLine: boolean }) {
  const [value, note] = text.lines;
  return (
    <text className={styles.end} x={text.x} y={text.y} textAnchor={text.anchor}>
      {value}
      <tspan className={classNames(styles.endNote)} {...(oneLine ? { dx: 8 } : { x: text.x, dy: 18 })}>
        {note}
      </tspan>
    </text>
  );
}

/** Reports with none on either side: a line cannot show them, a dot does. */
function lonePoints(figure: LineFigure, layout: LineLayout): readonly { readonly x: number; readonly y: number }[] {
  return figure.points.flatMap((point, index) => {
    const isLone =
      (figure.points[index - 1]?.value ?? null) === null && (figure.points[index + 1]?.value ?? null) === null;
    return point.value !== null && isLone ? [{ x: layout.toX(point.x), y: layout.toY(point.value) }] : [];
  });
}
