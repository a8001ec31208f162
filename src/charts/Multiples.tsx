import { type ReactNode, useId } from 'react';
import type { MultiplesFigure } from '@/figures/figure';
import { classNames } from './classNames';
import { KeptText } from './KeptText';
import { LiveStage } from './LiveStage';
import type { ChartLabels } from './labels';
import styles from './Multiples.module.css';
import type { Size } from './useSize';

interface MultiplesProps {
  readonly figure: MultiplesFigure;
  readonly labels: ChartLabels;
  readonly size?: Size | undefined;
  readonly onFail: () => void;
  /** Draws how a panel stands; only the workspace's do, and nobody else is served the marks. */
  readonly renderMark?: RenderMark | undefined;
}

export type RenderMark = (mark: NonNullable<MultiplesFigure['panels'][number]['mark']>) => ReactNode;

/** One small panel per place: name, shape and number; the words stand in the page, only the shape is drawn live. */
export function Multiples({ figure, labels, size, onFail, renderMark }: MultiplesProps) {
  return (
    <ul className={classNames(styles.panels, figure.panels.length > 5 && styles.many)}>
      {figure.panels.map((panel) => (
        <Panel
          key={panel.key}
          figure={figure}
          panel={panel}
          labels={labels}
          size={size}
          onFail={onFail}
          renderMark={renderMark}
        />
      ))}
    </ul>
  );
}

function Panel(props: MultiplesProps & { readonly panel: MultiplesFigure['panels'][number] }) {
  const { figure, panel, labels, size, onFail, renderMark } = props;
  const id = useId();
  const naming = { titleId: `${id}name`, summaryId: `${id}summary`, keys: labels.keys };
  const [strong, rest] = splitValue(panel.valueText);
  return (
    <li className={styles.panel}>
      <span className={styles.head}>
        <span id={naming.titleId} className={styles.name}>
          {panel.name}
        </span>
        {panel.mark !== undefined && <span className={styles.mark}>{renderMark?.(panel.mark)}</span>}
      </span>
      <div className={styles.block}>
        <LiveStage
          drawing={{ kind: 'panel', figure, panel }}
          naming={naming}
          failure={panel.summary}
          size={size}
          onFail={onFail}
        />
      </div>
      <span id={naming.summaryId} className={styles.hidden}>
        {panel.summary}
      </span>
      <span className={styles.value}>
        <b>{strong}</b>
        {rest}
      </span>
      {panel.valueNote !== '' && (
        <span className={styles.note}>
          <KeptText text={panel.valueNote} />
        </span>
      )}
    </li>
  );
}

/** `2862 / 2860 座` → `2862` and ` / 2860 座`: the actual is bold, what it is held against is not. */
function splitValue(text: string): readonly [string, string] {
  const at = text.indexOf(' / ');
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at)];
}
