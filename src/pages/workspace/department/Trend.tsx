import { useId, useMemo } from 'react';
import { StatusMark } from '@/charts/StatusMark';
import { buildHistoryFigure } from '@/figures/history';
import { type DepartmentSheet, pickHistory } from '@/figures/workspace/departmentSheet';
import { Choice } from '@/pages/parts/workspace/Choice';
import type { Workspace } from '@/pages/parts/workspace/openWorkspace';
import { RoomChart } from '@/pages/parts/workspace/RoomChart';
import type { RoomContext } from '@/pages/parts/workspace/useRoom';
import styles from './DepartmentPage.module.css';

interface TrendProps {
  readonly room: RoomContext;
  readonly workspace: Workspace;
  readonly sheet: DepartmentSheet;
}

/** The course of one of the county's targets beside its plan line: the one furthest behind, or the one that is asked for. */
export function Trend({ room, workspace, sheet }: TrendProps) {
  const id = useId();
  const { view, setView, words } = room;
  const { context } = workspace;
  const [first] = sheet.trends;
  const shown = sheet.trends.find(({ indicator }) => indicator.id === view.target) ?? first;
  const indicator = shown?.indicator;
  const figure = useMemo(
    () => (indicator === undefined ? null : buildHistoryFigure(context, indicator, pickHistory(context, indicator.id))),
    [context, indicator],
  );
  if (figure === null) return null;
  return (
    <section className={`${styles.section} ${styles.panel}`} aria-labelledby={id}>
      <h2 id={id}>{words.department.trend}</h2>
      <Choice
        label={words.place.chooseTarget}
        value={shown?.indicator.id ?? ''}
        options={sheet.trends.map(({ indicator: { id: value, title }, assessment: { judgement } }) => ({
          value,
          label: (
            <>
              <span>{title[context.locale]}</span>{' '}
              <StatusMark status={judgement.status} word={words.statuses[judgement.status]} />
            </>
          ),
        }))}
        onPick={(target) => setView({ target: target === first?.indicator.id ? null : target })}
      />
      <RoomChart figure={figure} headingLevel={3} />
    </section>
  );
}
