import { createHash } from 'node:crypto';
import { buildScalePackage } from '@mocks/scale/package';
import { weighLedger } from '@mocks/scale/weigh';
import { describe, expect, it } from 'vitest';
import { assessProblem, countFunnel } from '@/domain/ledger/funnel';
import { checkHistory, problemStates } from '@/domain/ledger/history';
import { publishApi } from '@/publish/apiFiles';
import { rowSchemas, type TableName } from '@/sources/packageTables';

const count = 12_000;
const made = buildScalePackage(count, 7);
const { problems, moves, rounds, departments, problemKinds, regions, duties } = made.tables;

const histories = new Map<string, (typeof moves)[number][]>(problems.map(({ id }) => [id, []]));
for (const move of moves) histories.get(move.problem)?.push(move);

const publish = (rows: number, seed: number) =>
  publishApi(buildScalePackage(rows, seed), { edition: 'internal', withDemo: true });

function hashFiles({ files, columnFiles }: ReturnType<typeof publish>): string {
  const hash = createHash('sha256');
  for (const [path, body] of [...files, ...columnFiles]) hash.update(path).update(body);
  return hash.digest('hex');
}

function countBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}

describe('the ledger that is made for its size', () => {
  it.each([1, 2, 997, count])('has as many problems as it is asked for: %i', (rows) => {
    expect(buildScalePackage(rows, 7).tables.problems).toHaveLength(rows);
  });

  it('is the same bytes for the same number and seed, and others for another seed', () => {
    const once = publish(3_000, 7);
    expect(hashFiles(publish(3_000, 7))).toBe(hashFiles(once));
    expect(hashFiles(publish(3_000, 8))).not.toBe(hashFiles(once));
  });

  it('is of the size of a province', () => {
    expect(
      new Set(problems.map(({ place, spot_kind, spot_zh }) => `${place} ${spot_kind} ${spot_zh}`)).size,
    ).toBeGreaterThan(2_000);
    expect(regions.filter(({ level }) => level === 'town').length).toBeGreaterThan(300);
    expect(departments).toHaveLength(36 * 13);
    expect(problemKinds).toHaveLength(40);
    expect(new Set(moves.filter(({ state }) => state === 'found').map(({ on }) => on.slice(0, 7))).size).toBe(46);
  });

  it('has histories that may have been, in the order they were found', () => {
    expect(histories.size).toBe(count);
    expect([...histories.values()].flatMap(checkHistory)).toEqual([]);
    const found = [...histories.values()].map(([first]) => first?.on ?? '');
    expect(found).toEqual([...found].sort());
    expect(moves.every(({ on }) => on <= made.campaignFile.asOf)).toBe(true);
  });

  it('is as uneven as a ledger is: hot spots, slow departments, problems that are late and that come back', () => {
    expect(new Set(moves.map(({ state }) => state))).toEqual(new Set(problemStates));
    const sizes = [...countBy(problems, ({ place, spot_zh }) => `${place} ${spot_zh}`).values()].sort((a, b) => b - a);
    expect(sizes[0]).toBeGreaterThan(15 * (sizes[Math.floor(sizes.length / 2)] ?? 0));
    const standings = [...histories.values()].flatMap((own) => assessProblem(own, made.campaignFile.asOf) ?? []);
    const { found, ...funnel } = countFunnel(standings);
    expect(found).toBe(count);
    for (const [part, least] of Object.entries({
      solvedOnSpot: 0.2,
      closedInTime: 0.2,
      closedLate: 0.05,
      reopened: 0.02,
    }))
      expect(funnel[part as keyof typeof funnel], part).toBeGreaterThan(least * count);
    expect(Math.min(funnel.openInTime, funnel.overdue, funnel.reopenedOpen)).toBeGreaterThan(0);
  });

  it('says of every row that it is demo, and keeps the form of a package', () => {
    for (const [name, rows] of Object.entries(made.tables) as [TableName, readonly object[]][])
      for (const row of rows.slice(0, 200)) {
        expect(rowSchemas[name].safeParse(row).error, name).toBeUndefined();
        if ('basis' in row) expect(row.basis).toBe('demo');
      }
    expect(problems.every(({ basis }) => basis === 'demo')).toBe(true);
    expect(moves.every(({ basis }) => basis === 'demo')).toBe(true);
  });

  it('names what it has: rounds, departments, kinds and duties', () => {
    const ids = (rows: readonly { readonly id: string }[]) => new Set<string | null>(rows.map(({ id }) => id));
    const [known, owners, kinds, charges] = [ids(rounds), ids(departments), ids(problemKinds), ids(duties)];
    for (const { round, owner_department, kind, owner_duty } of problems) {
      expect(round === null || known.has(round)).toBe(true);
      expect(owner_department === null || owners.has(owner_department)).toBe(true);
      expect(kinds.has(kind)).toBe(true);
      expect(owner_duty === null || charges.has(owner_duty)).toBe(true);
    }
  });

  it('keeps within the bytes a row that are promised, but for what any ledger needs once', () => {
    const weights = new Map(weighLedger(publish(count, 7)).map(({ name, brotli }) => [name, brotli]));
    const once = weights.get('ledger (index)') ?? 0;
    expect((weights.get('ledger/*') ?? Number.NaN) / count).toBeLessThan(8);
    expect(((weights.get('in all') ?? Number.NaN) - once) / count).toBeLessThan(16);
  });
});
