/**
 * `npm run data:demo [folder]`: writes the demo overlay of a campaign package (data/dachang unless told) from its plan.
 * Run twice it changes no byte; tables the plan no longer fills are removed.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBasePackage } from '@mocks/demo/base';
import { formatOverlay } from '@mocks/demo/csv';
import { dachangPlan } from '@mocks/demo/dachang';
import { buildOverlay } from '@mocks/demo/overlay';
import { tableNames } from '@/sources/packageTables';

const folder = process.argv[2] ?? 'data/dachang';
const target = join(folder, 'demo');
const overlay = buildOverlay(dachangPlan, readBasePackage(folder));
const files = formatOverlay(overlay);

mkdirSync(target, { recursive: true });
for (const table of tableNames) {
  if (!files.has(`${table}.csv`)) rmSync(join(target, `${table}.csv`), { force: true });
}
for (const [name, text] of files) {
  writeFileSync(join(target, name), text);
  const rows = name.endsWith('.csv') ? `${text.split('\n').length - 2} rows, ` : '';
  console.log(`${join(target, name)}: ${rows}${Buffer.byteLength(text)} bytes`);
}
