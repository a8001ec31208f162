import * as z from 'zod/mini';
import { computeDate, computeDayNumber } from '@/domain/date';
import { problemStates } from '@/domain/ledger/history';
import type { LedgerIndex, LedgerTable, Round, Spot } from '@/domain/ledger/ledger';
import { bases, dutyKinds, sessions, severities, spotKinds, type Text } from '@/domain/vocabulary';
import { envelope, parseFile } from '@/sources/api';
import { code, date, id } from '@/sources/cells';
import type { ColumnFile } from '@/sources/ledger/columnFile';
import { ShapeError } from '@/sources/wireTable';

const words = z.nullable(z.object({ 'zh-CN': z.string(), en: z.string() }));

/** `ledger`: what the codes of the column files stand for, and which files there are. */
const ledgerFile = z.object({
  ...envelope,
  kind: z.literal('ledger'),
  dayZero: date,
  spots: z.array(z.object({ place: code, town: code, kind: z.enum(spotKinds), name: words })),
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
  origins: z.array(z.object({ basis: z.enum(bases), source: id })),
  /** Each course a problem takes, by the places of its states among the states there are. */
  courses: z.array(z.array(z.int().check(z.nonnegative(), z.lt(problemStates.length)))),
  places: z.array(code),
  rounds: z.int().check(z.nonnegative()),
  parts: z.array(
    z.object({
      /** Its first month; the file holds whole months. */
      name: z.string().check(z.regex(/^\d{4}-\d{2}$/)),
      rows: z.int().check(z.positive()),
      moves: z.int().check(z.positive()),
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
  const read = (name: string, limit: number) => readColumn(columns, name, new Uint32Array(count), 0, limit);
  const days = read('day', 0x1_00_00);
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
  if (columns.lengthOf('found') !== rows) throw misfit('found', columns.lengthOf('found'), rows);
  const found = readColumn(columns, 'found', new Uint16Array(rows), 0, 0x1_00_00);
  const courses = readColumn(columns, 'course', new Uint16Array(rows), 0, file.courses.length);
  const gaps = readColumn(columns, 'gaps', new Uint16Array(columns.lengthOf('gaps')), 0, 0x1_00_00);
  const terms = readColumn(columns, 'terms', new Uint16Array(columns.lengthOf('terms')), 0, 0x1_00_00);
  readColumn(columns, 'spot', table.spots, first, file.spots.length);
  readColumn(columns, 'kind', table.kinds, first, file.kinds.length);
  readColumn(columns, 'severity', table.severities, first, severities.length);
  readColumn(columns, 'department', table.departments, first, file.departments.length + 1);
  readColumn(columns, 'origin', table.origins, first, file.origins.length);
  const { starts, states, days, deadlines } = table;
  let [move, gap, term] = [firstMove, 0, 0];
  for (let row = 0; row < rows; row += 1) {
    starts[first + row] = move;
    const course = file.courses[courses[row] ?? 0] ?? [];
    let day = found[row] ?? 0;
    for (let step = 0; step < course.length; step += 1) {
      if (step > 0) {
        day += gaps[gap] ?? 0;
        gap += 1;
      }
      states[move] = course[step] ?? 0;
      days[move] = day;
      if (course[step] === assigned) {
        deadlines[move] = day + (terms[term] ?? 0);
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

function readColumn<Into extends Uint8Array | Uint16Array | Uint32Array>(
  columns: ColumnFile,
  name: string,
  into: Into,
  from: number,
  limit: number,
): Into {
  columns.copyNumbers(name, into, from, limit);
  return into;
}

function misfit(path: string, found: number, expected: number): ShapeError {
  return new ShapeError([{ path, problem: `${found} entries instead of ${expected}` }]);
}
