import type { IsoDate } from '@/domain/campaign';
import type { Funnel } from '@/domain/ledger/funnel';
import type { Basis } from '@/domain/vocabulary';

/** How the problems stood at the end of a day. */
export interface LedgerDay extends Funnel {
  readonly day: IsoDate;
}

/** The rounds of a month, and what was found on those whose finds were counted. */
export interface LedgerMonth {
  /** `2019-03` */
  readonly month: string;
  readonly rounds: number;
  readonly counted: number;
  readonly found: number;
}

/** How long it takes to close a problem, as the Kaplan–Meier estimate has it, in days. */
export interface ClosingTime {
  readonly count: number;
  /** How many have been closed at least once; the others have been open since they were found. */
  readonly ended: number;
  /** The day by which half are closed; null when that cannot be told yet. */
  readonly median: number | null;
  /** Its interval at 95 %; null where it is not bounded. */
  readonly medianFrom: number | null;
  readonly medianTo: number | null;
}

/** The problems of one town or one category. */
export interface LedgerGroup {
  /** The code of the place, or the id of the category. */
  readonly id: string;
  readonly funnel: Funnel;
  readonly time: ClosingTime;
}

/** What a ledger comes to when nothing of a single problem is told: the aggregates of all its rows, or of the real ones. */
export interface LedgerSet {
  /** The bases of the rows behind it; invented as soon as one of them is. */
  readonly bases: readonly Basis[];
  readonly sources: readonly string[];
  /** The end of each week and the last day, in their order. */
  readonly days: readonly LedgerDay[];
  readonly months: readonly LedgerMonth[];
  /** Of the last day. */
  readonly whole: ClosingTime;
  /** The share that is not closed yet so many days after it was found, where it changes. */
  readonly closing: readonly { readonly day: number; readonly share: number }[];
  readonly towns: readonly LedgerGroup[];
  readonly categories: readonly LedgerGroup[];
}

/** What the public is told of a ledger. */
export interface LedgerCounts {
  readonly asOf: IsoDate;
  /** Of all rows; and, where some of them are invented and others are not, of those that are not. Empty without a ledger. */
  readonly sets: readonly LedgerSet[];
}

/** The set to be shown: of all rows, or what is left when the invented ones are hidden. Null when nothing is. */
export function pickLedgerSet({ sets }: LedgerCounts, withDemo: boolean): LedgerSet | null {
  return sets.find((set) => withDemo || !isDemoSet(set)) ?? null;
}

/** Whether anything invented went into it: then all of it is. */
export function isDemoSet({ bases }: Pick<LedgerSet, 'bases'>): boolean {
  return bases.includes('demo');
}

/** The days of a set up to a day; the last of them is the one that speaks for it. Empty before the first. */
export function listDaysTo({ days }: LedgerSet, day: IsoDate): LedgerDay[] {
  return days.filter((point) => point.day <= day);
}
