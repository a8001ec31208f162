import { useMemo } from 'react';
import { buildPlaceHistory, chooseDrawn } from '@/figures/workspace/placeCharts';
import { buildTownBoard, type LargestGap } from '@/figures/workspace/places';
import { buildTargetTable } from '@/figures/workspace/targetTable';
import { PageLink } from '@/pages/parts/PageLink';
import { Completeness } from '@/pages/parts/workspace/Completeness';
import { OwnButton } from '@/pages/parts/workspace/OwnButton';
import type { Workspace } from '@/pages/parts/workspace/openWorkspace';
import { Panel } from '@/pages/parts/workspace/Panel';
import { RoomPage } from '@/pages/parts/workspace/RoomPage';
import { TargetTable } from '@/pages/parts/workspace/TargetTable';
import type { RoomContext } from '@/pages/parts/workspace/useRoom';
import { DemoMark } from '@/ui/DemoMark';
import { StateNotice } from '@/ui/StateNotice';
import { Course } from './Course';
import { PlaceNav } from './PlaceNav';
import styles from './PlacePage.module.css';
import { Villages } from './Villages';

/** One town for whoever answers for it: its targets, what is furthest behind, its course, its villages. */
export function TownPage({ room, code }: { readonly room: RoomContext; readonly code: string }) {
  const { words, workspace } = room;
  const board = useMemo(
    () => (workspace === null ? null : buildTownBoard(workspace.context, words, workspace.targets.items, code)),
    [workspace, words, code],
  );
  const towns = useMemo(() => [code], [code]);
  if (workspace === null || board === null)
    return (
      <RoomPage room={room} title={words.frame.towns}>
        {null}
      </RoomPage>
    );
  return (
    <RoomPage
      room={room}
      title={board.title}
      tools={
        <div className={styles.tools}>
          <PageLink to={{ page: 'workspace', room: { room: 'dispatch' } }} view={{ place: code }}>
            {room.words.place.dispatch}
          </PageLink>
          <PageLink to={{ page: 'workspace', room: { room: 'ledger' } }} view={{ place: code }}>
            {words.frame.ledger}
          </PageLink>
          <PageLink to={{ page: 'workspace', room: { room: 'duties' } }} view={{ place: code }}>
            {words.frame.duties}
          </PageLink>
          <OwnButton value={`place:${code}`} />
        </div>
      }
    >
      <PlaceNav room={room} context={workspace.context} code={code} />
      {board.largest !== null && <Largest room={room} workspace={workspace} code={code} largest={board.largest} />}
      <OwnTargets room={room} workspace={workspace} code={code} hasTargets={board.hasTargets} />
      <OwnCourse room={room} workspace={workspace} code={code} />
      <Panel>
        <Completeness context={workspace.context} of={{ place: code }} />
      </Panel>
      <Villages room={room} workspace={workspace} code={code} towns={towns} />
    </RoomPage>
  );
}

interface PartProps {
  readonly room: RoomContext;
  readonly workspace: Workspace;
  readonly code: string;
}

function OwnTargets({ room, workspace, code, hasTargets }: PartProps & { readonly hasTargets: boolean }) {
  const { words, view } = room;
  const { context, targets } = workspace;
  const table = useMemo(
    () =>
      buildTargetTable(
        context,
        words,
        targets,
        { ...view, place: code, category: null, department: null, statuses: [], basis: null, text: '' },
        null,
      ),
    [context, words, targets, view, code],
  );
  if (table.items.length === 0)
    return (
      <Panel title={words.place.own}>
        <StateNotice state="unknown" title={words.place.noTargets}>
          {words.place.noTargetsSupply}
        </StateNotice>
      </Panel>
    );
  return (
    <>
      {!hasTargets && (
        <StateNotice state="unknown" title={words.place.noTargets}>
          {words.place.noTargetsSupply}
        </StateNotice>
      )}
      <p className={styles.note}>{words.lede(table.limits.behind, table.limits.ahead, table.limits.dueSoonDays)}</p>
      <TargetTable table={table} context={context} room={room} label={words.place.own} withPlace={false} />
    </>
  );
}

function OwnCourse({ room, workspace, code }: PartProps) {
  const { words, view } = room;
  const { context, targets } = workspace;
  const choice = useMemo(
    () => chooseDrawn(context, targets.items, [code], view.target),
    [context, targets, code, view.target],
  );
  const figure = useMemo(
    () => (choice.chosen === null ? null : buildPlaceHistory(context, words, choice.chosen, code)),
    [context, words, choice, code],
  );
  return <Course room={room} context={context} choice={choice} figure={figure} />;
}

function Largest({ room, workspace, code, largest }: PartProps & { readonly largest: LargestGap }) {
  const { words, view, wordsOf } = room;
  const key = `${largest.id}~${code}`;
  return (
    <p className={styles.largest}>
      <b>{words.place.largest}</b> {largest.sentence}{' '}
      {largest.demo && <DemoMark word={workspace.context.messages.figures.demoTag} />}{' '}
      {!view.open.includes(key) && (
        <PageLink
          to={{ page: 'workspace', room: { room: 'place', code } }}
          view={wordsOf({ open: [...view.open, key].slice(-8) })}
        >
          {words.place.openRow}
        </PageLink>
      )}
    </p>
  );
}
