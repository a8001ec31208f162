import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { hideDemo } from '@/domain/demo';
import { createContext } from '@/figures/context';
import { buildTargetTable } from '@/figures/targets';
import { DemoSwitch } from '@/pages/parts/DemoSwitch';
import { usePage } from '@/pages/parts/pageContext';
import { QueryState } from '@/pages/parts/QueryState';
import type { Standing } from '@/sources/api';
import { standingQuery } from '@/sources/queries';
import { DemoMark } from '@/ui/DemoMark';
import { StateNotice } from '@/ui/StateNotice';
import styles from './TargetsPage.module.css';
import { TargetTable } from './TargetTable';
import { useWorkspaceWords } from './useWorkspaceWords';

/** Every county target as it stood on the day the workspace opens at, or on the day that is asked for, with its status. */
export function TargetsPage() {
  const { figures } = usePage();
  const words = useWorkspaceWords();
  const query = useQuery(standingQuery());
  return (
    <>
      <div className={styles.head}>
        <h1 tabIndex={-1}>{words.title}</h1>
        <DemoSwitch />
      </div>
      <QueryState query={query} messages={figures.messages}>
        {(standing) => <Targets standing={standing} />}
      </QueryState>
    </>
  );
}

function Targets({ standing }: { readonly standing: Standing }) {
  const { figures, filters } = usePage();
  const words = useWorkspaceWords();
  // A day that is asked for wins over the one the workspace opens at.
  const asOf = filters.asOf ?? standing.asOf;
  const table = useMemo(() => {
    const campaign = { ...figures.campaign, observations: standing.observations, plans: standing.plans };
    const shown = filters.demo ? campaign : hideDemo(campaign);
    return buildTargetTable(createContext(shown, figures.locale, figures.messages, asOf), words);
  }, [figures, filters.demo, standing, asOf, words]);
  if (table.judged === 0)
    return (
      <StateNotice state="empty" title={words.none}>
        {words.noneSupply}
      </StateNotice>
    );
  return (
    <>
      {table.demo && (
        <p className={styles.banner}>
          <DemoMark word={figures.messages.figures.demoTag} /> {words.banner(asOf)}
        </p>
      )}
      <h2 className={styles.conclusion}>
        {words.conclusion(table.judged, table.short, table.overdue, table.unjudged)}
      </h2>
      <p className={styles.note}>{words.lede(table.limits.behind, table.limits.ahead, table.limits.dueSoonDays)}</p>
      <TargetTable table={table} />
      <p className={styles.note}>{words.foot(table.notApplicable, table.silent)}</p>
    </>
  );
}
