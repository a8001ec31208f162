import type { LedgerPlan } from '@mocks/demo/ledgerPlan';
import type { IsoDate } from '@/domain/campaign';
import type { AssignmentSubject, PlanShape, Text } from '@/domain/vocabulary';

/** What a demo overlay is made of. A county writes one of these; the mechanics beside it know no county. */
export interface DemoPlan {
  readonly seed: number;
  /** The day the workspace opens at. */
  readonly asOf: IsoDate;
  readonly note: Text;
  readonly source: { readonly id: string; readonly title: Text; readonly publisher: Text; readonly note: Text };
  readonly county: string;
  /** Codes of the towns; every list of town numbers below follows this order. */
  readonly towns: readonly string[];
  readonly villages: VillagePlan;
  /** First and last day of report, one every seven days. */
  readonly weeks: { readonly first: IsoDate; readonly last: IsoDate };
  readonly departments: readonly { readonly id: string; readonly name: Text; readonly duty: Text }[];
  readonly assignments: readonly AssignmentPlan[];
  readonly seasons: Readonly<Record<string, Season>>;
  readonly series: readonly SeriesPlan[];
  readonly silences: readonly Silence[];
  readonly corrections: readonly Correction[];
  readonly targets: readonly TargetPlan[];
  readonly ledger: LedgerPlan;
}

export interface VillagePlan {
  /** The indicator that registers how many villages a town has. */
  readonly register: string;
  /** Weights that part what the base package registers for the county and for none of these towns. */
  readonly unregistered: Readonly<Record<string, number>>;
  readonly unregisteredNote: Text;
  /** `{town}` (the town's name without `townSuffix`) and `{number}` are filled in. */
  readonly name: Text;
  readonly townSuffix: Text;
  /** Indicators that count villages: each village says 0, then 1 from the week in which its town counts it. */
  readonly marks: readonly string[];
}

export interface AssignmentPlan {
  readonly subject: AssignmentSubject;
  readonly subjectId: string;
  readonly lead: string;
  readonly support?: readonly string[];
  readonly remark?: string;
}

/** Pace of work over a year: from each day `MM-DD` on, the weight of a week; 0 is a standstill. */
export type Season = readonly (readonly [monthDay: string, weight: number])[];

/**
 * How a cumulative series travels. Anchors are days of report and the values due there; the start is 0 unless the first
 * day is an anchor, the end is always the published value.
 */
export type Course =
  /** One number; between anchors it grows with the season. */
  | { readonly kind: 'grow'; readonly anchors: readonly (readonly [IsoDate, number])[] }
  /** One number that changes on its anchors only: few large things, each opened on a day. */
  | { readonly kind: 'jump'; readonly anchors: readonly (readonly [IsoDate, number])[] }
  /** One number a town; the county is their sum, the ends part the published value by `weights`. */
  | { readonly kind: 'towns'; readonly weights: readonly number[]; readonly anchors: readonly TownAnchor[] }
  /** One number a town that grows only in weeks in which the town's `indicator` grew, and about in proportion. */
  | {
      readonly kind: 'follow';
      readonly indicator: string;
      readonly weights: readonly number[];
      readonly anchors: readonly TownAnchor[];
    };

/** A day of report and one value a town. */
export type TownAnchor = readonly [IsoDate, readonly number[]];

export interface SeriesPlan {
  readonly indicator: string;
  /** A key of `seasons`. */
  readonly season: string;
  readonly course: Course;
}

/** Towns that did not report for some weeks; the county cannot report without them. */
export interface Silence {
  readonly indicator: string;
  readonly places: readonly string[];
  readonly first: IsoDate;
  readonly last: IsoDate;
  readonly remark: string;
}

/** A town's value of one week was first reported `excess` too high and lowered later; so was the county's. */
export interface Correction {
  readonly indicator: string;
  readonly place: string;
  readonly week: IsoDate;
  readonly excess: number;
  readonly knownFrom: IsoDate;
  readonly note: Text;
  readonly remark: string;
}

/** A whole and, where it cannot be left to the weights, what each town owes of it. */
export interface Owed {
  readonly value: number;
  readonly towns?: readonly number[];
}

export interface TargetPlan {
  readonly indicator: string;
  readonly start: IsoDate;
  readonly shape: PlanShape;
  /** 0 when left out. */
  readonly baseline?: Owed;
  readonly legs: readonly (Owed & { readonly due: IsoDate })[];
  /** Weights that part the county's plan among the towns; left out, the county alone has a plan. */
  readonly townWeights?: readonly number[];
  readonly note?: Text;
  readonly remark?: string;
}
