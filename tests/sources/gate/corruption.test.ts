import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locales } from '@/domain/vocabulary';
import { formatProblem } from '@/messages/problems/problems';
import { readPackage } from '@/sources/gate/readPackage';
import { expectHonestCounts } from './honestCounts';
import { readValidPackage, setCell } from './malformedPackage';

const valid = readValidPackage();
const tables = [...valid.keys()].filter((file) => file.endsWith('.csv'));
const documents = [...valid.keys()].filter((file) => file.endsWith('.json'));

/** Texts that have broken readers before, and anything else. */
const hostile = fc.oneof(
  fc.constantFrom('', '-1', '1e9', '0', '999001', '999001100', 'villages', 'demo', 'published', 'yes', '2018-06-30'),
  fc.constantFrom('__proto__', 'constructor', 'toString', '{towns}', '{__proto__}', '}{', '<b>', '=1+1', '\u202e'),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.integer().map(String),
);

function expectWhole(files: ReadonlyMap<string, Uint8Array>): void {
  const result = readPackage(files);
  expectHonestCounts(result);
  for (const problem of result.problems) {
    for (const locale of locales) expect(formatProblem(problem, locale)).toContain(problem.file);
  }
}

describe('a package with random damage', () => {
  const cellDamage = fc.constantFrom(...tables).chain((file) => {
    const records: string[][] = parse(Buffer.from(valid.get(file) ?? []));
    const columns = records[0] ?? [];
    return fc.record({
      file: fc.constant(file),
      row: fc.integer({ min: 1, max: records.length }),
      column: fc.constantFrom(...columns),
      value: hostile,
    });
  });

  it('is read to the end, each row accepted or refused, whatever stands in one to four cells', () => {
    fc.assert(
      fc.property(fc.array(cellDamage, { minLength: 1, maxLength: 4 }), (damages) => {
        const files = new Map(valid);
        for (const { file, row, column, value } of damages) {
          const text = Buffer.from(files.get(file) ?? []).toString('utf8');
          const header: string[] = (parse(text)[0] as string[] | undefined) ?? [];
          if (header.includes(column)) files.set(file, setCell(text, row, column, value));
        }
        expectWhole(files);
      }),
      { numRuns: 100, seed: 20201120 },
    );
  });

  it('is read to the end with bytes overwritten anywhere', () => {
    const byteDamage = fc.record({
      file: fc.constantFrom(...tables, ...documents),
      at: fc.nat(),
      bytes: fc.uint8Array({ minLength: 1, maxLength: 6 }),
    });
    fc.assert(
      fc.property(byteDamage, ({ file, at, bytes }) => {
        const damaged = Uint8Array.from(valid.get(file) ?? []);
        const start = at % damaged.length;
        damaged.set(bytes.subarray(0, damaged.length - start), start);
        expectWhole(new Map(valid).set(file, damaged));
      }),
      { numRuns: 60, seed: 20170219 },
    );
  });

  it('is read to the end when any file is cut off or gone', () => {
    fc.assert(
      fc.property(fc.constantFrom(...valid.keys()), fc.option(fc.nat()), (file, length) => {
        const files = new Map(valid);
        const bytes = files.get(file) ?? new Uint8Array();
        if (length === null) files.delete(file);
        else files.set(file, bytes.subarray(0, length % bytes.length));
        expectWhole(files);
      }),
      { numRuns: 40, seed: 131 },
    );
  });

  it('is read to the end when campaign.json nests without end', () => {
    const nested = Buffer.from('['.repeat(200_000));
    const result = readPackage(new Map(valid).set('campaign.json', nested));
    expect(result.problems.map(({ fault }) => fault.code)).toContain('notJson');
  });
});
