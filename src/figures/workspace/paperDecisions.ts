import { buildDecisions, type DecisionRow } from '@/figures/workspace/decisions';
import {
  type BareItem,
  joinClauses,
  joinSentences,
  type PaperContent,
  type PaperWriter,
  wordNumbers,
} from '@/figures/workspace/paper';
import type { TargetItem } from '@/figures/workspace/targets';
import type { PaperWords } from '@/messages/workspacePaper';

/** A meeting goes through no more; the rest stand in the table with their status. */
const mostItems = 12;

/** Who is asked for what, by why it is on the list. */
const actions: Readonly<Record<DecisionRow['kind'], (paper: PaperWords) => (owner: string) => string>> = {
  overdue: ({ toExplain }) => toExplain,
  behind: ({ toExplain }) => toExplain,
  dueSoon: ({ toFinish }) => toFinish,
  notReported: ({ toReport }) => toReport,
};

/** What needs a decision, most pressing first: a sentence each, with its sum and who is to act. */
export function writeDecisions(writer: PaperWriter, items: readonly TargetItem[]): PaperContent {
  const { context, words } = writer;
  const { paper } = words;
  const decisions = buildDecisions(context, words, items);
  const more = Math.max(0, decisions.length - mostItems);
  return {
    part: 'decisions',
    lead: decisions.length === 0 ? [paper.noDecision] : [],
    items: decisions.slice(0, mostItems).map((decision) => writeDecision(writer, decision)),
    notes: more === 0 ? [] : [paper.moreDecisions(String(more))],
  };
}

function writeDecision(writer: PaperWriter, decision: DecisionRow): BareItem {
  const { paper } = writer.words;
  const { item, row, kind, reason } = decision;
  return {
    name: writer.nameItem(item),
    text: joinSentences(writer, [
      joinClauses(writer, [...writeSum(writer, decision), reason]),
      row.owner === null ? paper.noOwner : actions[kind](paper)(row.owner),
    ]),
  };
}

/** Where it stands against its plan, with the numbers of its row: 应到 7451.4 座，实际 6446 座，差 −8.7 个百分点. */
function writeSum(writer: PaperWriter, { item, row, kind }: DecisionRow): (string | null)[] {
  const { paper } = writer.words;
  const { progress, judgement } = item.assessment;
  if (progress.kind === 'unplanned' || kind === 'notReported') return [];
  const numbers = wordNumbers(writer, item, progress);
  const actual = numbers.actual === null ? paper.noActual : paper.actual(numbers.actual);
  if (judgement.rule === 'duePassed') {
    const { due, target } = judgement.operands;
    const left = numbers.short(target, progress.direction);
    return [paper.dueOn(due, numbers.value(target)), actual, left === null ? null : paper.short(left)];
  }
  if (kind === 'dueSoon') return [paper.dueOn(progress.due, numbers.value(progress.target)), actual];
  return [
    row.planValue.value === null ? null : paper.planned(numbers.computed(row.planValue.value)),
    actual,
    row.gap.value === null ? null : paper.gap(row.gap.text),
  ];
}
