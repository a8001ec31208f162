import type { ReportState } from '@/domain/reporting';

/** Words of the room on who reported what when. */
export interface ReportWords {
  readonly title: string;
  /** The newest round in a sentence; `where` names the places to be asked, `asked` counts their lines. */
  readonly conclusion: (owed: number, came: number, pending: number, asked: number, where: string) => string;
  readonly nothingOwed: (asked: number, where: string) => string;
  readonly manyPlaces: (count: number) => string;
  readonly lede: (reportDays: number, staleDays: number) => string;

  readonly none: string;
  readonly noneSupply: string;
  readonly notYet: string;
  readonly notYetNote: (reportDays: number) => string;

  readonly states: Readonly<Record<ReportState, string>>;
  readonly stateNotes: Readonly<Record<ReportState, string>>;
  readonly withReason: (word: string, reason: string) => string;
  readonly beforeStart: string;
  readonly stale: string;

  readonly byPlace: string;
  readonly byDepartment: string;
  readonly noDepartment: string;
  readonly columns: {
    readonly place: string;
    readonly department: string;
    readonly owed: string;
    readonly share: string;
  };
  readonly window: (count: number) => string;
  readonly ofAll: (came: number, due: number) => string;
  /** A share of so few reports moves with each of them. */
  readonly few: string;
  readonly fewNote: (limit: string) => string;
  readonly shareRule: string;

  readonly grid: string;
  readonly row: string;
  readonly newest: string;
  readonly never: string;
  readonly age: (days: number) => string;
  readonly saidBy: (name: string) => string;
  readonly received: (day: string) => string;
  readonly rows: (count: number) => string;
  readonly windowLabel: string;
  readonly lacks: string;
  readonly lackNames: Readonly<Record<'silent' | 'missing' | 'late' | 'stale', string>>;
  readonly noneFits: string;

  readonly asks: string;
  readonly asksNote: string;
  readonly nobody: string;
  readonly gap: (word: string, count: string, since: string) => string;
  readonly atLeast: (count: number) => string;
  readonly lastReport: (day: string) => string;
  readonly lead: (name: string) => string;
  readonly askHead: (asOf: string, demo: string | null) => string;
  readonly askPlace: (place: string) => string;
  readonly askLine: (title: string, gap: string) => string;

  /** Beside the summary of one place or department elsewhere. */
  readonly own: string;
  readonly ownNone: string;
  readonly ownCounts: (silent: number, missing: number, late: number) => string;
  readonly toRoom: string;
}
