import { type LedgerStandings, unfound } from '@/domain/ledger/columns';
import { type Funnel, funnelParts } from '@/domain/ledger/funnel';
import { problemStates } from '@/domain/ledger/history';
import {
  type LedgerDimension,
  type LedgerFilter,
  type LedgerIndex,
  type LedgerTable,
  ledgerDimensions,
} from '@/domain/ledger/ledger';
import { severities } from '@/domain/vocabulary';

/** How many problems there are of each value of a dimension; zeros are left out. */
export type LedgerCounts = Readonly<Record<string, number>>;

/** What is asked of a ledger on a day, answered: which problems fit, how they stand, and what other choices would bring. */
export interface LedgerSurvey {
  /** Found by the day, whatever the filter. */
  readonly found: number;
  readonly matched: number;
  readonly funnel: Funnel;
  /** What fits, and what would without the filter of that dimension alone. */
  readonly counts: Readonly<Record<CountedDimension, LedgerCounts>>;
  /** How many would fit without the filter of that dimension. */
  readonly without: Readonly<Record<LedgerDimension, number>>;
  /** What fits, in the order it was found. */
  readonly rows: Uint32Array;
}

export type CountedDimension = 'place' | 'spotKind' | 'category' | 'kind' | 'department' | 'severity' | 'parts';

/** A department is asked for by its id, nobody by this. */
export const nobody = 'none';

/** Which problems a filter does not let through by each code of a column: a bit for each dimension it fails in. */
interface Refusals {
  readonly spots: Uint16Array;
  readonly kinds: Uint16Array;
  readonly departments: Uint16Array;
  readonly severities: Uint16Array;
  readonly parts: Uint16Array;
}

const bit = (dimension: LedgerDimension) => 1 << ledgerDimensions.indexOf(dimension);
const [placeBit, spotKindBit, categoryBit, kindBit, departmentBit, severityBit, partBit, reopenedBit, dueBit, textBit] =
  ledgerDimensions.map(bit) as [number, number, number, number, number, number, number, number, number, number];
const openPart = funnelParts.indexOf('openInTime');
const [assigned, rectifying] = [problemStates.indexOf('assigned'), problemStates.indexOf('rectifying')];
const weekDays = 7;

/**
 * Which problems of a ledger fit a filter on a day, in one pass over the columns. What fits in all dimensions but one is
 * counted for that one: so every choice says what it would bring. `named` tells which rows have a number that holds the
 * text; without it only spots and kinds are searched.
 */
export function surveyLedger(
  table: LedgerTable,
  index: LedgerIndex,
  standings: LedgerStandings,
  day: number,
  filter: LedgerFilter,
  withDemo: boolean,
  named: ((row: number) => boolean) | null = null,
): LedgerSurvey {
  const refusals = refuse(index, filter);
  const { spots, kinds, departments, severities: levels, origins, days, starts } = table;
  const { parts, states, reopened, deadlines } = standings;
  const hidden = Uint8Array.from(index.origins, ({ basis }) => (basis === 'demo' && !withDemo ? 1 : 0));
  const rows = new Uint32Array(table.count);
  const fits = createTallies(index);
  // Per dimension what fails in it alone, by the code of the column it is told from.
  const alone = new Map(ledgerDimensions.map((dimension) => [bit(dimension), createTallies(index)] as const));
  const without = new Map<number, number>();
  const hasText = filter.text !== '';
  let [found, matched, reopenedCount, reopenedOpen] = [0, 0, 0, 0];
  for (let row = 0; row < table.count; row += 1) {
    const part = parts[row] ?? unfound;
    if (part === unfound) {
      // Rows stand in the order they were found.
      if ((days[starts[row] ?? 0] ?? 0) > day) break;
      continue;
    }
    if (hidden[origins[row] ?? 0] === 1) continue;
    found += 1;
    const [spot, kind, department, level] = [spots[row] ?? 0, kinds[row] ?? 0, departments[row] ?? 0, levels[row] ?? 0];
    const [bySpot, byKind] = [refusals.spots[spot] ?? 0, refusals.kinds[kind] ?? 0];
    let failed =
      ((bySpot | byKind) & ~textBit) |
      (refusals.departments[department] ?? 0) |
      (refusals.severities[level] ?? 0) |
      (refusals.parts[part] ?? 0);
    // A text fits a spot or a kind or a number.
    if (hasText && (bySpot & byKind & textBit) !== 0 && named?.(row) !== true) failed |= textBit;
    if (filter.reopened && reopened[row] === 0) failed |= reopenedBit;
    if (filter.due && !isDue(part, states[row] ?? 0, deadlines[row] ?? 0, day)) failed |= dueBit;
    if (failed === 0) {
      rows[matched] = row;
      matched += 1;
      if (reopened[row] !== 0) {
        reopenedCount += 1;
        if (part >= openPart) reopenedOpen += 1;
      }
      count(fits, spot, kind, department, level, part);
    } else if ((failed & (failed - 1)) === 0) {
      without.set(failed, (without.get(failed) ?? 0) + 1);
      const tallies = alone.get(failed);
      if (tallies !== undefined) count(tallies, spot, kind, department, level, part);
    }
  }
  const of = (part: (typeof funnelParts)[number]) => fits.parts[funnelParts.indexOf(part)] ?? 0;
  return {
    found,
    matched,
    funnel: {
      found: matched,
      solvedOnSpot: of('solvedOnSpot'),
      closedInTime: of('closedInTime'),
      closedLate: of('closedLate'),
      openInTime: of('openInTime'),
      overdue: of('overdue'),
      reopened: reopenedCount,
      reopenedOpen,
    },
    counts: nameCounts(index, fits, alone),
    without: Object.fromEntries(
      ledgerDimensions.map((dimension) => [dimension, matched + (without.get(bit(dimension)) ?? 0)]),
    ) as Record<LedgerDimension, number>,
    rows: rows.slice(0, matched),
  };
}

/** Something is still to be handed in, within a week of the day. */
function isDue(part: number, state: number, deadline: number, day: number): boolean {
  return (
    part === openPart && deadline > 0 && deadline <= day + weekDays && (state === assigned || state === rectifying)
  );
}

function refuse(index: LedgerIndex, filter: LedgerFilter): Refusals {
  const text = fold(filter.text);
  const holds = (words: readonly (string | undefined)[]) => words.some((word) => fold(word ?? '').includes(text));
  return {
    spots: Uint16Array.from(
      index.spots,
      ({ place, town, kind, name }) =>
        (filter.place === null || filter.place === place || filter.place === town ? 0 : placeBit) |
        (filter.spotKind === null || filter.spotKind === kind ? 0 : spotKindBit) |
        (holds([name?.['zh-CN'], name?.en]) ? 0 : textBit),
    ),
    kinds: Uint16Array.from(
      index.kinds,
      ({ id, category, title }) =>
        (filter.category === null || filter.category === category ? 0 : categoryBit) |
        (filter.kind === null || filter.kind === id ? 0 : kindBit) |
        (holds([title['zh-CN'], title.en]) ? 0 : textBit),
    ),
    departments: Uint16Array.from([nobody, ...index.departments], (id) =>
      filter.department === null || filter.department === id ? 0 : departmentBit,
    ),
    severities: Uint16Array.from(severities, (level) =>
      filter.severity === null || filter.severity === level ? 0 : severityBit,
    ),
    parts: Uint16Array.from(funnelParts, (part) =>
      filter.parts.length === 0 || filter.parts.includes(part) ? 0 : partBit,
    ),
  };
}

/** As a text is compared: without regard to case and full width. */
export function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim();
}

interface Tallies {
  readonly spots: Uint32Array;
  readonly kinds: Uint32Array;
  readonly departments: Uint32Array;
  readonly severities: Uint32Array;
  readonly parts: Uint32Array;
}

function createTallies({ spots, kinds, departments }: LedgerIndex): Tallies {
  return {
    spots: new Uint32Array(spots.length),
    kinds: new Uint32Array(kinds.length),
    departments: new Uint32Array(departments.length + 1),
    severities: new Uint32Array(severities.length),
    parts: new Uint32Array(funnelParts.length),
  };
}

function count(tallies: Tallies, spot: number, kind: number, department: number, level: number, part: number): void {
  tallies.spots[spot] = (tallies.spots[spot] ?? 0) + 1;
  tallies.kinds[kind] = (tallies.kinds[kind] ?? 0) + 1;
  tallies.departments[department] = (tallies.departments[department] ?? 0) + 1;
  tallies.severities[level] = (tallies.severities[level] ?? 0) + 1;
  tallies.parts[part] = (tallies.parts[part] ?? 0) + 1;
}

function nameCounts(
  index: LedgerIndex,
  fits: Tallies,
  alone: ReadonlyMap<number, Tallies>,
): Readonly<Record<CountedDimension, LedgerCounts>> {
  const tell = (column: keyof Tallies, dimension: number, names: readonly string[]): LedgerCounts => {
    const counts: Record<string, number> = {};
    const own = alone.get(dimension)?.[column];
    for (const [code, name] of names.entries()) {
      const number = (fits[column][code] ?? 0) + (own?.[code] ?? 0);
      if (number > 0) counts[name] = (counts[name] ?? 0) + number;
    }
    return counts;
  };
  const { spots, kinds, departments } = index;
  return {
    place: tell(
      'spots',
      placeBit,
      spots.map(({ town }) => town),
    ),
    spotKind: tell(
      'spots',
      spotKindBit,
      spots.map(({ kind }) => kind),
    ),
    category: tell(
      'kinds',
      categoryBit,
      kinds.map(({ category }) => category),
    ),
    kind: tell(
      'kinds',
      kindBit,
      kinds.map(({ id }) => id),
    ),
    department: tell('departments', departmentBit, [nobody, ...departments]),
    severity: tell('severities', severityBit, severities),
    parts: tell('parts', partBit, funnelParts),
  };
}
