import { computeDaysBetween } from '@/domain/date';
import { type Decision, defaultWeight, listDecisions } from '@/domain/decisions';
import type { FigureContext } from '@/figures/context';
import { formatValue } from '@/figures/quantity';
import { buildTargetRow, type TargetRow } from '@/figures/workspace/targetRow';
import type { TargetItem } from '@/figures/workspace/targets';
import { formatPace, sayAbout } from '@/figures/workspace/targetWords';
import { formatNumber } from '@/format/number';
import type { WorkspaceWords } from '@/messages/workspace';

/** One thing that is to be decided: the target in words, why it is on the list, and what could be done. */
export interface DecisionRow {
  readonly item: TargetItem;
  readonly row: TargetRow;
  readonly kind: Decision['reason']['kind'];
  readonly reason: string;
  readonly advice: string;
  /** `过 24 天`, `余 129 天`; empty without a due date. */
  readonly dueNote: string;
  /** Null while every indicator weighs the same. */
  readonly weight: string | null;
}

/** What needs a decision among some targets, in the order of `listDecisions`, worded. */
export function buildDecisions(
  context: FigureContext,
  words: WorkspaceWords,
  items: readonly TargetItem[],
): DecisionRow[] {
  const { weights } = context.campaign.info;
  const byAssessment = new Map(items.map((item) => [item.assessment, item]));
  return listDecisions(
    items.map(({ assessment }) => assessment),
    weights,
  ).flatMap((decision) => {
    const item = byAssessment.get(decision.assessment);
    return item === undefined ? [] : buildDecision(context, words, item, decision);
  });
}

function buildDecision(
  context: FigureContext,
  words: WorkspaceWords,
  item: TargetItem,
  decision: Decision,
): DecisionRow[] {
  const { progress } = item.assessment;
  if (progress.kind === 'unplanned') return [];
  const left = computeDaysBetween(context.asOf, progress.due);
  const { weights } = context.campaign.info;
  return [
    {
      item,
      row: buildTargetRow(context, words, item),
      kind: decision.reason.kind,
      reason: describeReason(context, words, item, decision),
      advice: words.week.advice[decision.reason.kind],
      dueNote: left < 0 ? words.week.overdueBy(-left) : words.week.daysLeft(left),
      weight: [...weights.values()].every((weight) => weight === defaultWeight)
        ? null
        : words.week.weight(formatNumber(decision.weight, Number.isInteger(decision.weight) ? 0 : 1, context.locale)),
    },
  ];
}

function describeReason(
  context: FigureContext,
  { week: { reasons } }: WorkspaceWords,
  { indicator, assessment }: TargetItem,
  { reason }: Decision,
): string {
  const about = sayAbout(context, assessment.progress.actual);
  const rate = (value: number) => `${about}${formatPace(context, indicator, value)}`;
  switch (reason.kind) {
    case 'overdue':
      return reasons.overdue(reason.daysLate);
    case 'behind': {
      const { recentPerWeek, neededPerWeek } = reason;
      if (recentPerWeek === 0 && neededPerWeek !== null) return reasons.stopped(rate(neededPerWeek));
      if (recentPerWeek !== null && neededPerWeek !== null)
        return reasons.pace(rate(recentPerWeek), rate(neededPerWeek));
      if (recentPerWeek !== null) return reasons.recentOnly(rate(recentPerWeek));
      return neededPerWeek === null ? reasons.paceUnknown : reasons.neededOnly(rate(neededPerWeek));
    }
    case 'dueSoon':
      // Without a report nobody knows what is left: it is not the whole target.
      if (reason.actual === null)
        return reasons.leftUnknown(formatValue(context, indicator, reason.target), reason.daysLeft);
      return reasons.left(
        `${about}${formatValue(context, indicator, Math.abs(reason.target - reason.actual))}`,
        reason.daysLeft,
      );
    case 'notReported':
      return reason.everReported ? reasons.silentSince(reason.weeks, reason.since) : reasons.neverHeard(reason.since);
  }
}
