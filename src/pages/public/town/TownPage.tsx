import { useQueries, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Place } from '@/domain/campaign';
import { hideDemoHistory, type IndicatorHistory } from '@/domain/demo';
import { hasTownReadings, listPlaceIndicators } from '@/domain/lookup';
import { isAnotherDay } from '@/figures/context';
import { buildNumberFigure } from '@/figures/number';
import { buildPlaceTrendsFigure } from '@/figures/placeTrends';
import { buildRatioFigure } from '@/figures/ratio';
import { buildVillageTable } from '@/figures/villages';
import { joinAsked } from '@/pages/parts/asked';
import { Chart } from '@/pages/parts/Chart';
import { DemoSwitch } from '@/pages/parts/DemoSwitch';
import { NumberGrid } from '@/pages/parts/NumberGrid';
import { PageLink } from '@/pages/parts/PageLink';
import { usePage } from '@/pages/parts/pageContext';
import { QueryState } from '@/pages/parts/QueryState';
import { historyQuery, villagesQuery } from '@/sources/queries';
import { usePreferences } from '@/state/preferences';
import { Button } from '@/ui/Button';
import { DemoMark } from '@/ui/DemoMark';
import { StateNotice } from '@/ui/StateNotice';
import styles from './TownPage.module.css';
import { VillageTable } from './VillageTable';

/** One town: its own figures, their course, its villages. */
export function TownPage({ town }: { readonly town: Place }) {
  const { figures, filters, hasDemo } = usePage();
  const { campaign, locale, messages } = figures;
  const words = messages.pages.town;
  const own = useMemo(
    () =>
      listPlaceIndicators(campaign, town.code)
        .map((id) => ({
          number: buildNumberFigure(figures, id, town.code),
          ratio: buildRatioFigure(figures, id, town.code),
        }))
        .filter(({ number }) => number.value !== null),
    [figures, campaign, town],
  );
  const isDemo = own.some(({ number }) => number.demo);
  return (
    <>
      <nav className={styles.crumbs} aria-label={messages.shell.breadcrumb}>
        <PageLink to={{ page: 'towns' }}>{messages.shell.navTowns}</PageLink>
      </nav>
      <div className={styles.head}>
        <h1 tabIndex={-1}>{town.name[locale]}</h1>
        <OwnTown town={town} />
        <DemoSwitch />
      </div>
      {!hasTownReadings(campaign, figures.asOf) && <p className={styles.note}>{words.ownNote}</p>}
      <section className={styles.section}>
        <h2>
          {words.own} {isDemo && <DemoMark word={messages.figures.demoSplitTag} />}
        </h2>
        {own.length === 0 ? (
          <StateNotice state="unknown" title={isAnotherDay(figures) ? messages.days.town : words.missing}>
            {isAnotherDay(figures) ? messages.days.townsWhy : messages.pages.towns.missingSupply}
            {hasDemo && !filters.demo && messages.pages.towns.orShowDemo}
          </StateNotice>
        ) : (
          <NumberGrid items={own} />
        )}
        <p className={styles.more}>
          <PageLink to={{ page: 'problems' }}>{messages.ledger.nav}</PageLink>
        </p>
      </section>
      <Trends town={town} />
      <Villages town={town} />
    </>
  );
}

/** Remembers this town as the reader's own, in this browser only. */
function OwnTown({ town }: { readonly town: Place }) {
  const { figures } = usePage();
  const { own, setOwn } = usePreferences();
  const words = figures.messages.pages.town;
  const isOwn = own === town.code;
  return (
    <Button onClick={() => setOwn(isOwn ? null : town.code)} pressed={isOwn}>
      {isOwn ? words.unsetOwn : words.setOwn}
    </Button>
  );
}

function Trends({ town }: { readonly town: Place }) {
  const { figures } = usePage();
  const { campaign } = figures;
  const ids = useMemo(() => listPlaceIndicators(campaign, town.code), [campaign, town]);
  const query = useQueries({ queries: ids.map((id) => historyQuery(id)), combine: joinAsked });
  return (
    <QueryState query={query} messages={figures.messages}>
      {(histories) => <TrendsFigure town={town} histories={histories} />}
    </QueryState>
  );
}

interface TrendsFigureProps {
  readonly town: Place;
  readonly histories: readonly IndicatorHistory[];
}

function TrendsFigure({ town, histories }: TrendsFigureProps) {
  const { figures, filters } = usePage();
  const figure = useMemo(() => {
    const shown = filters.demo ? histories : histories.map(hideDemoHistory);
    return buildPlaceTrendsFigure(figures, town, shown);
  }, [figures, filters.demo, histories, town]);
  if (figure === null) return null;
  return (
    <section className={styles.section}>
      <Chart figure={figure} headingLevel={2} />
    </section>
  );
}

function Villages({ town }: { readonly town: Place }) {
  const { figures, filters } = usePage();
  const { messages } = figures;
  const query = useQuery(villagesQuery(town.code));
  return (
    <QueryState query={query} messages={messages}>
      {(villages) => {
        const table = buildVillageTable(figures, villages, filters.demo);
        if (table === null) return null;
        return (
          <section className={styles.section}>
            <h2>
              {messages.pages.town.villages} {table.isDemo && <DemoMark word={messages.figures.demoTag} />}
            </h2>
            <p className={styles.note}>{messages.pages.town.villagesNote}</p>
            <VillageTable table={table} />
          </section>
        );
      }}
    </QueryState>
  );
}
