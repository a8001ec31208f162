import type { FigureContext } from '@/figures/context';
import type { WeekFigure } from '@/figures/workspace/week';
import { Panel } from '@/pages/parts/workspace/Panel';
import type { RoomContext } from '@/pages/parts/workspace/useRoom';
import { ScrollBox } from '@/ui/ScrollBox';
import { DecisionLine } from './DecisionLine';
import styles from './Decisions.module.css';
import type { Scope } from './useScope';
import panel from './WeekPage.module.css';

interface DecisionsProps {
  readonly week: WeekFigure;
  readonly room: RoomContext;
  readonly context: FigureContext;
  readonly chosen: Scope;
}

const columns = ['status', 'target', 'progress', 'gap', 'reason', 'due'] as const;

/** What somebody has to decide on, with the reason beside it; each line opens its arithmetic. */
export function Decisions({ week, room, context, chosen }: DecisionsProps) {
  const { words, view, setView } = room;
  const { week: said } = words;
  // A county's own targets need no place beside them.
  const withPlace = chosen.scope.key.startsWith('department:');
  const toggle = (key: string) =>
    setView({ open: view.open.includes(key) ? view.open.filter((other) => other !== key) : [...view.open, key] });
  return (
    <Panel
      title={said.decisions}
      demo={week.decisions.some(({ row }) => row.demo)}
      beside={<p className={panel.aside}>{week.order}</p>}
    >
      {week.decisions.length === 0 ? (
        <p className={panel.none}>{said.nothing(chosen.scope.name)}</p>
      ) : (
        <ScrollBox className={styles.scroll} label={said.decisions}>
          <table className={styles.table}>
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column} scope="col" className={styles[column]}>
                    {said.columns[column]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {week.decisions.map((decision) => (
                <DecisionLine
                  key={decision.item.key}
                  decision={decision}
                  context={context}
                  words={words}
                  withPlace={withPlace}
                  isOpen={view.open.includes(decision.item.key)}
                  onToggle={toggle}
                  width={columns.length}
                />
              ))}
            </tbody>
          </table>
        </ScrollBox>
      )}
      <p className={panel.aside}>{said.gapUnit}</p>
    </Panel>
  );
}
