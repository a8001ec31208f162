import { computeDate, computeDayNumber } from '@/domain/date';
import type { ControlChart } from '@/domain/ledger/control';
import type { LedgerReview, RoundWeek } from '@/domain/ledger/review';
import { buildValueTicks } from '@/figures/axis';
import { buildKey } from '@/figures/key';
import type { LedgerWriter } from '@/figures/workspace/ledger/ledgerWriter';
import type { CalendarFigure, WeekFigure } from '@/figures/workspace/ledger/reviewFigure';
import { weekdays } from '@/messages/workspace';

/** No more weeks than these are drawn: three years. */
const mostWeeks = 156;
const monthWeeks = 4;

/** What stood open at the end of each week. */
export function buildBacklogFigure(writer: LedgerWriter, { backlog }: LedgerReview, demo: boolean): WeekFigure {
  const { words, context, count } = writer;
  const { review } = words;
  const shown = backlog.slice(-mostWeeks);
  const last = shown.at(-1);
  const before = shown.at(-1 - monthWeeks) ?? shown[0];
  const yTicks = buildValueTicks(Math.max(...shown.map(({ open }) => open), 1), context.locale);
  const top = yTicks.at(-1)?.at ?? 1;
  const points = shown.map(({ day, found, closed, open }, at) => ({
    key: day,
    x: shown.length < 2 ? 0 : at / (shown.length - 1),
    y: open / top,
    signal: null,
    label: review.backlogPoint(day, count(found), count(closed), count(open)),
  }));
  return close({
    kind: 'weeks',
    title: review.backlog(count(last?.open ?? 0), count(before?.open ?? 0)),
    note: review.backlogNote,
    foot: shown.length === 0 ? '' : review.period(shown[0]?.day ?? '', last?.day ?? ''),
    demo,
    points,
    limits: [],
    centre: null,
    isJoined: true,
    xTicks: tickYears(shown.map(({ day }) => day)),
    yTicks: yTicks.map(({ at, label }) => ({ at: at / top, label })),
    columns: [context.messages.charts.columnDate, review.open],
    lines: [],
  });
}

/** Found per round, week by week, between the limits of what chance does. Null without anything to hold it against. */
export function buildControlFigure(
  writer: LedgerWriter,
  weeks: readonly RoundWeek[],
  control: ControlChart | null,
  demo: boolean,
): WeekFigure | null {
  if (control === null) return null;
  const { words, context, count, fine } = writer;
  const { review } = words;
  const known = control.points.flatMap((point) => (point === null ? [] : [point.upper, point.rate]));
  const yTicks = buildValueTicks(Math.max(...known, 1), context.locale);
  const top = yTicks.at(-1)?.at ?? 1;
  const signals = control.points.filter((point) => point?.signal != null);
  const newest = control.points.at(-1) ?? null;
  const title =
    newest === null
      ? review.controlNone
      : newest.signal === null
        ? review.control(fine(newest.rate), fine(control.centre))
        : (newest.signal === 'above' ? review.controlAbove : review.controlBelow)(
            count(signals.length),
            fine(newest.rate),
          );
  return close({
    kind: 'weeks',
    title,
    note: review.controlNote,
    foot: '',
    demo,
    points: weeks.map(({ from, found, units }, at) => {
      const point = control.points[at] ?? null;
      return {
        key: from,
        x: (at + 0.5) / weeks.length,
        y: point === null ? null : point.rate / top,
        signal: point?.signal ?? null,
        label: point === null ? `${from} —` : review.controlPoint(from, count(found), count(units), fine(point.rate)),
      };
    }),
    limits: control.points.map((point) => ({
      lower: point === null ? null : point.lower / top,
      upper: point === null ? null : point.upper / top,
    })),
    centre: control.centre / top,
    isJoined: false,
    xTicks: weeks.flatMap(({ from }, at) =>
      at % 6 === 0 ? [{ at: (at + 0.5) / weeks.length, label: from.slice(5) }] : [],
    ),
    yTicks: yTicks.map(({ at, label }) => ({ at: at / top, label })),
    columns: [context.messages.charts.columnDate, review.count],
    lines: [
      { name: review.controlLimits, kind: 'limit' },
      { name: review.controlCentre, kind: 'centre' },
    ],
  });
}

const shownWeeks = 26;

/** The days of rounds in the last half year; each day its morning and its noon. */
export function buildCalendarFigure(writer: LedgerWriter, withDemo: boolean): CalendarFigure {
  const { words, workspace, context, index, count } = writer;
  const { review } = words;
  const last = computeDayNumber(context.asOf);
  // Day 4 of the count is a Monday.
  const monday = last - ((last + 3) % 7) - (shownWeeks - 1) * 7;
  const rounds = index.rounds.filter(
    ({ date, basis }) => date <= context.asOf && computeDayNumber(date) >= monday && (withDemo || basis !== 'demo'),
  );
  const byDay = new Map<string, typeof rounds>();
  for (const round of rounds) byDay.set(round.date, [...(byDay.get(round.date) ?? []), round]);
  const weeks = Array.from({ length: shownWeeks }, (_, week) => {
    const days = Array.from({ length: 7 }, (__, at) => {
      const day = computeDate(monday + week * 7 + at);
      const own = byDay.get(day) ?? [];
      const found = own.reduce((sum, round) => sum + (round.found ?? 0), 0);
      return {
        day,
        morning: own.some(({ session }) => session === 'morning'),
        noon: own.some(({ session }) => session === 'noon'),
        label: review.calendarDay(day, count(own.length), count(found)),
        isWithin: day <= context.asOf,
      };
    });
    const first = days.find(({ day }) => day.endsWith('-01'));
    return { key: days[0]?.day ?? '', month: first === undefined ? '' : first.day.slice(5, 7), days };
  });
  const figure = {
    title: review.calendar(count(rounds.length), count(shownWeeks)),
    note: review.calendarNote,
    foot: '',
    demo: rounds.some(({ basis }) => basis === 'demo'),
    weeks,
    weekdays: weekdays.map((day) => workspace.frame.weekdays[day]),
  };
  return { kind: 'calendar', key: buildKey(figure), ...figure };
}

/** Where each year begins. */
function tickYears(days: readonly string[]): WeekFigure['xTicks'] {
  return days.flatMap((day, at) =>
    at > 0 && day.slice(0, 4) !== days[at - 1]?.slice(0, 4)
      ? [{ at: at / (days.length - 1), label: day.slice(0, 4) }]
      : [],
  );
}

function close(figure: Omit<WeekFigure, 'key'>): WeekFigure {
  return { ...figure, key: buildKey(figure) };
}
