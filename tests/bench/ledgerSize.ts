import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildScalePackage } from '@mocks/scale/package';
import { type Weight, weighLedger } from '@mocks/scale/weigh';
import type { LedgerIndex, LedgerTable } from '@/domain/ledger/ledger';
import { publishApi } from '@/publish/apiFiles';
import { decodeColumnFile } from '@/sources/ledger/columnFile';
import { createLedgerTable, parseLedgerFile, readIndex, readPart, readRounds } from '@/sources/ledger/ledgerFiles';

const seed = 1;

/** A made ledger on disk: its folder, and what it weighs. */
export interface PlacedLedger {
  /** The path of the campaign's files below the site. */
  readonly path: string;
  readonly weights: readonly Weight[];
}

/** Makes a ledger of so many rows and writes it below a site's folder, as `npm run data:scale` does. */
export function placeLedger(site: string, rows: number): PlacedLedger {
  const api = publishApi(buildScalePackage(rows, seed), { edition: 'internal', withDemo: true });
  const path = `api/v1/${api.campaign}-${rows}/`;
  for (const [name, body] of [...api.files, ...api.columnFiles]) {
    mkdirSync(dirname(join(site, path, name)), { recursive: true });
    writeFileSync(join(site, path, name), body);
  }
  return { path, weights: weighLedger(api) };
}

/** What the engine reads from, as it came over the wire. */
export interface LedgerBytes {
  readonly index: unknown;
  readonly rounds: Uint8Array;
  readonly parts: readonly Uint8Array[];
}

/** The files of a placed ledger in memory: the time to read a disk is nobody's. */
export function readLedgerBytes(site: string, { path }: PlacedLedger): LedgerBytes {
  const read = (name: string) => readFileSync(join(site, path, name));
  const { files } = JSON.parse(read('manifest.json').toString()) as { files: Record<string, { path: string }> };
  const bytes = (name: string) => new Uint8Array(read(files[name]?.path ?? name));
  const index: unknown = JSON.parse(read(files.ledger?.path ?? '').toString());
  return {
    index,
    rounds: bytes('ledger-rounds'),
    parts: parseLedgerFile(index).parts.map(({ name }) => bytes(`ledger/${name}`)),
  };
}

/** From bytes to what is asked, as `openLedger` does it. */
export function openBytes({ index, rounds, parts }: LedgerBytes): { table: LedgerTable; index: LedgerIndex } {
  const file = parseLedgerFile(index);
  const table = createLedgerTable(file);
  for (const [at, part] of parts.entries()) readPart(file, at, decodeColumnFile(part), table);
  return { table, index: readIndex(file, readRounds(file, decodeColumnFile(rounds))) };
}
