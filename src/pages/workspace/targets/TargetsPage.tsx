import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { buildTargetTable } from '@/figures/workspace/targetTable';
import { usePage } from '@/pages/parts/pageContext';
import { RoomPage } from '@/pages/parts/workspace/RoomPage';
import { TargetTable } from '@/pages/parts/workspace/TargetTable';
import { useRoom } from '@/pages/parts/workspace/useRoom';
import { searchQuery } from '@/sources/queries';
import { DemoMark } from '@/ui/DemoMark';
import { StatusToggles } from './StatusToggles';
import { TargetFilters } from './TargetFilters';
import styles from './TargetsPage.module.css';
import { WithoutFilters } from './WithoutFilters';

/** Every target as it stood on the day that is asked for: filtered, sorted, grouped, each with the reasons of its status. */
export function TargetsPage() {
  const { filters } = usePage();
  const room = useRoom();
  const { words, view, workspace } = room;
  const [isSearching, setSearching] = useState(false);
  // How things are spelt is a file of its own, for those who search.
  const spellings = useQuery({ ...searchQuery(), enabled: isSearching || filters.q !== '' }).data?.spellings ?? null;
  const query = useMemo(() => {
    if (workspace === null) return null;
    const place = view.place ?? workspace.context.campaign.info.county.code;
    return { ...view, place: place === 'all' ? null : place, text: filters.q };
  }, [workspace, view, filters.q]);
  const table = useMemo(
    () =>
      workspace === null || query === null
        ? null
        : buildTargetTable(workspace.context, words, workspace.targets, query, spellings),
    [workspace, query, words, spellings],
  );
  if (table === null || workspace === null)
    return (
      <RoomPage room={room} title={words.title}>
        {null}
      </RoomPage>
    );
  const isNothing = workspace.targets.items.every(({ assessment }) => assessment.progress.kind !== 'planned');
  return (
    <RoomPage
      room={room}
      title={
        isNothing || table.items.length === 0
          ? words.title
          : words.conclusion(table.judged, table.short, table.overdue, table.unjudged)
      }
      isEmpty={isNothing}
    >
      {table.demo && (
        <p className={styles.note}>
          <DemoMark word={workspace.context.messages.figures.demoTag} /> {words.banner(room.day)}
        </p>
      )}
      <p className={styles.note}>{words.lede(table.limits.behind, table.limits.ahead, table.limits.dueSoonDays)}</p>
      <StatusToggles room={room} counts={table.countsWithoutStatus} />
      <TargetFilters room={room} table={table} onSearch={() => setSearching(true)} />
      {table.items.length === 0 ? (
        <WithoutFilters room={room} table={table} />
      ) : (
        <TargetTable
          table={table}
          context={workspace.context}
          room={room}
          label={words.title}
          withPlace={view.place !== null && view.group !== 'place'}
        />
      )}
      <p className={styles.note}>{words.foot(table.notApplicable, table.silent)}</p>
    </RoomPage>
  );
}
