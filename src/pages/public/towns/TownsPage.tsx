import { useMemo } from 'react';
import { hasTownReadings } from '@/domain/lookup';
import { isAnotherDay } from '@/figures/context';
import { buildNumberFigure } from '@/figures/number';
import { buildRatioFigure } from '@/figures/ratio';
import { buildTileFigure, listTownMeasures } from '@/figures/towns';
import { Chart } from '@/pages/parts/Chart';
import { DemoSwitch } from '@/pages/parts/DemoSwitch';
import { Prose } from '@/pages/parts/Prose';
import { usePage } from '@/pages/parts/pageContext';
import { Traced } from '@/pages/parts/Traced';
import { StateNotice } from '@/ui/StateNotice';
import { MeasureSwitch } from './MeasureSwitch';
import styles from './TownsPage.module.css';
import { TownTable } from './TownTable';

/** The towns compared by rate, on a schematic map and in its table; never ranked. */
export function TownsPage() {
  const { figures, filters, hasDemo } = usePage();
  const { campaign, messages } = figures;
  const words = messages.pages.towns;
  const measures = useMemo(() => listTownMeasures(figures), [figures]);
  const chosen = measures.find(({ id }) => id === filters.measure) ?? measures[0];
  const tiles = useMemo(() => (chosen === undefined ? null : buildTileFigure(figures, chosen)), [figures, chosen]);
  const { towns, villages } = campaign.info.register;
  const counts = [towns, villages].flatMap((id) => (id === null ? [] : `{${id}}`)).join(words.registerJoin);
  const ratio = chosen === undefined ? null : buildRatioFigure(figures, chosen.id);
  if (!campaign.places.some((place) => place.level === 'town'))
    return (
      <>
        <h1 tabIndex={-1}>{messages.shell.navTowns}</h1>
        <StateNotice state="empty" title={words.none}>
          {words.noneSupply}
        </StateNotice>
      </>
    );
  return (
    <>
      <h1 tabIndex={-1}>
        {counts === '' ? (
          messages.shell.navTowns
        ) : (
          <Prose text={words.title(counts, !hasTownReadings(campaign, figures.asOf))} />
        )}
      </h1>
      {chosen !== undefined && ratio !== null && (
        <p className={styles.lede}>
          {chosen.title[figures.locale]} <Traced figure={buildNumberFigure(figures, chosen.id)} size="inline" />
          <Traced figure={ratio} size="inline" />
        </p>
      )}
      <div className={styles.controls}>
        {measures.length > 1 && chosen !== undefined && <MeasureSwitch measures={measures} chosen={chosen.id} />}
        <DemoSwitch />
      </div>
      {tiles === null ? (
        <StateNotice state="unknown" title={isAnotherDay(figures) ? messages.days.towns : words.missing}>
          {isAnotherDay(figures) ? messages.days.townsWhy : words.missingSupply}
          {hasDemo && !filters.demo && words.orShowDemo}
        </StateNotice>
      ) : (
        <div className={styles.columns}>
          <Chart figure={tiles} headingLevel={2} />
          <TownTable figure={tiles} />
        </div>
      )}
    </>
  );
}
