import type { IsoDate } from '@/domain/campaign';
import { computeDate, computeDayNumber } from '@/domain/date';
import type { LedgerStandings } from '@/domain/ledger/columns';
import { type ControlChart, computeControl, type Lot } from '@/domain/ledger/control';
import { funnelParts } from '@/domain/ledger/funnel';
import { problemStates } from '@/domain/ledger/history';
import type { LedgerIndex, LedgerTable } from '@/domain/ledger/ledger';
import { computeOutlook, type OpenProblem, type Outlook } from '@/domain/ledger/outlook';
import { nobody } from '@/domain/ledger/survey';
import { computeSurvivalOf, type Survival } from '@/domain/ledger/survival';

/** How many problems had been found and closed by a day, and how many stood open at its end. */
export interface BacklogPoint {
  readonly day: IsoDate;
  readonly found: number;
  readonly closed: number;
  readonly open: number;
}

/** The ages open problems are told by: up to so many days since they were found; the last has no end. */
export const ageLimits = [3, 7, 14, 30] as const;

/** A spot or kind where problems came back: how often, and when last. */
export interface Recurrence<Key> {
  readonly key: Key;
  readonly count: number;
  readonly last: IsoDate;
}

/** What is told of one town, department or category: how long it takes there, what is open, what was in time. */
export interface LedgerGroup {
  readonly id: string;
  readonly found: number;
  readonly open: number;
  readonly overdue: number;
  /** Closed, and of these in time. */
  readonly closed: number;
  readonly inTime: number;
  readonly survival: Survival;
}

/** A week of rounds: how many were held, and what they found. */
export interface RoundWeek extends Lot {
  /** Its first day. */
  readonly from: IsoDate;
}

/** All that a ledger tells of some of its problems on a day. */
export interface LedgerReview {
  readonly backlog: readonly BacklogPoint[];
  /** Open problems by their age: up to each of `ageLimits`, and older. */
  readonly ages: readonly number[];
  readonly survival: Survival;
  readonly places: readonly LedgerGroup[];
  readonly departments: readonly LedgerGroup[];
  readonly categories: readonly LedgerGroup[];
  /** The same kind at the same spot again within 90 days: `spot` and `kind` by their places in the index. */
  readonly recurrences: readonly (Recurrence<string> & { readonly spot: number; readonly kind: number })[];
  /** Where most was found within 90 days. */
  readonly hotSpots: readonly { readonly spot: number; readonly found: number; readonly open: number }[];
  /** What falls due on each of the next seven days, the day itself first. */
  readonly due: readonly { readonly day: IsoDate; readonly count: number }[];
  /** A week later, at the pace of what was found within the half year. */
  readonly outlook: Outlook | null;
}

/** What is found again at the same spot within so many days comes back. */
export const recurrenceDays = 90;
/** The pace of the present is that of what was found within so many days. */
export const paceDays = 182;
const weekDays = 7;
const listed = 8;

const code = (state: (typeof problemStates)[number]) => problemStates.indexOf(state);
const [onSpot, struckOff, reopenedState] = [code('solvedOnSpot'), code('struckOff'), code('reopened')];
const owing = new Set([code('assigned'), code('rectifying')]);
const part = (name: (typeof funnelParts)[number]) => funnelParts.indexOf(name);
const [openPart, overduePart, latePart] = [part('openInTime'), part('overdue'), part('closedLate')];

/** What the rows tell on a day (a day number less `dayZero`), in two passes over them and their moves. */
export function reviewLedger(
  table: LedgerTable,
  index: LedgerIndex,
  standings: LedgerStandings,
  day: number,
  rows: Uint32Array,
): LedgerReview {
  const { starts, states, days, spots, kinds, departments } = table;
  // Before the ledger begins nothing happened, on no day.
  const span = Math.max(0, day);
  const [foundBy, closedBy, reopenedBy] = [
    new Int32Array(span + 1),
    new Int32Array(span + 1),
    new Int32Array(span + 1),
  ];
  const ages = [...ageLimits, 0].map(() => 0);
  const due = Array.from({ length: weekDays + 1 }, () => 0);
  const open: OpenProblem[] = [];
  const [all, pace] = [createGroups(1, span), createGroups(1, span)];
  const [towns, townOf] = nameCodes(index.spots.map(({ town }) => town));
  const [categories, categoryOf] = nameCodes(index.kinds.map(({ category }) => category));
  const byTown = createGroups(towns.length, span);
  const byDepartment = createGroups(index.departments.length + 1, span);
  const byCategory = createGroups(categories.length, span);
  const found90 = new Uint32Array(index.spots.length);
  const open90 = new Uint32Array(index.spots.length);
  const pairs = new Map<number, { count: number; last: number }>();

  for (const row of rows) {
    const from = starts[row] ?? 0;
    const to = starts[row + 1] ?? 0;
    const foundOn = days[from] ?? 0;
    foundBy[foundOn] = (foundBy[foundOn] ?? 0) + 1;
    let firstClosed = 0;
    for (let at = from; at < to; at += 1) {
      const on = days[at] ?? 0;
      if (on > day) break;
      const state = states[at] ?? 0;
      if (state === onSpot || state === struckOff) {
        closedBy[on] = (closedBy[on] ?? 0) + 1;
        firstClosed ||= on;
      } else if (state === reopenedState) reopenedBy[on] = (reopenedBy[on] ?? 0) + 1;
    }
    const standing = standings.parts[row] ?? 0;
    const duration = (firstClosed || day) - foundOn;
    const spot = spots[row] ?? 0;
    const kind = kinds[row] ?? 0;
    const hasEnded = firstClosed > 0;
    addTo(all, 0, duration, hasEnded, standing);
    addTo(byTown, townOf[spot] ?? 0, duration, hasEnded, standing);
    addTo(byDepartment, departments[row] ?? 0, duration, hasEnded, standing);
    addTo(byCategory, categoryOf[kind] ?? 0, duration, hasEnded, standing);
    if (day - foundOn <= paceDays) addTo(pace, 0, duration, hasEnded, standing);
    const isOpen = standing === openPart || standing === overduePart;
    if (isOpen) {
      const age = day - foundOn;
      const at = ageLimits.findIndex((limit) => age <= limit);
      const place = at === -1 ? ageLimits.length : at;
      ages[place] = (ages[place] ?? 0) + 1;
      const deadline = standings.deadlines[row] ?? 0;
      const left = deadline - day;
      // Handed in by its deadline it waits for the check, and does not become overdue by waiting.
      const isFalling = standing === openPart && deadline > 0 && owing.has(standings.states[row] ?? 0);
      open.push({ age, left: isFalling || standing === overduePart ? left : null });
      if (isFalling && left <= weekDays) due[left] = (due[left] ?? 0) + 1;
    }
    if (day - foundOn < recurrenceDays) {
      found90[spot] = (found90[spot] ?? 0) + 1;
      if (isOpen) open90[spot] = (open90[spot] ?? 0) + 1;
      const key = spot * index.kinds.length + kind;
      const pair = pairs.get(key);
      if (pair === undefined) pairs.set(key, { count: 1, last: foundOn });
      else {
        pair.count += 1;
        pair.last = Math.max(pair.last, foundOn);
      }
    }
  }

  const date = (offset: number) => computeDate(table.dayZero + offset);
  return {
    backlog: sumWeeks(foundBy, closedBy, reopenedBy, day).map(({ on, ...counts }) => ({ day: date(on), ...counts })),
    ages,
    survival: computeSurvivalIn(all, 0),
    places: nameGroups(towns, byTown),
    departments: nameGroups([nobody, ...index.departments], byDepartment),
    categories: nameGroups(categories, byCategory),
    recurrences: [...pairs]
      .filter(([, { count }]) => count > 1)
      .sort(([, a], [, b]) => b.count - a.count || b.last - a.last)
      .slice(0, listed)
      .map(([key, { count, last }]) => ({
        key: String(key),
        spot: Math.floor(key / index.kinds.length),
        kind: key % index.kinds.length,
        count,
        last: date(last),
      })),
    hotSpots: [...found90.keys()]
      .filter((spot) => (found90[spot] ?? 0) > 1)
      .sort((a, b) => (found90[b] ?? 0) - (found90[a] ?? 0) || a - b)
      .slice(0, listed)
      .map((spot) => ({ spot, found: found90[spot] ?? 0, open: open90[spot] ?? 0 })),
    due: due.map((count, left) => ({ day: date(day + left), count })),
    outlook: computeOutlook(open, computeSurvivalIn(pace, 0), weekDays),
  };
}

/** Weeks of rounds up to a day, the last of them ending on it: how many rounds, and what they found, told or not. */
export function reviewRounds(
  { rounds }: LedgerIndex,
  day: IsoDate,
  weeks: number,
  withDemo: boolean,
): { readonly weeks: readonly RoundWeek[]; readonly control: ControlChart | null } {
  const last = computeDayNumber(day);
  const lots = Array.from({ length: weeks }, (_, at) => ({
    from: computeDate(last - (weeks - at) * weekDays + 1),
    found: 0,
    units: 0,
  }));
  for (const round of rounds) {
    if (round.date > day || round.found === null || (round.basis === 'demo' && !withDemo)) continue;
    const lot = lots[weeks - 1 - Math.floor((last - computeDayNumber(round.date)) / weekDays)];
    if (lot === undefined) continue;
    lot.found += round.found;
    lot.units += 1;
  }
  return { weeks: lots, control: computeControl(lots) };
}

/** Counts of many groups, one after the other. */
interface Groups {
  /** How many days a group has. */
  readonly size: number;
  readonly ended: Uint32Array;
  readonly ongoing: Uint32Array;
  /** By group and part. */
  readonly parts: Uint32Array;
}

function createGroups(count: number, span: number): Groups {
  const size = span + 1;
  return {
    size,
    ended: new Uint32Array(count * size),
    ongoing: new Uint32Array(count * size),
    parts: new Uint32Array(count * funnelParts.length),
  };
}

function addTo(
  { size, ended, ongoing, parts }: Groups,
  group: number,
  duration: number,
  hasEnded: boolean,
  standing: number,
): void {
  const counts = hasEnded ? ended : ongoing;
  const at = group * size + duration;
  counts[at] = (counts[at] ?? 0) + 1;
  const own = group * funnelParts.length + standing;
  parts[own] = (parts[own] ?? 0) + 1;
}

function computeSurvivalIn({ size, ended, ongoing }: Groups, group: number): Survival {
  const cut = (counts: Uint32Array) => counts.subarray(group * size, (group + 1) * size);
  return computeSurvivalOf(cut(ended), cut(ongoing));
}

function nameGroups(names: readonly string[], groups: Groups): LedgerGroup[] {
  return names.flatMap((id, at) => {
    const parts = groups.parts.subarray(at * funnelParts.length, (at + 1) * funnelParts.length);
    const found = parts.reduce((sum, count) => sum + count, 0);
    if (found === 0) return [];
    const overdue = parts[overduePart] ?? 0;
    const open = (parts[openPart] ?? 0) + overdue;
    const closed = found - open;
    const inTime = closed - (parts[latePart] ?? 0);
    return [{ id, found, open, overdue, closed, inTime, survival: computeSurvivalIn(groups, at) }];
  });
}

/** Each name once, in order, and of each item the place of its name. */
function nameCodes(names: readonly string[]): [string[], Uint16Array] {
  const once = [...new Set(names)].sort();
  return [once, Uint16Array.from(names, (name) => once.indexOf(name))];
}

/** What was found and closed by the end of each week up to a day, the last of them ending on it. */
function sumWeeks(
  foundBy: Int32Array,
  closedBy: Int32Array,
  reopenedBy: Int32Array,
  day: number,
): { on: number; found: number; closed: number; open: number }[] {
  const points: { on: number; found: number; closed: number; open: number }[] = [];
  let [found, closed] = [0, 0];
  for (let on = 0; on <= day; on += 1) {
    found += foundBy[on] ?? 0;
    closed += (closedBy[on] ?? 0) - (reopenedBy[on] ?? 0);
    if ((day - on) % weekDays === 0) points.push({ on, found, closed, open: found - closed });
  }
  return points;
}
