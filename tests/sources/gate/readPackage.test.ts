import { describe, expect, it } from 'vitest';
import { locales } from '@/domain/vocabulary';
import { formatProblem } from '@/messages/problems/problems';
import { readPackage } from '@/sources/gate/readPackage';
import { expectHonestCounts } from './honestCounts';
import { applyPatch, readCases, readValidPackage } from './malformedPackage';

describe('a sound package', () => {
  const result = readPackage(readValidPackage());

  it('has no problem and loses no row', () => {
    expect(result.problems).toEqual([]);
    expect(result.counts).toMatchObject({ read: 95, accepted: 95, refused: 0 });
    expectHonestCounts(result);
  });

  it('merges the overlay behind the package', () => {
    expect(result.campaignFile?.id).toBe('sample');
    expect(result.demoFile?.asOf).toBe('2019-06-30');
    expect(result.tables.sources.map(({ id, basis }) => `${id} ${basis}`)).toEqual([
      'report published',
      'codes published',
      'ledger reported',
      'demo demo',
    ]);
    expect(result.tables.observations).toHaveLength(34);
  });

  it('reads cells as what they are', () => {
    expect(result.tables.observations[11]).toEqual({
      indicator: 'volunteers',
      place: '999001',
      period_end: null,
      known_from: '2020-01-10',
      value: 51000,
      missing: null,
      qualifier: 'rounded',
      precision: 1000,
      basis: 'published',
      source: 'report',
      paragraph: 4,
      note_zh: '',
      note_en: '',
      reporter: null,
      remark: '',
    });
  });

  it('reads the same twice', () => {
    expect(readPackage(readValidPackage())).toEqual(result);
  });
});

const cases = readCases();

describe('malformed packages', () => {
  it('are many, each for another reason', () => {
    expect(cases.filter((one) => one.expect !== null).length).toBeGreaterThanOrEqual(80);
    expect(new Set(cases.map((one) => one.title)).size).toBe(cases.length);
  });

  it.each(cases)('$name: $title', ({ patch, expect: expected }) => {
    const result = readPackage(applyPatch(patch));
    expectHonestCounts(result);
    // What was set aside because it names the refused row follows from the one mistake.
    const told = result.problems.filter(({ fault }) => fault.code !== 'refersToRefused');
    if (expected === null) {
      expect(result.problems).toEqual([]);
      return;
    }
    const { file, row, column, ...fault } = expected;
    expect(told).toEqual([{ file, row, column, fault: expect.objectContaining(fault) }]);
    for (const locale of locales) {
      for (const problem of result.problems) {
        const line = formatProblem(problem, locale);
        expect(line).toContain(problem.file);
        if (problem.row !== null) expect(line).toMatch(new RegExp(`(第|row) ${problem.row}\\b`));
        if (problem.column !== null && problem.column.length < 40) expect(line).toContain(problem.column);
        expect(line).not.toMatch(/[\p{Cc}\p{Cs}]|undefined|\[object/u);
      }
    }
  });
});

describe('what a refused row takes with it', () => {
  const bad = cases.find(({ name }) => name === 'refused-indicator-sets-aside');
  const result = readPackage(applyPatch(bad?.patch ?? []));

  it('is told once for each file, with the number of rows', () => {
    const followers = result.problems.flatMap(({ file, row, fault }) =>
      fault.code === 'refersToRefused'
        ? [{ file, row, count: fault.count, cause: `${fault.causeFile} ${fault.causeRow}` }]
        : [],
    );
    expect(followers).toContainEqual({ file: 'observations.csv', row: 10, count: 1, cause: 'indicators.csv 7' });
    expect(followers).toContainEqual({ file: 'demo/observations.csv', row: 6, count: 3, cause: 'indicators.csv 7' });
  });

  it('leaves no row that names it', () => {
    expect(result.tables.observations.some(({ indicator }) => indicator === 'problems')).toBe(false);
    expect(result.tables.indicators.some(({ id }) => id === 'problems')).toBe(false);
    expect(result.tables.observations.length).toBe(30);
  });

  it('refuses campaign.json, which names it too', () => {
    expect(result.campaignFile).toBeNull();
  });

  it('is told once for a set of rows that failed together', () => {
    const split = cases.find(({ name }) => name === 'villages-not-register');
    const { problems, counts } = readPackage(applyPatch(split?.patch ?? []));
    expect(problems).toHaveLength(1);
    // Both villages of the town: nobody knows which of them is too much.
    expect(counts.refused).toBe(2);
  });

  it('keeps no plan that lost a leg', () => {
    const broken = cases.find(({ name }) => name === 'target-negative');
    const { tables } = readPackage(applyPatch(broken?.patch ?? []));
    expect(tables.targets.map(({ indicator }) => indicator)).toEqual(['green-villages']);
  });
});
