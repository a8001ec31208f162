import { getResult } from '@/domain/calculation';
import type { Citation, Indicator, Observation } from '@/domain/campaign';
import { isKnownBy } from '@/domain/date';
import { findObservations } from '@/domain/lookup';
import { pickPlan } from '@/domain/plan';
import type { Planned, Progress } from '@/domain/progress';
import type { Projection } from '@/domain/projection';
import { getPeriodDay, getValue } from '@/domain/reading';
import type { Judgement, RuleId } from '@/domain/status';
import type { Basis, Qualifier } from '@/domain/vocabulary';
import { type FigureContext, findSource, formatSource } from '@/figures/context';
import { formatValue } from '@/figures/quantity';
import { formatNumber, formatPercent, formatShare } from '@/format/number';
import type { WorkspaceWords } from '@/messages/workspace';

/** The actual as it is said, and what stands before all that is computed from it: `约`, or nothing when it is exact. */
export interface Actual {
  readonly text: string | null;
  readonly about: string;
}

/** What stands before a number computed from others: `约`, or nothing when each of them is exact. */
export function sayAbout(
  { messages }: Pick<FigureContext, 'messages'>,
  ...from: readonly ({ readonly qualifier: Qualifier } | null)[]
): string {
  return from.every((one) => one === null || one.qualifier === 'exact') ? '' : messages.figures.about;
}

/** Units a week: one decimal, two below 1, as a village every half year is no 0.0 a week: `55.5 座`, `0.04 个村`. */
export function formatPace(context: FigureContext, indicator: Indicator, perWeek: number): string {
  const isSmall = perWeek !== 0 && Math.abs(perWeek) < 1;
  return formatValue(context, { ...indicator, decimals: Math.max(indicator.decimals, isSmall ? 2 : 1) }, perWeek);
}

/** 序时进度, 应到, 完成率 and 差值 of one target, each as the sum anybody can do again. */
export function describeArithmetic(
  context: FigureContext,
  words: WorkspaceWords,
  indicator: Indicator,
  progress: Planned,
  said: Actual,
): string[] {
  const { planShare, planValue, completion, gap, gapShare } = progress;
  const number = (value: number, decimals = indicator.decimals) => formatNumber(value, decimals, context.locale);
  const withUnit = (value: number) => formatValue(context, { ...indicator, decimals: fine(indicator) }, value);
  const lines: string[] = [];
  if (planShare.kind === 'value') {
    const { wayGone, way } = planShare.operands;
    lines.push(words.planShareSum(number(wayGone, fine(indicator)), number(way), formatShare(planShare.value)));
  }
  if (planValue.kind === 'value') {
    const { shape, baseline, target, daysGone, days, due } = planValue.operands;
    const result = withUnit(planValue.value);
    lines.push(
      shape === 'step'
        ? words.planValueStep(result, due, number(target))
        : words.planValueSum(
            baseline === 0 ? '' : `${number(baseline)} + `,
            number(target - baseline),
            String(daysGone),
            String(days),
            result,
          ),
    );
  }
  if (completion.kind === 'value') {
    const { actual, target } = completion.operands;
    lines.push(
      words.completionSum(said.text ?? number(actual), number(target), `${said.about}${formatShare(completion.value)}`),
    );
  }
  if (gap.kind === 'value') {
    const { actual, planValue: planned } = gap.operands;
    const points = getResult(gapShare);
    const difference = words.gapSum(
      said.text ?? number(actual),
      number(planned, fine(indicator)),
      `${said.about}${withUnit(gap.value)}`,
    );
    lines.push(points === null ? difference : words.gapPoints(difference, `${said.about}${formatPercent(points)}`));
  }
  return lines;
}

/** How fast it goes, how fast it would have to go, and when it would be done at the pace so far. */
export function describePace(
  context: FigureContext,
  words: WorkspaceWords,
  indicator: Indicator,
  { recentPerWeek, neededPerWeek, due }: Planned,
  projection: Projection,
  { about }: Actual,
): string[] {
  const rate = (value: number) => formatPace(context, indicator, value);
  const [recent, needed] = [getResult(recentPerWeek), getResult(neededPerWeek)];
  return [
    ...(recent === null ? [] : [words.recent(`${about}${rate(recent)}`)]),
    ...(needed === null ? [] : [words.needed(`${about}${rate(needed)}`)]),
    words.projected(describeProjection(words, projection)),
    ...(projection.kind === 'range' && projection.earliest > due ? [words.tooLate(due)] : []),
  ];
}

/** When a target will be reached: a range of months, or why there is none. */
export function describeProjection(words: WorkspaceWords, projection: Projection): string {
  switch (projection.kind) {
    case 'finished':
      return words.finished(projection.on);
    case 'stalled':
      return words.stalled(projection.since);
    case 'outOfSight':
      return words.outOfSight;
    case 'refused':
      return words.refused[projection.reason];
    case 'range': {
      const [from, to] = [projection.earliest.slice(0, 7), projection.latest?.slice(0, 7) ?? null];
      if (to === null) return words.rangeOpen(from);
      return from === to ? words.rangeWithin(from) : words.range(from, to);
    }
  }
}

/** The rule behind a status with this figure's numbers: `滞后：差值 −8.7 个百分点，低于 −5`. */
export function describeRule(
  context: FigureContext,
  words: WorkspaceWords,
  indicator: Indicator,
  { rule, operands, status }: Judgement,
  said: Actual,
): string {
  const texts = Object.fromEntries(
    Object.entries(operands).map(([name, value]) => [
      name,
      (name === 'actual' ? said.text : null) ??
        `${name === 'gapShare' ? said.about : ''}${formatOperand(context, indicator, rule, name, value)}`,
    ]),
  );
  return words.ruleLine(words.statuses[status], words.rules[rule](texts));
}

/** Shares of the way as percentage points, days as they are, values of the indicator with its decimals. */
function formatOperand(
  { locale, messages }: FigureContext,
  indicator: Indicator,
  rule: RuleId,
  name: string,
  value: unknown,
): string {
  if (name === 'nature') return messages.words.nature[indicator.nature];
  if (typeof value !== 'number') return typeof value === 'string' ? value : '';
  if (name === 'gapShare') return formatPercent(value);
  const isLimitOfShare = name === 'limit' && (rule === 'shortOfPlan' || rule === 'beyondPlan');
  if (name === 'behind' || name === 'ahead' || isLimitOfShare) return formatPoints(value);
  const isDays = name === 'days' || name === 'limit';
  return formatNumber(value, isDays ? 0 : indicator.decimals, locale);
}

/** `实际：公布，河北新闻网 2021-02-16 段16`: what the actual and the plan rest on, one line each. */
export function describeSources(
  context: FigureContext,
  words: WorkspaceWords,
  { id }: Indicator,
  place: string,
  { actual, asOf }: Progress,
): string[] {
  const { campaign, messages } = context;
  const line = (what: string, basis: Basis, { source, paragraph }: Citation) => {
    const found = findSource(context, source);
    const title = found === undefined ? '' : formatSource(context, found);
    return words.sourceOf(what, messages.words.basis[basis], title, paragraph === null ? null : String(paragraph));
  };
  const isActual = (one: Observation) =>
    actual !== null &&
    isKnownBy(one.knownFrom, asOf) &&
    one.basis === actual.basis &&
    getValue(one.reading) === actual.value &&
    getPeriodDay(one) === actual.date;
  const observation = findObservations(campaign.observations, id, place).find(isActual);
  const plan = pickPlan(campaign.plans, id, place, asOf);
  return [
    ...(observation === undefined ? [] : [line(words.columns.actual, observation.basis, observation.citation)]),
    ...(plan === null ? [] : [line(words.columns.plan, plan.basis, plan.citation)]),
  ];
}

/** A threshold in percentage points, no longer than it is: 0.05 → `5`, 0.025 → `2.5`. */
export function formatPoints(share: number): string {
  return formatPercent(share).replace(/\.0$/, '');
}

/** One decimal more than a count has: where a plan line stands is no whole toilet. */
function fine({ decimals }: Indicator): number {
  return Math.max(decimals, 1);
}
