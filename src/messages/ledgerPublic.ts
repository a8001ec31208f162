import type { FunnelPart } from '@/domain/ledger/funnel';

/** Words of the public page on what became of the problems that inspections found; they come with its code. Numbers arrive formatted. */
export interface LedgerPublicWords {
  readonly lede: string;

  readonly published: string;
  readonly publishedNone: string;
  /** Said where no ledger is published. */
  readonly publishedOnly: string;
  readonly missing: string;
  readonly missingSupply: string;
  readonly demoOnly: string;
  readonly notYet: string;
  readonly notYetText: (from: string) => string;
  /** The day the counts are told of, where it is not the one asked for. */
  readonly toldAsOf: (day: string) => string;
  readonly whole: string;
  readonly wholeNote: string;
  readonly over: string;
  readonly time: string;
  readonly timeNote: string;
  readonly timeLevel: (level: string) => string;
  readonly timeAsOf: (day: string) => string;
  readonly groups: string;
  readonly groupsNote: string;
  readonly methodLink: string;

  readonly part: Readonly<Record<FunnelPart, string>>;
  /** Written in a segment of the bar where it has room: 补, 逾. */
  readonly mark: Readonly<Record<'closedLate' | 'overdue', string>>;
  readonly found: string;
  readonly closed: string;
  readonly open: string;
  readonly ofThemOverdue: string;
  readonly reopened: string;
  readonly reopenedOpen: string;
  readonly unitCount: (count: string) => string;
  readonly columnWhat: string;
  readonly columnCategory: string;
  readonly demoCaption: (caption: string) => string;

  readonly funnelTitle: (found: string, closed: string, open: string, overdue: string) => string;
  readonly funnelSubtitle: (day: string) => string;
  readonly equation: (found: string, sum: string) => string;
  readonly reopenedNote: (reopened: string, open: string) => string;
  readonly groupsTitle: (isByTown: boolean) => string;
  readonly groupsSubtitle: (day: string, isByTown: boolean) => string;

  readonly backlogTitle: (day: string, open: string, month: string, most: string) => string;
  readonly backlogSubtitle: (grain: string) => string;
  readonly backlogPoint: (day: string, open: string, overdue: string) => string;
  readonly backlogSummary: (first: string, firstOpen: string, last: string, lastOpen: string) => string;
  readonly backlogLabel: (demo: boolean) => string;

  readonly days: (days: number, text: string) => string;
  readonly span: (value: string, from: string, to: string | null) => string;
  readonly unbounded: string;
  readonly timeUnknown: string;
  readonly curveTitle: (half: string | null, later: string, days: string) => string;
  readonly curveSubtitle: string;
  /** When half are closed: `当天`, `2 天内`. */
  readonly halfBy: (days: number, text: string) => string;
  readonly curvePoint: (days: string, closed: string) => string;
  readonly curveLabel: (demo: boolean) => string;
  readonly columnWithin: string;
  readonly columnDays: string;
  readonly columnClosed: string;
  readonly columnNotClosed: string;
  readonly byTitle: (isByTown: boolean, shortest: string, longest: string) => string;
  readonly byEqual: (value: string) => string;
  readonly byUnknown: string;
  readonly bySubtitle: (isByTown: boolean) => string;
  /** Which have how many that were never closed. */
  readonly neverClosed: (list: string) => string;
  readonly columnNeverClosed: string;
  readonly columnMedian: string;
  readonly columnFrom: string;
  readonly columnTo: string;
}
