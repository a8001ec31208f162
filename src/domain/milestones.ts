import type { IsoDate, Plan } from '@/domain/campaign';
import { computeDaysBetween } from '@/domain/date';
import type { Qualifier } from '@/domain/vocabulary';

/** A value somebody reported for a day. */
export interface DatedValue {
  readonly date: IsoDate;
  readonly value: number;
  readonly qualifier: Qualifier;
}

/**
 * `open` not due yet; `met` reached in time; `missed` not reached in time nor since; `madeUp` missed and reached since, and
 * so for good; `unjudged` reached, but the first report is so late that nobody can say when.
 */
export const milestoneStates = ['open', 'met', 'missed', 'madeUp', 'unjudged'] as const;
export type MilestoneState = (typeof milestoneStates)[number];

/** One due date of a plan, intermediate or last, and what became of it. */
export interface Milestone {
  readonly due: IsoDate;
  readonly target: number;
  readonly state: MilestoneState;
  /** The report the due date is judged by; null while none speaks for it. */
  readonly judgedBy: DatedValue | null;
  /** First day of the unbroken stretch of reports at the target that lasts until now; null when it is not there now. */
  readonly reachedOn: IsoDate | null;
}

/** Below this share of a number two numbers are the same: sums of decimals err by less. */
const smallest = 1e-9;

/**
 * True when a value stands at a target or beyond. The qualifier counts: 近15万 has not reached 150000, and 余 above a
 * limit that is to be undercut has not either.
 */
export function isReached(
  { value, qualifier }: Pick<DatedValue, 'value' | 'qualifier'>,
  target: number,
  direction: 'up' | 'down',
): boolean {
  const beyond = direction === 'up' ? value - target : target - value;
  const slack = smallest * Math.max(1, Math.abs(target));
  const isShortOfItsName = qualifier === (direction === 'up' ? 'nearly' : 'over');
  return isShortOfItsName ? beyond > slack : beyond >= -slack;
}

/** The first of the reports at a target after which no report fell back; null when the newest is not there. */
export function findReachedOn(values: readonly DatedValue[], target: number, direction: 'up' | 'down'): IsoDate | null {
  let reachedOn: IsoDate | null = null;
  for (let index = values.length - 1; index >= 0; index -= 1) {
    const value = values[index];
    if (value === undefined || !isReached(value, target, direction)) break;
    reachedOn = value.date;
  }
  return reachedOn;
}

/**
 * Each due date of a plan as judged on a day. A due date is judged by the first report dated on or after it if that came
 * within `reportDays` (Monday's report speaks for the Sunday before), else by the last report before it.
 */
export function computeMilestones(
  plan: Plan,
  values: readonly DatedValue[],
  now: DatedValue | null,
  direction: 'up' | 'down',
  { asOf, reportDays }: { readonly asOf: IsoDate; readonly reportDays: number },
): Milestone[] {
  return plan.legs.map(({ due, target }) => {
    const isThere = now !== null && isReached(now, target, direction);
    const reachedOn = isThere ? (findReachedOn(values, target, direction) ?? now.date) : null;
    const judgedBy = due > asOf ? null : findJudge(values, due, reportDays);
    if (due > asOf || (due === asOf && !isThere)) {
      return { due, target, state: isThere ? 'met' : 'open', judgedBy, reachedOn };
    }
    if (judgedBy !== null && isReached(judgedBy, target, direction)) {
      return { due, target, state: 'met', judgedBy, reachedOn };
    }
    if (!isThere) return { due, target, state: 'missed', judgedBy, reachedOn };
    const wasShort =
      judgedBy !== null || values.some((value) => value.date > due && !isReached(value, target, direction));
    return { due, target, state: wasShort ? 'madeUp' : 'unjudged', judgedBy, reachedOn };
  });
}

function findJudge(values: readonly DatedValue[], due: IsoDate, reportDays: number): DatedValue | null {
  const after = values.find(({ date }) => date >= due);
  if (after !== undefined && computeDaysBetween(due, after.date) <= reportDays) return after;
  return values.filter(({ date }) => date < due).at(-1) ?? null;
}
