import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import { buildTargetTable } from '@/figures/workspace/targetTable';
import { PageProvider, usePage } from '@/pages/parts/pageContext';
import { DropHints } from '@/pages/parts/workspace/DropHints';
import { RoomPage } from '@/pages/parts/workspace/RoomPage';
import { useRoom } from '@/pages/parts/workspace/useRoom';
import { searchQuery } from '@/sources/queries';
import { DemoMark } from '@/ui/DemoMark';
import { StatusToggles } from './StatusToggles';
import { TargetFilters } from './TargetFilters';
import { TargetLedger } from './TargetLedger';
import styles from './TargetsPage.module.css';
import { useAfterFrame } from './useAfterFrame';
import { useFilterDrops } from './useFilterDrops';

/**
 * Every target as it stood on the day that is asked for: filtered, sorted, grouped, each with the reasons of its status.
 * Filters answer in the next frame; the table, and what is said of it, follow when they are drawn.
 */
export function TargetsPage() {
  const page = usePage();
  const { filters } = page;
  const room = useRoom();
  const { words, view, workspace } = room;
  const drops = useFilterDrops(room);
  const [isSearching, setSearching] = useState(false);
  // How things are spelt is a file of its own, for those who search.
  const spellings = useQuery({ ...searchQuery(), enabled: isSearching || filters.q !== '' }).data?.spellings ?? null;
  const asked = useMemo(() => {
    if (workspace === null) return null;
    const place = view.place ?? workspace.context.campaign.info.county.code;
    return { workspace, query: { ...view, place: place === 'all' ? null : place, text: filters.q } };
  }, [workspace, view, filters.q]);
  const now = useMemo(() => ({ page, asked }), [page, asked]);
  const late = useAfterFrame(now);
  // Only a filter may lag: another day, or without demo, is another ledger from the first frame on.
  const lagging = late.asked?.workspace === asked?.workspace ? late : now;
  const shown = lagging.asked;
  const latest = useRef(room);
  useEffect(() => {
    latest.current = room;
  });
  const table = useMemo(() => {
    if (shown === null) return null;
    const { context, targets } = shown.workspace;
    return buildTargetTable(context, words, targets, shown.query, spellings);
  }, [shown, words, spellings]);
  if (table === null || shown === null)
    return (
      <RoomPage room={room} title={words.title}>
        {null}
      </RoomPage>
    );
  const { context, targets } = shown.workspace;
  const isNothing = targets.items.every(({ assessment }) => assessment.progress.kind !== 'planned');
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
          <DemoMark word={context.messages.figures.demoTag} /> {words.banner(room.day)}
        </p>
      )}
      <p className={styles.note}>{words.lede(table.limits.behind, table.limits.ahead, table.limits.dueSoonDays)}</p>
      <StatusToggles room={room} counts={table.countsWithoutStatus} />
      <TargetFilters room={room} table={table} drops={drops} onSearch={() => setSearching(true)} />
      {table.items.length === 0 ? (
        <DropHints
          words={words.filter}
          title={words.filter.none}
          drops={drops}
          countWithout={(one) => table.without.find(({ filter }) => filter === one)?.count ?? 0}
        />
      ) : (
        <PageProvider value={lagging.page}>
          <TargetLedger table={table} context={context} latestRoom={latest} />
        </PageProvider>
      )}
      <p className={styles.note}>{words.foot(table.notApplicable, table.silent)}</p>
    </RoomPage>
  );
}
