import type { ReactNode } from 'react';
import type { ChartFigure } from '@/figures/figure';
import { barHeight } from './barHeight';
import { CoverageChart } from './CoverageChart';
import styles from './Drawing.module.css';
import { isDrawable, type LiveFigure } from './drawable';
import { LiveStage } from './LiveStage';
import type { ChartLabels } from './labels';
import { Multiples, type RenderMark } from './Multiples';
import type { Naming } from './Picture';
import { Refusal } from './Refusal';
import { SumChart } from './SumChart';
import { TileMap } from './TileMap';
import type { Size } from './useSize';

type Kind = ChartFigure['kind'];
type FigureOf<K extends Kind> = Extract<ChartFigure, { readonly kind: K }>;

interface Surroundings {
  readonly labels: ChartLabels;
  readonly naming: Naming;
  readonly hrefByKey: Readonly<Record<string, string>> | undefined;
  readonly size: Size | undefined;
  readonly onFail: () => void;
  readonly renderMark?: RenderMark | undefined;
}

/** One drawing per kind of figure: a new kind does not compile without its drawing. */
const drawByKind: { readonly [K in Kind]: (figure: FigureOf<K>, around: Surroundings) => ReactNode } = {
  line: (figure, { labels, naming, size, onFail }) => (
    <div className={styles.line}>
      <LiveStage
        drawing={{ kind: 'line', figure }}
        naming={naming}
        failure={labels.failed}
        size={size}
        onFail={onFail}
      />
    </div>
  ),
  bar: (figure, { labels, naming, size, onFail }) => (
    <div className={styles.bars}>
      {/* Holds the height that the number of bars asks for, without a style attribute. */}
      <svg className={styles.spacer} width="100%" height={barHeight(figure.bars.length)} aria-hidden="true" />
      <LiveStage
        drawing={{ kind: 'bar', figure }}
        naming={naming}
        failure={labels.failed}
        size={size}
        onFail={onFail}
      />
    </div>
  ),
  multiples: (figure, { labels, naming, size, onFail, renderMark }) => (
    <Group naming={naming}>
      <Multiples figure={figure} labels={labels} size={size} onFail={onFail} renderMark={renderMark} />
    </Group>
  ),
  coverage: (figure, { naming }) => (
    <Group naming={naming}>
      <CoverageChart figure={figure} />
    </Group>
  ),
  tiles: (figure, { naming, hrefByKey }) => (
    <Group naming={naming}>
      <TileMap figure={figure} hrefByKey={hrefByKey} />
    </Group>
  ),
  sum: (figure, { naming }) => (
    <Group naming={naming}>
      <SumChart figure={figure} />
    </Group>
  ),
  refusal: (figure, { naming }) => (
    <Group naming={naming}>
      <Refusal reason={figure.reason} supply={figure.supply} />
    </Group>
  ),
};

/** The drawing of a figure, or the reason why its numbers cannot be drawn. */
export function Drawing<K extends Kind>({
  figure,
  around,
}: {
  readonly figure: FigureOf<K>;
  readonly around: Surroundings;
}) {
  if (isLive(figure) && !isDrawable(figure))
    return (
      <Group naming={around.naming}>
        <Refusal reason={around.labels.undrawable} supply="" />
      </Group>
    );
  const draw = drawByKind[figure.kind as K];
  return <div className={styles.drawing}>{draw(figure, around)}</div>;
}

const liveKinds: readonly Kind[] = ['line', 'bar', 'multiples'] satisfies readonly LiveFigure['kind'][];

function isLive(figure: ChartFigure): figure is LiveFigure {
  return liveKinds.includes(figure.kind);
}

/** Drawings made of text stay text: named and described as a whole, read piece by piece. */
function Group({ naming, children }: { readonly naming: Naming; readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields
    <div role="group" aria-labelledby={naming.titleId} aria-describedby={naming.summaryId}>
      {children}
    </div>
  );
}
