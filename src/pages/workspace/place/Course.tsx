import type { FigureContext } from '@/figures/context';
import type { ChartFigure } from '@/figures/figure';
import type { DrawnChoice } from '@/figures/workspace/placeCharts';
import { Choice } from '@/pages/parts/workspace/Choice';
import { Panel } from '@/pages/parts/workspace/Panel';
import { RoomChart } from '@/pages/parts/workspace/RoomChart';
import type { RoomContext } from '@/pages/parts/workspace/useRoom';
import { StateNotice } from '@/ui/StateNotice';

interface CourseProps {
  readonly room: RoomContext;
  readonly context: FigureContext;
  readonly choice: DrawnChoice;
  readonly figure: ChartFigure | null;
}

/** One target over time, and which one; or what is missing to draw any. */
export function Course({ room, context, choice, figure }: CourseProps) {
  const { words, setView } = room;
  if (choice.chosen === null || figure === null)
    return (
      <Panel title={words.place.course}>
        <StateNotice state="unknown" title={words.place.noCourse}>
          {words.place.noCourseSupply}
        </StateNotice>
      </Panel>
    );
  return (
    <Panel
      beside={
        <Choice
          label={words.place.chooseTarget}
          value={choice.chosen.id}
          options={choice.indicators.map(({ id, title }) => ({ value: id, label: title[context.locale] }))}
          onPick={(target) => setView({ target })}
        />
      }
    >
      <RoomChart figure={figure} headingLevel={2} />
    </Panel>
  );
}
