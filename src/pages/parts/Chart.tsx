import type { ReactNode } from 'react';
import { ChartFigure } from '@/charts/ChartFigure';
import type { RenderMark } from '@/charts/Multiples';
import type { ChartFigure as Figure } from '@/figures/figure';
import { usePage } from '@/pages/parts/pageContext';

interface ChartProps {
  readonly figure: Figure;
  readonly headingLevel: 2 | 3 | 4;
  readonly actions?: ReactNode;
  readonly renderMark?: RenderMark;
}

const noHrefs: Readonly<Record<string, string>> = {};

/** A drawn figure with this site's words and addresses. */
export function Chart({ figure, headingLevel, actions, renderMark }: ChartProps) {
  const { figures, hrefTo } = usePage();
  const hrefByKey =
    figure.kind === 'tiles'
      ? Object.fromEntries(
          figure.tiles.filter((tile) => tile.counted).map(({ key }) => [key, hrefTo({ page: 'town', code: key })]),
        )
      : noHrefs;
  return (
    <ChartFigure
      figure={figure}
      labels={figures.messages.shell.chart}
      headingLevel={headingLevel}
      hrefByKey={hrefByKey}
      {...(actions === undefined ? {} : { actions })}
      {...(renderMark === undefined ? {} : { renderMark })}
    />
  );
}
