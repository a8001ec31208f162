import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import type { Fault } from '@/domain/problem';
import { readPackageFolder } from '@/publish/packageFolder';

const dataFolder = join(import.meta.dirname, '../../data');

/** One thing to do to the valid package. Rows are lines of the file, the header is row 1. */
type Patch = { readonly file: string } & (
  | { readonly op: 'cell'; readonly row: number; readonly column: string; readonly value: string }
  | { readonly op: 'append'; readonly line: string }
  | { readonly op: 'append bytes'; readonly hex: string }
  | { readonly op: 'insertBytes'; readonly row: number; readonly hex: string }
  | { readonly op: 'replace'; readonly find: string; readonly with: string }
  | { readonly op: 'removeRow'; readonly row: number }
  | { readonly op: 'dropColumns'; readonly columns: readonly string[] }
  | { readonly op: 'cut'; readonly at: string }
  | { readonly op: 'encode'; readonly as: 'utf16le' | 'bom' | 'crlf' }
  | { readonly op: 'write'; readonly text: string }
  | { readonly op: 'remove' }
);

/** A folder of tests/data: what to change, and the problem that must follow; none when the package stays sound. */
export interface MalformedCase {
  readonly name: string;
  readonly title: string;
  readonly patch: readonly Patch[];
  readonly expect:
    | ({ readonly file: string; readonly row: number | null; readonly column: string | null } & Partial<Fault>)
    | null;
}

export function readValidPackage(): Map<string, Uint8Array> {
  return readPackageFolder(join(dataFolder, 'valid'));
}

export function readCases(): MalformedCase[] {
  return readdirSync(dataFolder)
    .filter((name) => name !== 'valid')
    .map((name) => ({ name, ...JSON.parse(readFileSync(join(dataFolder, name, 'case.json'), 'utf8')) }));
}

/** The valid package with the changes of a case. */
export function applyPatch(patches: readonly Patch[]): Map<string, Uint8Array> {
  const files = readValidPackage();
  for (const patch of patches) {
    if (patch.op === 'remove') files.delete(patch.file);
    else files.set(patch.file, patchFile(Buffer.from(files.get(patch.file) ?? []), patch));
  }
  return files;
}

function patchFile(bytes: Buffer, patch: Exclude<Patch, { op: 'remove' }>): Uint8Array {
  const text = bytes.toString('utf8');
  switch (patch.op) {
    case 'cell':
      return setCell(text, patch.row, patch.column, patch.value);
    case 'append':
      return Buffer.from(`${text}${patch.line}\n`);
    case 'append bytes':
      return Buffer.concat([bytes, Buffer.from(patch.hex, 'hex')]);
    case 'insertBytes': {
      const at =
        Buffer.byteLength(
          text
            .split('\n')
            .slice(0, patch.row - 1)
            .join('\n'),
        ) + (patch.row > 1 ? 1 : 0);
      return Buffer.concat([bytes.subarray(0, at), Buffer.from(patch.hex, 'hex'), bytes.subarray(at)]);
    }
    case 'replace':
      if (!text.includes(patch.find)) throw new Error(`${patch.file} does not contain ${patch.find}`);
      return Buffer.from(text.replace(patch.find, () => patch.with));
    case 'removeRow':
      return Buffer.from(
        text
          .split('\n')
          .toSpliced(patch.row - 1, 1)
          .join('\n'),
      );
    case 'dropColumns':
      return dropColumns(text, patch.columns);
    case 'cut':
      return Buffer.from(text.slice(0, text.indexOf(patch.at)));
    case 'encode':
      return encode(text, patch.as);
    case 'write':
      return Buffer.from(patch.text);
  }
}

function encode(text: string, as: 'utf16le' | 'bom' | 'crlf'): Uint8Array {
  if (as === 'utf16le') return Buffer.from(`\uFEFF${text}`, 'utf16le');
  return Buffer.from(as === 'bom' ? `\uFEFF${text}` : text.replaceAll('\n', '\r\n'));
}

/** A CSV file with one cell replaced, quoted where that is needed. */
export function setCell(text: string, row: number, column: string, value: string): Uint8Array {
  const records: string[][] = parse(text);
  const index = records[0]?.indexOf(column) ?? -1;
  const record = records[row - 1];
  if (index === -1 || record === undefined) throw new Error(`there is no row ${row} or no column ${column}`);
  record[index] = value;
  return Buffer.from(stringify(records));
}

function dropColumns(text: string, columns: readonly string[]): Uint8Array {
  const records: string[][] = parse(text);
  const header = records[0] ?? [];
  return Buffer.from(
    stringify(records.map((record) => record.filter((_, index) => !columns.includes(header[index] ?? '')))),
  );
}
