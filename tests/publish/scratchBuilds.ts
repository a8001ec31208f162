import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { buildSite, type SiteOptions } from '@/publish/site';
import { readSite, type Site } from './builtSite';

/** Real builds in a scratch folder, one after the other within a test file: they are what the public is served. */
export const root = join(import.meta.dirname, '../..');
export const dachang = join(root, 'data/dachang');
export const place = mkdtempSync(join(tmpdir(), 'site-'));
export const buildTime = 120_000;
const shellMode = process.env.NODE_ENV;

/** Leaves nothing of the builds behind, neither on disk nor in the environment. */
export function clearAway(): void {
  process.env.NODE_ENV = shellMode;
  rmSync(place, { recursive: true, force: true });
}

/** What each build left in the environment of the process that ran it. */
export const modesAfter: (string | undefined)[] = [];

export async function buildInto(
  name: string,
  options: Omit<SiteOptions, 'root' | 'outDir' | 'base'> & { readonly base?: string },
): Promise<Site> {
  const outDir = join(place, name);
  // As in a shell that says nothing of it: the build decides for itself.
  delete process.env.NODE_ENV;
  await buildSite({ root, base: '/', outDir, ...options });
  modesAfter.push(process.env.NODE_ENV);
  return readSite(outDir);
}

/** What the command builds in a shell set up for development. */
export function buildByCommand(name: string, ...flags: string[]): Site {
  const outDir = join(place, name);
  execFileSync(
    process.execPath,
    ['node_modules/tsx/dist/cli.mjs', 'src/publish/build.ts', ...flags, '--out', relative(root, outDir)],
    { cwd: root, env: { ...process.env, NODE_ENV: 'development' }, stdio: 'pipe' },
  );
  return readSite(outDir);
}

/** A copy of the real package whose demo is deleted. */
export function copyWithoutDemo(copy: string): void {
  cpSync(dachang, copy, { recursive: true });
  rmSync(join(copy, 'demo'), { recursive: true });
}

/** Changes one table of a package in a scratch folder. */
export function changeTable(file: string, change: (rows: Record<string, string>[]) => Record<string, string>[]): void {
  const rows: Record<string, string>[] = parse(readFileSync(file, 'utf8'), { columns: true });
  const columns = Object.keys(rows[0] ?? {});
  writeFileSync(file, stringify(change(rows), { header: true, columns }));
}
