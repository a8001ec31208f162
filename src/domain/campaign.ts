import type { Thresholds } from '@/domain/thresholds';
import type {
  Aggregation,
  AssignmentRole,
  AssignmentSubject,
  Basis,
  Direction,
  EventKind,
  MechanismKind,
  MissingReason,
  Nature,
  PlaceLevel,
  PlanShape,
  Qualifier,
  Scope,
  SourceKind,
  Text,
} from '@/domain/vocabulary';

/** `YYYY-MM-DD`, a whole day. */
export type IsoDate = string;
/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: as precise as the source, never padded. */
export type PartialDate = string;

/** Where a statement stands: which source, which paragraph of it. */
export interface Citation {
  readonly source: string;
  /** Paragraph of the source counted from its first, or null when the source has none. */
  readonly paragraph: number | null;
}

export interface Source {
  readonly id: string;
  readonly kind: SourceKind;
  readonly title: Text;
  readonly publisher: Text;
  readonly published: IsoDate | null;
  readonly url: string | null;
  readonly note: Text;
  readonly basis: Basis;
}

export interface Category {
  readonly id: string;
  readonly title: Text;
  readonly summary: Text;
}

export interface Indicator {
  readonly id: string;
  readonly category: string;
  readonly title: Text;
  readonly definition: Text;
  readonly unit: Text;
  /** Digits after the point that the source uses: 0 for counts, 1 for 11.9 km. */
  readonly decimals: number;
  readonly scope: Scope;
  readonly nature: Nature;
  readonly direction: Direction;
  readonly aggregation: Aggregation;
  /** The indicator this one is divided by, when the division is legitimate. */
  readonly denominator: string | null;
  /** What the denominator is, or why there is none. */
  readonly denominatorNote: Text;
  /** What must not be done with this number. */
  readonly caution: Text;
  readonly related: readonly string[];
}

export interface Place {
  readonly code: string;
  readonly parent: string | null;
  readonly level: PlaceLevel;
  readonly name: Text;
  /** Counted by the county's register of towns (a subdistrict may be drawn and not counted). */
  readonly inRegister: boolean;
  /** Position on the schematic tile map, from 1; null when the place is not drawn. */
  readonly tile: { readonly row: number; readonly column: number } | null;
  readonly note: Text;
  readonly basis: Basis;
}

export interface Department {
  readonly id: string;
  readonly name: Text;
  readonly duty: Text;
  readonly basis: Basis;
}

export interface Assignment {
  readonly subject: AssignmentSubject;
  readonly subjectId: string;
  readonly department: string;
  readonly role: AssignmentRole;
  readonly basis: Basis;
}

/** A named thing of the campaign that is not a number: a system, an event, an honour. */
export interface NamedItem<Kind extends string> {
  readonly id: string;
  readonly category: string;
  readonly kind: Kind;
  readonly title: Text;
  readonly summary: Text;
  readonly date: PartialDate | null;
  readonly knownFrom: IsoDate;
  /** The source ends the list with 等 (and others): never "3 of 3". */
  readonly openList: boolean;
  readonly basis: Basis;
  readonly citation: Citation;
}
export type CampaignEvent = NamedItem<EventKind>;
export type Mechanism = NamedItem<MechanismKind>;

/** One statement about one indicator in one place. */
export interface Observation {
  readonly indicator: string;
  readonly place: string;
  /** The day (month, year) the value speaks of; null when the source does not say. */
  readonly periodEnd: PartialDate | null;
  /** The day its source said so; "as of a date" is gated by this alone. Null only for registers, never gated. */
  readonly knownFrom: IsoDate | null;
  readonly reading: Reading;
  readonly basis: Basis;
  readonly citation: Citation;
  readonly note: Text;
  /** The department that said so; null where nobody wrote it down, and always where the edition does not tell. */
  readonly saidBy: string | null;
}

export type Reading =
  | {
      readonly kind: 'value';
      readonly value: number;
      readonly qualifier: Qualifier;
      /** For `rounded`: the step it was rounded to, in units (5.1万 → 1000). */
      readonly precision: number | null;
    }
  | { readonly kind: 'missing'; readonly reason: MissingReason };

/** One stretch of a plan. Legs of one plan follow each other: each starts where the one before was due. */
export interface PlanLeg {
  readonly start: IsoDate;
  readonly baseline: number;
  readonly due: IsoDate;
  readonly target: number;
  readonly shape: PlanShape;
}

export interface Plan {
  readonly indicator: string;
  readonly place: string;
  readonly legs: readonly PlanLeg[];
  readonly knownFrom: IsoDate;
  readonly basis: Basis;
  readonly citation: Citation;
  readonly note: Text;
}

/** The title a campaign won, once it has. */
export interface Award {
  readonly title: Text;
  readonly edition: Text;
  readonly body: Text;
  readonly date: IsoDate;
  /** Indicators that state the ranks at the award. */
  readonly ranks: readonly string[];
  readonly citation: Citation;
}

/** What the package says of the campaign as a whole. */
export interface CampaignInfo {
  readonly id: string;
  readonly title: Text;
  readonly county: { readonly code: string; readonly name: Text; readonly shortName: Text };
  readonly start: IsoDate;
  readonly end: IsoDate | null;
  readonly asOf: IsoDate;
  readonly nextUpdate: IsoDate | null;
  readonly award: Award | null;
  /** Indicators whose published values the numbers of towns and villages must equal. */
  readonly register: { readonly towns: string | null; readonly villages: string | null };
  /** What the overview leads with, in order. */
  readonly headlines: readonly string[];
  /** What the overview states beside the award (how the campaign was run). */
  readonly conduct: readonly string[];
  /** Shares of a known whole the overview draws as bars. */
  readonly coverages: readonly string[];
  /** Rates the town pages compare by; the first opens. */
  readonly townMeasures: readonly string[];
  /** What the source does not say, in the order of weight. */
  readonly unknowns: readonly Text[];
  /** How the campaign worked, in one paragraph. */
  readonly conductSummary: Text;
  /** Where one status ends and the next begins. */
  readonly thresholds: Thresholds;
  /** How heavily an indicator counts in the list of what needs a decision; one that is not named counts 1. */
  readonly weights: ReadonlyMap<string, number>;
}

/** What the invented overlay says of itself; null when the package carries none. */
export interface DemoInfo {
  /** The day inside the campaign the workspace opens at. */
  readonly asOf: IsoDate;
  readonly note: Text;
}

/** A whole campaign as the rules see it. Lists keep the package's order. */
export interface Campaign {
  readonly info: CampaignInfo;
  readonly demo: DemoInfo | null;
  readonly sources: readonly Source[];
  readonly categories: readonly Category[];
  readonly indicators: readonly Indicator[];
  readonly places: readonly Place[];
  readonly departments: readonly Department[];
  readonly assignments: readonly Assignment[];
  readonly events: readonly CampaignEvent[];
  readonly mechanisms: readonly Mechanism[];
  readonly observations: readonly Observation[];
  readonly plans: readonly Plan[];
}
