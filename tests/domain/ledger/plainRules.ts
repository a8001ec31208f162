import type { IsoDate } from '@/domain/campaign';
import { computeDate, computeDayNumber, computeDaysBetween } from '@/domain/date';
import { assessProblem, type ProblemStanding } from '@/domain/ledger/funnel';
import type { Move } from '@/domain/ledger/history';
import { ageLimits, type BacklogPoint, type Recurrence } from '@/domain/ledger/review';

// What a ledger tells, by plain rules over one history after another: what the columns are held against.

/** Found and closed by each of the days, and what stood open then: found − closed. A reopened problem is open again. */
export function computeBacklog(histories: readonly (readonly Move[])[], days: readonly IsoDate[]): BacklogPoint[] {
  return days.map((day) => {
    const standings = histories.flatMap((moves) => assessProblem(moves, day) ?? []);
    const closed = standings.filter(isClosed).length;
    return { day, found: standings.length, closed, open: standings.length - closed };
  });
}

/** How many open problems are how old on a day: one count more than there are limits. They add up to what is open. */
export function computeAges(histories: readonly (readonly Move[])[], day: IsoDate): number[] {
  const counts = [...ageLimits, 0].map(() => 0);
  for (const moves of histories) {
    const [found] = moves;
    const standing = assessProblem(moves, day);
    if (found === undefined || standing === null || isClosed(standing)) continue;
    const age = computeDaysBetween(found.on, day);
    const at = ageLimits.findIndex((limit) => age <= limit);
    const place = at === -1 ? ageLimits.length : at;
    counts[place] = (counts[place] ?? 0) + 1;
  }
  return counts;
}

/** Of the problems that were closed by a day, how many were closed in time, and of how many. */
export function computeInTime(standings: readonly ProblemStanding[]): {
  readonly inTime: number;
  readonly closed: number;
} {
  const closed = standings.filter(isClosed);
  return { inTime: closed.filter(({ part }) => part !== 'closedLate').length, closed: closed.length };
}

/** What falls due: open problems whose deadline is on one of the next days, that day's included, soonest first. */
export function listDue<Item extends { readonly standing: ProblemStanding }>(
  items: readonly Item[],
  day: IsoDate,
  days: number,
): Item[] {
  const last = computeDate(computeDayNumber(day) + days);
  return items
    .filter(({ standing: { part, deadline } }) => part === 'openInTime' && deadline !== null && deadline <= last)
    .filter(({ standing: { state } }) => state === 'assigned' || state === 'rectifying')
    .sort((a, b) => ((a.standing.deadline ?? '') < (b.standing.deadline ?? '') ? -1 : 1));
}

/** What was found at one place again within so many days up to a day: at least twice, most often first, then latest. */
export function listRecurrences<Key extends string>(
  findings: readonly { readonly key: Key; readonly on: IsoDate }[],
  day: IsoDate,
  days: number,
): Recurrence<Key>[] {
  const from = computeDate(computeDayNumber(day) - days);
  const byKey = new Map<Key, IsoDate[]>();
  for (const { key, on } of findings) if (on > from && on <= day) byKey.set(key, [...(byKey.get(key) ?? []), on]);
  return [...byKey]
    .filter(([, found]) => found.length > 1)
    .map(([key, found]) => ({ key, count: found.length, last: found.reduce((a, b) => (a > b ? a : b)) }))
    .sort((a, b) => b.count - a.count || (a.last > b.last ? -1 : 1));
}

function isClosed({ closedOn }: ProblemStanding): boolean {
  return closedOn !== null;
}
