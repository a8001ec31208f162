import { type ReactNode, useMemo } from 'react';
import { RoundCalendar } from '@/charts/RoundCalendar';
import { RowBars } from '@/charts/RowBars';
import { TileMap } from '@/charts/TileMap';
import { WeekChart } from '@/charts/WeekChart';
import { paceDays } from '@/domain/ledger/review';
import {
  buildAgeFigure,
  buildDueFigure,
  buildHotSpotFigure,
  buildInTimeFigure,
  buildOverdueFigure,
  buildRecurrenceFigure,
  buildSurvivalFigure,
} from '@/figures/workspace/ledger/groupFigures';
import type { LedgerWriter } from '@/figures/workspace/ledger/ledgerWriter';
import { buildOpenMap } from '@/figures/workspace/ledger/openMap';
import type { ReviewFrame } from '@/figures/workspace/ledger/reviewFigure';
import { buildBacklogFigure, buildCalendarFigure, buildControlFigure } from '@/figures/workspace/ledger/weekFigures';
import { Panel } from '@/pages/parts/workspace/Panel';
import type { LedgerAnswers } from '@/sources/ledger/questions';
import styles from './Review.module.css';

interface ReviewProps {
  readonly review: LedgerAnswers['review'];
  readonly writer: LedgerWriter;
  /** Picked by what became of them: then they do not say how long problems take, nor how many are in time. */
  readonly isByOutcome: boolean;
  readonly demo: boolean;
}

/** What the problems tell as a whole: how many stand open since when, who is quick, what comes back, what is to come. */
export function Review({ review, writer, isByOutcome, demo }: ReviewProps) {
  const { backlog, bars, control, calendar, map } = useMemo(
    () => ({
      backlog: buildBacklogFigure(writer, review, demo),
      bars: [
        buildDueFigure(writer, review, paceDays, demo),
        buildOverdueFigure(writer, review, demo),
        buildAgeFigure(writer, review, demo),
        ...(isByOutcome
          ? []
          : [
              buildSurvivalFigure(writer, review, 'survivalPlace', demo),
              buildSurvivalFigure(writer, review, 'survivalDepartment', demo),
              buildSurvivalFigure(writer, review, 'survivalCategory', demo),
              buildInTimeFigure(writer, review, demo),
            ]),
        buildRecurrenceFigure(writer, review, demo),
        buildHotSpotFigure(writer, review, demo),
      ],
      control: buildControlFigure(writer, review.weeks, review.control, demo),
      calendar: buildCalendarFigure(writer, demo),
      map: buildOpenMap(writer, review, demo),
    }),
    [review, writer, isByOutcome, demo],
  );
  return (
    <div className={styles.columns}>
      {renderPanel(backlog, <WeekChart figure={backlog} />)}
      {bars.map((figure) => renderPanel(figure, figure.rows.length === 0 ? null : <RowBars figure={figure} />))}
      {control !== null && renderPanel(control, <WeekChart figure={control} />)}
      {map !== null && renderPanel(map, <TileMap figure={map} />)}
      {renderPanel(calendar, <RoundCalendar figure={calendar} />)}
    </div>
  );
}

function renderPanel({ key, title, note, foot, demo }: ReviewFrame, drawing: ReactNode) {
  return (
    <Panel key={key} title={title} demo={demo}>
      {note !== '' && <p className={styles.note}>{note}</p>}
      {drawing}
      {foot !== '' && <p className={styles.note}>{foot}</p>}
    </Panel>
  );
}
