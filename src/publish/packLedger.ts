import { computeDate, computeDayNumber } from '@/domain/date';
import { problemStates } from '@/domain/ledger/history';
import { type Basis, sessions, severities, type Text } from '@/domain/vocabulary';
import type { Column } from '@/sources/ledger/columnFile';
import type { LedgerFile } from '@/sources/ledger/ledgerFiles';
import type { Row, Tables } from '@/sources/packageTables';

/** The tables of a package the ledger is made of. */
export type LedgerTables = Pick<
  Tables,
  'problems' | 'moves' | 'rounds' | 'duties' | 'dutyItems' | 'problemKinds' | 'regions' | 'departments'
>;

/** Columns by name, and of how many rows of the package they tell. */
export interface PackedColumns {
  readonly columns: Readonly<Record<string, Column>>;
  readonly rows: number;
}

/** A ledger as the internal edition serves it: the index, and files of columns by name. */
export interface PackedLedger {
  readonly index: Omit<LedgerFile, 'schemaVersion' | 'release'>;
  readonly files: ReadonlyMap<string, PackedColumns>;
}

interface FiledProblem {
  readonly problem: Row<'problems'>;
  readonly moves: readonly Row<'moves'>[];
  readonly foundOn: string;
}

/** A file holds whole months, and ends with the one in which it comes to so many problems. */
const enoughRows = 5_000;

/**
 * The ledger of a package → an index and files of columns. What filtering and grouping need is apart from what only a row
 * that is read needs. The same rows give the same columns.
 */
export function packLedger(tables: LedgerTables): PackedLedger {
  const problems = fileProblems(tables);
  const rounds = [...tables.rounds].sort((a, b) => compare(a.date, b.date) || compare(a.session, b.session));
  const first = [problems[0]?.foundOn, rounds[0]?.date].filter((day) => day !== undefined).sort()[0] ?? '2000-01-02';
  const zero = computeDayNumber(first) - 1;
  const codes = createCodes(tables, rounds, zero);
  const files = new Map<string, PackedColumns>();
  const parts: LedgerFile['parts'] = [];
  for (const [name, own] of splitByMonths(problems)) {
    files.set(`ledger/${name}`, { rows: own.length, columns: packProblems(own, codes) });
    files.set(`ledger-notes/${name}`, { rows: own.length, columns: packNotes(own, codes) });
    parts.push({ name, rows: own.length, moves: own.reduce((sum, { moves }) => sum + moves.length, 0) });
  }
  files.set('ledger-rounds', { rows: rounds.length, columns: packRounds(rounds, codes) });
  return {
    files,
    index: {
      kind: 'ledger',
      dayZero: computeDate(zero),
      ...nameCodes(tables, codes),
      rounds: rounds.length,
      parts,
    },
  };
}

/** Problems with their moves in the order they were found; on one day in the order of the file. */
function fileProblems({ problems, moves }: LedgerTables): FiledProblem[] {
  const byProblem = groupMoves(moves);
  return problems
    .map((problem) => {
      const own = byProblem.get(problem.id) ?? [];
      return { problem, moves: own, foundOn: own[0]?.on ?? '' };
    })
    .sort((a, b) => compare(a.foundOn, b.foundOn));
}

/** Moves by problem, in their order; those of one problem usually stand together, and are cut out at once. */
function groupMoves(moves: readonly Row<'moves'>[]): Map<string, Row<'moves'>[]> {
  const groups = new Map<string, Row<'moves'>[]>();
  for (let from = 0, to = 0; from < moves.length; from = to) {
    const problem = moves[from]?.problem ?? '';
    while (moves[to]?.problem === problem) to += 1;
    const run = moves.slice(from, to);
    groups.set(problem, [...(groups.get(problem) ?? []), ...run]);
  }
  for (const group of groups.values()) group.sort((a, b) => a.step - b.step);
  return groups;
}

function splitByMonths(problems: readonly FiledProblem[]): Map<string, FiledProblem[]> {
  const parts = new Map<string, FiledProblem[]>();
  let [name, month] = ['', ''];
  let part: FiledProblem[] = [];
  for (const problem of problems) {
    const own = problem.foundOn.slice(0, 7);
    if (name === '' || (own !== month && part.length >= enoughRows)) {
      name = own;
      part = [];
      parts.set(name, part);
    }
    month = own;
    part.push(problem);
  }
  return parts;
}

type Codes = ReturnType<typeof createCodes>;

function createCodes(tables: LedgerTables, rounds: readonly Row<'rounds'>[], zero: number) {
  const parents = new Map(tables.regions.map(({ code, level, parent }) => [code, level === 'village' ? parent : code]));
  const townOf = (place: string) => parents.get(place) ?? place;
  const spots = createDictionary<LedgerFile['spots'][number]>();
  const courses = createDictionary<number[]>();
  const origins = createDictionary<LedgerFile['origins'][number]>();
  const places = createDictionary<string>();
  return {
    townOf,
    spots,
    courses,
    origins,
    places,
    dayOf: createDays(zero),
    spotOf: ({ place, spot_kind: kind, spot_zh, spot_en }: Row<'problems'>) =>
      spots.codeOf(`${place} ${kind} ${spot_zh}\n${spot_en}`, () => ({
        place,
        town: townOf(place),
        kind,
        name: nameOf(spot_zh, spot_en),
      })),
    courseOf: (moves: readonly Row<'moves'>[]) => {
      const states = moves.map(({ state }) => problemStates.indexOf(state));
      return courses.codeOf(states.join(), () => states);
    },
    originOf: ({ basis, source }: { readonly basis: Basis; readonly source: string }) =>
      origins.codeOf(`${basis} ${source}`, () => ({ basis, source })),
    placeOf: (place: string) => places.codeOf(place, () => place),
    kindOf: numberRows(tables.problemKinds, 0),
    // Where there may be none, 0 says so, and everything else is one more.
    departmentOf: numberRows(tables.departments, 1),
    dutyOf: numberRows(tables.duties, 1),
    roundOf: numberRows(rounds, 1),
  };
}

/** Days from a day; a ledger has few days, and a date is slow to read. */
function createDays(zero: number): (date: string) => number {
  const known = new Map<string, number>();
  return (date) => {
    const day = known.get(date) ?? computeDayNumber(date) - zero;
    known.set(date, day);
    return day;
  };
}

function numberRows(rows: readonly { readonly id: string }[], first: number): (id: string | null) => number {
  const codes = new Map<string | null, number>(rows.map(({ id }, at) => [id, at + first]));
  return (id) => codes.get(id) ?? 0;
}

function packProblems(problems: readonly FiledProblem[], codes: Codes): PackedColumns['columns'] {
  const moves = problems.flatMap((problem) => problem.moves);
  return {
    found: Uint32Array.from(problems, ({ foundOn }) => codes.dayOf(foundOn)),
    spot: Uint32Array.from(problems, ({ problem }) => codes.spotOf(problem)),
    kind: Uint32Array.from(problems, ({ problem }) => codes.kindOf(problem.kind)),
    severity: Uint32Array.from(problems, ({ problem }) => severities.indexOf(problem.severity)),
    department: Uint32Array.from(problems, ({ problem }) => codes.departmentOf(problem.owner_department)),
    origin: Uint32Array.from(problems, ({ problem }) => codes.originOf(problem)),
    course: Uint32Array.from(problems, (problem) => codes.courseOf(problem.moves)),
    gaps: Uint32Array.from(
      problems.flatMap(({ moves: own }) =>
        own.slice(1).map(({ on }, at) => codes.dayOf(on) - codes.dayOf(own[at]?.on ?? on)),
      ),
    ),
    terms: Uint32Array.from(
      moves.flatMap(({ on, deadline }) => (deadline === null ? [] : [codes.dayOf(deadline) - codes.dayOf(on)])),
    ),
  };
}

function packNotes(problems: readonly FiledProblem[], codes: Codes): PackedColumns['columns'] {
  const moves = problems.flatMap((problem) => problem.moves);
  return {
    ids: problems.map(({ problem }) => problem.id),
    round: Uint32Array.from(problems, ({ problem }) => codes.roundOf(problem.round)),
    duty: Uint32Array.from(problems, ({ problem }) => codes.dutyOf(problem.owner_duty)),
    remarks: problems.map(({ problem }) => problem.remark),
    evidence: moves.map(({ evidence_ref }) => evidence_ref),
    moveRemarks: moves.map(({ remark }) => remark),
  };
}

function packRounds(rounds: readonly Row<'rounds'>[], codes: Codes): PackedColumns['columns'] {
  return {
    day: Uint32Array.from(rounds, ({ date }) => codes.dayOf(date)),
    session: Uint32Array.from(rounds, ({ session }) => sessions.indexOf(session)),
    place: Uint32Array.from(rounds, ({ place }) => codes.placeOf(place)),
    found: Uint32Array.from(rounds, ({ found }) => (found === null ? 0 : found + 1)),
    origin: Uint32Array.from(rounds, codes.originOf),
  };
}

function nameCodes(
  { problemKinds, departments, duties, dutyItems }: LedgerTables,
  { townOf, spots, courses, origins, places }: Codes,
) {
  return {
    spots: spots.items,
    kinds: problemKinds.map((row) => ({
      id: row.id,
      category: row.category,
      title: { 'zh-CN': row.title_zh, en: row.title_en },
    })),
    departments: departments.map(({ id }) => id),
    duties: duties.map((row) => ({
      id: row.id,
      kind: row.kind,
      place: row.place,
      town: townOf(row.place),
      items: row.items,
      name: nameOf(row.spot_zh, row.spot_en),
      department: row.owner_department,
      basis: row.basis,
    })),
    dutyItems: dutyItems.map((row) => ({
      id: row.id,
      title: { 'zh-CN': row.title_zh, en: row.title_en },
      note: nameOf(row.note_zh, row.note_en),
    })),
    origins: origins.items,
    courses: courses.items,
    places: places.items,
  };
}

/** A text that may be missing; written in one language only it is read in both. */
function nameOf(zh: string, en: string): Text | null {
  return zh === '' && en === '' ? null : { 'zh-CN': zh || en, en: en || zh };
}

/** Numbers things in the order they come. */
function createDictionary<T>() {
  const codes = new Map<string, number>();
  const items: T[] = [];
  return {
    items,
    codeOf(key: string, make: () => T): number {
      const known = codes.get(key);
      if (known !== undefined) return known;
      codes.set(key, items.length);
      items.push(make());
      return items.length - 1;
    },
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
