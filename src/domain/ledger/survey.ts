import type { LedgerStandings } from '@/domain/ledger/columns';
import { type Fact, factByCode, factCount, readFacts } from '@/domain/ledger/facts';
import type { Funnel, FunnelPart } from '@/domain/ledger/funnel';
import {
  type LedgerDimension,
  type LedgerFilter,
  type LedgerIndex,
  type LedgerTable,
  ledgerDimensions,
} from '@/domain/ledger/ledger';
import { bitOf, everyBit, type Refusals, type Tallied, type Tallies, tallyRows } from '@/domain/ledger/tally';

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
  const facts = readFacts(table, index, standings, day);
  const { rows, fits, alone } = tallyRows(table, facts.codes, facts.count, refuse(index, filter, withDemo), named);
  const isThere = ({ isDemo }: Fact) => withDemo || !isDemo;
  const count = (holds: (fact: Fact) => boolean) => countFacts(fits.facts, holds);
  const matched = rows.length;
  return {
    found: countFacts(facts.sizes, isThere),
    matched,
    funnel: {
      found: matched,
      ...countParts(count),
      reopened: count(({ wasReopened }) => wasReopened),
      reopenedOpen: count(({ wasReopened, part }) => wasReopened && (part === 'openInTime' || part === 'overdue')),
    },
    counts: nameCounts(index, fits, alone),
    without: Object.fromEntries(
      ledgerDimensions.map((dimension) => [dimension, matched + countFacts(alone[dimension].facts, isThere)]),
    ) as Record<LedgerDimension, number>,
    rows,
  };
}

function countFacts(sizes: Uint32Array, holds: (fact: Fact) => boolean): number {
  return factByCode.reduce((sum, fact, code) => sum + (holds(fact) ? (sizes[code] ?? 0) : 0), 0);
}

function countParts(count: (holds: (fact: Fact) => boolean) => number): Record<FunnelPart, number> {
  const of = (name: FunnelPart) => count(({ part }) => part === name);
  return {
    solvedOnSpot: of('solvedOnSpot'),
    closedInTime: of('closedInTime'),
    closedLate: of('closedLate'),
    openInTime: of('openInTime'),
    overdue: of('overdue'),
  };
}

/** What each code fails in; a row that is hidden or had not been found fails in everything. */
function refuse(index: LedgerIndex, filter: LedgerFilter, withDemo: boolean): Refusals {
  const text = fold(filter.text);
  const holds = (words: readonly (string | undefined)[]) =>
    text === '' || words.some((word) => fold(word ?? '').includes(text));
  const fail = (dimension: LedgerDimension, fits: boolean) => (fits ? 0 : bitOf(dimension));
  const { place: asked, spotKind, category, kind, department, severity, parts, reopened, due } = filter;
  return {
    spots: Uint16Array.from(
      index.spots,
      ({ place, town, kind: own, name }) =>
        fail('place', asked === null || asked === place || asked === town) |
        fail('spotKind', spotKind === null || spotKind === own) |
        fail('text', holds([name?.['zh-CN'], name?.en])),
    ),
    kinds: Uint16Array.from(
      index.kinds,
      ({ id, category: own, title }) =>
        fail('category', category === null || category === own) |
        fail('kind', kind === null || kind === id) |
        fail('text', holds([title['zh-CN'], title.en])),
    ),
    departments: Uint16Array.from([nobody, ...index.departments], (id) =>
      fail('department', department === null || department === id),
    ),
    facts: Uint16Array.from({ length: factCount }, (_, code) => {
      const fact = factByCode[code];
      if (fact === undefined || (fact.isDemo && !withDemo)) return everyBit;
      return (
        fail('severity', severity === null || severity === fact.severity) |
        fail('parts', parts.length === 0 || parts.includes(fact.part)) |
        fail('reopened', !reopened || fact.wasReopened) |
        fail('due', !due || fact.isDue)
      );
    }),
  };
}

/** As a text is compared: without regard to case and full width. */
export function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim();
}

function nameCounts(
  { spots, kinds, departments }: LedgerIndex,
  fits: Tallies,
  alone: Tallied['alone'],
): Readonly<Record<CountedDimension, LedgerCounts>> {
  const tell = (column: keyof Tallies, dimension: CountedDimension, names: readonly string[]): LedgerCounts => {
    const counts = new Map<string, number>();
    for (const [code, name] of names.entries()) {
      const number = (fits[column][code] ?? 0) + (alone[dimension][column][code] ?? 0);
      if (number > 0) counts.set(name, (counts.get(name) ?? 0) + number);
    }
    return Object.fromEntries(counts);
  };
  return {
    place: tell(
      'spots',
      'place',
      spots.map(({ town }) => town),
    ),
    spotKind: tell(
      'spots',
      'spotKind',
      spots.map(({ kind }) => kind),
    ),
    category: tell(
      'kinds',
      'category',
      kinds.map(({ category }) => category),
    ),
    kind: tell(
      'kinds',
      'kind',
      kinds.map(({ id }) => id),
    ),
    department: tell('departments', 'department', [nobody, ...departments]),
    severity: tell(
      'facts',
      'severity',
      factByCode.map(({ severity }) => severity),
    ),
    parts: tell(
      'facts',
      'parts',
      factByCode.map(({ part }) => part),
    ),
  };
}
