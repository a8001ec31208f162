import { useMemo } from 'react';
import { buildCountyBoard } from '@/figures/workspace/places';
import type { Workspace } from '@/pages/parts/workspace/openWorkspace';
import { Panel } from '@/pages/parts/workspace/Panel';
import { TownMatrix } from '@/pages/parts/workspace/TownMatrix';
import type { RoomContext } from '@/pages/parts/workspace/useRoom';
import styles from './WeekPage.module.css';

/** Which town stands how in which target; nothing where no town has one. */
export function Towns({ room, workspace }: { readonly room: RoomContext; readonly workspace: Workspace }) {
  const { words } = room;
  const { context, targets } = workspace;
  const board = useMemo(() => buildCountyBoard(context, words, targets.items, 'target'), [context, words, targets]);
  if (!board.hasTowns || !board.hasTargets) return null;
  return (
    <Panel
      title={words.week.towns}
      demo={board.matrix.demo}
      beside={<p className={styles.aside}>{words.week.townsNote}</p>}
    >
      <TownMatrix figure={board.matrix} words={words} across="target" context={context} />
    </Panel>
  );
}
