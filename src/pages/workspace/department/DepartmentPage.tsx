import { useMemo } from 'react';
import { departmentLacks } from '@/figures/workspace/departmentBoard';
import { buildDepartmentSheet, type DepartmentSheet } from '@/figures/workspace/departmentSheet';
import type { WorkspaceDepartmentWords } from '@/messages/workspaceDepartment';
import { PageLink } from '@/pages/parts/PageLink';
import { Prose } from '@/pages/parts/Prose';
import { usePage } from '@/pages/parts/pageContext';
import { Completeness } from '@/pages/parts/workspace/Completeness';
import { DepartmentLacks } from '@/pages/parts/workspace/DepartmentLacks';
import { OwnButton } from '@/pages/parts/workspace/OwnButton';
import { RoomPage } from '@/pages/parts/workspace/RoomPage';
import { useRoom } from '@/pages/parts/workspace/useRoom';
import { DemoMark } from '@/ui/DemoMark';
import styles from './DepartmentPage.module.css';
import { DepartmentTargets } from './DepartmentTargets';
import { DueList } from './DueList';
import { Duties } from './Duties';
import { TownMatrix } from './TownMatrix';
import { Trend } from './Trend';

/** One department: what it leads and where that stands, what falls due, what else it answers for. */
export function DepartmentPage({ id }: { readonly id: string }) {
  const { figures } = usePage();
  const room = useRoom();
  const { workspace } = room;
  const words = room.words.department;
  const sheet = useMemo(
    () =>
      workspace === null ? null : buildDepartmentSheet(workspace.context, room.words, workspace.targets.items, id),
    [workspace, room.words, id],
  );
  const name = figures.campaign.departments.find((department) => department.id === id)?.name[figures.locale];
  if (name === undefined)
    return (
      <RoomPage room={room} title={words.hidden}>
        <DepartmentLacks lacks={departmentLacks} lede={words.hiddenText} />
      </RoomPage>
    );
  if (workspace === null || sheet === null)
    return (
      <RoomPage room={room} title={name}>
        {null}
      </RoomPage>
    );
  const { entry, load } = sheet;
  return (
    <RoomPage room={room} title={conclude(words, sheet)}>
      <p className={styles.duty}>
        {entry.demo && (
          <>
            <DemoMark word={figures.messages.figures.demoTag} />{' '}
          </>
        )}
        <b>{words.duty}</b> <Prose text={entry.duty} />
      </p>
      <ul className={styles.ways}>
        <li>
          <OwnButton value={`department:${id}`} />
        </li>
        <li>
          <PageLink to={{ page: 'workspace', room: { room: 'dispatch' } }} view={{ department: id }}>
            {words.toDispatch}
          </PageLink>
        </li>
        {load.rows > 0 && (
          <li>
            <PageLink to={{ page: 'workspace', room: { room: 'targets' } }} view={{ department: id, place: 'all' }}>
              {words.toLedger}
            </PageLink>
          </li>
        )}
        <li>
          <PageLink to={{ page: 'workspace', room: { room: 'ledger' } }} view={{ department: id }}>
            {room.words.frame.ledger}
          </PageLink>
        </li>
        <li>
          <PageLink to={{ page: 'workspace', room: { room: 'duties' } }} view={{ department: id }}>
            {room.words.frame.duties}
          </PageLink>
        </li>
        <li>
          <PageLink to={{ page: 'workspace', room: { room: 'departments' } }}>{words.toBoard}</PageLink>
        </li>
      </ul>
      {load.rows > 0 && (
        <div className={styles.pair}>
          <TownMatrix room={room} workspace={workspace} sheet={sheet} />
          <div>
            <DueList room={room} sheet={sheet} />
            <div className={`${styles.section} ${styles.panel}`}>
              <Completeness context={workspace.context} of={{ department: id }} />
            </div>
          </div>
        </div>
      )}
      <DepartmentTargets room={room} workspace={workspace} sheet={sheet} />
      {sheet.trends.length > 0 && <Trend room={room} workspace={workspace} sheet={sheet} />}
      <Duties room={room} workspace={workspace} sheet={sheet} />
    </RoomPage>
  );
}

/** The page in a sentence. */
function conclude(words: WorkspaceDepartmentWords, { entry, load, furthest }: DepartmentSheet): string {
  const { targets, rows, short, unreported, untargeted, supported, mechanisms } = load;
  if (targets === 0 && untargeted > 0) return words.untargeted(entry.name, untargeted);
  if (targets === 0) return words.leadsNothing(entry.name, supported, mechanisms);
  const silent = unreported === 0 ? '' : words.notReported(unreported);
  if (short === 0) return `${words.fine(entry.name, targets, rows)}${silent}`;
  const worst = furthest === null ? '' : words.furthest(furthest.place, furthest.title, furthest.gap);
  return `${words.behind(entry.name, targets, rows, short)}${worst}${silent}`;
}
