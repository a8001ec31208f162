import type { IsoDate } from '@/domain/campaign';
import { computeDaysBetween } from '@/domain/date';
import type { ProblemRecord } from '@/domain/ledger/ledger';
import type { Status } from '@/domain/vocabulary';
import type { LedgerWriter } from '@/figures/workspace/ledger/ledgerWriter';
import type { StandingWord } from '@/messages/workspaceLedger';

/** The way of a problem in five steps; one that was solved on the spot went from the first to the last. */
export interface StepsFigure {
  /** How many of the five it has come to. */
  readonly done: number;
  readonly isOnSpot: boolean;
  /** It closed late: its last step is marked so. */
  readonly isLate: boolean;
  readonly label: string;
}

/** A problem as a row of the ledger, worded. */
export interface ProblemRow {
  readonly id: string;
  readonly found: IsoDate;
  readonly round: string;
  readonly town: string;
  readonly spot: string;
  readonly kind: string;
  /** It came back: the same at the same spot. */
  readonly again: string | null;
  readonly department: string;
  readonly deadline: string;
  readonly status: { readonly mark: Status; readonly word: string };
  readonly steps: StepsFigure;
  readonly demo: boolean;
  readonly isOpen: boolean;
}

/** With so many days left a deadline is near. */
export const nearDays = 7;

const marks: Readonly<Record<StandingWord, Status>> = {
  solvedOnSpot: 'done',
  closedInTime: 'done',
  closedLate: 'madeUp',
  dueSoon: 'dueSoon',
  open: 'onPlan',
  unassigned: 'onPlan',
  overdue: 'overdue',
};

/** How a problem stands on the day, in a word. */
export function pickStanding({ standing: { part, state, deadline } }: ProblemRecord, day: IsoDate): StandingWord {
  if (part !== 'openInTime') return part;
  if (deadline === null) return 'unassigned';
  const isOwed = state === 'assigned' || state === 'rectifying';
  return isOwed && computeDaysBetween(day, deadline) <= nearDays ? 'dueSoon' : 'open';
}

/** A problem and the word of how it stands, with its shape. */
export function markStanding(
  { words, context }: LedgerWriter,
  record: ProblemRecord,
): { readonly mark: Status; readonly word: string } {
  const standing = pickStanding(record, context.asOf);
  return { mark: marks[standing], word: words.standings[standing] };
}

/** One problem → its row. */
export function buildProblemRow(writer: LedgerWriter, record: ProblemRecord): ProblemRow {
  const { words, context, nameTown, nameKind, nameDepartment } = writer;
  const { id, spot, kind, department, round, standing, moves, basis, times } = record;
  return {
    id,
    found: moves[0]?.on ?? '',
    round: round === null ? '' : words.sessions[round.session],
    town: nameTown(spot.town),
    spot: spot.name?.[context.locale] ?? words.spotKinds[spot.kind],
    kind: nameKind(kind),
    again: times > 1 ? words.again : null,
    department: nameDepartment(department),
    deadline: standing.part === 'solvedOnSpot' ? '' : (standing.deadline ?? words.noDeadline),
    status: markStanding(writer, record),
    steps: buildSteps(writer, record),
    demo: basis === 'demo',
    isOpen: standing.closedOn === null,
  };
}

const stepOf = { found: 1, assigned: 2, rectifying: 3, awaitingVerification: 4, struckOff: 5 } as const;

function buildSteps({ words }: LedgerWriter, { standing: { part, state } }: ProblemRecord): StepsFigure {
  return {
    done: state in stepOf ? stepOf[state as keyof typeof stepOf] : state === 'solvedOnSpot' ? 5 : 1,
    isOnSpot: state === 'solvedOnSpot',
    isLate: part === 'closedLate',
    label: words.steps(words.states[state]),
  };
}
