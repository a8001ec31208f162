import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessColumns } from '@/domain/ledger/columns';
import { type LedgerSort, ledgerSorts } from '@/domain/ledger/ledger';
import { orderRows } from '@/domain/ledger/order';
import { move } from './histories';
import {
  anyDay,
  anyProblems,
  fileProblems,
  type PlainProblem,
  type StandingProblem,
  sampleIndex,
  standOn,
  tellTable,
} from './ledgers';

/** After every day and every word there is. */
const last = '￿';

/** What each order looks at, most telling first: texts, compared as they are. */
const keysOf: Record<LedgerSort, (problem: StandingProblem) => string[]> = {
  urgency: ({ standing: { part, deadline, closedOn } }) => {
    if (part === 'overdue') return ['0', deadline ?? ''];
    if (part === 'openInTime') return ['1', deadline ?? last];
    // What was closed last comes first.
    return ['2', turnAround(closedOn ?? '')];
  },
  found: ({ moves }) => [moves[0]?.on ?? ''],
  place: ({ spot }) => [spot.town, spot.kind, spot.name?.['zh-CN'] ?? ''],
  kind: ({ kind }) => [kind.category, kind.id],
  deadline: ({ standing }) => [standing.deadline ?? last],
  department: ({ department }) => [department ?? last],
  age: ({ moves, standing }) => [standing.closedOn === null ? (moves[0]?.on ?? '') : last],
};

const turnAround = (digits: string) => digits.replaceAll(/\d/g, (digit) => String(9 - Number(digit)));

function compareKeys(one: readonly string[], other: readonly string[]): number {
  for (const [at, key] of one.entries()) {
    const against = other[at] ?? '';
    if (key !== against) return key < against ? -1 : 1;
  }
  return 0;
}

function order(problems: readonly PlainProblem[], day: number, sort: LedgerSort, descending = false): number[] {
  const table = tellTable(problems);
  const rows = Uint32Array.from(standOn(problems, day), ({ row }) => row);
  return [...orderRows(rows, table, sampleIndex, assessColumns(table, day), sort, descending)];
}

describe.each(ledgerSorts)('the order by %s', (sort) => {
  it('is that of a stable sort of the same problems by the same keys, either way round', () => {
    const unlike = new Set<boolean>();
    fc.assert(
      fc.property(anyProblems, anyDay, fc.boolean(), (problems, day, descending) => {
        const standing = standOn(problems, day);
        const way = descending ? -1 : 1;
        const keyOf = keysOf[sort];
        const sorted = [...standing].sort((a, b) => way * compareKeys(keyOf(a), keyOf(b)));
        const rows = order(problems, day, sort, descending);
        expect(rows).toEqual(sorted.map(({ row }) => row));
        unlike.add(rows.some((row, at) => row !== standing[at]?.row));
      }),
      { numRuns: 500 },
    );
    // Found first is first in the ledger: every other order moves something, at least turned around.
    expect(unlike).toContain(true);
  });

  it('loses no row, and has none twice, whichever are to be ordered', () => {
    fc.assert(
      fc.property(anyProblems, anyDay, fc.boolean(), fc.func(fc.boolean()), (problems, day, descending, isWanted) => {
        const table = tellTable(problems);
        const rows = Uint32Array.from(standOn(problems, day), ({ row }) => row).filter((row) => isWanted(row));
        const ordered = orderRows(rows, table, sampleIndex, assessColumns(table, day), sort, descending);
        expect([...ordered].sort((a, b) => a - b)).toEqual([...rows]);
      }),
    );
  });
});

describe('the order of what is urgent', () => {
  const shared = { spotCode: 0, kindCode: 0, severity: 'ordinary', department: null, basis: 'reported' } as const;
  const names = ['new', 'closed early', 'due late', 'late', 'closed late', 'latest', 'due soon'] as const;
  const problems = fileProblems(
    [
      [move('found', '2019-01-01')],
      [move('found', '2019-01-01'), move('solvedOnSpot', '2019-01-02')],
      [move('found', '2019-01-01'), move('assigned', '2019-01-01', '2019-01-30')],
      [move('found', '2019-01-01'), move('assigned', '2019-01-01', '2019-01-19')],
      [move('found', '2019-01-01'), move('solvedOnSpot', '2019-01-15')],
      [move('found', '2019-01-01'), move('assigned', '2019-01-01', '2019-01-05')],
      [move('found', '2019-01-01'), move('assigned', '2019-01-01', '2019-01-20')],
    ].map((moves) => ({ ...shared, moves })),
  );
  const tell = (descending: boolean) => order(problems, 20, 'urgency', descending).map((row) => names[row]);

  it('is what is overdue longest, what falls due, what has no deadline yet, what was closed, the latest first', () => {
    // On the 20th.
    const expected = ['latest', 'late', 'due soon', 'due late', 'new', 'closed late', 'closed early'];
    expect(tell(false)).toEqual(expected);
    expect(tell(true)).toEqual([...expected].reverse());
  });
});

it('of no rows orders nothing', () => {
  expect(order([], 10, 'urgency', true)).toEqual([]);
});
