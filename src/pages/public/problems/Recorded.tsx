import { useMemo } from 'react';
import { KeptText } from '@/charts/KeptText';
import { isDemoSet, type LedgerSet, listDaysTo } from '@/domain/ledger/counts';
import { intervalLevel } from '@/domain/ledger/survival';
import { isAnotherDay } from '@/figures/context';
import { buildBacklogFigure } from '@/figures/ledger/ledgerBacklog';
import { buildFunnelFigure, buildGroupFunnelsFigure } from '@/figures/ledger/ledgerFunnel';
import { buildClosingCurveFigure, buildClosingTimesFigure } from '@/figures/ledger/ledgerTime';
import { formatShare } from '@/format/number';
import type { LedgerPublicWords } from '@/messages/ledgerPublic';
import { Chart } from '@/pages/parts/Chart';
import { DemoSwitch } from '@/pages/parts/DemoSwitch';
import { PageLink } from '@/pages/parts/PageLink';
import { usePage } from '@/pages/parts/pageContext';
import { BasisSwatch } from '@/ui/BasisSwatch';
import { DatedText } from '@/ui/DatedText';
import { StateNotice } from '@/ui/StateNotice';
import styles from './ProblemsPage.module.css';

interface RecordedProps {
  readonly words: LedgerPublicWords;
  readonly set: LedgerSet;
  /** The last day of the record. */
  readonly asOf: string;
}

/** What a ledger tells in totals: what became of the problems, their course, how long they took. */
export function Recorded({ words, set, asOf }: RecordedProps) {
  const { figures } = usePage();
  const built = useMemo(() => {
    const day = listDaysTo(set, figures.asOf).at(-1);
    // Each figure says the day it tells of: the week that speaks for the day asked for, or the last of the record.
    const then = { ...figures, ledger: words, asOf: day?.day ?? figures.asOf };
    const context = { ...figures, ledger: words, asOf };
    return {
      day,
      funnel: day === undefined ? null : buildFunnelFigure(then, set, day),
      backlog: buildBacklogFigure(then, set, then.asOf),
      curve: buildClosingCurveFigure(context, set),
      timesByCategory: buildClosingTimesFigure(context, set, 'category'),
      timesByTown: buildClosingTimesFigure(context, set, 'town'),
      categories: buildGroupFunnelsFigure(context, set, 'category', asOf),
      towns: buildGroupFunnelsFigure(context, set, 'town', asOf),
    };
  }, [figures, words, set, asOf]);
  const { day, funnel, backlog, curve, timesByCategory, timesByTown, categories, towns } = built;
  return (
    <>
      {isDemoSet(set) && (
        <div className={styles.demo}>
          <p>
            <BasisSwatch texture="hatch" /> {words.demoOnly}
          </p>
          <DemoSwitch />
        </div>
      )}
      <section className={styles.section} id="parts">
        <h2>{words.whole}</h2>
        {funnel === null || day === undefined ? (
          <div className={styles.charts}>
            <StateNotice state="unknown" title={words.notYet}>
              <DatedText text={words.notYetText(set.days[0]?.day ?? asOf)} />
            </StateNotice>
          </div>
        ) : (
          <>
            <p className={styles.note}>
              {words.wholeNote}
              {isAnotherDay(figures) && <DatedText text={words.toldAsOf(day.day)} />}
            </p>
            <div className={styles.charts}>
              <Chart figure={funnel} headingLevel={3} />
            </div>
          </>
        )}
      </section>
      {backlog !== null && (
        <section className={styles.section} id="course">
          <h2>{words.over}</h2>
          <div className={styles.charts}>
            <Chart figure={backlog} headingLevel={3} />
          </div>
        </section>
      )}
      <section className={styles.section} id="time">
        <h2>{words.time}</h2>
        <p className={styles.note}>
          {words.timeNote}
          {isAnotherDay(figures) && <DatedText text={words.timeAsOf(asOf)} />}
        </p>
        <p className={styles.note} data-rule="threshold">
          <KeptText text={words.timeLevel(formatShare(intervalLevel))} />
        </p>
        <p className={styles.link}>
          <PageLink to={{ page: 'method', anchor: 'rules' }}>{words.methodLink}</PageLink>
        </p>
        <div className={styles.charts}>
          {curve !== null && <Chart figure={curve} headingLevel={3} />}
          {timesByCategory !== null && <Chart figure={timesByCategory} headingLevel={3} />}
          {timesByTown !== null && <Chart figure={timesByTown} headingLevel={3} />}
        </div>
      </section>
      {(categories !== null || towns !== null) && (
        <section className={styles.section} id="groups">
          <h2>{words.groups}</h2>
          <p className={styles.note}>{words.groupsNote}</p>
          <div className={styles.charts}>
            {categories !== null && <Chart figure={categories} headingLevel={3} />}
            {towns !== null && <Chart figure={towns} headingLevel={3} />}
          </div>
        </section>
      )}
    </>
  );
}
