import { computeDaysBetween } from '@/domain/date';
import type { ProblemRecord } from '@/domain/ledger/ledger';
import { recurrenceDays } from '@/domain/ledger/review';
import type { Status } from '@/domain/vocabulary';
import type { LedgerWriter } from '@/figures/workspace/ledger/ledgerWriter';
import { markStanding } from '@/figures/workspace/ledger/problemRow';

/** One problem in full: what it is, who owes it, all that happened to it, and how its standing follows. */
export interface ProblemSheet {
  readonly id: string;
  readonly kind: string;
  readonly status: { readonly mark: Status; readonly word: string };
  /** 还剩 3 天; empty where there is nothing to count, and where the status says it: 逾期 1 天. */
  readonly timing: string;
  readonly place: string;
  readonly facts: readonly string[];
  readonly moves: readonly {
    readonly key: string;
    readonly state: string;
    readonly on: string;
    readonly notes: readonly string[];
  }[];
  readonly arithmetic: readonly string[];
  readonly isClosed: boolean;
  readonly demo: boolean;
}

/** A problem as it is read by itself. */
export function buildProblemSheet(writer: LedgerWriter, record: ProblemRecord): ProblemSheet {
  const { words, index, count, nameSpot, nameKind, nameDepartment } = writer;
  const { standing, moves, round, times, remark } = record;
  const status = markStanding(writer, record);
  const timing = tellTiming(writer, record);
  // 逾期 1 天 holds the word of the status: it is said once.
  const isOverdue = standing.part === 'overdue' && timing !== '';
  const duty = index.duties.find(({ id }) => id === record.duty);
  return {
    id: record.id,
    kind: nameKind(record.kind),
    status: { mark: status.mark, word: isOverdue ? timing : status.word },
    timing: isOverdue ? '' : timing,
    place: nameSpot(record.spot),
    facts: [
      words.severities[record.severity],
      words.owner(nameDepartment(record.department)),
      duty === undefined ? words.noDuty : words.duty(words.dutyKinds[duty.kind], nameDepartment(duty.department)),
      ...(times > 1 ? [words.times(count(recurrenceDays), count(times))] : []),
      ...(remark === '' ? [] : [remark]),
    ],
    moves: moves.map(({ state, on, deadline, evidence, remark: note }, at) => ({
      key: `${at} ${state}`,
      state: words.states[state],
      on,
      notes: [
        ...(state === 'found' && round !== null ? [words.inRound(words.sessions[round.session])] : []),
        ...(deadline === null ? [] : [words.until(deadline)]),
        ...(evidence === '' ? [] : [words.evidence(evidence)]),
        ...(note === '' ? [] : [note]),
      ],
    })),
    arithmetic: [...tellArithmetic(writer, record), ...(standing.hasMissed ? [words.missed] : [])],
    isClosed: standing.closedOn !== null,
    demo: record.basis === 'demo',
  };
}

/** 逾期 1 天, 还剩 3 天, 用了 5 天; empty for an open one without a deadline. */
export function tellTiming({ words, context, count }: LedgerWriter, { standing, moves }: ProblemRecord): string {
  const { deadline, closedOn, part } = standing;
  if (closedOn !== null) return words.tookDays(count(computeDaysBetween(moves[0]?.on ?? closedOn, closedOn)));
  if (deadline === null) return '';
  const left = computeDaysBetween(context.asOf, deadline);
  if (left < 0) return words.late(count(-left));
  if (part === 'overdue') return '';
  return left === 0 ? words.dueToday : words.left(count(left));
}

function tellArithmetic({ words, context, count }: LedgerWriter, { standing, moves }: ProblemRecord): string[] {
  const { deadline, closedOn, part } = standing;
  const { asOf } = context;
  if (closedOn !== null) {
    const found = moves[0]?.on ?? closedOn;
    return [words.closedSum(closedOn, found, count(computeDaysBetween(found, closedOn)))];
  }
  if (deadline === null) return [];
  if (deadline < asOf) return [words.lateSum(asOf, deadline, count(computeDaysBetween(deadline, asOf)))];
  return part === 'overdue' ? [] : [words.leftSum(deadline, asOf, count(computeDaysBetween(asOf, deadline)))];
}

/** A problem as text for a message. */
export function describeProblem(writer: LedgerWriter, record: ProblemRecord): string {
  const { words, context, nameDepartment } = writer;
  const sheet = buildProblemSheet(writer, record);
  const { figures } = context.messages;
  return [
    words.copyHead(sheet.id, sheet.kind, sheet.status.word, sheet.demo ? figures.demoTag : null),
    `${sheet.place}${figures.listJoin}${nameDepartment(record.department)}`,
    ...(sheet.timing === '' ? [] : [sheet.timing]),
    ...sheet.moves.map(({ state, on, notes }) => [on, state, ...notes].join(' ')),
  ].join('\n');
}
