import { ShapeError } from '@/sources/wireTable';

/**
 * A file of columns: `LDG1`, the length of a JSON head as four bytes (all numbers little-endian), the head, then the
 * columns. A column of whole numbers stands in planes: the lowest byte of every number, then the next, as many as the
 * largest needs; equal bytes beside each other compress well. A column of texts is their lengths in bytes, as such a
 * column, then the texts as UTF-8.
 */
const magic = 'LDG1';
const mostPlanes = 4;

interface ColumnHead {
  readonly name: string;
  readonly planes: number;
  readonly length: number;
  /** Of a column of texts: how many bytes they take. */
  readonly bytes: number | null;
}

/** A column to be written: whole numbers from 0 to 2³² − 1, or texts; a plain list is texts. */
export type Column = Uint8Array | Uint16Array | Uint32Array | readonly string[];

/** Columns by name, under a head of their own → the bytes of a file. */
export function encodeColumnFile(release: string, columns: Readonly<Record<string, Column>>): Uint8Array {
  const heads: ColumnHead[] = [];
  const blocks: Uint8Array[] = [];
  for (const [name, column] of Object.entries(columns)) {
    const texts = Array.isArray(column) ? encodeTexts(column as readonly string[]) : null;
    const numbers = texts?.lengths ?? (column as Exclude<Column, readonly string[]>);
    const { planes, block } = encodeNumbers(numbers);
    heads.push({ name, planes, length: numbers.length, bytes: texts?.block.length ?? null });
    blocks.push(block, ...(texts === null ? [] : [texts.block]));
  }
  const head = new TextEncoder().encode(JSON.stringify({ release, columns: heads }));
  const start = new Uint8Array(8);
  start.set(new TextEncoder().encode(magic));
  new DataView(start.buffer).setUint32(4, head.length, true);
  return concat([start, head, ...blocks]);
}

/** All texts at once: one by one a million of them take longer than everything else that is published. */
function encodeTexts(texts: readonly string[]): { lengths: ArrayLike<number>; block: Uint8Array } {
  const encoder = new TextEncoder();
  const whole = texts.join('');
  const block = encoder.encode(whole);
  const isAscii = block.length === whole.length;
  return {
    block,
    lengths: Uint32Array.from(texts, (text) => (isAscii ? text.length : encoder.encode(text).length)),
  };
}

function encodeNumbers(numbers: ArrayLike<number>): { planes: number; block: Uint8Array } {
  let most = 0;
  for (let at = 0; at < numbers.length; at += 1) most = Math.max(most, numbers[at] ?? 0);
  const planes = most < 0x100 ? 1 : most < 0x1_00_00 ? 2 : most < 0x1_00_00_00 ? 3 : mostPlanes;
  const block = new Uint8Array(planes * numbers.length);
  for (let plane = 0; plane < planes; plane += 1)
    for (let at = 0; at < numbers.length; at += 1)
      block[plane * numbers.length + at] = ((numbers[at] ?? 0) >>> (8 * plane)) & 0xff;
  return { planes, block };
}

/** What was read from a file of columns. */
export interface ColumnFile {
  readonly release: string;
  /** How many entries a column has. Throws `ShapeError` for a column that is not there, as the others do. */
  lengthOf(name: string): number;
  /** Copies a column into a place; every number must be below the limit, or `ShapeError` is thrown. */
  copyNumbers(name: string, into: { [at: number]: number; readonly length: number }, from: number, limit: number): void;
  /** The texts of a column, each decoded when it is asked for. */
  readTexts(name: string): (at: number) => string;
}

/** Bytes → a file of columns. Throws `ShapeError` for what is not whole, or is not such a file. */
export function decodeColumnFile(bytes: Uint8Array): ColumnFile {
  if (new TextDecoder().decode(bytes.subarray(0, 4)) !== magic) throw broken('(file)', 'not a file of columns');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const headLength = bytes.length < 8 ? Number.POSITIVE_INFINITY : view.getUint32(4, true);
  if (8 + headLength > bytes.length) throw broken('(head)', 'the file ends in it');
  const { release, columns } = parseHead(bytes.subarray(8, 8 + headLength));
  const places = new Map<string, ColumnHead & { readonly at: number }>();
  let at = 8 + headLength;
  for (const column of columns) {
    places.set(column.name, { ...column, at });
    at += column.planes * column.length + (column.bytes ?? 0);
  }
  if (at !== bytes.length) throw broken('(file)', `${bytes.length} bytes instead of ${at}`);
  const find = (name: string) => {
    const found = places.get(name);
    if (found === undefined) throw broken(name, 'column is missing');
    return found;
  };

  function copyNumbers(
    name: string,
    into: { [at: number]: number; readonly length: number },
    from: number,
    limit: number,
  ): void {
    const { at: start, planes, length } = find(name);
    if (from + length > into.length) throw broken(name, `${length} entries are too many`);
    let most = 0;
    for (let item = 0; item < length; item += 1) {
      let number = bytes[start + item] ?? 0;
      for (let plane = 1; plane < planes; plane += 1)
        number += (bytes[start + plane * length + item] ?? 0) * 2 ** (8 * plane);
      if (number > most) most = number;
      into[from + item] = number;
    }
    if (length > 0 && most >= limit) throw broken(name, `${most} stands for nothing`);
  }

  function readTexts(name: string): (at: number) => string {
    const { at: start, planes, length, bytes: size } = find(name);
    const ends = new Uint32Array(length + 1);
    const lengths = new Uint32Array(length);
    copyNumbers(name, lengths, 0, 2 ** 32);
    // Summed apart from the column of ends, in which a sum beyond 2³² would begin anew and seem to fit.
    let end = 0;
    for (const [item, own] of lengths.entries()) {
      end += own;
      ends[item + 1] = end;
    }
    if (end !== size) throw broken(name, `${end} bytes of text instead of ${size}`);
    const first = start + planes * length;
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    return (item) => decoder.decode(bytes.subarray(first + (ends[item] ?? 0), first + (ends[item + 1] ?? 0)));
  }

  return { release, lengthOf: (name) => find(name).length, copyNumbers, readTexts };
}

function parseHead(bytes: Uint8Array): { release: string; columns: readonly ColumnHead[] } {
  let head: unknown;
  try {
    head = JSON.parse(new TextDecoder().decode(bytes));
  } catch (error) {
    throw broken('(head)', String(error));
  }
  const { release, columns } = (head ?? {}) as Record<string, unknown>;
  if (typeof release !== 'string' || !Array.isArray(columns)) throw broken('(head)', 'release or columns are missing');
  return {
    release,
    columns: columns.map((column: Record<string, unknown>) => {
      const { name, planes, length, bytes: size } = column ?? {};
      const isSound =
        typeof name === 'string' &&
        isCount(planes) &&
        planes >= 1 &&
        planes <= mostPlanes &&
        isCount(length) &&
        (size === null || isCount(size));
      if (!isSound) throw broken('(head)', `column ${JSON.stringify(column)}`);
      return { name, planes, length, bytes: size as number | null };
    }),
  };
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function broken(path: string, problem: string): ShapeError {
  return new ShapeError([{ path, problem }]);
}

function numbersSum(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

function concat(blocks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(numbersSum(blocks.map(({ length }) => length)));
  let at = 0;
  for (const block of blocks) {
    whole.set(block, at);
    at += block.length;
  }
  return whole;
}
