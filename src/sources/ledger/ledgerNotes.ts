import type { LedgerTable } from '@/domain/ledger/ledger';
import { fold } from '@/domain/ledger/survey';
import { read } from '@/sources/campaignSource';
import type { ColumnFile } from '@/sources/ledger/columnFile';
import type { LedgerFile } from '@/sources/ledger/ledgerFiles';
import { ShapeError } from '@/sources/wireTable';

/** What only a row that is read needs. Codes are one more than their place in the index, 0 for none. */
export interface LedgerNote {
  readonly id: string;
  readonly round: number;
  readonly duty: number;
  readonly remark: string;
  /** Of a move, by its step from 0. */
  readonly evidence: (step: number) => string;
  readonly moveRemark: (step: number) => string;
}

/** The notes of a ledger, had part by part when a row of it is read. */
export interface LedgerNotes {
  load(rows: Iterable<number>): Promise<void>;
  /** Of a row whose part was loaded. */
  read(row: number): LedgerNote;
  /** Which rows have a number that holds a folded text; every part is loaded for it. */
  findIds(text: string): Promise<(row: number) => boolean>;
  /** The rows of these numbers, in their order; what no problem has is left out. */
  findRows(ids: readonly string[]): Promise<number[]>;
}

interface Part {
  readonly first: number;
  readonly rows: number;
  readonly ids: (at: number) => string;
  readonly remarks: (at: number) => string;
  readonly evidence: (at: number) => string;
  readonly moveRemarks: (at: number) => string;
  readonly round: Uint32Array;
  readonly duty: Uint16Array;
  readonly firstMove: number;
}

/** Notes that come by name when they are asked for. */
export function createNotes(
  file: LedgerFile,
  table: LedgerTable,
  readColumns: (name: string) => Promise<{ readonly path: string; readonly file: ColumnFile }>,
): LedgerNotes {
  const firsts = file.parts.map((_, at) => file.parts.slice(0, at).reduce((sum, { rows }) => sum + rows, 0));
  const held = new Map<number, Promise<Part>>();
  const here = new Map<number, Part>();

  function loadPart(at: number): Promise<Part> {
    const known = held.get(at);
    if (known !== undefined) return known;
    const asked = readOne(at).catch((error: unknown) => {
      held.delete(at);
      throw error;
    });
    held.set(at, asked);
    return asked;
  }

  async function readOne(at: number): Promise<Part> {
    const { name, rows, moves } = file.parts[at] ?? { name: '', rows: 0, moves: 0 };
    const first = firsts[at] ?? 0;
    const { path, file: columns } = await readColumns(name);
    const part = await read(
      async () => columns,
      path,
      () => {
        const [round, duty] = [new Uint32Array(rows), new Uint16Array(rows)];
        for (const [column, expected] of [
          ...forRows.map((own) => [own, rows] as const),
          ...forMoves.map((own) => [own, moves] as const),
        ])
          if (columns.lengthOf(column) !== expected)
            throw new ShapeError([
              { path: column, problem: `${columns.lengthOf(column)} entries instead of ${expected}` },
            ]);
        columns.copyNumbers('round', round, 0, file.rounds + 1);
        columns.copyNumbers('duty', duty, 0, file.duties.length + 1);
        return {
          first,
          rows,
          ids: columns.readTexts('ids'),
          remarks: columns.readTexts('remarks'),
          evidence: columns.readTexts('evidence'),
          moveRemarks: columns.readTexts('moveRemarks'),
          round,
          duty,
          firstMove: table.starts[first] ?? 0,
        };
      },
    );
    here.set(at, part);
    return part;
  }

  /** The part a row is in. */
  function partOf(row: number): number {
    let [low, high] = [0, firsts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((firsts[middle] ?? 0) <= row) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  // Folded when a number is first searched for: a million of them take a second, and every key asks again.
  const foldedIds = new Map<Part, string>();
  const loadAll = () => Promise.all(file.parts.map((_, at) => loadPart(at)));

  return {
    async load(rows) {
      await Promise.all([...new Set([...rows].map(partOf))].map(loadPart));
    },
    read(row) {
      const part = here.get(partOf(row));
      if (part === undefined) throw new Error(`the notes of row ${row} are not loaded`);
      const at = row - part.first;
      const move = (table.starts[row] ?? 0) - part.firstMove;
      return {
        id: part.ids(at),
        round: part.round[at] ?? 0,
        duty: part.duty[at] ?? 0,
        remark: part.remarks(at),
        evidence: (step) => part.evidence(move + step),
        moveRemark: (step) => part.moveRemarks(move + step),
      };
    },
    async findIds(text) {
      const found = new Uint8Array(table.count);
      for (const part of await loadAll()) {
        const folded = foldedIds.get(part) ?? foldIds(part);
        foldedIds.set(part, folded);
        markRows(found, part.first, folded, text);
      }
      return (row) => found[row] === 1;
    },
    async findRows(ids) {
      const wanted = new Set(ids);
      const rowById = new Map<string, number>();
      // The newest first: that is what people ask for.
      for (let at = file.parts.length - 1; at >= 0 && rowById.size < wanted.size; at -= 1) {
        const { first, rows, ids: idOf } = await loadPart(at);
        for (let own = 0; own < rows; own += 1) {
          const id = idOf(own);
          if (wanted.has(id)) rowById.set(id, first + own);
        }
      }
      return ids.flatMap((id) => rowById.get(id) ?? []);
    },
  };
}

/** The numbers of a part as they are compared, a line each. */
function foldIds({ rows, ids }: Part): string {
  return Array.from({ length: rows }, (_, at) => fold(ids(at))).join('\n');
}

/** Marks the rows whose line holds a text, from the row of the first line on. */
function markRows(found: Uint8Array, first: number, lines: string, text: string): void {
  if (text.includes('\n')) return;
  let [row, end] = [first, lines.indexOf('\n')];
  for (let at = lines.indexOf(text); at !== -1; at = lines.indexOf(text, end)) {
    while (end !== -1 && end < at) {
      row += 1;
      end = lines.indexOf('\n', end + 1);
    }
    found[row] = 1;
    if (end === -1) return;
  }
}

const forRows = ['ids', 'round', 'duty', 'remarks'];
const forMoves = ['evidence', 'moveRemarks'];
