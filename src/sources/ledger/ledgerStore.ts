import { computeDate, computeDayNumber } from '@/domain/date';
import { assessColumns, type LedgerStandings } from '@/domain/ledger/columns';
import { reviewDuties } from '@/domain/ledger/duties';
import { assessProblem } from '@/domain/ledger/funnel';
import { problemStates } from '@/domain/ledger/history';
import type { LedgerIndex, LedgerTable, ProblemRecord } from '@/domain/ledger/ledger';
import { orderRows } from '@/domain/ledger/order';
import { recurrenceDays, reviewLedger, reviewRounds } from '@/domain/ledger/review';
import { fold, type LedgerSurvey, surveyLedger } from '@/domain/ledger/survey';
import { severities } from '@/domain/vocabulary';
import { checkRelease, createManifestReader, type LoadJson, read } from '@/sources/campaignSource';
import { decodeColumnFile } from '@/sources/ledger/columnFile';
import {
  createLedgerTable,
  type LedgerFile,
  parseLedgerFile,
  readIndex,
  readPart,
  readRounds,
} from '@/sources/ledger/ledgerFiles';
import { createNotes, type LedgerNotes } from '@/sources/ledger/ledgerNotes';
import type { AskLedger, LedgerChoice, LedgerQuestion } from '@/sources/ledger/questions';

/** Reads one file by its path below the campaign's folder, as it is. */
export type LoadBytes = (path: string) => Promise<Uint8Array>;

interface OpenLedger {
  readonly index: LedgerIndex;
  readonly table: LedgerTable;
  readonly notes: LedgerNotes;
}

/** How many weeks of rounds are held against each other. */
const roundWeeks = 26;

/**
 * The ledger of problems of a release, read once, and what is asked of it: in a worker of the browser, and at build. What
 * was asked lately is kept. Rejects with `SourceError`.
 */
export function openLedger(loadJson: LoadJson, loadBytes: LoadBytes, pinned: string | null): AskLedger {
  const manifest = createManifestReader(loadJson, pinned);
  let held: Promise<OpenLedger> | null = null;
  const standings = createMemo<LedgerStandings>(2);
  const surveys = createMemo<LedgerSurvey>(4);
  const orders = createMemo<Uint32Array>(4);

  async function readColumns(name: string) {
    const { path, release } = await manifest.find(name);
    const file = await read(loadBytes, path, decodeColumnFile);
    checkRelease(path, file, release);
    return { path, file };
  }

  async function load(): Promise<OpenLedger> {
    const file: LedgerFile = await manifest.file('ledger', parseLedgerFile);
    const [rounds, ...parts] = await Promise.all([
      readColumns('ledger-rounds'),
      ...file.parts.map(({ name }) => readColumns(`ledger/${name}`)),
    ]);
    const table = createLedgerTable(file);
    for (const [at, part] of parts.entries())
      await read(
        async () => part.file,
        part.path,
        (columns) => readPart(file, at, columns, table),
      );
    const told = await read(
      async () => rounds.file,
      rounds.path,
      (columns) => readRounds(file, columns),
    );
    const notes = createNotes(file, table, (name) => readColumns(`ledger-notes/${name}`));
    return { index: readIndex(file, told), table, notes };
  }

  function open(): Promise<OpenLedger> {
    held ??= load().catch((error: unknown) => {
      held = null;
      throw error;
    });
    return held;
  }

  function assess({ table }: OpenLedger, day: string): LedgerStandings {
    return standings(day, () => assessColumns(table, computeDayNumber(day) - table.dayZero));
  }

  async function survey(ledger: OpenLedger, { day, withDemo, filter }: LedgerChoice): Promise<LedgerSurvey> {
    const { table, index, notes } = ledger;
    // A number is searched for only where there may be one.
    const text = fold(filter.text);
    const named = /[0-9]/.test(text) ? await notes.findIds(text) : null;
    return surveys(JSON.stringify([day, withDemo, filter]), () =>
      surveyLedger(table, index, assess(ledger, day), computeDayNumber(day) - table.dayZero, filter, withDemo, named),
    );
  }

  async function answer(question: LedgerQuestion) {
    const ledger = await open();
    const { index, table, notes } = ledger;
    switch (question.ask) {
      case 'index':
        return index;
      case 'survey': {
        const { rows: _, ...counts } = await survey(ledger, question);
        return counts;
      }
      case 'rows': {
        const { day, withDemo, filter, sort, descending, from, to } = question;
        const { rows } = await survey(ledger, question);
        const ordered = orders(JSON.stringify([day, withDemo, filter, sort, descending]), () =>
          orderRows(rows, table, index, assess(ledger, day), sort, descending),
        );
        return readRecords(ledger, day, ordered.slice(from, to));
      }
      case 'review': {
        const { day, withDemo } = question;
        const { rows } = await survey(ledger, question);
        const offset = computeDayNumber(day) - table.dayZero;
        return {
          ...reviewLedger(table, index, assess(ledger, day), offset, rows),
          ...reviewRounds(index, day, roundWeeks, withDemo),
        };
      }
      case 'duties': {
        const { day, withDemo } = question;
        return reviewDuties(table, index, assess(ledger, day), computeDayNumber(day) - table.dayZero, withDemo);
      }
      case 'problems': {
        const rows = await notes.findRows(question.ids);
        const records = await readRecords(ledger, question.day, Uint32Array.from(rows));
        return records.filter(({ basis }) => question.withDemo || basis !== 'demo');
      }
    }
  }

  async function readRecords(
    { table, index, notes }: OpenLedger,
    day: string,
    rows: Uint32Array,
  ): Promise<ProblemRecord[]> {
    await notes.load(rows);
    return [...rows].flatMap((row) => readRecord(table, index, notes, row, day) ?? []);
  }

  return answer;
}

/** A problem as it stood on a day; null before it was found. */
function readRecord(
  table: LedgerTable,
  index: LedgerIndex,
  notes: LedgerNotes,
  row: number,
  day: string,
): ProblemRecord | null {
  const dateOf = (offset: number) => computeDate(table.dayZero + offset);
  const first = table.starts[row] ?? 0;
  const note = notes.read(row);
  const moves = Array.from({ length: (table.starts[row + 1] ?? 0) - first }, (_, step) => {
    const at = first + step;
    const deadline = table.deadlines[at] ?? 0;
    return {
      state: problemStates[table.states[at] ?? 0] ?? 'found',
      on: dateOf(table.days[at] ?? 0),
      deadline: deadline === 0 ? null : dateOf(deadline),
      evidence: note.evidence(step),
      remark: note.moveRemark(step),
    };
  }).filter(({ on }) => on <= day);
  const standing = assessProblem(moves, day);
  const spot = index.spots[table.spots[row] ?? 0];
  const kind = index.kinds[table.kinds[row] ?? 0];
  if (standing === null || spot === undefined || kind === undefined) return null;
  const round = note.round === 0 ? undefined : index.rounds[note.round - 1];
  const origin = index.origins[table.origins[row] ?? 0];
  return {
    row,
    id: note.id,
    spot,
    kind: kind.id,
    severity: severities[table.severities[row] ?? 0] ?? 'ordinary',
    department: index.departments[(table.departments[row] ?? 0) - 1] ?? null,
    duty: note.duty === 0 ? null : (index.duties[note.duty - 1]?.id ?? null),
    round: round === undefined ? null : { date: round.date, session: round.session },
    basis: origin?.basis ?? 'demo',
    source: origin?.source ?? '',
    remark: note.remark,
    moves,
    standing,
    times: countTimes(table, row),
  };
}

/** How often the same was found at the same spot in the days before, this time included. */
function countTimes({ starts, days, spots, kinds }: LedgerTable, row: number): number {
  const foundOn = (at: number) => days[starts[at] ?? 0] ?? 0;
  const since = foundOn(row) - recurrenceDays;
  let times = 1;
  for (let at = row - 1; at >= 0 && foundOn(at) > since; at -= 1)
    if (spots[at] === spots[row] && kinds[at] === kinds[row]) times += 1;
  return times;
}

/** Keeps what was computed last for so many keys. */
function createMemo<T>(most: number): (key: string, compute: () => T) => T {
  const kept = new Map<string, T>();
  return (key, compute) => {
    const known = kept.get(key) ?? compute();
    kept.delete(key);
    kept.set(key, known);
    for (const oldest of kept.keys()) if (kept.size > most) kept.delete(oldest);
    return known;
  };
}
