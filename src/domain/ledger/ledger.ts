import type { IsoDate } from '@/domain/campaign';
import type { LedgerColumns } from '@/domain/ledger/columns';
import type { FunnelPart, ProblemStanding } from '@/domain/ledger/funnel';
import type { Move } from '@/domain/ledger/history';
import type { Basis, DutyKind, Session, Severity, SpotKind, Text } from '@/domain/vocabulary';

/** A spot where problems were found. The town is the place itself, or the town the place belongs to. */
export interface Spot {
  readonly place: string;
  readonly town: string;
  readonly kind: SpotKind;
  /** Which crossing, which community; null where nobody wrote it down. */
  readonly name: Text | null;
}

export interface ProblemKind {
  readonly id: string;
  readonly category: string;
  readonly title: Text;
}

/** Who is in charge of what: 包路口, 包路段, 包小区, 门前五包, 片区责任制. */
export interface Duty {
  readonly id: string;
  readonly kind: DutyKind;
  readonly place: string;
  readonly town: string;
  readonly items: readonly string[];
  readonly name: Text | null;
  /** Null when nobody is. */
  readonly department: string | null;
  readonly basis: Basis;
}

/** One of the duties in front of a shop; sources differ on two of the five. */
export interface DutyItem {
  readonly id: string;
  readonly title: Text;
  readonly note: Text | null;
}

/** An inspection round; `found` is null where nobody counted. */
export interface Round {
  readonly date: IsoDate;
  readonly session: Session;
  readonly place: string;
  readonly found: number | null;
  readonly basis: Basis;
}

/** What the codes of the columns stand for, and what is small enough to be told whole. */
export interface LedgerIndex {
  readonly spots: readonly Spot[];
  readonly kinds: readonly ProblemKind[];
  readonly departments: readonly string[];
  readonly duties: readonly Duty[];
  readonly dutyItems: readonly DutyItem[];
  readonly rounds: readonly Round[];
  readonly origins: readonly { readonly basis: Basis; readonly source: string }[];
}

/**
 * The problems of a ledger in the order they were found, column by column; each code is a place in the list of that name
 * in the index, of a department one more, so that 0 stands for nobody.
 */
export interface LedgerTable extends LedgerColumns {
  readonly spots: Uint16Array;
  readonly kinds: Uint16Array;
  readonly severities: Uint8Array;
  readonly departments: Uint16Array;
  readonly origins: Uint8Array;
}

/** One problem as it is read, with all that was known of it by a day. */
export interface ProblemRecord {
  /** Its place in the ledger, from 0. */
  readonly row: number;
  readonly id: string;
  readonly spot: Spot;
  readonly kind: string;
  readonly severity: Severity;
  readonly department: string | null;
  readonly duty: string | null;
  readonly round: { readonly date: IsoDate; readonly session: Session } | null;
  readonly basis: Basis;
  readonly source: string;
  readonly remark: string;
  readonly moves: readonly RecordedMove[];
  readonly standing: ProblemStanding;
  /** How often something of the same kind was found at the same spot in the 90 days up to its finding, itself included. */
  readonly times: number;
}

export interface RecordedMove extends Move {
  readonly evidence: string;
  readonly remark: string;
}

/** What problems are asked for; null and empty ask for all. */
export interface LedgerFilter {
  /** A town, or any other place. */
  readonly place: string | null;
  readonly spotKind: SpotKind | null;
  readonly category: string | null;
  readonly kind: string | null;
  /** `none`: those nobody owes. */
  readonly department: string | null;
  readonly severity: Severity | null;
  readonly parts: readonly FunnelPart[];
  /** Reopened at least once. */
  readonly reopened: boolean;
  /** Open, not late yet, and due within a week. */
  readonly due: boolean;
  /** A part of a number, of a spot's name or of a kind's title. */
  readonly text: string;
}

export const noFilter: LedgerFilter = {
  place: null,
  spotKind: null,
  category: null,
  kind: null,
  department: null,
  severity: null,
  parts: [],
  reopened: false,
  due: false,
  text: '',
};

/** What a filter may narrow, each by itself. */
export const ledgerDimensions = [
  'place',
  'spotKind',
  'category',
  'kind',
  'department',
  'severity',
  'parts',
  'reopened',
  'due',
  'text',
] as const;
export type LedgerDimension = (typeof ledgerDimensions)[number];

/** What the ledger may be ordered by; `urgency` is what is overdue, then what falls due, then what is closed. */
export const ledgerSorts = ['urgency', 'found', 'place', 'kind', 'deadline', 'department', 'age'] as const;
export type LedgerSort = (typeof ledgerSorts)[number];
