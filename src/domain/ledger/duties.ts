import type { LedgerStandings } from '@/domain/ledger/columns';
import { unfound } from '@/domain/ledger/columns';
import { funnelParts } from '@/domain/ledger/funnel';
import type { Duty, LedgerIndex, LedgerTable, Spot } from '@/domain/ledger/ledger';
import { recurrenceDays } from '@/domain/ledger/review';
import { dutyKinds, type SpotKind } from '@/domain/vocabulary';

/** What was found at a spot lately, and what stands open there. */
export interface SpotLoad {
  /** Within the 90 days up to the day. */
  readonly found: number;
  readonly open: number;
  readonly overdue: number;
}

/** Who is in charge of what on a day, and how it stands there. */
export interface DutyReview {
  /** The register in its own order. */
  readonly duties: readonly ({ readonly duty: Duty } & SpotLoad)[];
  /** Spots of a kind the register is about where problems were found, and which no entry of it names. */
  readonly unlisted: readonly ({ readonly spot: Spot } & SpotLoad)[];
  /** Every department that is in charge of something or owes a problem, by id. */
  readonly departments: readonly {
    readonly id: string;
    readonly duties: number;
    readonly open: number;
    readonly overdue: number;
  }[];
}

const [openPart, overduePart] = [funnelParts.indexOf('openInTime'), funnelParts.indexOf('overdue')];

/**
 * Holds the register of duties against the ledger as it stood on a day (a day number less `dayZero`). An entry is about the
 * spot of its place, kind and name; what a department owes is counted by the department of each problem, wherever it is.
 */
export function reviewDuties(
  table: LedgerTable,
  index: LedgerIndex,
  standings: LedgerStandings,
  day: number,
  withDemo: boolean,
): DutyReview {
  const bySpot = index.spots.map(() => ({ found: 0, open: 0, overdue: 0 }));
  const wasFound = new Uint8Array(index.spots.length);
  const owed = [null, ...index.departments].map(() => ({ open: 0, overdue: 0 }));
  const isShown = index.origins.map(({ basis }) => withDemo || basis !== 'demo');
  for (let row = 0; row < table.count; row += 1) {
    const part = standings.parts[row] ?? unfound;
    const [at, by] = [table.spots[row] ?? 0, table.departments[row] ?? 0];
    const [spot, department] = [bySpot[at], owed[by]];
    if (part === unfound || spot === undefined || department === undefined) continue;
    if (isShown[table.origins[row] ?? 0] !== true) continue;
    wasFound[at] = 1;
    if (day - (table.days[table.starts[row] ?? 0] ?? 0) < recurrenceDays) spot.found += 1;
    if (part !== openPart && part !== overduePart) continue;
    spot.open += 1;
    department.open += 1;
    if (part !== overduePart) continue;
    spot.overdue += 1;
    department.overdue += 1;
  }

  const duties = index.duties.filter(({ basis }) => withDemo || basis !== 'demo');
  const loadByKey = new Map(index.spots.map((spot, at) => [keyOf(spot), bySpot[at] ?? nothing]));
  const named = new Set(duties.map(keyOf));
  const held = new Map<string, number>();
  for (const { department } of duties) if (department !== null) held.set(department, (held.get(department) ?? 0) + 1);
  return {
    duties: duties.map((duty) => ({ duty, ...(loadByKey.get(keyOf(duty)) ?? nothing) })),
    unlisted: index.spots.flatMap((spot, at) => {
      const isMissing = wasFound[at] === 1 && isOfRegister(spot.kind) && spot.name !== null && !named.has(keyOf(spot));
      return isMissing ? [{ spot, ...(bySpot[at] ?? nothing) }] : [];
    }),
    departments: index.departments
      .map((id, at) => ({ id, duties: held.get(id) ?? 0, ...(owed[at + 1] ?? { open: 0, overdue: 0 }) }))
      .concat(
        [...held].flatMap(([id, own]) =>
          index.departments.includes(id) ? [] : [{ id, duties: own, open: 0, overdue: 0 }],
        ),
      )
      .filter((own) => own.duties + own.open > 0)
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

const nothing: SpotLoad = { found: 0, open: 0, overdue: 0 };

function keyOf({ place, kind, name }: Pick<Duty | Spot, 'place' | 'kind' | 'name'>): string {
  return [place, kind, name?.['zh-CN'] ?? ''].join('\n');
}

function isOfRegister(kind: SpotKind): boolean {
  return dutyKinds.some((known) => known === kind);
}
