import fc from 'fast-check';
import type { IsoDate } from '@/domain/campaign';
import { computeDate, computeDayNumber } from '@/domain/date';
import type { LedgerColumns } from '@/domain/ledger/columns';
import { assessProblem, type ProblemStanding } from '@/domain/ledger/funnel';
import { type Move, problemStates } from '@/domain/ledger/history';
import type { LedgerIndex, LedgerTable, ProblemKind, Spot } from '@/domain/ledger/ledger';
import { type Basis, type Severity, severities } from '@/domain/vocabulary';
import { anyHistory, firstDay } from './histories';

/** The eve of the first day, as columns count from it. */
export const dayZero = computeDayNumber(firstDay) - 1;

/** Two towns, one of them with a village; a spot without a name; a department whose id comes before `none`, one after. */
export const sampleIndex: LedgerIndex = {
  spots: [
    { place: '999001101', town: '999001101', kind: 'market', name: null },
    { place: '999001100', town: '999001100', kind: 'crossing', name: { 'zh-CN': '路口甲一', en: 'Crossing A1' } },
    { place: '999001100201', town: '999001100', kind: 'village', name: { 'zh-CN': '甲村', en: 'Jia Village' } },
    { place: '999001101', town: '999001101', kind: 'crossing', name: { 'zh-CN': '路口乙一', en: 'Crossing B1' } },
  ],
  kinds: [
    { id: 'litter', category: 'works', title: { 'zh-CN': '垃圾', en: 'Litter' } },
    { id: 'cover', category: 'base', title: { 'zh-CN': '井盖', en: 'Manhole cover' } },
    { id: 'stall', category: 'base', title: { 'zh-CN': '摊位', en: 'Stall A1' } },
  ],
  departments: ['roads', 'markets'],
  duties: [],
  dutyItems: [],
  rounds: [],
  origins: [
    { basis: 'reported', source: 'ledger' },
    { basis: 'demo', source: 'demo' },
  ],
};

/** A problem as somebody would write it down; `row` is its place among those of its ledger. */
export interface PlainProblem {
  readonly row: number;
  readonly id: string;
  readonly spotCode: number;
  readonly kindCode: number;
  readonly spot: Spot;
  readonly kind: ProblemKind;
  readonly severity: Severity;
  readonly department: string | null;
  readonly basis: Basis;
  readonly moves: readonly Move[];
}

/** A problem on the day that is told of. */
export type StandingProblem = PlainProblem & { readonly standing: ProblemStanding };

const anyWritten = fc.record({
  moves: anyHistory,
  spotCode: fc.nat({ max: sampleIndex.spots.length - 1 }),
  kindCode: fc.nat({ max: sampleIndex.kinds.length - 1 }),
  severity: fc.constantFrom(...severities),
  department: fc.constantFrom(null, ...sampleIndex.departments),
  basis: fc.constantFrom<Basis[]>('reported', 'demo'),
});

/** Any problems of the sample index, in the order they were found, numbered from 1001. */
export const anyProblems: fc.Arbitrary<PlainProblem[]> = fc.array(anyWritten, { maxLength: 40 }).map(fileProblems);

/** Exactly so many, always the same. */
export function sampleProblems(count: number): PlainProblem[] {
  const [written = []] = fc.sample(fc.array(anyWritten, { minLength: count, maxLength: count }), {
    numRuns: 1,
    seed: 7,
  });
  return fileProblems(written);
}

/** A day by its number from `dayZero`: some before anything was found, some after everything happened. */
export const anyDay = fc.integer({ min: -20, max: 360 });

export const dateOf = (day: number): IsoDate => computeDate(dayZero + day);

type Written = Pick<PlainProblem, 'moves' | 'spotCode' | 'kindCode' | 'severity' | 'department' | 'basis'>;

/** What was written down, in the order it was found. */
export function fileProblems(written: readonly Written[]): PlainProblem[] {
  const foundOn = ({ moves }: Written) => moves[0]?.on ?? '';
  return [...written]
    .sort((a, b) => (foundOn(a) < foundOn(b) ? -1 : foundOn(a) > foundOn(b) ? 1 : 0))
    .map((one, row) => ({
      ...one,
      row,
      id: String(1001 + row),
      spot: at(sampleIndex.spots, one.spotCode),
      kind: at(sampleIndex.kinds, one.kindCode),
    }));
}

export function tellColumns(histories: readonly (readonly Move[])[]): LedgerColumns {
  const moves = histories.flat();
  const starts = new Uint32Array(histories.length + 1);
  for (const [row, own] of histories.entries()) starts[row + 1] = (starts[row] ?? 0) + own.length;
  const dayOf = (date: string | null) => (date === null ? 0 : computeDayNumber(date) - dayZero);
  return {
    count: histories.length,
    dayZero,
    starts,
    states: Uint8Array.from(moves, ({ state }) => problemStates.indexOf(state)),
    days: Uint16Array.from(moves, ({ on }) => dayOf(on)),
    deadlines: Uint16Array.from(moves, ({ deadline }) => dayOf(deadline)),
  };
}

/** The same problems, column by column. */
export function tellTable(problems: readonly PlainProblem[]): LedgerTable {
  return {
    ...tellColumns(problems.map(({ moves }) => moves)),
    spots: Uint16Array.from(problems, ({ spotCode }) => spotCode),
    kinds: Uint16Array.from(problems, ({ kindCode }) => kindCode),
    severities: Uint8Array.from(problems, ({ severity }) => severities.indexOf(severity)),
    departments: Uint16Array.from(problems, ({ department }) =>
      department === null ? 0 : sampleIndex.departments.indexOf(department) + 1,
    ),
    origins: Uint8Array.from(problems, ({ basis }) => (basis === 'demo' ? 1 : 0)),
  };
}

/** Those that had been found by a day, as they stood. */
export function standOn(problems: readonly PlainProblem[], day: number): StandingProblem[] {
  return problems.flatMap((problem) => {
    const standing = assessProblem(problem.moves, dateOf(day));
    return standing === null ? [] : [{ ...problem, standing }];
  });
}

/** Counts what is told of each: `countBy(['a', 'b', 'a'], (each) => each)` → `{ a: 2, b: 1 }`. */
export function countBy<T>(items: readonly T[], keyOf: (item: T) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const item of items) counts[keyOf(item)] = (counts[keyOf(item)] ?? 0) + 1;
  return counts;
}

function at<T>(items: readonly T[], place: number): T {
  const item = items[place];
  if (item === undefined) throw new Error(`nothing at ${place}`);
  return item;
}
