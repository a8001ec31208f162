import { computeDaysBetween } from '@/domain/date';
import type { ProblemRecord } from '@/domain/ledger/ledger';
import { recurrenceDays } from '@/domain/ledger/review';
import type { LedgerWriter } from '@/figures/workspace/ledger/ledgerWriter';
import { markStanding, type ProblemRow } from '@/figures/workspace/ledger/problemRow';
import { tellTiming } from '@/figures/workspace/ledger/problemSheet';
import type { OrderForm } from '@/messages/workspaceOrders';

/** 督办单 or 销号单 of one problem, in words: whatever prints it computes nothing. */
export interface OrderPaper {
  readonly id: string;
  readonly title: string;
  readonly number: string;
  /** `示例数据，非正式文件` for an invented problem, else null. */
  readonly mark: string | null;
  readonly audience: string;
  readonly fields: readonly { readonly name: string; readonly text: string }[];
  readonly status: ProblemRow['status'];
  /** All that happened, a line a move. */
  readonly history: readonly string[];
  /** What is asked for, or what is confirmed. */
  readonly body: string;
  /** What is filled in by hand. */
  readonly blanks: readonly string[];
  readonly foot: string;
}

/** Orders of those problems the form fits, and the numbers of those it does not. */
export interface OrderBook {
  readonly form: OrderForm;
  readonly papers: readonly OrderPaper[];
  /** In a sentence; null when it fits all. */
  readonly unfit: string | null;
}

/** An open problem is supervised, a closed one is struck off: problems → the papers of one form. */
export function buildOrderBook(
  writer: LedgerWriter,
  records: readonly ProblemRecord[],
  form: OrderForm,
  release: string,
): OrderBook {
  const { words, context } = writer;
  const fits = ({ standing }: ProblemRecord) => (standing.closedOn === null) === (form === 'supervision');
  const unfit = records.filter((record) => !fits(record)).map(({ id }) => id);
  return {
    form,
    papers: records.filter(fits).map((record) => buildOrder(writer, record, form, release)),
    unfit: unfit.length === 0 ? null : words.orders.unfit[form](unfit.join(context.messages.figures.listJoin)),
  };
}

function buildOrder(writer: LedgerWriter, record: ProblemRecord, form: OrderForm, release: string): OrderPaper {
  const { words, workspace, context, index, count, nameSpot, nameKind, nameDepartment } = writer;
  const { orders } = words;
  const { fields } = orders;
  const { standing, moves, round, times } = record;
  const { paper } = workspace;
  const department = nameDepartment(record.department);
  const duty = index.duties.find(({ id }) => id === record.duty);
  const found = moves[0]?.on ?? '';
  const assigned = moves.filter(({ state }) => state === 'assigned').at(-1);
  const evidence = moves.map((move) => move.evidence).filter((text) => text !== '');
  const status = markStanding(writer, record);
  const timing = tellTiming(writer, record);
  const list = (name: string, text: string | null) => (text === null || text === '' ? [] : [{ name, text }]);
  return {
    id: record.id,
    title: orders.forms[form],
    number: orders.number(record.id),
    mark: record.basis === 'demo' ? paper.mark : null,
    audience: orders.audience(department),
    fields: [
      ...list(fields.place, nameSpot(record.spot)),
      ...list(fields.kind, nameKind(record.kind)),
      ...list(fields.severity, words.severities[record.severity]),
      ...list(fields.found, found),
      ...list(fields.round, round === null ? null : words.sessions[round.session]),
      ...list(fields.assigned, assigned?.on ?? null),
      ...list(fields.deadline, standing.part === 'solvedOnSpot' ? null : (standing.deadline ?? words.noDeadline)),
      ...list(fields.standing, tellStanding()),
      ...(standing.closedOn === null
        ? []
        : [
            ...list(fields.closed, standing.closedOn),
            ...list(fields.took, words.review.days(count(computeDaysBetween(found, standing.closedOn)))),
          ]),
      ...list(
        fields.duty,
        duty === undefined ? words.noDuty : words.duty(words.dutyKinds[duty.kind], nameDepartment(duty.department)),
      ),
      ...list(fields.times, times > 1 ? words.times(count(recurrenceDays), count(times)) : null),
      ...list(fields.evidence, evidence.join(context.messages.figures.listJoin)),
    ],
    status,
    history: moves.map(({ on, state, deadline }) =>
      [on, words.states[state], ...(deadline === null ? [] : [words.until(deadline)])].join(' '),
    ),
    body:
      standing.closedOn === null
        ? orders.demand(department, standing.part === 'overdue' ? null : standing.deadline)
        : orders.confirm(standing.closedOn),
    blanks: [orders.blanks[form].first, orders.blanks[form].second, orders.blanks[form].third],
    foot: paper.foot(context.asOf, context.messages.words.basis[record.basis], release),
  };
  /** 逾期 1 天 says that it is overdue. */
  function tellStanding(): string {
    if (timing === '' || standing.part === 'overdue') return timing || status.word;
    return orders.standing(status.word, timing);
  }
}
