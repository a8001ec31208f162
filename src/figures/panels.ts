import type { Indicator, Place } from '@/domain/campaign';
import type { IndicatorHistory } from '@/domain/demo';
import { computeLastWord } from '@/domain/lastWord';
import { findObservations } from '@/domain/lookup';
import { computeMilestones, type Milestone } from '@/domain/milestones';
import { getPlanDirection, getPlanEnds, pickPlan } from '@/domain/plan';
import { buildValueTicks } from '@/figures/axis';
import type { FigureContext } from '@/figures/context';
import type { MultiplesFigure } from '@/figures/figure';
import { getUnit } from '@/figures/quantity';
import { collectSeries, type PlaceSeries } from '@/figures/seriesPoints';
import { formatNumber } from '@/format/number';

/** One indicator in one place, with how it ended against its plan. */
export interface PanelSeries {
  readonly indicator: Indicator;
  readonly place: Place;
  readonly series: PlaceSeries;
  readonly last: number;
  /** The last value with its qualifier, without unit. */
  readonly lastText: string;
  readonly target: number | null;
  /** Null without a plan. */
  readonly outcome: PanelOutcome | null;
}

/**
 * What became of a plan, by the rule of the statuses (`computeMilestones`): `late` missed a due date on the way or the last
 * and made it up; `unjudged` is there, but its first report came so late that nobody can say since when.
 */
export type PanelOutcome =
  | { readonly kind: 'onTime' | 'late' | 'unjudged'; readonly reachedOn: string }
  | { readonly kind: 'open' | 'notDue' };

/** Null when the place has no series of the indicator. */
export function collectPanel(
  context: FigureContext,
  indicator: Indicator,
  history: IndicatorHistory,
  place: Place,
): PanelSeries | null {
  const series = collectSeries(context, indicator, history, place.code);
  if (series === null) return null;
  const last = series.points.filter((point) => point.value !== null).at(-1);
  if (last?.value == null) return null;
  const ends = series.plan === null ? null : getPlanEnds(series.plan);
  return {
    indicator,
    place,
    series,
    last: last.value,
    lastText: last.text,
    target: ends?.target ?? null,
    outcome: computeOutcome(context, indicator, history, place),
  };
}

/** By the same milestones as the statuses, without what a public page does not say of them. */
function computeOutcome(
  { campaign, asOf }: FigureContext,
  indicator: Indicator,
  { observations, plans }: IndicatorHistory,
  { code }: Place,
): PanelOutcome | null {
  const plan = pickPlan(plans, indicator.id, code, asOf);
  const ends = plan === null ? null : getPlanEnds(plan);
  if (plan === null || ends === null) return null;
  const { values, last } = computeLastWord(indicator.nature, findObservations(observations, indicator.id, code), asOf);
  const { reportDays } = campaign.info.thresholds;
  const direction = getPlanDirection(ends, indicator.direction);
  return judgeOutcome(computeMilestones(plan, values, last, direction, { asOf, reportDays }));
}

function judgeOutcome(milestones: readonly Milestone[]): PanelOutcome {
  const last = milestones.at(-1);
  if (last === undefined || last.state === 'open') return { kind: 'notDue' };
  const { reachedOn } = last;
  if (reachedOn === null) return { kind: 'open' };
  if (milestones.some(({ state }) => state === 'madeUp')) return { kind: 'late', reachedOn };
  return { kind: last.state === 'unjudged' ? 'unjudged' : 'onTime', reachedOn };
}

/** One small drawing under its own name, on its own scale. */
export function buildPanel(
  context: FigureContext,
  { indicator, series, lastText, target, outcome }: PanelSeries,
  key: string,
  name: string,
): MultiplesFigure['panels'][number] {
  const { charts } = context.messages;
  const highest = Math.max(...series.points.flatMap((point) => [point.value ?? 0, point.plan ?? 0]));
  const targetText = target === null ? null : formatNumber(target, indicator.decimals, context.locale);
  return {
    key,
    name,
    yMax: buildValueTicks(highest, context.locale).at(-1)?.at ?? highest,
    points: series.points,
    demo: series.demo,
    valueText:
      targetText === null
        ? context.messages.figures.joinUnit(lastText, getUnit(context, indicator))
        : charts.ofTarget(lastText, targetText, getUnit(context, indicator)),
    valueNote: describeOutcome(context, outcome),
    summary: charts.townPanelSummary(name, lastText, targetText),
  };
}

/** Reached on time, made up on a day, not reached, or not reached and not due yet either; empty without a plan. */
export function describeOutcome({ messages }: FigureContext, outcome: PanelOutcome | null): string {
  const { charts, days } = messages;
  switch (outcome?.kind) {
    case undefined:
      return '';
    case 'notDue':
      return days.notDue;
    case 'open':
      return charts.townOpen;
    case 'onTime':
      return charts.townReachedOnTime;
    case 'late':
      return charts.townReachedLate(outcome.reachedOn);
    case 'unjudged':
      return charts.townReachedUnjudged(outcome.reachedOn);
  }
}
