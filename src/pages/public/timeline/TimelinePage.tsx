import { useMemo } from 'react';
import { isKnownBy } from '@/domain/date';
import { buildChronicle } from '@/figures/chronicle';
import { AwardBlock } from '@/pages/parts/AwardBlock';
import { NamedList } from '@/pages/parts/NamedList';
import { usePage } from '@/pages/parts/pageContext';
import { StateNotice } from '@/ui/StateNotice';
import { Honours } from './Honours';
import { Line } from './Line';
import styles from './TimelinePage.module.css';

/** What happened when, what has no date, and what was won. */
export function TimelinePage() {
  const { figures } = usePage();
  const { campaign, messages, asOf } = figures;
  const words = messages.chronicle;
  const { stops, undated } = useMemo(() => buildChronicle(figures), [figures]);
  const { award } = campaign.info;
  return (
    <>
      <h1 tabIndex={-1}>{words.title}</h1>
      <p className={styles.lede}>{words.lede}</p>
      <section className={styles.section}>
        <h2>{words.line}</h2>
        {stops.length === 0 ? (
          <StateNotice state="unknown" title={words.lineEmpty}>
            {words.lineEmptyText(asOf)}
          </StateNotice>
        ) : (
          <>
            <p className={styles.note}>{words.lineNote}</p>
            <Line stops={stops} />
          </>
        )}
      </section>
      {undated.length > 0 && (
        <section id="undated" className={`${styles.section} ${styles.undated}`}>
          <h2>{words.undated}</h2>
          <p className={styles.note}>{words.undatedNote}</p>
          {undated.map((group) => (
            <section key={group.kind} className={styles.group}>
              <h3 className={styles.kind}>{group.title}</h3>
              <NamedList items={group.items} />
            </section>
          ))}
        </section>
      )}
      <section id="honours" className={styles.section}>
        <h2>{words.honours}</h2>
        {award !== null && isKnownBy(award.date, asOf) && (
          <div className={styles.award}>
            <AwardBlock headingLevel={3} />
          </div>
        )}
        <Honours />
      </section>
    </>
  );
}
