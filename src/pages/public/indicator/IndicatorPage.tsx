import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Arithmetic } from '@/charts/Arithmetic';
import type { Indicator } from '@/domain/campaign';
import { isKnownBy } from '@/domain/date';
import { hideDemoHistory, type IndicatorHistory } from '@/domain/demo';
import { isMeasure } from '@/domain/share';
import { isAnotherDay } from '@/figures/context';
import { buildHistoryFigure } from '@/figures/history';
import { buildNumberFigure } from '@/figures/number';
import { buildRatioFigure } from '@/figures/ratio';
import { buildTownBarsFigure } from '@/figures/townBars';
import { buildTownHistoryFigure } from '@/figures/townHistory';
import { Chart } from '@/pages/parts/Chart';
import { DemoSwitch } from '@/pages/parts/DemoSwitch';
import { PageLink } from '@/pages/parts/PageLink';
import { Prose } from '@/pages/parts/Prose';
import { usePage } from '@/pages/parts/pageContext';
import { QueryState } from '@/pages/parts/QueryState';
import { Traced } from '@/pages/parts/Traced';
import { historyQuery } from '@/sources/queries';
import { DatedText } from '@/ui/DatedText';
import { DemoMark } from '@/ui/DemoMark';
import { IndicatorFacts } from './IndicatorFacts';
import styles from './IndicatorPage.module.css';

/** One indicator: the number, what it means, where it stands, how it moved, town by town. */
export function IndicatorPage({ indicator }: { readonly indicator: Indicator }) {
  const { figures, hasDemo, filters } = usePage();
  const { campaign, locale, messages } = figures;
  const words = messages.pages.indicator;
  const number = useMemo(() => buildNumberFigure(figures, indicator.id), [figures, indicator]);
  const ratio = useMemo(() => buildRatioFigure(figures, indicator.id), [figures, indicator]);
  const query = useQuery(historyQuery(indicator.id));
  const category = campaign.categories.find(({ id }) => id === indicator.category);
  const usesDemo =
    query.data?.observations.some(({ basis, knownFrom }) => basis === 'demo' && isKnownBy(knownFrom, figures.asOf)) ??
    false;
  const demoNote = isAnotherDay(figures) ? messages.days.demoNote : words.demoNote;
  return (
    <>
      <nav className={styles.crumbs} aria-label={messages.shell.breadcrumb}>
        <PageLink to={{ page: 'indicators' }}>{messages.shell.navIndicators}</PageLink>
        {category !== undefined && (
          <>
            <span aria-hidden="true"> › </span>
            <PageLink to={{ page: 'category', id: category.id }}>{category.title[locale]}</PageLink>
          </>
        )}
      </nav>
      <div className={styles.top}>
        <div>
          <h1 tabIndex={-1}>{indicator.title[locale]}</h1>
          <p className={styles.definition}>
            <Prose text={indicator.definition[locale]} />
          </p>
          <div className={styles.value}>
            <Traced figure={number} size="indicator" />
            <div className={styles.beside}>
              {number.missing?.reason !== 'notYetKnown' && (
                <p>
                  <DatedText text={words.valueLine(number.trace.basisWord, number.trace.date)} />
                </p>
              )}
              {ratio !== null && (
                <p className={styles.ratio}>
                  {words.share} <Traced figure={ratio} size="inline" />
                  {ratio.trace.computation !== null && (
                    <span className={styles.arithmetic}>
                      <Arithmetic computation={ratio.trace.computation} />
                    </span>
                  )}
                </p>
              )}
              {!isMeasure(indicator) && <p>{messages.words.nature[indicator.nature]}</p>}
            </div>
          </div>
        </div>
        <IndicatorFacts indicator={indicator} figure={number} />
      </div>
      {hasDemo && usesDemo && (
        <div className={styles.demo}>
          {filters.demo && <DemoMark word={messages.figures.demoTag} />}
          <p>{filters.demo ? demoNote : messages.shell.demoHidden}</p>
          <DemoSwitch />
        </div>
      )}
      <section className={styles.section}>
        <h2 className={styles.hidden}>{words.overTime}</h2>
        <QueryState query={query} messages={messages}>
          {(history) => <Histories indicator={indicator} history={history} />}
        </QueryState>
      </section>
    </>
  );
}

/** The drawings of a history: over time, then town by town where the data is split. */
function Histories({ indicator, history }: { readonly indicator: Indicator; readonly history: IndicatorHistory }) {
  const { figures, filters } = usePage();
  const shown = useMemo(() => (filters.demo ? history : hideDemoHistory(history)), [history, filters.demo]);
  const overTime = useMemo(() => buildHistoryFigure(figures, indicator, shown), [figures, indicator, shown]);
  const byTown = useMemo(
    () => buildTownHistoryFigure(figures, indicator, shown) ?? buildTownBarsFigure(figures, indicator),
    [figures, indicator, shown],
  );
  return (
    <>
      {!(indicator.nature === 'register' && byTown !== null) && <Chart figure={overTime} headingLevel={3} />}
      {byTown !== null && (
        <div className={styles.section}>
          <Chart figure={byTown} headingLevel={3} />
        </div>
      )}
    </>
  );
}
