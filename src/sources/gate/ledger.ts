import { checkHistory, type HistoryFault } from '@/domain/ledger/history';
import type { LedgerFault } from '@/domain/problem';
import { type Draft, groupBy } from '@/sources/gate/draft';
import { type Finding, type Located, refuseRow } from '@/sources/gate/located';
import type { RefusedRow } from '@/sources/gate/rows';
import { isOutside } from '@/sources/gate/time';

type MoveRow = Located<'moves'>;

/**
 * What is said to have happened to a problem may have happened: it was found first, each move follows from the one before,
 * none is earlier. A history is taken whole or not at all, with its problem; of one that lost a move the rest is set aside.
 */
export function* checkHistories(draft: Draft): Generator<Finding> {
  if (draft.unread.has('moves') || draft.unread.has('problems')) return;
  const lost = new Map<string | undefined, RefusedRow>();
  for (const row of draft.refused) if (row.table === 'moves') lost.set(row.cells.get('problem'), row);
  const histories = groupBy(draft.tables.moves, ({ value }) => value.problem);
  for (const problem of draft.tables.problems) {
    const { id } = problem.value;
    const rows = [...(histories.get(id) ?? [])].sort((a, b) => a.value.step - b.value.step);
    const cause = lost.get(id);
    if (cause !== undefined) {
      const told = { causeFile: cause.told.file, causeRow: cause.told.row, count: rows.length + 1 };
      yield refuseRow(problem, 'id', { code: 'refersToRefused', found: id, ...told }, rows);
    } else if (rows.length === 0) {
      yield refuseRow(problem, 'id', { code: 'noMoves' });
    } else {
      yield* checkMoves(problem, rows);
    }
  }
}

function* checkMoves(problem: Located<'problems'>, rows: readonly MoveRow[]): Generator<Finding> {
  const whole = [problem, ...rows];
  for (const [index, row] of rows.entries()) {
    if (row.value.step === index + 1) continue;
    yield refuseRow(row, 'step', { code: 'stepOrder', found: row.value.step, expected: index + 1 }, whole);
    return;
  }
  // What follows a wrong step seems wrong as well: the first is told.
  const [fault] = checkHistory(rows.map(({ value }) => value));
  if (fault === undefined || fault.code === 'empty') return;
  const row = rows[fault.at];
  if (row !== undefined) yield refuseRow(row, columnOf(fault), tell(fault), whole);
}

type ToldFault = Exclude<HistoryFault, { readonly code: 'empty' }>;

/** The fault without its place in the history: the row says that. */
function tell({ at: _, ...fault }: ToldFault): LedgerFault {
  return fault as LedgerFault;
}

function columnOf({ code }: ToldFault): string {
  if (code === 'notFoundFirst' || code === 'illegalMove') return 'state';
  return code === 'beforeTheLast' ? 'on' : 'deadline';
}

/** A problem of a round was found on its day; a round that counts what it found counts no fewer than are told of it. */
export function* checkRounds(draft: Draft): Generator<Finding> {
  const foundBy = new Map(
    draft.tables.moves.filter(({ value }) => value.step === 1).map((move) => [move.value.problem, move]),
  );
  const told = groupBy(draft.tables.problems, ({ value }) => value.round ?? '');
  for (const round of draft.tables.rounds) {
    const problems = told.get(round.value.id) ?? [];
    const { date, found } = round.value;
    for (const problem of problems) {
      const move = foundBy.get(problem.value.id);
      if (move !== undefined && move.value.on !== date)
        yield refuseRow(move, 'on', { code: 'foundOffRound', found: move.value.on, expected: date }, [problem]);
    }
    if (found !== null && found < problems.length)
      yield refuseRow(round, 'found', { code: 'roundFoundFewer', found, expected: problems.length });
  }
}

/** Only who answers for the front of a shop has a list of what for. */
export function* checkDutyItems(draft: Draft): Generator<Finding> {
  for (const duty of draft.tables.duties) {
    const { kind, items } = duty.value;
    if (items.length > 0 && kind !== 'shopFront')
      yield refuseRow(duty, 'items', { code: 'itemsElsewhere', found: kind });
  }
}

/** Invented rounds and moves lie inside the campaign. */
export function* checkLedgerInsideCampaign(draft: Draft): Generator<Finding> {
  if (draft.campaign === null) return;
  const { start, end, asOf } = draft.campaign.value;
  const last = end ?? asOf;
  const dated = [
    ...draft.tables.rounds.map((row) => ({ row, column: 'date', date: row.value.date })),
    ...draft.tables.moves.map((row) => ({ row, column: 'on', date: row.value.on })),
  ];
  for (const { row, column, date } of dated)
    if (row.isOverlay && isOutside(date, start, last))
      yield refuseRow(row, column, { code: 'outsidePeriod', found: date, start, end: last });
}
