import { useMemo } from 'react';
import { buildPlaceHistory, chooseDrawn } from '@/figures/workspace/placeCharts';
import { buildTownBoard, type TownBoard } from '@/figures/workspace/places';
import { buildTargetTable } from '@/figures/workspace/targetTable';
import { Chart } from '@/pages/parts/Chart';
import { PageLink } from '@/pages/parts/PageLink';
import { OwnButton } from '@/pages/parts/workspace/OwnButton';
import type { Workspace } from '@/pages/parts/workspace/openWorkspace';
import { RoomPage } from '@/pages/parts/workspace/RoomPage';
import { TargetTable } from '@/pages/parts/workspace/TargetTable';
import type { RoomContext } from '@/pages/parts/workspace/useRoom';
import { DemoMark } from '@/ui/DemoMark';
import { StateNotice } from '@/ui/StateNotice';
import { Choice } from './Choice';
import { Panel } from './Panel';
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
  if (workspace === null || board === null)
    return (
      <RoomPage room={room} title={words.frame.towns}>
        {null}
      </RoomPage>
    );
  return (
    <RoomPage room={room} title={board.title} tools={<OwnButton value={`place:${code}`} />}>
      <PlaceNav room={room} context={workspace.context} code={code} />
      <OwnTargets room={room} workspace={workspace} code={code} hasTargets={board.hasTargets} />
      <div className={styles.columns}>
        <Course room={room} workspace={workspace} code={code} />
        <Largest room={room} workspace={workspace} code={code} board={board} />
      </div>
      <Villages room={room} workspace={workspace} code={code} />
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
  return (
    <Panel title={words.place.own} demo={table.demo}>
      {!hasTargets && (
        <StateNotice state="unknown" title={words.place.noTargets}>
          {words.place.noTargetsSupply}
        </StateNotice>
      )}
      {table.items.length > 0 && (
        <>
          <p className={styles.note}>{words.lede(table.limits.behind, table.limits.ahead, table.limits.dueSoonDays)}</p>
          <TargetTable table={table} context={context} room={room} label={words.place.own} withPlace={false} />
        </>
      )}
    </Panel>
  );
}

function Course({ room, workspace, code }: PartProps) {
  const { words, view, setView } = room;
  const { context, targets } = workspace;
  const choice = useMemo(
    () => chooseDrawn(context, targets.items, [code], view.target),
    [context, targets, code, view.target],
  );
  const figure = useMemo(
    () => (choice.chosen === null ? null : buildPlaceHistory(context, words, choice.chosen, code)),
    [context, words, choice, code],
  );
  return (
    <Panel title={words.place.course}>
      {choice.chosen === null || figure === null ? (
        <StateNotice state="unknown" title={words.place.noCourse}>
          {words.place.noCourseSupply}
        </StateNotice>
      ) : (
        <>
          <Choice
            label={words.place.chooseTarget}
            value={choice.chosen.id}
            options={choice.indicators.map(({ id, title }) => ({ value: id, label: title[context.locale] }))}
            onPick={(target) => setView({ target })}
          />
          <div className={styles.chart}>
            <Chart key={choice.chosen.id} figure={figure} headingLevel={3} />
          </div>
        </>
      )}
    </Panel>
  );
}

function Largest({ room, workspace, code, board: { largest, hasTargets } }: PartProps & { readonly board: TownBoard }) {
  const { words } = room;
  if (!hasTargets) return null;
  return (
    <Panel title={words.place.largest}>
      {largest === null ? (
        <p className={styles.note}>{words.place.noGap}</p>
      ) : (
        <>
          <p className={styles.sentence}>
            {largest.sentence} {largest.demo && <DemoMark word={workspace.context.messages.figures.demoTag} />}
          </p>
          {largest.lines.map((line) => (
            <span key={line} className={styles.line}>
              {line}
            </span>
          ))}
          <p className={styles.more}>
            <PageLink
              to={{ page: 'workspace', room: { room: 'targets' } }}
              view={{ place: code, group: 'none', sort: 'gap', open: `${largest.id}~${code}` }}
            >
              {words.place.openRow}
            </PageLink>
          </p>
        </>
      )}
    </Panel>
  );
}
