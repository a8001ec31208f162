import { useMemo } from 'react';
import { buildWeek } from '@/figures/workspace/week';
import { PageLink } from '@/pages/parts/PageLink';
import { RoomPage } from '@/pages/parts/workspace/RoomPage';
import { useRoom } from '@/pages/parts/workspace/useRoom';
import { Changes } from './Changes';
import { Corrections } from './Corrections';
import { Decisions } from './Decisions';
import { ScopeChoice } from './ScopeChoice';
import { StatusCounts } from './StatusCounts';
import { Towns } from './Towns';
import { Upcoming } from './Upcoming';
import { useScope } from './useScope';
import styles from './WeekPage.module.css';

/** What a Monday begins with: what is to be decided, what changed since the last dispatch, who is silent, what falls due. */
export function WeekPage() {
  const room = useRoom();
  const { words, workspace } = room;
  const chosen = useScope(room, workspace);
  const week = useMemo(
    () => (workspace === null || chosen === null ? null : buildWeek(workspace.context, words, chosen.scope)),
    [workspace, words, chosen],
  );
  if (week === null || workspace === null || chosen === null)
    return (
      <RoomPage room={room} title={words.week.title}>
        {null}
      </RoomPage>
    );
  const isCounty = chosen.scope.key === workspace.context.campaign.info.county.code;
  const isNothing = workspace.targets.items.every(({ assessment }) => assessment.progress.kind !== 'planned');
  return (
    <RoomPage
      room={room}
      title={isNothing ? words.week.title : week.conclusion}
      isEmpty={isNothing}
      tools={isNothing ? null : <ScopeChoice room={room} chosen={chosen} context={workspace.context} />}
    >
      <p className={styles.note}>
        {week.lede} <PageLink to={{ page: 'method' }}>{words.week.rules}</PageLink>
      </p>
      <StatusCounts counts={week.counts} chosen={chosen} label={words.week.counts} />
      <div className={styles.columns}>
        <div>
          <Decisions week={week} room={room} context={workspace.context} chosen={chosen} />
          {isCounty && <Towns room={room} workspace={workspace} />}
        </div>
        <div className={styles.side}>
          <Changes week={week} room={room} />
          <Upcoming week={week} room={room} context={workspace.context} />
          <Corrections week={week} room={room} />
        </div>
      </div>
    </RoomPage>
  );
}
