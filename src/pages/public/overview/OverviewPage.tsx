import { useMemo } from 'react';
import { getIndicator, hasChronicle } from '@/domain/lookup';
import { isAnotherDay } from '@/figures/context';
import { buildCoverageFigure } from '@/figures/coverage';
import { buildNumberFigure } from '@/figures/number';
import { isNotYetKnown } from '@/figures/overview';
import { buildTileFigure, listTownMeasures } from '@/figures/towns';
import { buildUnknowns } from '@/figures/unknowns';
import { AwardBlock } from '@/pages/parts/AwardBlock';
import { Chart } from '@/pages/parts/Chart';
import { NumberGrid } from '@/pages/parts/NumberGrid';
import { PageLink } from '@/pages/parts/PageLink';
import { usePage } from '@/pages/parts/pageContext';
import { UnknownList } from '@/pages/parts/UnknownList';
import { DemoMark } from '@/ui/DemoMark';
import { StateNotice } from '@/ui/StateNotice';
import { CategoryList } from './CategoryList';
import { ConductBlock } from './ConductBlock';
import styles from './OverviewPage.module.css';
import { Timeline } from './Timeline';

/** The campaign in one minute: the result, what was done, for whom, where, and what is not known. */
export function OverviewPage() {
  const { figures } = usePage();
  const { campaign, messages } = figures;
  const words = messages.pages.overview;
  const headlines = useMemo(
    () => campaign.info.headlines.map((id) => ({ number: buildNumberFigure(figures, id), ratio: null })),
    [figures, campaign],
  );
  const coverage = useMemo(() => buildCoverageFigure(figures, campaign.info.coverages), [figures, campaign]);
  const unknowns = useMemo(() => buildUnknowns(figures), [figures]);
  return (
    <>
      <div className={styles.top}>
        <AwardBlock headingLevel={1} />
        <ConductBlock />
      </div>

      <section className={styles.section}>
        <h2>
          {words.headlines}{' '}
          {headlines.some(({ number }) => number.demo) && <DemoMark word={messages.figures.demoTag} />}
        </h2>
        <p className={styles.note}>{words.headlinesNote}</p>
        <NumberGrid items={headlines} />
        <p className={styles.more}>
          <PageLink to={{ page: 'indicators' }}>
            <span data-count={campaign.indicators.length}>
              {words.allIndicators(String(campaign.indicators.length))}
            </span>
          </PageLink>
          <PageLink to={{ page: 'problems' }}>{messages.ledger.nav}</PageLink>
        </p>
      </section>

      <div className={styles.columns}>
        <div className={styles.main}>
          {coverage !== null && (
            <section className={styles.section}>
              <Chart figure={coverage} headingLevel={2} />
            </section>
          )}
          {coverage === null && isNotYetKnown(figures, campaign.info.coverages) && (
            <section className={styles.section}>
              <StateNotice state="unknown" title={messages.days.coverage}>
                {messages.days.coverageWhy}
              </StateNotice>
            </section>
          )}
          <TownsSection />
        </div>
        <div className={styles.side}>
          <section className={styles.section}>
            <CategoryList />
          </section>
          {unknowns.length > 0 && (
            <section className={styles.section}>
              <h2>{isAnotherDay(figures) ? messages.days.unknowns : words.unknowns}</h2>
              <UnknownList unknowns={unknowns} />
            </section>
          )}
        </div>
      </div>

      <section className={styles.section}>
        <Timeline />
        {hasChronicle(campaign) && (
          <p className={styles.more}>
            <PageLink to={{ page: 'timeline' }}>{messages.chronicle.nav}</PageLink>
          </p>
        )}
      </section>
    </>
  );
}

function TownsSection() {
  const { figures } = usePage();
  const { campaign, messages } = figures;
  const words = messages.pages.overview;
  const tiles = useMemo(() => {
    const [measure] = listTownMeasures(figures);
    return measure === undefined ? null : buildTileFigure(figures, getIndicator(campaign, measure.id));
  }, [figures, campaign]);
  if (!campaign.places.some((place) => place.level === 'town')) return null;
  if (tiles === null)
    return (
      <section className={styles.section}>
        <h2>{words.towns}</h2>
        {isAnotherDay(figures) ? (
          <StateNotice state="unknown" title={messages.days.towns}>
            {messages.days.townsWhy}
          </StateNotice>
        ) : (
          <StateNotice state="unknown" title={words.townsMissing}>
            {words.townsSupply}
          </StateNotice>
        )}
      </section>
    );
  return (
    <section className={styles.section}>
      <Chart figure={tiles} headingLevel={2} actions={<PageLink to={{ page: 'towns' }}>{words.townsLink}</PageLink>} />
    </section>
  );
}
