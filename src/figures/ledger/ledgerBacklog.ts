import { computeDayNumber } from '@/domain/date';
import { type LedgerDay, type LedgerSet, listDaysTo } from '@/domain/ledger/counts';
import { thinSeries } from '@/domain/series';
import { buildValueTicks, buildYearTicks, mostPoints } from '@/figures/axis';
import type { LineFigure } from '@/figures/figure';
import { buildKey } from '@/figures/key';
import { createLedgerWriter, type LedgerContext } from '@/figures/ledger/ledgerCells';
import { formatMonth } from '@/format/date';

/** How many problems were open at the end of each month, up to a day. Null with less than two ends to tell of. */
export function buildBacklogFigure(context: LedgerContext, set: LedgerSet, asOf: string): LineFigure | null {
  const { ledger } = context;
  const { charts } = context.messages;
  const writer = createLedgerWriter(context, set);
  const { write, count } = writer;
  const { grain, points } = thinSeries(
    listDaysTo(set, asOf).map((point) => ({ ...point, date: point.day })),
    mostPoints,
  );
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined || points.length < 2) return null;
  const openOf = ({ openInTime, overdue }: LedgerDay) => openInTime + overdue;
  const most = points.reduce((highest, point) => (openOf(point) > openOf(highest) ? point : highest));
  const yTicks = buildValueTicks(openOf(most), context.locale);
  const subtitle = ledger.backlogSubtitle(charts.grain[grain]);
  const content = {
    xDomain: [computeDayNumber(first.day), computeDayNumber(last.day)] as const,
    xTicks: buildYearTicks(first.day, last.day, context.locale),
    yMax: yTicks.at(-1)?.at ?? 1,
    yTicks,
    points: points.map((point) => ({
      x: computeDayNumber(point.day),
      value: openOf(point),
      plan: null,
      text: write(openOf(point)),
      label: ledger.backlogPoint(point.day, write(openOf(point)), write(point.overdue)),
    })),
    actualLabel: ledger.backlogLabel(writer.demo),
    demo: writer.demo,
    end: {
      x: computeDayNumber(last.day),
      value: openOf(last),
      label: ledger.unitCount(write(openOf(last))),
      note: ledger.backlogLabel(writer.demo),
      demo: writer.demo,
    },
  };
  return {
    kind: 'line',
    planLabel: null,
    stepped: false,
    gap: null,
    events: [],
    ...content,
    key: buildKey([content, context.locale]),
    title: ledger.backlogTitle(
      last.day,
      write(openOf(last)),
      formatMonth(most.day, context.locale),
      write(openOf(most)),
    ),
    subtitle,
    demoTag: writer.demoTag,
    foot: writer.foot(),
    summary: writer.sentence([ledger.backlogSummary(first.day, write(openOf(first)), last.day, write(openOf(last)))]),
    table: {
      caption: writer.caption(subtitle),
      columns: [
        { key: 'day', label: charts.columnDate, numeric: false },
        { key: 'open', label: ledger.open, numeric: true },
        { key: 'overdue', label: ledger.ofThemOverdue, numeric: true },
        { key: 'closed', label: ledger.closed, numeric: true },
        { key: 'found', label: ledger.found, numeric: true },
      ],
      rows: points.map((point) => ({
        key: point.day,
        header: point.day,
        cells: [openOf(point), point.overdue, point.found - openOf(point), point.found].map(count),
      })),
    },
  };
}
