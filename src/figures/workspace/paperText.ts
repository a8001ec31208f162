import type { Paper, PaperRow, PaperSection, PaperTable } from '@/figures/workspace/paper';
import type { WorkspaceWords } from '@/messages/workspace';

/** A whole paper as text for a message: the same words in the same order, a line for each row of the table. */
export function describePaperAsText(words: WorkspaceWords, paper: Paper): string {
  const blocks = [
    [paper.mark ?? '', paper.issue, paper.title, paper.asOf],
    ...paper.sections.map((section) => describeSection(words, section)),
    [paper.foot],
  ];
  return blocks.map((lines) => lines.filter((line) => line !== '').join('\n')).join('\n\n');
}

function describeSection(words: WorkspaceWords, { head, lead, table, items, notes }: PaperSection): string[] {
  return [
    head,
    ...lead,
    ...(table === null
      ? []
      : table.groups.flatMap(({ title, rows }) => [
          title,
          ...rows.map((row) => describeRow(words, table.columns, row)),
        ])),
    ...items.map((item) => joinItem(words, item)),
    ...notes,
  ];
}

/** `农村厕所改造：计划 11500 座，实际 6446，…`: what the row has, in the order of the columns. */
function describeRow({ paper }: WorkspaceWords, columns: PaperTable['columns'], { row, cells }: PaperRow): string {
  const [title = '', ...rest] = cells;
  const texts = rest.flatMap((text, index) => {
    const name = columns[index + 1]?.title ?? '';
    return text === '' || text === '—' ? [] : [`${name} ${text}`];
  });
  const unit = row.unit === '' ? '' : paper.unit(row.unit);
  return paper.titled(`${title}${unit}`, texts.join(paper.clauseJoin));
}

/** Number, name and text of an item in one line. */
export function joinItem({ paper }: WorkspaceWords, item: PaperSection['items'][number]): string {
  return `${item.number}${item.name === '' ? item.text : paper.titled(item.name, item.text)}`;
}
