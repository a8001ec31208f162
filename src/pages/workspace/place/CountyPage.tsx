import { useMemo } from 'react';
import { buildTownPanels, chooseDrawn, listTownCodes } from '@/figures/workspace/placeCharts';
import { buildCountyBoard } from '@/figures/workspace/places';
import { buildRateTable } from '@/figures/workspace/rates';
import { PageLink } from '@/pages/parts/PageLink';
import { Choice } from '@/pages/parts/workspace/Choice';
import type { Workspace } from '@/pages/parts/workspace/openWorkspace';
import { Panel } from '@/pages/parts/workspace/Panel';
import { RoomPage } from '@/pages/parts/workspace/RoomPage';
import { TownMatrix } from '@/pages/parts/workspace/TownMatrix';
import type { RoomContext } from '@/pages/parts/workspace/useRoom';
import { StateNotice } from '@/ui/StateNotice';
import { Course } from './Course';
import { PlaceNav } from './PlaceNav';
import styles from './PlacePage.module.css';
import { RateTable } from './RateTable';
import { Villages } from './Villages';

/** The county among its towns: which of them are behind in what, their course, their rates; never a ranking. */
export function CountyPage({ room }: { readonly room: RoomContext }) {
  const { words, workspace, view } = room;
  const across = view.group === 'none' ? 'target' : 'category';
  const board = useMemo(
    () => (workspace === null ? null : buildCountyBoard(workspace.context, words, workspace.targets.items, across)),
    [workspace, words, across],
  );
  if (workspace === null || board === null)
    return (
      <RoomPage room={room} title={words.frame.towns}>
        {null}
      </RoomPage>
    );
  const { context } = workspace;
  const { place } = words;
  return (
    <RoomPage
      room={room}
      title={board.title}
      tools={
        <div className={styles.tools}>
          <PageLink to={{ page: 'workspace', room: { room: 'targets' } }} view={{ place: 'all', group: 'place' }}>
            {place.ledger}
          </PageLink>
        </div>
      }
    >
      <PlaceNav room={room} context={context} code={context.campaign.info.county.code} />
      {board.hasTowns ? (
        <>
          <Panel
            title={place.matrix}
            demo={board.matrix.demo}
            beside={
              board.hasTargets && (
                <Choice
                  label={place.matrixBy}
                  value={across}
                  options={[
                    { value: 'category', label: place.byCategory },
                    { value: 'target', label: place.byTarget },
                  ]}
                  onPick={(value) => room.setView({ group: value === 'target' ? 'none' : 'category' })}
                />
              )
            }
          >
            {board.hasTargets ? (
              <>
                <p className={styles.note}>{place.matrixNote}</p>
                <TownMatrix figure={board.matrix} words={words} across={across} context={context} />
                {across === 'category' && board.unsplit !== '' && (
                  <p className={styles.note}>{place.unsplit(board.unsplit)}</p>
                )}
              </>
            ) : (
              <StateNotice state="unknown" title={place.noTargets}>
                {place.noTargetsSupply}
              </StateNotice>
            )}
          </Panel>
          <TownCourse room={room} workspace={workspace} />
          <Rates room={room} workspace={workspace} />
          <CountyVillages room={room} workspace={workspace} />
        </>
      ) : (
        <StateNotice state="empty" title={place.noTowns}>
          {place.noTownsSupply}
        </StateNotice>
      )}
    </RoomPage>
  );
}

interface PartProps {
  readonly room: RoomContext;
  readonly workspace: Workspace;
}

function TownCourse({ room, workspace }: PartProps) {
  const { words, view } = room;
  const { context, targets } = workspace;
  const choice = useMemo(
    () => chooseDrawn(context, targets.items, listTownCodes(context), view.target),
    [context, targets, view.target],
  );
  const figure = useMemo(
    () => (choice.chosen === null ? null : buildTownPanels(context, words, targets.items, choice.chosen)),
    [context, words, targets, choice],
  );
  return <Course room={room} context={context} choice={choice} figure={figure} />;
}

function CountyVillages({ room, workspace }: PartProps) {
  const { campaign } = workspace.context;
  const towns = useMemo(() => listTownCodes(workspace.context), [workspace]);
  return <Villages room={room} workspace={workspace} code={campaign.info.county.code} towns={towns} />;
}

function Rates({ room, workspace }: PartProps) {
  const { words } = room;
  const table = useMemo(() => buildRateTable(workspace.context, words), [workspace, words]);
  return (
    <Panel title={words.place.rates} demo={table?.demo ?? false}>
      {table === null ? (
        <StateNotice state="unknown" title={words.place.noRates}>
          {words.place.noRatesSupply}
        </StateNotice>
      ) : (
        <>
          <p className={styles.note}>{words.place.ratesNote}</p>
          <RateTable table={table} words={words} />
        </>
      )}
    </Panel>
  );
}
