import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isDemoSet, type LedgerSet, pickLedgerSet } from '@/domain/ledger/counts';
import { listDurations } from '@/domain/ledger/durations';
import { assessProblem, countFunnel, type Funnel, funnelParts } from '@/domain/ledger/funnel';
import { computeSurvival } from '@/domain/ledger/survival';
import { publishApi } from '@/publish/apiFiles';
import { countLedger } from '@/publish/ledgerCounts';
import { loadPackage } from '@/publish/loadPackage';
import { parseLedgerCounts } from '@/sources/ledgerCounts';
import type { Row, Tables } from '@/sources/packageTables';
import { publishSample, readPublished } from '../sources/published';

const checked = loadPackage(join(import.meta.dirname, '../../data/dachang'));
const { tables } = checked;
const { asOf } = checked.campaignFile;

function countAll(given: Tables, day = asOf) {
  return parseLedgerCounts({ schemaVersion: 1, release: '0123456789ab', ...countLedger(given, day) });
}

function getOnly(given: Tables, day = asOf): LedgerSet {
  const { sets } = countAll(given, day);
  if (sets.length !== 1 || sets[0] === undefined) throw new Error(`${sets.length} sets`);
  return sets[0];
}

/** Each problem with its moves, found without the code under test. */
const filed = (() => {
  const movesById = new Map<string, Row<'moves'>[]>();
  for (const move of tables.moves) movesById.set(move.problem, [...(movesById.get(move.problem) ?? []), move]);
  const categoryByKind = new Map(tables.problemKinds.map(({ id, category }) => [id, category]));
  return tables.problems.map(({ id, place, kind }) => ({
    place,
    category: categoryByKind.get(kind),
    moves: [...(movesById.get(id) ?? [])].sort((a, b) => a.step - b.step),
  }));
})();

function countOn(day: string, problems = filed): Funnel {
  return countFunnel(problems.flatMap(({ moves }) => assessProblem(moves, day) ?? []));
}

const set = getOnly(tables);

describe('what is published of the ledger of problems', () => {
  it('tells each week and the last day as the rules have them', () => {
    expect(set.days.length).toBeGreaterThan(200);
    // Every week would take long: the first and last, and each fifteenth between.
    const read = set.days.filter((_, index) => index % 15 === 0 || index > set.days.length - 4);
    for (const { day, ...counts } of read) expect(counts, day).toEqual(countOn(day));
    expect(set.days.at(-1)?.day).toBe(asOf);
  });

  it('has the Sundays from the first find on, each once', () => {
    const weeks = set.days.slice(0, -1).map(({ day }) => new Date(`${day}T00:00:00Z`));
    expect(new Set(weeks.map((day) => day.getUTCDay()))).toEqual(new Set([0]));
    expect(new Set(set.days.map(({ day }) => day)).size).toBe(set.days.length);
    const first = filed.map(({ moves }) => moves[0]?.on ?? '').sort()[0] ?? '';
    expect(first <= (set.days[0]?.day ?? '')).toBe(true);
  });

  it('adds up: parts to what was found, towns and categories to the county', () => {
    for (const { found, ...day } of set.days) expect(funnelParts.reduce((sum, part) => sum + day[part], 0)).toBe(found);
    const last = set.days.at(-1);
    for (const groups of [set.towns, set.categories]) {
      for (const key of ['found', ...funnelParts, 'reopened', 'reopenedOpen'] as const)
        expect(
          groups.reduce((sum, { funnel }) => sum + funnel[key], 0),
          key,
        ).toBe(last?.[key]);
      expect(groups.reduce((sum, { time }) => sum + time.count, 0)).toBe(set.whole.count);
      expect(groups.reduce((sum, { time }) => sum + time.ended, 0)).toBe(set.whole.ended);
    }
  });

  it('estimates times as the rules do, for all, by town and by category', () => {
    const estimate = (problems: typeof filed) => {
      const { steps: _, ...time } = computeSurvival(
        listDurations(
          problems.map(({ moves }) => moves),
          asOf,
        ),
      );
      return time;
    };
    expect(set.whole).toEqual(estimate(filed));
    for (const { id, time, funnel } of set.towns) {
      const own = filed.filter(({ place }) => place === id);
      expect(time, id).toEqual(estimate(own));
      expect(funnel, id).toEqual(countOn(asOf, own));
    }
    for (const { id, time } of set.categories)
      expect(time, id).toEqual(estimate(filed.filter(({ category }) => category === id)));
    expect(set.closing.at(0)?.share).toBeCloseTo(1 - countOn(asOf).solvedOnSpot / filed.length, 1);
  });

  it('counts the rounds of each month', () => {
    expect(set.months.reduce((sum, { rounds }) => sum + rounds, 0)).toBe(tables.rounds.length);
    const found = tables.rounds.reduce((sum, round) => sum + (round.found ?? 0), 0);
    expect(set.months.reduce((sum, month) => sum + month.found, 0)).toBe(found);
  });

  it('knows nothing of a later day', () => {
    const early = getOnly(tables, '2018-06-30');
    expect(early.days.at(-1)).toEqual({ day: '2018-06-30', ...countOn('2018-06-30') });
    expect(early.months.at(-1)?.month).toBe('2018-06');
    expect(countAll(tables, '2017-02-19').sets).toEqual([]);
  });

  it('says nothing of a single problem, a spot, an owner', () => {
    const json = JSON.stringify(countLedger(tables, asOf));
    const told = [
      ...tables.problems.flatMap(({ id, round, kind, spot_zh, spot_en, owner_department, owner_duty, remark }) => [
        `"${id}"`,
        round,
        kind,
        spot_zh,
        spot_en,
        owner_department,
        owner_duty,
        remark,
      ]),
      ...tables.moves.map(({ evidence_ref }) => evidence_ref),
      'dept-',
    ].filter((text): text is string => text !== null && text !== '');
    expect([...new Set(told)].filter((text) => json.includes(text))).toEqual([]);
  });
});

describe('invented and real rows', () => {
  const isReal = (id: string) => Number(id) % 10 === 0;
  const real = <R extends object>(row: R): R => ({ ...row, basis: 'reported' as const, source: 'ledger' });
  const mixed: Tables = {
    ...tables,
    problems: tables.problems.map((row) => (isReal(row.id) ? real(row) : row)),
    moves: tables.moves.map((row) => (isReal(row.problem) ? real(row) : row)),
  };

  it('stand apart, so that hiding the one uncovers the other', () => {
    const counts = countAll(mixed);
    expect(counts.sets.map(({ bases }) => bases)).toEqual([['demo', 'reported'], ['reported']]);
    const shown = pickLedgerSet(counts, true);
    const bare = pickLedgerSet(counts, false);
    expect(shown?.whole).toEqual(set.whole);
    expect([shown, bare].map((each) => each !== null && isDemoSet(each))).toEqual([true, false]);
    expect(bare?.whole.count).toBe(tables.problems.filter(({ id }) => isReal(id)).length);
  });

  it('hidden, invented ones alone leave nothing', () => {
    expect(pickLedgerSet(countAll(tables), false)).toBeNull();
  });

  it.each(['public', 'internal'] as const)('without demo the %s edition has the file, and nothing in it', (edition) => {
    const json = readPublished(publishApi(checked, { edition, withDemo: false }), 'ledger-counts');
    expect(parseLedgerCounts(json)).toMatchObject({ asOf, sets: [] });
  });

  it('a county’s own ledger needs no demo', () => {
    const json = readPublished(publishSample({ edition: 'public', withDemo: false }), 'ledger-counts');
    expect(parseLedgerCounts(json).sets.map(({ bases }) => bases.includes('demo'))).toEqual([false]);
  });

  it('rounds without a problem on record do not say that nothing was found', () => {
    expect(countAll({ ...tables, problems: [], moves: [] }).sets).toEqual([]);
  });
});
