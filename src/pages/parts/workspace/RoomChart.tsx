import type { ChartFigure as Figure } from '@/figures/figure';
import { Chart } from '@/pages/parts/Chart';
import styles from './RoomChart.module.css';

interface RoomChartProps {
  readonly figure: Figure;
  readonly headingLevel: 2 | 3 | 4;
}

/** A chart beside the rail, in a narrower box than the public pages have at the same width. */
export function RoomChart({ figure, headingLevel }: RoomChartProps) {
  return (
    <div className={styles.chart}>
      <Chart figure={figure} headingLevel={headingLevel} />
    </div>
  );
}
