import { type FunnelPart, funnelParts } from '@/domain/ledger/funnel';
import { type ProblemState, problemStates } from '@/domain/ledger/history';

/**
 * The histories of many problems, column by column: what a million of them take in memory, and what a day is told from
 * without an object for each. Days are day numbers less `dayZero`, the eve of the first day, so that 0 stands for no day.
 */
export interface LedgerColumns {
  readonly count: number;
  readonly dayZero: number;
  /** Where the moves of each problem begin, and after the last of them where they end: `count + 1` entries. */
  readonly starts: Uint32Array;
  /** Of each move: its state by its place among `problemStates`, its day, and its deadline or 0. */
  readonly states: Uint8Array;
  readonly days: Uint16Array;
  readonly deadlines: Uint16Array;
}

/** What stands of a problem that had not been found by the day. */
export const unfound = 255;

/** How many problems stand how on a day, each by its place among `funnelParts`; `unfound` before it was found. */
export interface LedgerStandings {
  readonly parts: Uint8Array;
  /** How often each was reopened by the day. */
  readonly reopened: Uint8Array;
}

const code = (state: ProblemState) => problemStates.indexOf(state);
const [solvedOnSpot, assigned, rectifying, struckOff, rechecked, reopenedState] = [
  code('solvedOnSpot'),
  code('assigned'),
  code('rectifying'),
  code('struckOff'),
  code('rechecked'),
  code('reopened'),
];
const partCode = (part: FunnelPart) => funnelParts.indexOf(part);
const [onSpotPart, inTimePart, latePart, openPart, overduePart] = [
  partCode('solvedOnSpot'),
  partCode('closedInTime'),
  partCode('closedLate'),
  partCode('openInTime'),
  partCode('overdue'),
];

/**
 * How every problem stands on a day (a day number less `dayZero`): the rules of `assessProblem`, without an object for any
 * of them.
 */
export function assessColumns(columns: LedgerColumns, day: number): LedgerStandings {
  const { count, starts, states, days, deadlines } = columns;
  const parts = new Uint8Array(count).fill(unfound);
  const reopened = new Uint8Array(count);
  for (let row = 0; row < count; row += 1) {
    const [from, to] = [starts[row] ?? 0, starts[row + 1] ?? 0];
    let [state, deadline, times] = [unfound, 0, 0];
    let [hasMissed, isMissing] = [false, false];
    for (let at = from; at < to; at += 1) {
      const on = days[at] ?? 0;
      if (on > day) break;
      const next = states[at] ?? 0;
      const isLate = isMissing || ((state === assigned || state === rectifying) && deadline > 0 && on > deadline);
      hasMissed ||= isLate;
      isMissing = isLate && next !== assigned && next !== reopenedState;
      if (next === reopenedState) {
        times += 1;
        deadline = 0;
      } else if (next === assigned) deadline = deadlines[at] ?? 0;
      if (next !== rechecked) state = next;
    }
    if (state === unfound) continue;
    reopened[row] = times;
    const isLate = isMissing || ((state === assigned || state === rectifying) && deadline > 0 && day > deadline);
    parts[row] =
      state === solvedOnSpot
        ? onSpotPart
        : state === struckOff
          ? hasMissed || isLate
            ? latePart
            : inTimePart
          : isLate
            ? overduePart
            : openPart;
  }
  return { parts, reopened };
}
