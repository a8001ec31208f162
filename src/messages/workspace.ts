import type { ProjectionRefusal } from '@/domain/projection';
import type { RuleId } from '@/domain/status';
import type { Basis, Status, StatusFlag } from '@/domain/vocabulary';
import type { WorkspaceDepartmentWords } from '@/messages/workspaceDepartment';
import type { LedgerWords } from '@/messages/workspaceLedger';
import type { WorkspaceMatrixWords } from '@/messages/workspaceMatrix';
import type { PaletteWords } from '@/messages/workspacePalette';
import type { PaperWords } from '@/messages/workspacePaper';
import type { WorkspacePlaceWords } from '@/messages/workspacePlace';
import type { PresentWords } from '@/messages/workspacePresent';
import type { ReportWords } from '@/messages/workspaceReport';
import type { WeekWords } from '@/messages/workspaceWeek';

/** Words of the workspace, apart from all others: the public edition carries none of them. */
export interface WorkspaceWords {
  /** In the navigation. */
  readonly name: string;
  readonly frame: WorkspaceFrameWords;
  readonly filter: TargetFilterWords;
  readonly matrix: WorkspaceMatrixWords;
  readonly department: WorkspaceDepartmentWords;
  readonly paper: PaperWords;
  readonly week: WeekWords;
  readonly place: WorkspacePlaceWords;
  /** The county among its towns. */
  readonly wholeCounty: string;

  readonly banner: (asOf: string) => string;
  readonly title: string;
  /** The table in a sentence: how many can be judged, are short, overdue, and cannot be judged. */
  readonly conclusion: (judged: number, short: number, overdue: number, unjudged: number) => string;
  readonly lede: (behind: string, ahead: string, dueSoonDays: string) => string;
  readonly foot: (notApplicable: number, silent: number) => string;
  readonly none: string;
  readonly noneSupply: string;
  readonly group: (count: number) => string;
  /** Names the button that opens a row's arithmetic. */
  readonly why: (title: string) => string;
  readonly columns: {
    readonly target: string;
    readonly plan: string;
    readonly actual: string;
    readonly completion: string;
    readonly planShare: string;
    readonly gap: string;
    readonly planValue: string;
    readonly status: string;
    readonly projection: string;
    readonly due: string;
    readonly owner: string;
  };
  readonly noOwner: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly copyPair: (label: string, text: string) => string;
  readonly copyJoin: string;
  readonly copyHead: (status: string, place: string, title: string, demo: string | null) => string;
  readonly copyCompletion: string;
  readonly copyAsOf: (asOf: string) => string;
  readonly points: (text: string) => string;
  readonly parts: string;
  /** Beside a status: the towns say something else, or are silent. */
  readonly partsFlag: string;
  readonly history: string;
  readonly ofPlace: (place: string) => string;
  readonly inTowns: string;
  readonly partsDisagree: (total: string, worst: string, places: string) => string;
  readonly partlyReported: (places: string) => string;
  readonly totalSummed: string;
  readonly statuses: Readonly<Record<Status, string>>;
  readonly flags: Readonly<Record<StatusFlag, string>>;
  /** Said where a value stands that no plan measures. */
  readonly noBar: string;

  readonly arithmetic: string;
  readonly planShareSum: (gone: string, way: string, share: string) => string;
  readonly planValueSum: (baseline: string, way: string, daysGone: string, days: string, value: string) => string;
  readonly planValueStep: (value: string, due: string, target: string) => string;
  readonly completionSum: (actual: string, target: string, share: string) => string;
  readonly gapSum: (actual: string, planValue: string, gap: string) => string;
  readonly gapPoints: (difference: string, points: string) => string;

  readonly pace: string;
  readonly recent: (rate: string) => string;
  readonly needed: (rate: string) => string;
  readonly projected: (projection: string) => string;
  readonly tooLate: (due: string) => string;
  readonly finished: (date: string) => string;
  readonly stalled: (since: string) => string;
  readonly outOfSight: string;
  readonly refused: Readonly<Record<ProjectionRefusal, string>>;
  readonly range: (from: string, to: string) => string;
  readonly rangeWithin: (month: string) => string;
  readonly rangeOpen: (from: string) => string;

  readonly sources: string;
  readonly sourceOf: (what: string, basis: string, source: string, paragraph: string | null) => string;

  readonly rule: string;
  readonly ruleLine: (status: string, rule: string) => string;
  readonly rules: Readonly<Record<RuleId, (given: Readonly<Record<string, string>>) => string>>;

  readonly palette: PaletteWords;
  readonly report: ReportWords;
  readonly ledger: LedgerWords;
  readonly present: PresentWords;
}

/** The days of the week, Monday first. */
export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof weekdays)[number];

/** What stands around every page of the workspace. */
export interface WorkspaceFrameWords {
  readonly edition: string;
  readonly week: string;
  readonly targets: string;
  readonly towns: string;
  readonly departments: string;
  readonly ledger: string;
  readonly duties: string;
  readonly decks: string;
  readonly reports: string;
  /** Heads of the lower parts of the navigation. */
  readonly papers: string;
  readonly dispatch: string;
  readonly bulletin: string;
  readonly orders: string;
  readonly site: string;
  readonly toSite: string;
  readonly asOf: string;
  readonly compare: string;
  readonly weekOf: (count: number) => string;
  readonly allDemo: string;
  readonly day: string;
  readonly earlierDay: string;
  readonly go: string;
  readonly opening: (day: string) => string;
  readonly weekBefore: string;
  readonly weekAfter: string;
  readonly weekdays: Readonly<Record<Weekday, string>>;
  readonly days: string;
  readonly print: string;
}

/** The filters of the target ledger and how its table is set. */
export interface TargetFilterWords {
  readonly title: string;
  readonly place: string;
  readonly allPlaces: string;
  readonly category: string;
  readonly department: string;
  readonly status: string;
  readonly basis: string;
  readonly bases: Readonly<Record<Basis, string>>;
  readonly text: string;
  readonly any: string;
  readonly group: string;
  readonly groups: Readonly<Record<'category' | 'place' | 'department' | 'none', string>>;
  readonly columns: string;
  readonly density: string;
  readonly drop: (filter: string) => string;
  readonly clear: string;
  readonly shown: (shown: number, all: number) => string;
  readonly none: string;
  readonly without: (filter: string, count: number) => string;
}
