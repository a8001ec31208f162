import type { FunnelPart } from '@/domain/ledger/funnel';
import type { ProblemState } from '@/domain/ledger/history';
import type { LedgerSort } from '@/domain/ledger/ledger';
import type { DutyKind, Session, Severity, SpotKind } from '@/domain/vocabulary';
import type { OrderWords } from '@/messages/workspaceOrders';

/** The columns of the ledger of problems, in its order. */
export const problemColumns = ['id', 'found', 'place', 'kind', 'deadline', 'status', 'steps'] as const;
export type ProblemColumn = (typeof problemColumns)[number];

/** How a problem stands, in a word: its part of the funnel, and of an open one whether its time is nearly up. */
export const standingWords = [
  'solvedOnSpot',
  'closedInTime',
  'closedLate',
  'dueSoon',
  'open',
  'unassigned',
  'overdue',
] as const;
export type StandingWord = (typeof standingWords)[number];

/** Words of the rooms of the ledger of problems. Counts come as texts where they are numbers of a figure. */
export interface LedgerWords {
  readonly title: string;
  readonly conclusion: (found: string, closed: string, overdue: string) => string;
  /** Behind the conclusion: where most of what is overdue is. */
  readonly worst: (place: string, overdue: string) => string;
  readonly lede: string;
  readonly nothing: string;
  readonly none: string;
  readonly noneSupply: (rounds: string, resolved: string) => string;

  readonly sum: string;
  readonly found: string;
  readonly parts: Readonly<Record<FunnelPart, string>>;
  /** In the segment itself: one sign. */
  readonly partSigns: Readonly<Partial<Record<FunnelPart, string>>>;
  readonly reopened: (count: string, open: string) => string;
  readonly median: (days: string) => string;
  readonly noMedian: string;
  readonly foot: (rounds: string, resolved: string) => string;

  readonly states: Readonly<Record<ProblemState, string>>;
  readonly standings: Readonly<Record<StandingWord, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly spotKinds: Readonly<Record<SpotKind, string>>;
  readonly dutyKinds: Readonly<Record<DutyKind, string>>;
  readonly sessions: Readonly<Record<Session, string>>;
  readonly nobody: string;
  readonly noDeadline: string;
  readonly noSpot: string;

  readonly filters: {
    readonly place: string;
    readonly spotKind: string;
    readonly category: string;
    readonly kind: string;
    readonly department: string;
    readonly severity: string;
    readonly text: string;
    readonly due: string;
    readonly reopened: string;
    readonly search: string;
    readonly counted: (word: string, count: string) => string;
  };
  readonly saved: {
    readonly title: (count: string) => string;
    readonly none: string;
    readonly name: string;
    readonly save: string;
    readonly drop: string;
    readonly dropNamed: (name: string) => string;
    readonly full: string;
  };

  readonly columns: Readonly<Record<ProblemColumn, string>>;
  readonly sorts: Readonly<Record<LedgerSort, string>>;
  readonly sortedBy: string;
  readonly pick: (id: string) => string;
  readonly pickAll: string;
  readonly picked: (count: string) => string;
  readonly drop: string;
  readonly table: string;
  readonly again: string;
  readonly loading: string;
  readonly onPaper: (shown: string, all: string) => string;
  readonly steps: (state: string) => string;
  readonly order: (count: string) => string;

  readonly close: string;
  readonly notThere: (id: string) => string;
  readonly notThereNote: string;
  readonly late: (days: string) => string;
  readonly left: (days: string) => string;
  readonly dueToday: string;
  readonly tookDays: (days: string) => string;
  readonly times: (days: string, times: string) => string;
  readonly duty: (kind: string, department: string) => string;
  readonly noDuty: string;
  readonly owner: (department: string) => string;
  readonly inRound: (session: string) => string;
  readonly until: (day: string) => string;
  readonly evidence: (reference: string) => string;
  readonly arithmetic: string;
  readonly lateSum: (day: string, deadline: string, days: string) => string;
  readonly leftSum: (deadline: string, day: string, days: string) => string;
  readonly closedSum: (closed: string, found: string, days: string) => string;
  readonly missed: string;
  readonly history: string;
  readonly toCome: string;
  readonly copyHead: (id: string, kind: string, standing: string, demo: string | null) => string;

  readonly orders: OrderWords;
  readonly duties: DutyWords;
  readonly review: ReviewWords;
  readonly calendar: CalendarWords;
}

/** 包保: who is in charge of what. */
export interface DutyWords {
  readonly title: string;
  readonly conclusion: (all: string, free: string) => string;
  readonly lede: string;
  readonly none: string;
  readonly noneSupply: string;
  readonly nobody: string;
  readonly everybody: string;
  readonly nobodyNote: string;
  /** Spots with findings that the register does not name. */
  readonly unlisted: (count: string) => string;
  readonly load: string;
  readonly loadMost: (department: string, count: string) => string;
  readonly loadNote: string;
  readonly spots: (count: string) => string;
  readonly owes: (open: string, overdue: string) => string;
  readonly register: string;
  readonly columns: {
    readonly place: string;
    readonly spot: string;
    readonly kind: string;
    readonly department: string;
    readonly items: string;
    readonly open: string;
    readonly overdue: string;
    readonly found: (days: string) => string;
  };
  readonly items: string;
  readonly item: (title: string, note: string) => string;
  readonly shown: (shown: string, all: string) => string;
}

/** What the ledger tells when it is looked at as a whole. */
export interface ReviewWords {
  readonly title: string;
  readonly period: (from: string, to: string) => string;
  readonly backlog: (open: string, before: string) => string;
  readonly backlogNote: string;
  readonly open: string;
  readonly foundLine: string;
  readonly closedLine: string;
  readonly backlogPoint: (day: string, found: string, closed: string, open: string) => string;
  readonly overdueShare: (place: string, open: string, overdue: string) => string;
  readonly overdueNone: string;
  readonly overdueNote: string;
  readonly overdueRule: (overdue: string, open: string, share: string) => string;
  readonly few: string;
  readonly ofOpen: (overdue: string, open: string) => string;
  readonly ages: (open: string, old: string, days: string) => string;
  readonly agesNone: string;
  readonly agesNote: string;
  readonly ageUpTo: (from: string, to: string) => string;
  readonly ageOver: (days: string) => string;
  readonly survivalPlace: string;
  readonly survivalDepartment: string;
  readonly survivalCategory: string;
  readonly survivalNote: string;
  readonly survivalRow: (median: string, interval: string) => string;
  readonly survivalOpen: (count: string) => string;
  readonly interval: (from: string, to: string) => string;
  readonly intervalOpen: (from: string) => string;
  readonly noMedian: string;
  readonly days: (days: string) => string;
  readonly inTime: (share: string, inTime: string, closed: string) => string;
  readonly inTimeNone: string;
  readonly inTimeNote: string;
  readonly inTimeRow: (inTime: string, closed: string, share: string) => string;
  readonly recurrences: (count: string, days: string) => string;
  readonly recurrencesNone: (days: string) => string;
  readonly recurrencesNote: string;
  readonly recurrence: (times: string, last: string) => string;
  readonly hotSpots: (spot: string, count: string, days: string) => string;
  readonly hotSpotsNone: (days: string) => string;
  readonly hotSpot: (found: string, open: string) => string;
  readonly map: (place: string, count: string) => string;
  readonly mapNote: string;
  readonly mapEqual: string;
  readonly mapTile: (overdue: string) => string;
  readonly control: (rate: string, usual: string) => string;
  readonly controlAbove: (weeks: string, rate: string) => string;
  readonly controlBelow: (weeks: string, rate: string) => string;
  readonly controlNone: string;
  readonly controlNote: string;
  readonly controlLimits: string;
  readonly controlCentre: string;
  readonly controlPoint: (week: string, found: string, rounds: string, rate: string) => string;
  readonly calendar: (rounds: string, weeks: string) => string;
  readonly calendarNote: string;
  readonly calendarDay: (day: string, rounds: string, found: string) => string;
  readonly due: (count: string) => string;
  readonly dueNone: string;
  readonly dueNote: string;
  readonly outlook: (day: string, expected: string, from: string, to: string) => string;
  readonly outlookNone: (day: string) => string;
  readonly outlookUnknown: string;
  readonly outlookNote: (overdue: string, falling: string, days: string) => string;
  readonly table: string;
  readonly count: string;
}

/** Due dates as a calendar file. */
export interface CalendarWords {
  readonly save: string;
  readonly name: (scope: string) => string;
  readonly due: (id: string, kind: string) => string;
  readonly making: string;
  readonly saved: (count: string) => string;
  /** There are more than a file holds. */
  readonly savedFirst: (count: string) => string;
  readonly failed: string;
  readonly detail: (place: string, department: string, state: string) => string;
  readonly none: string;
}
