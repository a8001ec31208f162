import * as z from 'zod/mini';
import { computeDate, computeDayNumber } from '@/domain/date';
import { problemStates } from '@/domain/ledger/history';
import type { LedgerIndex, LedgerTable, Round, Spot } from '@/domain/ledger/ledger';
import { bases, dutyKinds, sessions, severities, spotKinds, type Text } from '@/domain/vocabulary';
import { envelope, parseFile } from '@/sources/api';
import { code, date, id } from '@/sources/cells';
import type { ColumnFile } from '@/sources/ledger/columnFile';
import { ShapeError } from '@/sources/wireTable';

/** More than any ledger has; places are kept for as many as a file says, before its columns are seen. */
const mostEntries = 0x1_00_00_00;
const amount = z.int().check(z.nonnegative(), z.lt(mostEntries));
const state = z.int().check(z.nonnegative(), z.lt(problemStates.length));

const words = z.nullable(z.object({ 'zh-CN': z.string(), en: z.string() }));

/** `ledger`: what the codes of the column files stand for, and which files there are. */
const ledgerFile = z.object({
  ...envelope,
  kind: z.literal('ledger'),
  dayZero: date,
  // As many as the codes of a column can tell apart where they are kept.
  spots: z
    .array(z.object({ place: code, town: code, kind: z.enum(spotKinds), name: words }))
    .check(z.maxLength(0x1_00_00)),
  kinds: z.array(z.object({ id, category: id, title: z.object({ 'zh-CN': z.string(), en: z.string() }) })),
  departments: z.array(id),
  duties: z.array(
    z.object({
      id,
      kind: z.enum(dutyKinds),
      place: code,
      town: code,
      items: z.array(id),
      name: words,
      department: z.nullable(id),
      basis: z.enum(bases),
    }),
  ),
  dutyItems: z.array(z.object({ id, title: z.object({ 'zh-CN': z.string(), en: z.string() }), note: words })),
  origins: z.array(z.object({ basis: z.enum(bases), source: id })).check(z.maxLength(0x1_00)),
  /** Each course a problem takes, by the places of its states among the states there are: it begins with finding. */
  courses: z.array(z.array(state).check(z.refine(([first]) => first === problemStates.indexOf('found')))),
  places: z.array(code),
  rounds: amount,
  parts: z.array(
    z.object({
      /** Its first month; the file holds whole months. */
      name: z.string().check(z.regex(/^\d{4}-\d{2}$/)),
      rows: amount.check(z.positive()),
      moves: amount.check(z.positive()),
    }),
  ),
});
export type LedgerFile = z.infer<typeof ledgerFile>;

/** Unknown JSON → the index of a ledger. Throws `ShapeError`. */
export function parseLedgerFile(json: unknown): LedgerFile {
  return parseFile(ledgerFile, json);
}

/** Of rounds: the day from `dayZero`, the session, the place, what was found and one more (0: nobody counted), the origin. */
export function readRounds(file: LedgerFile, columns: ColumnFile): Round[] {
  const { rounds: count, dayZero, places, origins } = file;
  const read = (name: string, limit: number) => readColumn(columns, name, new Uint32Array(count), 0, count, limit);
  const days = read('day', dayLimit);
  const [sessionCodes, placeCodes] = [read('session', sessions.length), read('place', places.length)];
  const [found, origin] = [read('found', 2 ** 32), read('origin', origins.length)];
  const zero = computeDayNumber(dayZero);
  return Array.from({ length: count }, (_, at) => ({
    date: computeDate(zero + (days[at] ?? 0)),
    session: sessions[sessionCodes[at] ?? 0] ?? 'morning',
    place: places[placeCodes[at] ?? 0] ?? '',
    found: found[at] === 0 ? null : (found[at] ?? 1) - 1,
    basis: origins[origin[at] ?? 0]?.basis ?? 'demo',
  }));
}

/** What the main thread and the answers name things by. */
export function readIndex(file: LedgerFile, rounds: readonly Round[]): LedgerIndex {
  const { spots, kinds, departments, duties, dutyItems, origins } = file;
  return { spots: spots as readonly Spot[], kinds, departments, duties, dutyItems, rounds, origins };
}

/** The name of a spot or a duty in the form the rules know. */
export type LedgerName = Text | null;

/** Tables for so many problems and moves, to be filled part by part. */
export function createLedgerTable(file: LedgerFile): Omit<LedgerTable, 'count'> & { count: number } {
  const count = file.parts.reduce((sum, { rows }) => sum + rows, 0);
  const moves = file.parts.reduce((sum, part) => sum + part.moves, 0);
  return {
    count,
    dayZero: computeDayNumber(file.dayZero),
    starts: new Uint32Array(count + 1),
    states: new Uint8Array(moves),
    days: new Uint16Array(moves),
    deadlines: new Uint16Array(moves),
    spots: new Uint16Array(count),
    kinds: new Uint16Array(count),
    severities: new Uint8Array(count),
    departments: new Uint16Array(count),
    origins: new Uint8Array(count),
  };
}

/**
 * One part into its place in the tables. Of a problem the day it was found, its codes and its course; of each later move
 * the days since the one before; of each assignment the days it gives. Throws `ShapeError` for columns that do not fit.
 */
export function readPart(
  file: LedgerFile,
  at: number,
  columns: ColumnFile,
  table: ReturnType<typeof createLedgerTable>,
): void {
  const { rows, moves } = file.parts[at] ?? { rows: 0, moves: 0 };
  const before = file.parts.slice(0, at);
  const first = before.reduce((sum, part) => sum + part.rows, 0);
  const firstMove = before.reduce((sum, part) => sum + part.moves, 0);
  const read = <Into extends Numbers>(name: string, into: Into, from: number, count: number, limit: number) =>
    readColumn(columns, name, into, from, count, limit);
  const own = (name: string, count: number, limit: number) => read(name, new Uint16Array(count), 0, count, limit);
  const found = own('found', rows, dayLimit);
  const courses = own('course', rows, file.courses.length);
  const gaps = own('gaps', columns.lengthOf('gaps'), dayLimit);
  const terms = own('terms', columns.lengthOf('terms'), dayLimit);
  read('spot', table.spots, first, rows, file.spots.length);
  read('kind', table.kinds, first, rows, file.kinds.length);
  read('severity', table.severities, first, rows, severities.length);
  read('department', table.departments, first, rows, file.departments.length + 1);
  read('origin', table.origins, first, rows, file.origins.length);
  const { starts, states, days, deadlines } = table;
  let [move, gap, term] = [firstMove, 0, 0];
  let last = first === 0 ? 0 : (table.days[table.starts[first - 1] ?? 0] ?? 0);
  for (let row = 0; row < rows; row += 1) {
    starts[first + row] = move;
    const course = file.courses[courses[row] ?? 0] ?? [];
    let day = found[row] ?? 0;
    // Whoever tells of a day ends at the first that was found later.
    if (day < last) throw broken('found', `${day} comes after ${last}`);
    last = day;
    for (let step = 0; step < course.length; step += 1) {
      if (step > 0) {
        day += gaps[gap] ?? 0;
        gap += 1;
      }
      states[move] = course[step] ?? 0;
      days[move] = checkDay('gaps', day);
      if (course[step] === assigned) {
        deadlines[move] = checkDay('terms', day + (terms[term] ?? 0));
        term += 1;
      }
      move += 1;
    }
  }
  table.starts[first + rows] = move;
  if (move - firstMove !== moves) throw misfit('course', move - firstMove, moves);
  if (gap !== gaps.length) throw misfit('gaps', gaps.length, gap);
  if (term !== terms.length) throw misfit('terms', terms.length, term);
}

const assigned = problemStates.indexOf('assigned');
/** Days are kept in two bytes; one that does not fit would come back as another. */
const dayLimit = 0x1_00_00;

function checkDay(path: string, day: number): number {
  if (day >= dayLimit) throw broken(path, `${day} stands for nothing`);
  return day;
}

type Numbers = Uint8Array | Uint16Array | Uint32Array;

/** Throws `ShapeError` for a column of more or fewer entries: what is not told would read as the first of all. */
function readColumn<Into extends Numbers>(
  columns: ColumnFile,
  name: string,
  into: Into,
  from: number,
  count: number,
  limit: number,
): Into {
  if (columns.lengthOf(name) !== count) throw misfit(name, columns.lengthOf(name), count);
  columns.copyNumbers(name, into, from, limit);
  return into;
}

function misfit(path: string, found: number, expected: number): ShapeError {
  return broken(path, `${found} entries instead of ${expected}`);
}

function broken(path: string, problem: string): ShapeError {
  return new ShapeError([{ path, problem }]);
}
