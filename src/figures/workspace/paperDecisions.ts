import { getResult } from '@/domain/calculation';
import { type Decision, listDecisions } from '@/domain/decisions';
import type { Planned } from '@/domain/progress';
import {
  type BareItem,
  joinClauses,
  joinSentences,
  keyOf,
  type PaperContent,
  type PaperWriter,
  wordNumbers,
} from '@/figures/workspace/paper';
import { nameDepartment } from '@/figures/workspace/targetRow';
import type { TargetItem } from '@/figures/workspace/targets';
import { formatPercent } from '@/format/number';

/** A meeting goes through no more; the rest stand in the table with their status. */
const mostItems = 12;

/** What needs a decision, most pressing first: a sentence each, with its sum and who is to act. */
export function writeDecisions(writer: PaperWriter, items: readonly TargetItem[]): PaperContent {
  const { paper } = writer.words;
  const byKey = new Map(items.map((item) => [keyOf(item.assessment), item]));
  const decisions = listDecisions(
    items.map(({ assessment }) => assessment),
    writer.context.campaign.info.weights,
  );
  const written = decisions.slice(0, mostItems).flatMap((decision): BareItem[] => {
    const item = byKey.get(keyOf(decision.assessment));
    return item === undefined ? [] : writeDecision(writer, item, decision);
  });
  const more = decisions.length - written.length;
  return {
    part: 'decisions',
    lead: written.length === 0 ? [paper.noDecision] : [],
    items: written,
    notes: more === 0 ? [] : [paper.moreDecisions(String(more))],
  };
}

function writeDecision(writer: PaperWriter, item: TargetItem, { assessment, reason }: Decision): BareItem[] {
  const { context, words } = writer;
  const { paper } = words;
  const { progress } = assessment;
  if (progress.kind !== 'planned') return [];
  const numbers = wordNumbers(writer, item, progress);
  const owner = nameDepartment(context, item.department);
  const act = (sentence: (name: string) => string) => (owner === null ? paper.noOwner : sentence(owner));
  const short = (target: number) => {
    const left = numbers.short(target, progress.direction);
    return left === null ? null : paper.short(left);
  };
  const actual = numbers.actual === null ? paper.noActual : paper.actual(numbers.actual);
  const write = (clauses: readonly (string | null)[], action: (name: string) => string): BareItem[] => [
    {
      name: writer.nameItem(assessment.indicator, assessment.place),
      text: joinSentences(writer, [joinClauses(writer, clauses), act(action)]),
    },
  ];
  switch (reason.kind) {
    case 'overdue':
      return write(
        [
          paper.dueOn(reason.due, numbers.value(reason.target)),
          actual,
          short(reason.target),
          paper.late(String(reason.daysLate)),
        ],
        paper.toExplain,
      );
    case 'behind':
      return write([...writeGap(writer, item, progress, actual), writePace(writer, item, progress)], paper.toExplain);
    case 'dueSoon':
      return write(
        [
          paper.left(reason.due, String(reason.daysLeft)),
          actual,
          short(reason.target),
          writePace(writer, item, progress),
        ],
        paper.toFinish,
      );
    case 'notReported':
      return write(
        [
          reason.everReported
            ? paper.silentSince(reason.since, String(reason.weeks))
            : paper.neverReported(reason.since),
        ],
        paper.toReport,
      );
  }
}

/** 应到 7451.4 座，实际 6446 座，差 −1005.4 座，合 −8.7 个百分点 */
function writeGap(writer: PaperWriter, item: TargetItem, progress: Planned, actual: string): (string | null)[] {
  const { paper } = writer.words;
  const numbers = wordNumbers(writer, item, progress);
  const [planValue, gap, gapShare] = [progress.planValue, progress.gap, progress.gapShare].map(getResult);
  return [
    planValue === null || planValue === undefined ? null : paper.planned(numbers.computed(planValue)),
    actual,
    gap === null || gap === undefined || gapShare === null || gapShare === undefined
      ? null
      : paper.gap(`${numbers.about}${numbers.computed(gap)}`, `${numbers.about}${formatPercent(gapShare)}`),
  ];
}

/** How fast it goes and how fast it would have to go. */
function writePace(writer: PaperWriter, item: TargetItem, progress: Planned): string | null {
  const { words } = writer;
  const numbers = wordNumbers(writer, item, progress);
  const [recent, needed] = [getResult(progress.recentPerWeek), getResult(progress.neededPerWeek)];
  const text = joinClauses(writer, [
    recent === null ? null : words.recent(`${numbers.about}${numbers.computed(recent)}`),
    needed === null ? null : words.needed(`${numbers.about}${numbers.computed(needed)}`),
  ]);
  return text === '' ? null : text;
}
