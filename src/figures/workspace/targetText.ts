import type { FigureContext } from '@/figures/context';
import type { TargetRow } from '@/figures/workspace/targetRow';
import type { WorkspaceWords } from '@/messages/workspace';

/**
 * A row as text for a message: status, place and title, the officials' columns in their order, when it will be done and
 * who leads it, and the day it speaks of. An invented row says so in its first line.
 */
export function describeTargetAsText({ asOf, messages }: FigureContext, words: WorkspaceWords, row: TargetRow): string {
  const { columns } = words;
  const pairs = (...cells: readonly (readonly [label: string, text: string | null])[]) =>
    cells
      .filter(([, text]) => text !== null && text !== '—' && text !== '')
      .map(([label, text]) => words.copyPair(label, text ?? ''))
      .join(words.copyJoin);
  const unit = (text: string) => (text === '—' ? null : `${text}${row.unit === '' ? '' : ` ${row.unit}`}`);
  const lines = [
    words.copyHead(row.statusWord, row.placeName, row.title, row.demo ? messages.figures.demoTag : null),
    pairs([columns.plan, unit(row.plan.text)], [columns.actual, unit(row.actual.text) ?? row.instead]),
    pairs(
      [words.copyCompletion, row.completion.text],
      [columns.planShare, row.planShare.text],
      [columns.gap, row.gap.value === null ? null : words.points(row.gap.text)],
      [columns.planValue, unit(row.planValue.text)],
    ),
    pairs([columns.projection, row.projection], [columns.due, row.due], [columns.owner, row.owner]),
    row.rule,
    words.copyAsOf(asOf),
  ];
  return lines.filter((line) => line !== '').join('\n');
}
