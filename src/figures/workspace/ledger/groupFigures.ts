import { ageLimits, type LedgerGroup, type LedgerReview, recurrenceDays } from '@/domain/ledger/review';
import { buildKey } from '@/figures/key';
import type { LedgerWriter } from '@/figures/workspace/ledger/ledgerWriter';
import type { RowBar, RowBarsFigure } from '@/figures/workspace/ledger/reviewFigure';
import { formatShare } from '@/format/number';

/** Below so many a share says little: a difference of one is several points. */
const few = 20;

/** Of what is open in each town, the share that is overdue; towns in the order of their codes, the county as a mark. */
export function buildOverdueFigure(writer: LedgerWriter, { places }: LedgerReview, demo: boolean): RowBarsFigure {
  const { words, count, nameTown } = writer;
  const { review } = words;
  const [open, overdue] = [sum(places, ({ open: own }) => own), sum(places, ({ overdue: own }) => own)];
  const worst = [...places].sort((a, b) => b.overdue - a.overdue)[0];
  return frame('overdue', {
    title:
      worst === undefined || worst.overdue === 0
        ? review.overdueNone
        : review.overdueShare(nameTown(worst.id), count(worst.open), count(worst.overdue)),
    note: review.overdueNote,
    foot:
      open === 0
        ? ''
        : [
            review.overdueRule(count(overdue), count(open), formatShare(overdue / open)),
            ...(open < few ? [review.few] : []),
          ].join(' · '),
    demo,
    reference: open === 0 ? null : overdue / open,
    rows: places.map(({ id, open: own, overdue: late }) =>
      bar(id, nameTown(id), own === 0 ? null : late / own, {
        value: review.ofOpen(count(late), count(own)),
        second: own === 0 ? '' : formatShare(late / own),
        demo,
      }),
    ),
  });
}

/** Open problems by how long they have been open. */
export function buildAgeFigure(writer: LedgerWriter, { ages }: LedgerReview, demo: boolean): RowBarsFigure {
  const { words, count } = writer;
  const { review } = words;
  const open = ages.reduce((all, own) => all + own, 0);
  const most = Math.max(...ages, 1);
  const longest = ageLimits.at(-1) ?? 0;
  return frame('ages', {
    title: open === 0 ? review.agesNone : review.ages(count(open), count(ages.at(-1) ?? 0), count(longest)),
    note: review.agesNote,
    foot: open === 0 ? '' : `${ages.map(count).join(' + ')} = ${count(open)}`,
    demo,
    reference: null,
    rows: ages.map((own, at) => {
      const limit = ageLimits[at];
      const from = at === 0 ? 0 : (ageLimits[at - 1] ?? 0) + 1;
      const label = limit === undefined ? review.ageOver(count(longest)) : review.ageUpTo(count(from), count(limit));
      return bar(String(at), label, own / most, { value: count(own), second: '', demo });
    }),
  });
}

type Grouping = 'survivalPlace' | 'survivalDepartment' | 'survivalCategory';

/** How long it takes until half are closed, group by group, each with its interval; open ones count as they are. */
export function buildSurvivalFigure(
  writer: LedgerWriter,
  review: LedgerReview,
  grouping: Grouping,
  demo: boolean,
): RowBarsFigure {
  const { words, count, nameTown, nameDepartment, nameCategory } = writer;
  const [groups, nameGroup] = {
    survivalPlace: [review.places, nameTown],
    survivalDepartment: [review.departments, nameDepartment],
    survivalCategory: [review.categories, nameCategory],
  }[grouping] as [readonly LedgerGroup[], (id: string) => string];
  const own = words.review;
  const most = Math.max(...groups.map(({ survival }) => survival.medianTo ?? (survival.medianFrom ?? 0) * 1.25), 1);
  return frame(grouping, {
    title: own[grouping],
    note: own.survivalNote,
    foot: '',
    demo,
    reference: review.survival.median === null ? null : review.survival.median / most,
    rows: groups.map(({ id, survival, open }) => {
      const { median, medianFrom, medianTo } = survival;
      const interval =
        medianFrom === null
          ? own.noMedian
          : medianTo === null
            ? own.intervalOpen(count(medianFrom))
            : own.interval(count(medianFrom), count(medianTo));
      return {
        key: id,
        label: nameGroup(id),
        from: (medianFrom ?? 0) / most,
        to: medianFrom === null ? null : (medianTo ?? most) / most,
        isOpen: medianTo === null,
        mark: median === null ? null : median / most,
        value: median === null ? own.noMedian : own.survivalRow(count(median), interval),
        second: open === 0 ? '' : own.survivalOpen(count(open)),
        demo,
      };
    }),
  });
}

/** Of what was closed, the share that was in time, department by department. */
export function buildInTimeFigure(writer: LedgerWriter, { departments }: LedgerReview, demo: boolean): RowBarsFigure {
  const { words, count, nameDepartment } = writer;
  const { review } = words;
  const [closed, inTime] = [sum(departments, (own) => own.closed), sum(departments, (own) => own.inTime)];
  return frame('inTime', {
    title: closed === 0 ? review.inTimeNone : review.inTime(formatShare(inTime / closed), count(inTime), count(closed)),
    note: review.inTimeNote,
    foot: departments.some((own) => own.closed < few) ? review.few : '',
    demo,
    reference: closed === 0 ? null : inTime / closed,
    rows: departments.map((own) =>
      bar(own.id, nameDepartment(own.id), own.closed === 0 ? null : own.inTime / own.closed, {
        value: own.closed === 0 ? review.inTimeNone : formatShare(own.inTime / own.closed),
        second: own.closed === 0 ? '' : `${count(own.inTime)} / ${count(own.closed)}`,
        demo,
      }),
    ),
  });
}

/** What came back: the same kind at the same spot. */
export function buildRecurrenceFigure(
  writer: LedgerWriter,
  { recurrences }: LedgerReview,
  demo: boolean,
): RowBarsFigure {
  const { words, index, count, nameSpot, nameKind } = writer;
  const { review } = words;
  const days = count(recurrenceDays);
  const most = Math.max(...recurrences.map((own) => own.count), 1);
  return frame('recurrences', {
    title:
      recurrences.length === 0 ? review.recurrencesNone(days) : review.recurrences(count(recurrences.length), days),
    note: review.recurrencesNote,
    foot: '',
    demo,
    reference: null,
    rows: recurrences.flatMap(({ key, spot, kind, count: times, last }) => {
      const [place, what] = [index.spots[spot], index.kinds[kind]];
      if (place === undefined || what === undefined) return [];
      return [
        bar(key, `${nameSpot(place)} ${nameKind(what.id)}`, times / most, {
          value: review.recurrence(count(times), last),
          second: '',
          demo,
        }),
      ];
    }),
  });
}

/** Where most was found lately. */
export function buildHotSpotFigure(writer: LedgerWriter, { hotSpots }: LedgerReview, demo: boolean): RowBarsFigure {
  const { words, index, count, nameSpot } = writer;
  const { review } = words;
  const days = count(recurrenceDays);
  const [first] = hotSpots;
  const most = first?.found ?? 1;
  const firstSpot = first === undefined ? undefined : index.spots[first.spot];
  return frame('hotSpots', {
    title:
      first === undefined || firstSpot === undefined
        ? review.hotSpotsNone(days)
        : review.hotSpots(nameSpot(firstSpot), count(first.found), days),
    note: '',
    foot: '',
    demo,
    reference: null,
    rows: hotSpots.flatMap(({ spot, found, open }) => {
      const place = index.spots[spot];
      if (place === undefined) return [];
      const value = review.hotSpot(count(found), count(open));
      return [bar(String(spot), nameSpot(place), found / most, { value, second: '', demo })];
    }),
  });
}

/** What falls due on each of the next days, and what would be overdue after them. */
export function buildDueFigure(
  writer: LedgerWriter,
  { due, outlook }: LedgerReview,
  paceDays: number,
  demo: boolean,
): RowBarsFigure {
  const { words, count, fine } = writer;
  const { review } = words;
  const all = due.reduce((total, own) => total + own.count, 0);
  const most = Math.max(...due.map((own) => own.count), 1);
  const last = due.at(-1)?.day ?? '';
  const foot =
    outlook === null
      ? review.outlookUnknown
      : outlook.overdue + outlook.falling === 0
        ? review.outlookNone(last)
        : [
            review.outlook(last, fine(outlook.expected), fine(outlook.from), fine(outlook.to)),
            review.outlookNote(count(outlook.overdue), count(outlook.falling), count(paceDays)),
          ].join(' · ');
  return frame('due', {
    title: all === 0 ? review.dueNone : review.due(count(all)),
    note: review.dueNote,
    foot,
    demo,
    reference: null,
    rows: due.map(({ day, count: own }) => bar(day, day, own / most, { value: count(own), second: '', demo })),
  });
}

function frame(name: string, figure: Omit<RowBarsFigure, 'kind' | 'key'>): RowBarsFigure {
  return { kind: 'rowBars', key: buildKey([name, figure]), ...figure };
}

function bar(
  key: string,
  label: string,
  share: number | null,
  rest: Pick<RowBar, 'value' | 'second' | 'demo'>,
): RowBar {
  return { key, label, from: 0, to: share, isOpen: false, mark: null, ...rest };
}

function sum<T>(items: readonly T[], countOf: (item: T) => number): number {
  return items.reduce((all, item) => all + countOf(item), 0);
}
