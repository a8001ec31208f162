/**
 * `npm run data:scale -- --rows 1000000 [--seed 1] [--out folder]`: writes the ledger of an invented province as the
 * internal edition serves it, and says what it weighs. Run twice it changes no byte.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildScalePackage } from '@mocks/scale/package';
import { formatWeights, weighLedger } from '@mocks/scale/weigh';
import { publishApi } from '@/publish/apiFiles';

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '1000000' },
    seed: { type: 'string', default: '1' },
    out: { type: 'string', default: join('node_modules', '.cache', 'scale') },
  },
});
const [rows, seed] = [readWhole('rows', values.rows), readWhole('seed', values.seed)];

const api = publishApi(buildScalePackage(rows, seed), { edition: 'internal', withDemo: true });
const folder = join(values.out, 'api', 'v1', api.campaign);
rmSync(folder, { recursive: true, force: true });
for (const [path, body] of [...api.files, ...api.columnFiles]) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), body);
}
console.log(`${folder}: release ${api.release}`);
console.log(formatWeights(weighLedger(api), rows));

function readWhole(name: string, text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < 1) throw new RangeError(`--${name} ${text} is no whole number above 0`);
  return number;
}
