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

/** How every problem stands on a day. */
export interface LedgerStandings {
  /** Its place among `funnelParts`; `unfound` before it was found. */
  readonly parts: Uint8Array;
  /** Its place among `problemStates`, of a re-check the one it confirmed; `unfound` before it was found. */
  readonly states: Uint8Array;
  /** The deadline it has, or 0. */
  readonly deadlines: Uint16Array;
  /** The day it was closed, or 0 while it is open. */
  readonly closed: Uint16Array;
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
  const standings = {
    parts: new Uint8Array(count).fill(unfound),
    states: new Uint8Array(count).fill(unfound),
    deadlines: new Uint16Array(count),
    closed: new Uint16Array(count),
    reopened: new Uint8Array(count),
  };
  for (let row = 0; row < count; row += 1) {
    const [from, to] = [starts[row] ?? 0, starts[row + 1] ?? 0];
    let [state, deadline, times, closed] = [unfound, 0, 0, 0];
    let [hasMissed, isMissing] = [false, false];
    for (let at = from; at < to; at += 1) {
      const on = days[at] ?? 0;
      if (on > day) break;
      const next = states[at] ?? 0;
      const isLate = isMissing || ((state === assigned || state === rectifying) && deadline > 0 && on > deadline);
      hasMissed ||= isLate;
      isMissing = isLate && next !== assigned && next !== reopenedState;
      if (next === rechecked) continue;
      if (next === reopenedState) {
        times += 1;
        deadline = 0;
      } else if (next === assigned) deadline = deadlines[at] ?? 0;
      closed = next === solvedOnSpot || next === struckOff ? on : 0;
      state = next;
    }
    if (state === unfound) continue;
    standings.states[row] = state;
    standings.deadlines[row] = deadline;
    standings.closed[row] = closed;
    standings.reopened[row] = times;
    const isLate = isMissing || ((state === assigned || state === rectifying) && deadline > 0 && day > deadline);
    standings.parts[row] =
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
  return standings;
}
