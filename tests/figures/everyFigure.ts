import type { IndicatorHistory } from '@/domain/demo';
import { listDaysTo, pickLedgerSet } from '@/domain/ledger/counts';
import { getIndicator, listTowns } from '@/domain/lookup';
import { type Locale, locales } from '@/domain/vocabulary';
import type { FigureContext } from '@/figures/context';
import { buildCoverageFigure } from '@/figures/coverage';
import type { ChartFigure } from '@/figures/figure';
import { buildHistoryFigure } from '@/figures/history';
import { buildBacklogFigure } from '@/figures/ledger/ledgerBacklog';
import { buildFunnelFigure, buildGroupFunnelsFigure } from '@/figures/ledger/ledgerFunnel';
import { buildClosingCurveFigure, buildClosingTimesFigure } from '@/figures/ledger/ledgerTime';
import { buildPlaceTrendsFigure } from '@/figures/placeTrends';
import { buildTownBarsFigure } from '@/figures/townBars';
import { buildTownHistoryFigure } from '@/figures/townHistory';
import { buildTileFigure } from '@/figures/towns';
import { pageWords } from '@/messages/bothLanguages';
import { campaign, contextOf, histories, historyOf, source } from './dachang';

/** A figure of the real campaign as some page draws it. */
export interface DrawnFigure {
  readonly name: string;
  readonly locale: Locale;
  readonly withDemo: boolean;
  readonly figure: ChartFigure;
}

/** Every figure any page draws, in both languages, with the invented rows and without. */
export function listEveryFigure(): DrawnFigure[] {
  return locales.flatMap((locale) => [true, false].flatMap((withDemo) => listFigures(locale, withDemo)));
}

function listFigures(locale: Locale, withDemo: boolean): DrawnFigure[] {
  const historyOfId = (id: string) => historyOf(id, withDemo);
  const context = contextOf(locale, withDemo);
  return [...listFiguresOf(context, historyOfId), ...listLedgerFigures(context, withDemo)].map(([name, figure]) => ({
    name,
    locale,
    withDemo,
    figure,
  }));
}

const counts = await source.ledgerCounts();

/** The figures of the ledger of problems, as the public reads it. */
export function listLedgerFigures(context: FigureContext, withDemo: boolean): [name: string, figure: ChartFigure][] {
  const set = pickLedgerSet(counts, withDemo);
  if (set === null) return [];
  const worded = { ...context, ledger: pageWords[context.locale].ledger };
  const day = listDaysTo(set, context.asOf).at(-1);
  const built: [string, ChartFigure | null][] = [
    ['ledger funnel', day === undefined ? null : buildFunnelFigure(worded, set, day)],
    ['ledger backlog', buildBacklogFigure(worded, set, context.asOf)],
    ['ledger curve', buildClosingCurveFigure(worded, set)],
    ...(['town', 'category'] as const).flatMap((by): [string, ChartFigure | null][] => [
      [`ledger times by ${by}`, buildClosingTimesFigure(worded, set, by)],
      [`ledger funnels by ${by}`, buildGroupFunnelsFigure(worded, set, by, counts.asOf)],
    ]),
  ];
  return built.flatMap(([name, figure]) => (figure === null ? [] : [[name, figure]]));
}

/** Every figure any page draws of a campaign seen from a day, by name. */
export function listFiguresOf(
  context: FigureContext,
  historyOfId: (id: string) => IndicatorHistory,
): (readonly [name: string, figure: ChartFigure])[] {
  const ids = campaign.indicators.map(({ id }) => id);
  const built: [string, ChartFigure | null][] = [
    ['coverage', buildCoverageFigure(context, campaign.info.coverages)],
    ...campaign.info.townMeasures.map((id): [string, ChartFigure | null] => [
      `tiles ${id}`,
      buildTileFigure(context, getIndicator(campaign, id)),
    ]),
    ...listTowns(context.campaign).map((town): [string, ChartFigure | null] => [
      `trends ${town.code}`,
      buildPlaceTrendsFigure(
        context,
        town,
        [...histories.keys()].map((id) => historyOfId(id)),
      ),
    ]),
    ...ids.flatMap((id): [string, ChartFigure | null][] => {
      const indicator = getIndicator(campaign, id);
      const history = historyOfId(id);
      return [
        [`history ${id}`, buildHistoryFigure(context, indicator, history)],
        [`town history ${id}`, buildTownHistoryFigure(context, indicator, history)],
        [`town bars ${id}`, buildTownBarsFigure(context, indicator)],
      ];
    }),
  ];
  return built.flatMap(([name, figure]) => (figure === null ? [] : [[name, figure] as const]));
}
