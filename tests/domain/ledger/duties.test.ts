import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeDaysBetween } from '@/domain/date';
import { assessColumns } from '@/domain/ledger/columns';
import { type DutyReview, reviewDuties } from '@/domain/ledger/duties';
import type { Duty, LedgerIndex } from '@/domain/ledger/ledger';
import { recurrenceDays } from '@/domain/ledger/review';
import {
  anyDay,
  anyProblems,
  dateOf,
  type PlainProblem,
  sampleIndex,
  sampleProblems,
  standOn,
  tellTable,
} from './ledgers';

const duty = (id: string, spot: number, department: string | null, basis: Duty['basis'] = 'reported'): Duty => {
  const { place, town, name } = sampleIndex.spots[spot] ?? { place: '', town: '', name: null };
  return { id, kind: 'crossing', place, town, name, items: [], department, basis };
};

/** One crossing has somebody, one has nobody; a department outside the ledger has a spot where nothing was found. */
const register: LedgerIndex = {
  ...sampleIndex,
  duties: [
    duty('jia', 1, 'roads'),
    { ...duty('bing', 1, 'greens'), name: { 'zh-CN': '路口丙一', en: 'Crossing C1' } },
    duty('yi', 3, null, 'demo'),
  ],
};

function review(
  problems: readonly PlainProblem[],
  day: number,
  { index = register, withDemo = true }: { readonly index?: LedgerIndex; readonly withDemo?: boolean } = {},
): DutyReview {
  const table = tellTable(problems);
  return reviewDuties(table, index, assessColumns(table, day), day, withDemo);
}

/** The same by going through the problems one by one. */
function tellLoad(problems: readonly PlainProblem[], day: number, isOf: (problem: PlainProblem) => boolean) {
  const own = standOn(problems, day).filter(isOf);
  const parts = own.map(({ standing }) => standing.part);
  return {
    found: own.filter(({ moves: [found] }) => computeDaysBetween(found?.on ?? '', dateOf(day)) < recurrenceDays).length,
    open: parts.filter((part) => part === 'openInTime' || part === 'overdue').length,
    overdue: parts.filter((part) => part === 'overdue').length,
  };
}

describe('the register of duties against the ledger', () => {
  it('tells of each spot and each department what going through the problems one by one tells', () => {
    fc.assert(
      fc.property(anyProblems, anyDay, (problems, day) => {
        const { duties, departments } = review(problems, day);
        expect(duties.map(({ duty: { id }, found, open, overdue }) => ({ id, found, open, overdue }))).toEqual([
          { id: 'jia', ...tellLoad(problems, day, ({ spotCode }) => spotCode === 1) },
          { id: 'bing', found: 0, open: 0, overdue: 0 },
          { id: 'yi', ...tellLoad(problems, day, ({ spotCode }) => spotCode === 3) },
        ]);
        const owed = ['greens', 'markets', 'roads'].map((id) => {
          const { open, overdue } = tellLoad(problems, day, ({ department }) => department === id);
          return { id, duties: id === 'markets' ? 0 : 1, open, overdue };
        });
        expect(departments).toEqual(owed.filter(({ duties: own, open }) => own + open > 0));
      }),
    );
  });

  it('finds the spots of its kinds that it does not name, once something was found there', () => {
    const empty = { ...sampleIndex, duties: [] };
    const problems = sampleProblems(60).filter(({ spotCode }) => spotCode !== 3);
    const last = 60_000;
    const named = ({ unlisted }: DutyReview) => unlisted.map(({ spot }) => spot.name?.['zh-CN']);
    expect(problems.some(({ spotCode }) => spotCode === 1)).toBe(true);
    // Neither the village nor the market without a name: the register is not about them.
    expect(named(review(problems, last, { index: empty }))).toEqual(['路口甲一']);
    expect(named(review(problems, last))).toEqual([]);
    expect(named(review(problems, 0, { index: empty }))).toEqual([]);
  });

  it('has nothing of what is hidden with the demo', () => {
    const { duties, unlisted } = review(
      sampleProblems(60).map((problem) => ({ ...problem, basis: 'demo' as const })),
      60_000,
      { withDemo: false },
    );
    expect(duties.map(({ duty: { id }, found, open }) => [id, found, open])).toEqual([
      ['jia', 0, 0],
      ['bing', 0, 0],
    ]);
    expect(unlisted).toEqual([]);
  });
});
