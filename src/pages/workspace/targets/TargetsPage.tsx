import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { hideDemo } from '@/domain/demo';
import { createContext } from '@/figures/context';
import { buildTargetRows } from '@/figures/targets';
import { DemoSwitch } from '@/pages/parts/DemoSwitch';
import { PageLink } from '@/pages/parts/PageLink';
import { usePage } from '@/pages/parts/pageContext';
import { QueryState } from '@/pages/parts/QueryState';
import type { Standing } from '@/sources/api';
import { standingQuery } from '@/sources/queries';
import { DemoMark } from '@/ui/DemoMark';
import { StateNotice } from '@/ui/StateNotice';
import styles from './TargetsPage.module.css';
import { useWorkspaceWords } from './useWorkspaceWords';

/** Every county target as it stood on the day the workspace opens at: plan, actual, planned by then, due, lead. */
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
  const rows = useMemo(() => {
    const observations = filters.asOf === null ? standing.observations : figures.campaign.observations;
    const campaign = { ...figures.campaign, observations, plans: standing.plans };
    const shown = filters.demo ? campaign : hideDemo(campaign);
    return buildTargetRows(createContext(shown, figures.locale, figures.messages, asOf));
  }, [figures, filters.demo, filters.asOf, standing, asOf]);
  if (rows.length === 0)
    return (
      <StateNotice state="empty" title={words.none}>
        {words.noneSupply}
      </StateNotice>
    );
  const hasDemo = rows.some((row) => row.demo);
  return (
    <>
      {hasDemo && (
        <p className={styles.banner}>
          <DemoMark word={figures.messages.figures.demoTag} /> {words.banner(asOf)}
        </p>
      )}
      <p className={styles.lede}>{words.lede(String(rows.length))}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls in its own box, by keyboard too */}
      <section className={styles.scroll} tabIndex={0} aria-label={words.title}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{words.columns.target}</th>
              <th scope="col" className={styles.number}>
                {words.columns.plan}
              </th>
              <th scope="col" className={styles.number}>
                {words.columns.actual}
              </th>
              <th scope="col" className={styles.number}>
                {words.columns.planValue}
              </th>
              <th scope="col">{words.columns.due}</th>
              <th scope="col">{words.columns.owner}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">
                  <PageLink to={{ page: 'indicator', id: row.id }}>{row.title}</PageLink>{' '}
                  <span className={styles.unit}>{row.unit}</span>
                </th>
                {[row.plan, row.actual, row.planValue].map((cell) => (
                  <td key={cell.key} className={styles.number}>
                    {cell.value === null ? (
                      <span className={styles.missing}>{cell.text}</span>
                    ) : (
                      <data value={cell.value} data-figure={row.id}>
                        {cell.text}
                      </data>
                    )}
                  </td>
                ))}
                <td>{row.due}</td>
                <td>{row.owner}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
