import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { formatWeights } from '@mocks/scale/weigh';
import { measureInBrowser } from './ledgerBrowser';
import { type EngineCost, measureEngine } from './ledgerEngine';
import { type PlacedLedger, placeLedger, readLedgerBytes } from './ledgerSize';

/** The last is a province over 46 months. */
const sizes = [1_000, 10_000, 100_000, 1_000_000];

/** What the product promises of a million rows, in milliseconds and in bytes a row as sent. */
const promises = { filter: 25, columns: 8, all: 16 } as const;

/**
 * `npm run bench:ledger`, and the last part of `npm run bench`: what the ledger of problems costs to send, to open and to
 * ask, from a thousand rows to a million, beside plain objects and arquero in the same run; then how long the page waits
 * for the worker. False when a promise is not kept.
 */
export async function benchLedger(): Promise<boolean> {
  const cache = join(process.cwd(), 'node_modules', '.cache');
  mkdirSync(cache, { recursive: true });
  const work = mkdtempSync(join(cache, 'bench-ledger-'));
  const judged: boolean[] = [];
  const say = (words: string, holds: boolean) => {
    judged.push(holds);
    console.log(`  ${holds ? 'pass' : 'FAIL'}  ${words}`);
  };
  try {
    const [processor] = cpus();
    console.log(
      `\nThe ledger of problems; ${cpus().length} cores of ${processor?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}`,
    );
    const site = join(work, 'site');
    let placed: PlacedLedger | null = null;
    const costs: EngineCost[] = [];
    for (const rows of sizes) {
      placed = placeLedger(site, rows);
      console.log(`\n${formatWeights(placed.weights, rows)}`);
      const cost = measureEngine(readLedgerBytes(site, placed));
      printCost(cost);
      costs.push(cost);
    }
    judgeCosts(say, costs, placed);
    if (placed !== null) await measureInBrowser(say, work, site, placed.path);
    console.log(`\n${judged.filter((holds) => !holds).length} of ${judged.length} do not hold`);
    return judged.every((holds) => holds);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function printCost({ rows, open, day, filter, single, slowest, sort, review, memory }: EngineCost): void {
  const line = (cells: readonly string[]) =>
    console.log(cells.map((cell, at) => (at === 0 ? cell.padEnd(44) : cell.padStart(14))).join(''));
  const ms = (time: number) => time.toFixed(time < 10 ? 1 : 0);
  // A thousand rows are lost among what else comes and goes.
  const mb = (bytes: number) => (bytes < 1e5 ? '–' : (bytes / 1e6).toFixed(1));
  const each = (bytes: number) => (bytes < 1e5 ? '–' : (bytes / rows).toFixed(0));
  line(['median ms; the slowest filter, the slowest order', 'ours', 'objects', 'arquero']);
  line([`filter + 7 counts (${slowest})`, ms(filter.ours), ms(filter.plain), ms(filter.arquero)]);
  line(['filter + 1 count', '', ms(single.plain), ms(single.arquero)]);
  line(['open', ms(open)]);
  line(['another day', ms(day)]);
  line(['sort', ms(sort)]);
  line(['review', ms(review)]);
  line(['MB held', mb(memory.ours), mb(memory.plain), mb(memory.arquero)]);
  line(['bytes a row held', each(memory.ours), each(memory.plain), each(memory.arquero)]);
}

function judgeCosts(
  say: (words: string, holds: boolean) => void,
  costs: readonly EngineCost[],
  placed: PlacedLedger | null,
): void {
  const last = costs.at(-1);
  if (last === undefined || placed === null) return;
  console.log(`\n${last.rows} rows`);
  const { ours, plain, arquero } = last.filter;
  say(
    `any filter with its counts takes at most ${ours.toFixed(1)} ms, at most ${promises.filter}; ` +
      `ratio ${(ours / plain).toFixed(2)} to objects, ${(ours / arquero).toFixed(2)} to arquero`,
    ours <= promises.filter,
  );
  for (const [at, cost] of costs.entries()) {
    const next = costs[at + 1];
    if (next === undefined) continue;
    const growth = next.filter.ours / cost.filter.ours;
    const share = next.rows / cost.rows;
    say(
      `${cost.rows} → ${next.rows} rows: ${growth.toFixed(1)} times the time, at most ${share} times`,
      growth <= share,
    );
  }
  const weigh = (name: string) =>
    (placed.weights.find((weight) => weight.name === name)?.brotli ?? Number.NaN) / last.rows;
  const [columns, all] = [weigh('ledger/*'), weigh('in all')];
  say(
    `filtering and grouping are sent in ${columns.toFixed(2)} bytes a row, at most ${promises.columns}`,
    columns <= promises.columns,
  );
  say(`the whole ledger in ${all.toFixed(2)} bytes a row, at most ${promises.all}`, all <= promises.all);
}
