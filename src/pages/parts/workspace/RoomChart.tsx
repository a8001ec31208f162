import type { RenderMark } from '@/charts/Multiples';
import { StatusMark } from '@/charts/StatusMark';
import { StillShelfContext } from '@/charts/stills';
import type { ChartFigure } from '@/figures/figure';
import { Chart } from '@/pages/parts/Chart';
import styles from './RoomChart.module.css';

interface RoomChartProps {
  readonly figure: ChartFigure;
  readonly headingLevel: 2 | 3;
}

const renderMark: RenderMark = ({ status, word }) => <StatusMark status={status} word={word} />;

/**
 * A drawn figure in a panel of the workspace: the panel is its box. Drawn live at once, at the width it has beside the
 * rail: the stills of a published page are made for the widths of the public pages.
 */
export function RoomChart({ figure, headingLevel }: RoomChartProps) {
  return (
    <StillShelfContext value={null}>
      <div className={styles.chart}>
        <Chart key={figure.key} figure={figure} headingLevel={headingLevel} renderMark={renderMark} />
      </div>
    </StillShelfContext>
  );
}
