import type { ReactNode } from 'react';
import { type DepartmentBoard, type DepartmentLoad, shortStatuses } from '@/figures/workspace/departmentBoard';
import { PageLink } from '@/pages/parts/PageLink';
import { Panel } from '@/pages/parts/workspace/Panel';
import type { RoomContext } from '@/pages/parts/workspace/useRoom';
import type { ViewWords } from '@/state/viewWords';
import { BasisSwatch } from '@/ui/BasisSwatch';
import { ScrollBox } from '@/ui/ScrollBox';
import styles from './DepartmentsPage.module.css';

interface DepartmentLoadsProps {
  readonly room: RoomContext;
  readonly board: DepartmentBoard;
}

const columns = ['targets', 'rows', 'short', 'dueSoon', 'unreported', 'untargeted', 'supported', 'mechanisms'] as const;
type Column = (typeof columns)[number];

/** What opens behind a number: the rows of the ledger it counts. */
const views: Partial<Record<Column, ViewWords>> = {
  short: { status: shortStatuses.join(',') },
  dueSoon: { status: 'dueSoon' },
  unreported: { status: 'notReported' },
};

/** How much each department carries; those that lead no target stand last and are asked for nothing. */
export function DepartmentLoads({ room, board }: DepartmentLoadsProps) {
  const { department: words } = room.words;
  return (
    <Panel title={words.load} demo={board.demo}>
      <p className={styles.note}>{words.loadNote}</p>
      <ScrollBox className={styles.scroll} label={words.load}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{words.department}</th>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {words.columns[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {board.departments.map((load) => (
              <tr key={load.id}>
                <th scope="row">
                  <span className={styles.name}>
                    {load.demo && <BasisSwatch texture="hatch" />}
                    <PageLink to={{ page: 'workspace', room: { room: 'department', id: load.id } }}>
                      {load.name}
                    </PageLink>
                  </span>
                </th>
                {columns.map((column) => (
                  <td key={column}>{renderCount(load, column)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </Panel>
  );

  function renderCount(load: DepartmentLoad, column: Column): ReactNode {
    const number = load[column];
    const view = views[column];
    // Without a target there is nothing that could be short or unreported: a dash, not 0.
    if (load.targets === 0 && (column === 'rows' || view !== undefined)) return <span className={styles.none}>—</span>;
    if (view === undefined || number === 0) return <span className={styles.plain}>{number}</span>;
    return (
      <PageLink
        to={{ page: 'workspace', room: { room: 'targets' } }}
        view={{ place: 'all', department: load.id, group: 'place', ...view }}
        className={styles.count}
      >
        {number}
      </PageLink>
    );
  }
}
