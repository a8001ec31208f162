import { type ReactNode, useMemo } from 'react';
import { Matrix, type MatrixSpot } from '@/charts/Matrix';
import { type DepartmentBoard, isPlanned } from '@/figures/workspace/departmentBoard';
import { buildMatrix } from '@/figures/workspace/matrix';
import { listTargetPlaces } from '@/figures/workspace/targets';
import { PageLink } from '@/pages/parts/PageLink';
import type { Workspace } from '@/pages/parts/workspace/openWorkspace';
import { Panel } from '@/pages/parts/workspace/Panel';
import type { RoomContext } from '@/pages/parts/workspace/useRoom';
import styles from './DepartmentsPage.module.css';

interface DepartmentMatrixProps {
  readonly room: RoomContext;
  readonly workspace: Workspace;
  readonly board: DepartmentBoard;
}

/** Departments × county and towns: how the worst target stands that the department leads there. */
export function DepartmentMatrix({ room, workspace, board }: DepartmentMatrixProps) {
  const { words } = room;
  const { context, targets } = workspace;
  const { messages } = context;
  const figure = useMemo(
    () =>
      buildMatrix(
        context,
        words,
        targets.items.filter(isPlanned),
        board.leading.map(({ id: key, name }) => ({ key, label: name })),
        listTargetPlaces(context, words).map(({ code, name }) => ({ key: code, label: name })),
        ({ department, place }) => (department === null ? null : { row: department, column: place.code }),
      ),
    [context, words, targets, board],
  );
  return (
    <Panel title={words.department.matrix} demo={board.demo || figure.demo}>
      <p className={styles.note}>{words.department.matrixNote}</p>
      <Matrix
        figure={figure}
        corner={words.department.department}
        label={words.department.matrix}
        demoWord={messages.figures.demoTag}
        renderLink={renderLink}
      />
      {board.idle.length > 0 && (
        <p className={`${styles.note} ${styles.idle}`}>
          {words.department.idle(board.idle.map(({ name }) => name).join(messages.figures.listJoin))}
        </p>
      )}
    </Panel>
  );

  function renderLink({ row, column }: MatrixSpot, content: ReactNode, className: string | undefined) {
    if (row === null)
      return (
        <PageLink to={{ page: 'workspace', room: { room: 'place', code: column ?? '' } }} className={className}>
          {content}
        </PageLink>
      );
    if (column === null)
      return (
        <PageLink to={{ page: 'workspace', room: { room: 'department', id: row } }} className={className}>
          {content}
        </PageLink>
      );
    return (
      <PageLink
        to={{ page: 'workspace', room: { room: 'targets' } }}
        view={{ department: row, place: column }}
        className={className}
      >
        {content}
      </PageLink>
    );
  }
}
