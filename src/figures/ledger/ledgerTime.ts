import type { ClosingTime, LedgerSet } from '@/domain/ledger/counts';
import { buildValueTicks } from '@/figures/axis';
import type { AxisTick, BarFigure, LineFigure } from '@/figures/figure';
import { buildKey } from '@/figures/key';
import { createLedgerWriter, type LedgerContext } from '@/figures/ledger/ledgerCells';
import { listLedgerGroups } from '@/figures/ledger/ledgerFunnel';
import { formatShare } from '@/format/number';

/** The days it is drawn at: each of the first week, when most is closed, and ever fewer from then on. */
const drawnDays = [0, 1, 2, 3, 4, 5, 6, 7, 10, 14, 21, 30, 45, 60, 75, 90] as const;
/** Those that are named beneath it. */
const namedDays = [0, 7, 14, 30, 60, 90] as const;
/** Those the summary tells. */
const toldDays = [0, 7, 30, 90] as const;
/** The day the title tells what is left at: a month. */
const toldAt = 30;

/**
 * How much is closed how long after it was found: the Kaplan–Meier estimate, told at the days above. Null when nothing was ever
 * closed: then there is no curve.
 */
export function buildClosingCurveFigure(context: LedgerContext, set: LedgerSet): LineFigure | null {
  const { ledger } = context;
  const { charts } = context.messages;
  const { whole, closing } = set;
  if (whole.ended === 0 || whole.count < 2) return null;
  const writer = createLedgerWriter(context, set);
  const { write } = writer;
  const leftAt = (day: number) => closing.filter((step) => step.day <= day).at(-1)?.share ?? 1;
  const closedAt = (day: number) => 1 - leftAt(day);
  const nameOf = (day: number) => ledger.days(day, write(day));
  const last = 90;
  const subtitle = ledger.curveSubtitle;
  const half = whole.median === null ? null : ledger.halfBy(whole.median, write(whole.median));
  const content = {
    xDomain: [0, last] as const,
    xTicks: namedDays.map((day) => ({ at: day, label: nameOf(day), opens: day === 0 ? null : day })),
    yMax: 1,
    yTicks: [0, 0.25, 0.5, 0.75, 1].map((at): AxisTick => ({ at, label: at === 0 ? '0' : `${write(at * 100)} %` })),
    points: drawnDays.map((day) => ({
      x: day,
      value: closedAt(day),
      plan: null,
      text: formatShare(closedAt(day)),
      label: ledger.curvePoint(write(day), formatShare(closedAt(day))),
    })),
    actualLabel: ledger.curveLabel(writer.demo),
    demo: writer.demo,
    end: {
      x: last,
      value: closedAt(last),
      label: formatShare(closedAt(last)),
      note: ledger.curveLabel(writer.demo),
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
    key: buildKey([content, context.locale, whole]),
    title: ledger.curveTitle(half, formatShare(leftAt(toldAt)), write(toldAt)),
    subtitle,
    demoTag: writer.demoTag,
    foot: writer.foot(),
    summary: writer.sentence(toldDays.map((day) => charts.placeValue(nameOf(day), formatShare(closedAt(day))))),
    table: {
      caption: writer.caption(subtitle),
      columns: [
        { key: 'day', label: ledger.columnWithin, numeric: false },
        { key: 'closed', label: ledger.columnClosed, numeric: true },
        { key: 'left', label: ledger.columnNotClosed, numeric: true },
        { key: 'days', label: ledger.columnDays, numeric: true },
      ],
      rows: drawnDays.map((day) => ({
        key: String(day),
        header: nameOf(day),
        cells: [writer.share(closedAt(day)), writer.share(leftAt(day)), writer.count(day)],
      })),
    },
  };
}

/** The median time to a first closing, with its interval and what was never closed, of each town or each category. */
export function buildClosingTimesFigure(
  context: LedgerContext,
  set: LedgerSet,
  by: 'town' | 'category',
): BarFigure | null {
  const { ledger } = context;
  const { charts } = context.messages;
  const own = listLedgerGroups(context, set, by);
  if (own.length === 0) return null;
  // The county stands first, to compare with.
  const groups = [{ id: 'all', name: charts.countyTotal, time: set.whole }, ...own];
  const writer = createLedgerWriter(context, set);
  const { write, count, days } = writer;
  const longest = Math.max(1, ...groups.flatMap(({ time }) => [time.median ?? 0, time.medianTo ?? 0]));
  const ticks = buildValueTicks(longest, context.locale).filter(({ at }) => Number.isInteger(at));
  const neverClosed = ledger.neverClosed(
    groups
      .map(({ name, time }) => charts.placeValue(name, ledger.unitCount(write(time.count - time.ended))))
      .join(context.messages.figures.listJoin),
  );
  const bars = groups.map(({ id, name, time }) => ({
    key: id,
    label: name,
    value: time.median,
    valueLabel: describeTime(context, time),
    ...(time.median === null || time.medianFrom === null || time.medianTo === null
      ? {}
      : { range: [time.medianFrom, time.medianTo] as const }),
    demo: writer.demo,
  }));
  return {
    kind: 'bar',
    key: buildKey([bars, by]),
    title: tellTimes(context, own, by),
    subtitle: ledger.bySubtitle(by === 'town'),
    demoTag: writer.demoTag,
    foot: writer.foot(neverClosed),
    summary: writer.sentence([
      ...groups.map(({ name, time }) => charts.placeValue(name, describeTime(context, time))),
      neverClosed,
    ]),
    table: {
      caption: writer.caption(ledger.bySubtitle(by === 'town')),
      columns: [
        { key: 'group', label: by === 'town' ? charts.columnTown : ledger.columnCategory, numeric: false },
        { key: 'median', label: ledger.columnMedian, numeric: true },
        { key: 'from', label: ledger.columnFrom, numeric: true },
        { key: 'to', label: ledger.columnTo, numeric: true },
        { key: 'found', label: ledger.found, numeric: true },
        { key: 'open', label: ledger.columnNeverClosed, numeric: true },
      ],
      rows: groups.map(({ id, name, time }) => ({
        key: id,
        header: name,
        cells: [
          days(time.median, ledger.timeUnknown),
          days(time.medianFrom, ledger.unbounded),
          days(time.medianTo, ledger.unbounded),
          count(time.count),
          count(time.count - time.ended),
        ],
      })),
    },
    max: ticks.at(-1)?.at ?? longest,
    ticks,
    bars,
  };
}

/** `2 天（1 天–3 天）`, `当天`, or that it cannot be told. */
function describeTime({ ledger }: LedgerContext, time: ClosingTime): string {
  const { median, medianFrom, medianTo } = time;
  if (median === null) return ledger.timeUnknown;
  const write = (days: number) => ledger.days(days, String(days));
  if (medianFrom === null) return write(median);
  return ledger.span(write(median), write(medianFrom), medianTo === null ? null : write(medianTo));
}

function tellTimes(
  { ledger }: LedgerContext,
  groups: readonly { readonly time: ClosingTime }[],
  by: 'town' | 'category',
): string {
  const medians = groups.flatMap(({ time }) => time.median ?? []);
  if (medians.length === 0) return ledger.byUnknown;
  const [shortest, longest] = [Math.min(...medians), Math.max(...medians)].map((days) =>
    ledger.days(days, String(days)),
  ) as [string, string];
  if (shortest === longest && medians.length === groups.length) return ledger.byEqual(shortest);
  return ledger.byTitle(by === 'town', shortest, longest);
}
