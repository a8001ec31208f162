import type { IsoDate } from '@/domain/campaign';
import type { ControlChart } from '@/domain/ledger/control';
import type { DutyReview } from '@/domain/ledger/duties';
import type { LedgerFilter, LedgerIndex, LedgerSort, ProblemRecord } from '@/domain/ledger/ledger';
import type { LedgerReview, RoundWeek } from '@/domain/ledger/review';
import type { LedgerSurvey } from '@/domain/ledger/survey';
import type { SourceFault } from '@/sources/fetchJson';

/** Which problems are meant, as they stand on which day. */
export interface LedgerChoice {
  readonly day: IsoDate;
  readonly withDemo: boolean;
  readonly filter: LedgerFilter;
}

/** What the ledger of problems may be asked. */
export type LedgerQuestion =
  | { readonly ask: 'index' }
  | ({ readonly ask: 'survey' } & LedgerChoice)
  | ({
      readonly ask: 'rows';
      readonly sort: LedgerSort;
      readonly descending: boolean;
      readonly from: number;
      readonly to: number;
    } & LedgerChoice)
  | ({ readonly ask: 'review' } & LedgerChoice)
  | { readonly ask: 'duties'; readonly day: IsoDate; readonly withDemo: boolean }
  | {
      readonly ask: 'problems';
      readonly day: IsoDate;
      readonly withDemo: boolean;
      readonly ids: readonly string[];
    };

/** What each question is answered with. */
export interface LedgerAnswers {
  readonly index: LedgerIndex;
  readonly survey: Omit<LedgerSurvey, 'rows'>;
  /** In the order that was asked for, from the first to before the last. */
  readonly rows: readonly ProblemRecord[];
  readonly review: LedgerReview & {
    readonly weeks: readonly RoundWeek[];
    readonly control: ControlChart | null;
  };
  /** Who is in charge of what, whatever the filter. */
  readonly duties: DutyReview;
  /** Those that were found by the day, in the order they were named. */
  readonly problems: readonly ProblemRecord[];
}

/** Answers a question about the ledger; rejects with `SourceError`. */
export type AskLedger = (question: LedgerQuestion) => Promise<LedgerAnswers[LedgerQuestion['ask']]>;

/** What the page says to its worker: first where the files are, then questions by number. */
export type ToWorker =
  | { readonly folder: string; readonly release: string | null }
  | { readonly number: number; readonly question: LedgerQuestion };

/** What the worker says: an answer, or why there is none. */
export type FromWorker =
  | { readonly number: number; readonly answer: LedgerAnswers[LedgerQuestion['ask']] }
  | {
      readonly number: number;
      readonly fault: SourceFault;
      readonly path: string;
      readonly detail: string;
      readonly retryAfter: number | null;
    };
