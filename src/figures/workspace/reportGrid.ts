import type { IsoDate } from '@/domain/campaign';
import { computeCompleteness, type ReportCell, type ReportState } from '@/domain/reporting';
import type { FigureContext } from '@/figures/context';
import { type ReportItem, takeCells } from '@/figures/workspace/reportItems';
import type { WorkspaceWords } from '@/messages/workspace';

/** One report as it is drawn: a shape by its state, a word to be read, all there is to say of it on hovering. */
export interface ReportMarkCell {
  readonly state: ReportState;
  /** `按时`; with the day where the line's own is not the column's: `2019-06-20 按时`. */
  readonly label: string;
  /** `2019-06-24 缺数（未公布）` */
  readonly title: string;
  readonly demo: boolean;
}

/** One line of the grid, as wide as its columns. */
export interface ReportRow {
  readonly key: string;
  readonly item: ReportItem;
  readonly title: string;
  readonly placeName: string;
  /** `11/12` */
  readonly ofAll: string;
  /** The newest dated value; null when there never was one. */
  readonly newest: { readonly date: IsoDate; readonly age: string; readonly isStale: boolean } | null;
  /** Who gave that newest value; null where the package does not say. */
  readonly saidBy: string | null;
  /** Null before the first report was due. */
  readonly cells: readonly (ReportMarkCell | null)[];
  readonly demo: boolean;
}

/** A line in words, its cells under the columns, aligned at the newest. */
export function buildReportRow(
  context: FigureContext,
  words: WorkspaceWords,
  item: ReportItem,
  columns: readonly { readonly day: IsoDate }[],
): ReportRow {
  const { report } = words;
  const cells = takeCells(item, columns.length);
  const { newest, demo } = item.line;
  const { owed, reported, late, pending } = computeCompleteness(cells);
  // Of a report that nobody owed any more it is not known here who gave it: an older one says nothing of it.
  const lastCame =
    newest === null ? undefined : cells.find(({ after, day }) => after < newest.date && newest.date <= day);
  const lastSaid = lastCame?.saidBy ?? null;
  return {
    key: item.key,
    item,
    title: item.indicator.title[context.locale],
    placeName: item.place.name,
    ofAll: owed === pending ? '—' : report.ofAll(reported + late, owed - pending),
    newest: newest === null ? null : { date: newest.date, age: report.age(newest.age), isStale: newest.isStale },
    saidBy: lastSaid === null ? null : nameDepartment(context, lastSaid),
    cells: columns.map(({ day }, index) => {
      const cell = cells[cells.length - columns.length + index];
      return cell === undefined ? null : buildCell(context, words, cell, day);
    }),
    demo,
  };
}

/** The word of a state; of a report without a value with the reason it gave, where that says more. */
export function wordCell(
  { messages }: FigureContext,
  { report }: WorkspaceWords,
  { state, reason }: ReportCell,
): string {
  const word = report.states[state];
  return reason === null || reason === 'notReported' ? word : report.withReason(word, messages.words.missing[reason]);
}

function buildCell(context: FigureContext, words: WorkspaceWords, cell: ReportCell, day: IsoDate): ReportMarkCell {
  const word = wordCell(context, words, cell);
  const notes = [
    ...(cell.knownFrom === null ? [] : [words.report.received(cell.knownFrom)]),
    ...(cell.saidBy === null ? [] : [words.report.saidBy(nameDepartment(context, cell.saidBy))]),
    ...(cell.demo ? [context.messages.figures.demoTag] : []),
  ];
  return {
    state: cell.state,
    label: cell.day === day ? word : `${cell.day} ${word}`,
    title: [`${cell.day} ${word}`, ...notes].join(words.copyJoin),
    demo: cell.demo,
  };
}

function nameDepartment({ campaign, locale }: FigureContext, department: string): string {
  return campaign.departments.find(({ id }) => id === department)?.name[locale] ?? department;
}
