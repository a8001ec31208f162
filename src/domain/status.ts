import { getResult } from '@/domain/calculation';
import type { IsoDate } from '@/domain/campaign';
import { computeDaysBetween } from '@/domain/date';
import { isReached, type Milestone } from '@/domain/milestones';
import type { Planned, Progress } from '@/domain/progress';
import type { Thresholds } from '@/domain/thresholds';
import {
  type MissingReason,
  type Nature,
  type Status,
  type StatusFlag,
  statusFlags,
  traitsByNature,
} from '@/domain/vocabulary';

/** By which rule a status came about, and the numbers the rule was applied to, unrounded and unworded. */
export interface RuleOperands {
  /** Ranks, labels and registers carry no plan. */
  readonly nature: { readonly nature: Nature };
  /** A stock nobody planned is what there is: there is nothing to judge. */
  readonly stockWithoutPlan: Readonly<Record<never, never>>;
  /** The place said that the indicator does not apply to it. */
  readonly saidNotApplicable: { readonly date: IsoDate };
  readonly noPlan: Readonly<Record<never, never>>;
  /** The only value is undated, or too late after the due date to tell when it was reached. */
  readonly onlyEndValue: { readonly actual: number; readonly date: IsoDate; readonly due: IsoDate };
  /** The newest word is that there is no value. */
  readonly missingWord: { readonly date: IsoDate; readonly reason: MissingReason };
  /** Nothing was ever reported although a report is owed. */
  readonly neverReported: { readonly start: IsoDate; readonly days: number; readonly limit: number };
  readonly targetReached: { readonly actual: number; readonly target: number; readonly reachedOn: IsoDate | null };
  /** A level that was to be kept until the due date was kept. */
  readonly levelKept: { readonly actual: number; readonly target: number; readonly due: IsoDate };
  /** The target is reached, but a due date on the way was missed. */
  readonly reachedLate: {
    readonly actual: number;
    readonly target: number;
    readonly missedDue: IsoDate;
    readonly missedTarget: number;
    readonly reachedOn: IsoDate | null;
  };
  /** A due date is past and its target not reached. */
  readonly duePassed: {
    readonly actual: number;
    readonly target: number;
    readonly due: IsoDate;
    readonly days: number;
  };
  readonly shortOfPlan: { readonly gapShare: number; readonly limit: number };
  /** A level that is to be kept is lost. */
  readonly levelLost: { readonly actual: number; readonly target: number };
  readonly dueWithin: {
    readonly actual: number | null;
    readonly target: number;
    readonly due: IsoDate;
    readonly days: number;
    readonly limit: number;
  };
  readonly beyondPlan: { readonly gapShare: number; readonly limit: number };
  readonly withinTolerance: { readonly gapShare: number; readonly behind: number; readonly ahead: number };
  readonly levelHeld: { readonly actual: number; readonly target: number };
  /** Nothing reported yet, and nothing owed yet. */
  readonly reportNotOwed: { readonly start: IsoDate; readonly limit: number };
}
export type RuleId = keyof RuleOperands;

/** A status, the rule that gave it and this figure's numbers. */
export type Judgement = {
  readonly [Rule in RuleId]: {
    readonly status: Status;
    readonly rule: Rule;
    readonly operands: RuleOperands[Rule];
    /** What is said beside the status, in the order of the vocabulary. */
    readonly flags: readonly StatusFlag[];
  };
}[RuleId];

/** Which status each rule gives, in the order in which the rules are asked: the first that applies decides. */
export const statusByRule = {
  nature: 'notApplicable',
  stockWithoutPlan: 'notApplicable',
  saidNotApplicable: 'notApplicable',
  noPlan: 'noTarget',
  onlyEndValue: 'endValueOnly',
  missingWord: 'notReported',
  neverReported: 'notReported',
  reachedLate: 'madeUp',
  levelKept: 'done',
  targetReached: 'done',
  duePassed: 'overdue',
  shortOfPlan: 'behind',
  levelLost: 'behind',
  dueWithin: 'dueSoon',
  beyondPlan: 'ahead',
  reportNotOwed: 'onPlan',
  levelHeld: 'onPlan',
  withinTolerance: 'onPlan',
} as const satisfies Record<RuleId, Status>;

/** The rules in the order in which they are asked. */
export const ruleOrder = Object.keys(statusByRule) as readonly RuleId[];

/** How one rule is asked: its operands when it applies, else null. */
type Rules = {
  readonly [Rule in RuleId]: (progress: Progress, thresholds: Thresholds) => RuleOperands[Rule] | null;
};

/** Float arithmetic errs by less: a gap of exactly the tolerance is within it. */
const slack = 1e-9;

const rules: Rules = {
  nature: ({ nature }) => (traitsByNature[nature].plannable ? null : { nature }),
  stockWithoutPlan: ({ nature, kind }) => (nature === 'stock' && kind === 'unplanned' ? {} : null),
  saidNotApplicable: ({ word }) =>
    word.kind === 'missing' && word.reason === 'notApplicable' ? { date: word.date } : null,
  noPlan: ({ kind }) => (kind === 'unplanned' ? {} : null),
  onlyEndValue: whenPlanned(({ actual, values, due }, { reportDays }) => {
    if (actual === null) return null;
    const [first] = values;
    const isEnd =
      first === undefined ||
      (values.length === 1 && actual.isDated && computeDaysBetween(due, first.date) > reportDays);
    return isEnd ? { actual: actual.value, date: actual.date, due } : null;
  }),
  missingWord: ({ word }) => (word.kind === 'missing' ? { date: word.date, reason: word.reason } : null),
  neverReported: whenPlanned(({ word, start, due, asOf }, { reportDays }) => {
    const days = computeDaysBetween(start, asOf);
    return word.kind === 'none' && (days > reportDays || asOf > due) ? { start, days, limit: reportDays } : null;
  }),
  reachedLate: whenPlanned((progress) => {
    const { actual, target, milestones } = progress;
    const missed = milestones.find(({ state }) => state === 'madeUp');
    if (actual === null || missed === undefined || !isFinished(progress)) return null;
    const reachedOn = milestones.at(-1)?.reachedOn ?? null;
    return { actual: actual.value, target, missedDue: missed.due, missedTarget: missed.target, reachedOn };
  }),
  levelKept: whenPlanned((progress) => {
    const { actual, target, due } = progress;
    return actual !== null && isLevel(progress) && isFinished(progress) ? { actual: actual.value, target, due } : null;
  }),
  targetReached: whenPlanned((progress) => {
    const { actual, target, milestones } = progress;
    if (actual === null || !isFinished(progress)) return null;
    return { actual: actual.value, target, reachedOn: milestones.at(-1)?.reachedOn ?? null };
  }),
  duePassed: whenPlanned(({ actual, asOf, milestones }) => {
    const missed = findOverdue(milestones, asOf);
    if (actual === null || missed === null) return null;
    const { due, target } = missed;
    return { actual: actual.value, target, due, days: computeDaysBetween(due, asOf) };
  }),
  shortOfPlan: whenPlanned(({ gapShare }, { behind }) => {
    const share = getResult(gapShare);
    return share !== null && share < -behind - slack ? { gapShare: share, limit: behind } : null;
  }),
  levelLost: whenPlanned((progress) => {
    const { actual, target, reached } = progress;
    return actual !== null && isLevel(progress) && !reached ? { actual: actual.value, target } : null;
  }),
  dueWithin: whenPlanned((progress, { dueSoonDays }) => {
    const { actual, asOf, milestones } = progress;
    const next = milestones.find(({ due, state }) => due >= asOf && state === 'open');
    const days = next === undefined ? 0 : computeDaysBetween(asOf, next.due);
    if (next === undefined || days > dueSoonDays || isLevel(progress)) return null;
    return { actual: actual?.value ?? null, target: next.target, due: next.due, days, limit: dueSoonDays };
  }),
  beyondPlan: whenPlanned(({ gapShare }, { ahead }) => {
    const share = getResult(gapShare);
    return share !== null && share > ahead + slack ? { gapShare: share, limit: ahead } : null;
  }),
  reportNotOwed: whenPlanned(({ actual, start }, { reportDays }) =>
    actual === null ? { start, limit: reportDays } : null,
  ),
  levelHeld: whenPlanned((progress) => {
    const { actual, target } = progress;
    return actual !== null && isLevel(progress) ? { actual: actual.value, target } : null;
  }),
  withinTolerance: (progress, { behind, ahead }) => {
    const share = progress.kind === 'planned' ? getResult(progress.gapShare) : null;
    return { gapShare: share ?? 0, behind, ahead };
  },
};

function whenPlanned<Operands>(rule: (progress: Planned, thresholds: Thresholds) => Operands | null) {
  return (progress: Progress, thresholds: Thresholds): Operands | null =>
    progress.kind === 'planned' ? rule(progress, thresholds) : null;
}

/** A plan whose target is its baseline asks to keep a level: it is not done before its due date. */
function isLevel({ baseline, target }: Planned): boolean {
  return baseline === target;
}

function isFinished(progress: Planned): boolean {
  return progress.reached && (!isLevel(progress) || progress.asOf >= progress.due);
}

/** The first of the due dates in a row, up to the last one past, whose targets are not reached now. */
function findOverdue(milestones: readonly Milestone[], asOf: IsoDate): Milestone | null {
  const past = milestones.filter(({ due }) => due < asOf);
  const lastReached = past.map(({ reachedOn }) => reachedOn !== null).lastIndexOf(true);
  return past[lastReached + 1] ?? null;
}

/** The status of one indicator in one place: exactly one, by the first rule that applies. */
export function computeStatus(progress: Progress, thresholds: Thresholds): Judgement {
  const flags = computeFlags(progress, thresholds);
  for (const rule of ruleOrder) {
    const operands = rules[rule](progress, thresholds);
    if (operands !== null) return { status: statusByRule[rule], rule, operands, flags } as Judgement;
  }
  throw new Error('the last rule always applies');
}

/** What to say beside the status; nothing without a plan, and of an indicator that is done nothing is stale. */
function computeFlags(progress: Progress, { staleDays }: Thresholds): StatusFlag[] {
  if (progress.kind === 'unplanned') return [];
  const { asOf, last, due, target, milestones, direction, reached, values } = progress;
  const is: Readonly<Record<StatusFlag, boolean>> = {
    stale: last !== null && !reached && computeDaysBetween(last.date, asOf) > staleDays,
    missedBefore: milestones.some(({ state }) => state === 'missed' || state === 'madeUp'),
    fellBack: last !== null && !reached && values.some((value) => isReached(value, target, direction)),
    dueUnreported: last !== null && !reached && due < asOf && last.date < due,
    corrected: last?.corrected === true,
  };
  return statusFlags.filter((flag) => is[flag]);
}
