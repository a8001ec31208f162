import type { IsoDate } from '@/domain/campaign';
import type { Move, ProblemState } from '@/domain/ledger/history';

/**
 * What became of a problem: 当场解决, 限期内整改, 超期整改, 在办未到期, 逾期. Each problem that was found is one of them, on
 * any day, so that they add up to 发现.
 */
export const funnelParts = ['solvedOnSpot', 'closedInTime', 'closedLate', 'openInTime', 'overdue'] as const;
export type FunnelPart = (typeof funnelParts)[number];

/** How a problem stands on a day. */
export interface ProblemStanding {
  readonly part: FunnelPart;
  readonly state: ProblemState;
  /** Since when it is in that state. */
  readonly since: IsoDate;
  /** The last day to hand in, as it was set by the day; null before it was assigned. */
  readonly deadline: IsoDate | null;
  /** A deadline passed before anything was handed in; a later one does not undo it. */
  readonly hasMissed: boolean;
  /** How often it was reopened by the day. */
  readonly reopened: number;
  /** The day it was solved on the spot or struck off; null while it is open. */
  readonly closedOn: IsoDate | null;
}

/** How many problems stand how. `found` is the sum of the five parts; `reopened` are among them, and counted apart. */
export interface Funnel extends Readonly<Record<FunnelPart, number>> {
  readonly found: number;
  /** Problems that were reopened at least once. */
  readonly reopened: number;
  /** Those of them that are open again. */
  readonly reopenedOpen: number;
}

/**
 * A legal history → how it stands on a day; null before it was found. In time is what was handed in for the check by its
 * deadline, that day included: the check itself may take longer. What is handed in late is overdue until it is struck
 * off, and was late for good then; so was what got another deadline after the first one had passed, and what was late
 * before it was reopened.
 */
export function assessProblem(moves: readonly Move[], day: IsoDate): ProblemStanding | null {
  let course: Course | null = null;
  for (const move of moves) {
    if (move.on > day) break;
    course = follow(course, move);
  }
  if (course === null) return null;
  const { isMissing, ...known } = course;
  const isLate = isMissing || isPast(course, day);
  return { ...known, part: judge(course, isLate), hasMissed: known.hasMissed || isLate };
}

/** Problems as they stand → their counts. */
export function countFunnel(standings: Iterable<ProblemStanding>): Funnel {
  const counts = { solvedOnSpot: 0, closedInTime: 0, closedLate: 0, openInTime: 0, overdue: 0 };
  let [found, reopened, reopenedOpen] = [0, 0, 0];
  for (const { part, reopened: times } of standings) {
    found += 1;
    counts[part] += 1;
    if (times === 0) continue;
    reopened += 1;
    if (part === 'openInTime' || part === 'overdue') reopenedOpen += 1;
  }
  return { found, ...counts, reopened, reopenedOpen };
}

/** A standing on its way from move to move. */
interface Course extends Omit<ProblemStanding, 'part'> {
  /** The deadline it has now has passed without anything handed in, or before it was. */
  readonly isMissing: boolean;
}

function follow(before: Course | null, { state, on, deadline }: Move): Course {
  const start = { deadline: null, hasMissed: false, isMissing: false, reopened: 0, closedOn: null, state, since: on };
  const known = before ?? start;
  const isLate = known.isMissing || isPast(known, on);
  return {
    state: state === 'rechecked' ? known.state : state,
    since: state === 'rechecked' ? known.since : on,
    deadline: state === 'reopened' ? null : (deadline ?? known.deadline),
    hasMissed: known.hasMissed || isLate,
    isMissing: isLate && state !== 'assigned' && state !== 'reopened',
    reopened: known.reopened + (state === 'reopened' ? 1 : 0),
    closedOn: closingStates.includes(state) ? on : state === 'rechecked' ? known.closedOn : null,
  };
}

const closingStates: readonly ProblemState[] = ['solvedOnSpot', 'struckOff'];

/** Something is still to be handed in, and its last day is over. */
function isPast({ state, deadline }: Course, day: IsoDate): boolean {
  return (state === 'assigned' || state === 'rectifying') && deadline !== null && day > deadline;
}

function judge({ state, hasMissed }: Course, isLate: boolean): FunnelPart {
  if (state === 'solvedOnSpot') return 'solvedOnSpot';
  if (state === 'struckOff') return hasMissed ? 'closedLate' : 'closedInTime';
  return isLate ? 'overdue' : 'openInTime';
}
