/**
 * The closed vocabularies of a campaign package. A word that may stand in a cell stands here and nowhere else; what
 * follows from a word is an exhaustive table keyed by it, so that a new word cannot be forgotten anywhere.
 */
export const locales = ['zh-CN', 'en'] as const;
export type Locale = (typeof locales)[number];

/** A text every reader can read. */
export type Text = Readonly<Record<Locale, string>>;

/** Where a number comes from: cited source, the county's own ledger, computed here, or invented to show the product. */
export const bases = ['published', 'reported', 'derived', 'demo'] as const;
export type Basis = (typeof bases)[number];

/** Which basis speaks first when several state the same thing: a cited source beats everything, an invention nothing. */
export const rankByBasis: Readonly<Record<Basis, number>> = { published: 0, reported: 1, derived: 2, demo: 3 };

/** How exactly the source speaks: 62; 1万余; 近15万; 约; 5.1万 (with the precision it was rounded to). */
export const qualifiers = ['exact', 'over', 'nearly', 'about', 'rounded'] as const;
export type Qualifier = (typeof qualifiers)[number];

/** What kind of statement a number is; `traitsByNature` says what may be done with it. */
export const natures = [
  'cumulative',
  'stock',
  'coverage',
  'register',
  'titles',
  'result',
  'ordinal',
  'standard',
  'scale',
  'programme',
  'idiom',
] as const;
export type Nature = (typeof natures)[number];

/** What the number covers. */
export const scopes = ['national', 'provincial', 'city', 'county', 'countyTown', 'rural'] as const;
export type Scope = (typeof scopes)[number];

/** Which way is better. */
export const directions = ['up', 'down', 'none'] as const;
export type Direction = (typeof directions)[number];

/** How readings of parts make the reading of the whole. */
export const aggregations = ['sum', 'none'] as const;
export type Aggregation = (typeof aggregations)[number];

/** Why a reading is missing. None of them is 0. */
export const missingReasons = ['notReported', 'notApplicable', 'suppressed', 'notPublished', 'notYetKnown'] as const;
export type MissingReason = (typeof missingReasons)[number];

/** Why there is no plan to judge a reading by. A published 62 without a target is still a value. */
export const planAbsences = ['noTarget', 'endValueOnly', 'notApplicable'] as const;
export type PlanAbsence = (typeof planAbsences)[number];

/**
 * How an indicator stands in a place on a day, in the order of precedence: of all that could be said the first in this
 * list is said. `done` and `madeUp` share a rank: a plan reached with a due date missed on the way is made up, for good.
 */
export const statuses = [
  'notApplicable',
  'noTarget',
  'endValueOnly',
  'notReported',
  'done',
  'madeUp',
  'overdue',
  'behind',
  'dueSoon',
  'ahead',
  'onPlan',
] as const;
export type Status = (typeof statuses)[number];

/** What is said beside a status and never instead of it. */
export const statusFlags = ['stale', 'missedBefore', 'fellBack', 'dueUnreported', 'corrected'] as const;
export type StatusFlag = (typeof statusFlags)[number];

/** How a plan leg travels from its baseline to its target: in proportion to time, or all at once on the due date. */
export const planShapes = ['linear', 'step'] as const;
export type PlanShape = (typeof planShapes)[number];

export const placeLevels = ['county', 'town', 'subdistrict', 'village'] as const;
export type PlaceLevel = (typeof placeLevels)[number];

export const sourceKinds = ['article', 'register', 'ledger', 'demo'] as const;
export type SourceKind = (typeof sourceKinds)[number];

export const eventKinds = ['decision', 'ceremony', 'honour', 'activity', 'project', 'claim'] as const;
export type EventKind = (typeof eventKinds)[number];

export const mechanismKinds = [
  'context',
  'goal',
  'principle',
  'organisation',
  'management',
  'cadence',
  'inspection',
  'responsibility',
  'programme',
  'series',
  'service',
  'claim',
] as const;
export type MechanismKind = (typeof mechanismKinds)[number];

/** When an inspection round is held: 晨扫描 before work, 午扫描 at noon. */
export const sessions = ['morning', 'noon'] as const;
export type Session = (typeof sessions)[number];

/** What kind of spot a problem stands at or a duty is for. */
export const spotKinds = [
  'crossing',
  'roadSection',
  'community',
  'shopFront',
  'market',
  'village',
  'zone',
  'other',
] as const;
export type SpotKind = (typeof spotKinds)[number];

/** How bad a problem is, as the headquarters sorts them. */
export const severities = ['minor', 'ordinary', 'serious'] as const;
export type Severity = (typeof severities)[number];

/** 包路口, 包路段, 包小区, 门前五包, 片区责任制: what somebody is in charge of. */
export const dutyKinds = ['crossing', 'roadSection', 'community', 'shopFront', 'zone'] as const;
export type DutyKind = (typeof dutyKinds)[number];

export const assignmentRoles = ['lead', 'support'] as const;
export type AssignmentRole = (typeof assignmentRoles)[number];

export const assignmentSubjects = ['indicator', 'mechanism'] as const;
export type AssignmentSubject = (typeof assignmentSubjects)[number];

/** What may be done with a number of each nature. */
export interface NatureTraits {
  /** `measure` may be charted; `rank` is a result, lower is better; `label` is a name that contains a number. */
  readonly role: 'measure' | 'rank' | 'label';
  /** May carry a plan (target, start, due). */
  readonly plannable: boolean;
}

export const traitsByNature: Readonly<Record<Nature, NatureTraits>> = {
  cumulative: { role: 'measure', plannable: true },
  stock: { role: 'measure', plannable: true },
  coverage: { role: 'measure', plannable: true },
  register: { role: 'measure', plannable: false },
  titles: { role: 'measure', plannable: true },
  result: { role: 'rank', plannable: false },
  ordinal: { role: 'label', plannable: false },
  standard: { role: 'label', plannable: false },
  scale: { role: 'label', plannable: false },
  programme: { role: 'label', plannable: false },
  idiom: { role: 'label', plannable: false },
};
