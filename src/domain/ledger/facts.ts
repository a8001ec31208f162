import { type LedgerStandings, unfound } from '@/domain/ledger/columns';
import { type FunnelPart, funnelParts } from '@/domain/ledger/funnel';
import { problemStates } from '@/domain/ledger/history';
import type { LedgerIndex, LedgerTable } from '@/domain/ledger/ledger';
import { type Severity, severities } from '@/domain/vocabulary';

/** All that a filter asks of a row beside where, what and whose it is. */
export interface Fact {
  readonly severity: Severity;
  readonly part: FunnelPart;
  readonly wasReopened: boolean;
  /** Open, not late yet, something to be handed in within a week of the day. */
  readonly isDue: boolean;
  readonly isDemo: boolean;
}

/** Every row's fact on a day as one code. */
export interface LedgerFacts {
  readonly codes: Uint8Array;
  /** The first rows, as many as this, hold all that was found by the day. */
  readonly count: number;
  /** How many rows have each code. */
  readonly sizes: Uint32Array;
}

const [reopenedBit, dueBit, demoBit] = [1, 2, 4];
const flags = 8;

/** The facts by their codes. */
export const factByCode: readonly Fact[] = severities.flatMap((severity) =>
  funnelParts.flatMap((part) =>
    Array.from({ length: flags }, (_, flag) => ({
      severity,
      part,
      wasReopened: (flag & reopenedBit) !== 0,
      isDue: (flag & dueBit) !== 0,
      isDemo: (flag & demoBit) !== 0,
    })),
  ),
);

/** The code of a row that had not been found. */
const unfoundCode = factByCode.length;
/** How many codes there are, that of what had not been found among them. */
export const factCount = factByCode.length + 1;

const weekDays = 7;
const openPart = funnelParts.indexOf('openInTime');
const [assigned, rectifying] = [problemStates.indexOf('assigned'), problemStates.indexOf('rectifying')];

/** Facts and what they were told from. */
interface Held {
  readonly table: LedgerTable;
  readonly index: LedgerIndex;
  readonly day: number;
  readonly facts: LedgerFacts;
}

/** Of a day once: the same standings are asked with filter after filter. */
const heldByStandings = new WeakMap<LedgerStandings, Held>();

/** What stands of each row on the day the standings are of (a day number less `dayZero`). */
export function readFacts(
  table: LedgerTable,
  index: LedgerIndex,
  standings: LedgerStandings,
  day: number,
): LedgerFacts {
  const held = heldByStandings.get(standings);
  if (held?.table === table && held.index === index && held.day === day) return held.facts;
  const facts = computeFacts(table, index, standings, day);
  heldByStandings.set(standings, { table, index, day, facts });
  return facts;
}

function computeFacts(table: LedgerTable, index: LedgerIndex, standings: LedgerStandings, day: number): LedgerFacts {
  const { severities: levels, origins } = table;
  const { parts, states, reopened, deadlines } = standings;
  const demo = Uint8Array.from(index.origins, ({ basis }) => (basis === 'demo' ? demoBit : 0));
  const codes = new Uint8Array(table.count).fill(unfoundCode);
  const sizes = new Uint32Array(factCount);
  let count = 0;
  for (let row = 0; row < table.count; row += 1) {
    const part = parts[row] ?? unfound;
    if (part === unfound) continue;
    const state = states[row] ?? 0;
    const deadline = deadlines[row] ?? 0;
    const isDue =
      part === openPart && deadline > 0 && deadline <= day + weekDays && (state === assigned || state === rectifying);
    const flag = (demo[origins[row] ?? 0] ?? 0) | (isDue ? dueBit : 0) | (reopened[row] === 0 ? 0 : reopenedBit);
    const code = ((levels[row] ?? 0) * funnelParts.length + part) * flags + flag;
    codes[row] = code;
    sizes[code] = (sizes[code] ?? 0) + 1;
    count = row + 1;
  }
  return { codes, count, sizes };
}
