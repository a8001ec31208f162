import type { Indicator } from '@/domain/campaign';
import { computeDayNumber } from '@/domain/date';
import type { IndicatorHistory } from '@/domain/demo';
import { findObservations, listTowns } from '@/domain/lookup';
import { pickPlan } from '@/domain/plan';
import { computeSeries } from '@/domain/series';
import type { FigureContext } from '@/figures/context';
import type { LineFigure, MultiplesFigure, RefusalFigure } from '@/figures/figure';
import { buildHistoryFigure } from '@/figures/history';
import { buildKey } from '@/figures/key';
import { buildTownHistoryFigure } from '@/figures/townHistory';
import { pickWorst } from '@/figures/workspace/matrix';
import type { TargetItem } from '@/figures/workspace/targets';
import { formatNumber } from '@/format/number';
import type { WorkspaceWords } from '@/messages/workspace';

/** The targets of some places that can be drawn, in the campaign's order, and the one that is drawn unless another is asked for. */
export interface DrawnChoice {
  readonly indicators: readonly Indicator[];
  readonly chosen: Indicator | null;
}

/** What can be drawn of the places; of it what is asked for, else what stands worst. */
export function chooseDrawn(
  context: FigureContext,
  items: readonly TargetItem[],
  places: readonly string[],
  asked: string | null,
): DrawnChoice {
  const { campaign, asOf } = context;
  const isDrawable = (id: string, place: string) =>
    computeSeries(findObservations(campaign.observations, id, place), asOf).filter(
      ({ reading }) => reading.kind === 'value',
    ).length >= 2;
  const own = items.filter(
    ({ place, assessment }) => places.includes(place.code) && assessment.progress.kind === 'planned',
  );
  const least = places.length > 1 ? 2 : 1;
  const indicators = campaign.indicators.filter(
    ({ id }) =>
      own.some(({ indicator }) => indicator.id === id) &&
      places.filter((place) => isDrawable(id, place)).length >= least,
  );
  const drawn = own.filter(({ indicator }) => indicators.includes(indicator));
  return {
    indicators,
    chosen: indicators.find(({ id }) => id === asked) ?? pickWorst(drawn)?.indicator ?? null,
  };
}

/** One small panel a town against its own plan, its status at the top right. Null when fewer than two can be drawn. */
export function buildTownPanels(
  context: FigureContext,
  words: WorkspaceWords,
  items: readonly TargetItem[],
  indicator: Indicator,
): MultiplesFigure | null {
  const figure = buildTownHistoryFigure(context, indicator, takeHistory(context, indicator));
  if (figure === null) return null;
  const statuses = new Map(
    items
      .filter((item) => item.indicator.id === indicator.id && item.assessment.progress.kind === 'planned')
      .map(({ place, assessment }) => [place.code, assessment.judgement.status]),
  );
  return {
    ...figure,
    panels: figure.panels.map((panel) => {
      const status = statuses.get(panel.key);
      return status === undefined ? panel : { ...panel, mark: { status, word: words.statuses[status] } };
    }),
  };
}

/** A chart carries at most this many days that are pinned to its axis, its due date among them. */
const mostPins = 5;

/** One target of a town over time against its own plan: due dates on the way and dated events are pinned to the axis. */
export function buildPlaceHistory(
  context: FigureContext,
  words: WorkspaceWords,
  indicator: Indicator,
  place: string,
): LineFigure | RefusalFigure {
  const figure = buildHistoryFigure(context, indicator, takeHistory(context, indicator), place);
  if (figure.kind !== 'line') return figure;
  const { campaign, asOf, locale } = context;
  const plan = pickPlan(campaign.plans, indicator.id, place, asOf);
  const milestones = (plan?.legs.slice(0, -1) ?? []).map(({ due, target }) => ({
    x: computeDayNumber(due),
    label: words.place.milestone(formatNumber(target, indicator.decimals, locale)),
  }));
  const happened = campaign.events
    .filter(({ date, knownFrom }) => date !== null && date.length === 10 && knownFrom <= asOf)
    .map(({ date, title }) => ({ x: computeDayNumber(date ?? ''), label: title[locale] }));
  const [from, to] = figure.xDomain;
  // What is said once stays said once: the last days are the nearest.
  const pins = [...milestones, ...happened]
    .filter(({ x }) => x >= from && x <= to)
    .sort((a, b) => b.x - a.x)
    .slice(0, mostPins - figure.events.length)
    .reverse();
  return {
    ...figure,
    key: buildKey([figure.key, pins]),
    events: [...pins, ...figure.events],
  };
}

/** All that was ever said of an indicator, as a history file has it. */
function takeHistory({ campaign }: FigureContext, { id }: Indicator): IndicatorHistory {
  return { indicator: id, observations: campaign.observations, plans: campaign.plans };
}

/** Codes of the towns, in code order. */
export function listTownCodes({ campaign }: FigureContext): string[] {
  return listTowns(campaign).map(({ code }) => code);
}
