import { useMemo } from 'react';
import { buildDepartmentBoard } from '@/figures/workspace/departmentBoard';
import { usePage } from '@/pages/parts/pageContext';
import { DepartmentLacks } from '@/pages/parts/workspace/DepartmentLacks';
import { RoomPage } from '@/pages/parts/workspace/RoomPage';
import { useRoom } from '@/pages/parts/workspace/useRoom';
import { DemoMark } from '@/ui/DemoMark';
import { DepartmentLoads } from './DepartmentLoads';
import { DepartmentMatrix } from './DepartmentMatrix';
import styles from './DepartmentsPage.module.css';

/** 条块结合: which department owes what where, and how much each carries. */
export function DepartmentsPage() {
  const { figures } = usePage();
  const room = useRoom();
  const { workspace } = room;
  const words = room.words.department;
  const board = useMemo(
    () => (workspace === null ? null : buildDepartmentBoard(workspace.context, workspace.targets.items)),
    [workspace],
  );
  if (workspace === null || board === null)
    return (
      <RoomPage room={room} title={words.title}>
        {null}
      </RoomPage>
    );
  const { leading, targets, short, lacks, unowned, departments } = board;
  return (
    <RoomPage room={room} title={lacks.length > 0 ? words.title : words.conclusion(leading.length, targets, short)}>
      {lacks.length > 0 ? (
        <DepartmentLacks lacks={lacks} />
      ) : (
        <>
          <p className={styles.note}>
            {board.demo && (
              <>
                <DemoMark word={figures.messages.figures.demoTag} />{' '}
              </>
            )}
            {words.lede} {unowned > 0 && words.unowned(unowned)}
          </p>
          <DepartmentMatrix room={room} workspace={workspace} board={board} />
        </>
      )}
      {departments.length > 0 && <DepartmentLoads room={room} board={board} />}
    </RoomPage>
  );
}
