import { computeDaysBetween } from '@/domain/date';
import { decisionStatuses } from '@/domain/decisions';
import type { Status } from '@/domain/vocabulary';
import type { FigureContext } from '@/figures/context';
import { formatReadingNumber, formatValue } from '@/figures/quantity';
import { buildChanges, buildCorrections, type ChangeRow, type CorrectionRow } from '@/figures/workspace/changes';
import { buildDecisions, type DecisionRow } from '@/figures/workspace/decisions';
import { countStatuses, statusOrder, type TargetItem } from '@/figures/workspace/targets';
import { wordLimits } from '@/figures/workspace/targetTable';
import type { WeekScope } from '@/figures/workspace/weekScope';
import type { WorkspaceWords } from '@/messages/workspace';

/** How many targets stand in a status, now and on the earlier day. */
export interface StatusCount {
  readonly status: Status;
  readonly word: string;
  readonly count: number;
  /** `上次 3 ↑1` */
  readonly before: string;
}

/** A milestone that is to be reached soon. */
export interface UpcomingRow {
  readonly item: TargetItem;
  readonly due: string;
  readonly title: string;
  readonly placeName: string;
  readonly rest: string;
  readonly daysLeft: string;
  readonly demo: boolean;
}

/** What a Monday begins with: what is to be decided, what changed, who is silent, what falls due. */
export interface WeekFigure {
  readonly conclusion: string;
  readonly lede: string;
  readonly counts: readonly StatusCount[];
  readonly decisions: readonly DecisionRow[];
  /** How the list is ordered. */
  readonly order: string;
  readonly changes: readonly ChangeRow[];
  readonly corrections: readonly CorrectionRow[];
  readonly silent: readonly DecisionRow[];
  readonly upcoming: readonly UpcomingRow[];
  readonly demo: boolean;
}

/** The week of a scope. Every number of it is one of its rows or counts them. */
export function buildWeek(context: FigureContext, words: WorkspaceWords, scope: WeekScope): WeekFigure {
  const { week } = words;
  const { behind, ahead, dueSoonDays } = wordLimits(context);
  const decisions = buildDecisions(context, words, scope.items);
  const parts = decisionStatuses.flatMap((status) => {
    const count = decisions.filter(({ kind }) => kind === status).length;
    return count === 0 ? [] : [week.part[status](count)];
  });
  return {
    conclusion:
      decisions.length === 0
        ? week.nothing(scope.name)
        : week.conclusion(scope.name, decisions.length, parts.join(words.copyJoin)),
    lede: week.lede(scope.items.filter(isPlanned).length, behind, ahead, dueSoonDays),
    counts: buildCounts(words, scope),
    decisions,
    order: decisions.every(({ weight }) => weight === null) ? week.order : week.weighted,
    changes: buildChanges(context, words, scope.earlier.watched, scope.watched),
    corrections: buildCorrections(context, words, scope.watched, scope.earlier.day),
    silent: buildDecisions(context, words, scope.watched).filter(({ kind }) => kind === 'notReported'),
    upcoming: listUpcoming(context, words, scope.watched),
    demo: scope.watched.some(({ basis }) => basis === 'demo'),
  };
}

function isPlanned({ assessment }: TargetItem): boolean {
  return assessment.progress.kind === 'planned';
}

function buildCounts({ statuses, week }: WorkspaceWords, { items, earlier }: WeekScope): StatusCount[] {
  const [now, then] = [countStatuses(items), countStatuses(earlier.items)];
  return statusOrder
    .filter((status) => status !== 'notApplicable')
    .map((status) => {
      const change = now[status] - then[status];
      const arrow = change === 0 ? '' : `${change > 0 ? '↑' : '↓'}${Math.abs(change)}`;
      return {
        status,
        word: statuses[status],
        count: now[status],
        before: week.before(then[status], arrow),
      };
    });
}

/** The open milestones of the coming days, the nearest first. */
function listUpcoming(context: FigureContext, { week }: WorkspaceWords, items: readonly TargetItem[]): UpcomingRow[] {
  const { asOf, locale, campaign, messages } = context;
  return items
    .flatMap((item): UpcomingRow[] => {
      const { indicator, place, assessment, basis } = item;
      const { progress } = assessment;
      if (progress.kind === 'unplanned' || progress.reached) return [];
      const next = progress.milestones.find(({ due, state }) => due >= asOf && state === 'open');
      const days = next === undefined ? -1 : computeDaysBetween(asOf, next.due);
      if (next === undefined || days < 0 || days > campaign.info.thresholds.dueSoonDays) return [];
      const { actual } = progress;
      const said =
        actual === null
          ? messages.words.missing.notReported
          : formatReadingNumber(context, indicator, { kind: 'value', ...actual });
      return [
        {
          item,
          due: next.due,
          title: indicator.title[locale],
          placeName: place.name,
          rest: week.rest(said, formatValue(context, indicator, next.target)),
          daysLeft: week.daysLeft(days),
          demo: basis === 'demo',
        },
      ];
    })
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
}
