import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type CheckedPackage, publishApi } from '@/publish/apiFiles';
import { loadPackage } from '@/publish/loadPackage';
import { findLedger } from './leaks';

const checked = loadPackage(join(import.meta.dirname, '../../data/dachang'));
const { tables } = checked;
const readText = (body: string | Uint8Array) => (typeof body === 'string' ? body : new TextDecoder().decode(body));

describe.each([true, false])('the ledger of problems, with demo %s', (withDemo) => {
  it('is in no file of a public edition, nor is anything only it holds', () => {
    const { files, columnFiles } = publishApi(checked, { edition: 'public', withDemo });
    expect(columnFiles.size).toBe(0);
    expect(findLedger(files)).toEqual([]);
    const evidence = tables.moves.map(({ evidence_ref }) => evidence_ref).filter((text) => text !== '');
    const spots = tables.problems.map(({ spot_zh }) => spot_zh);
    const duties = tables.duties.map(({ id }) => id);
    const all = [...files.values()].join('');
    for (const texts of [evidence, spots, duties]) {
      expect(new Set(texts).size).toBeGreaterThan(20);
      for (const text of new Set(texts)) expect(all.includes(text), text).toBe(false);
    }
  });

  it('is in the internal edition, where each of its files is known by what it holds, whatever it is called', () => {
    const { files, columnFiles } = publishApi(checked, { edition: 'internal', withDemo });
    const all = [...files, ...columnFiles].map(([path, body]) => [path, readText(body)] as const);
    const own = all.filter(([path]) => /^(ledger(?!-counts)|manifest)/.test(path));
    expect(own.length).toBe(columnFiles.size + 3);
    const renamed = new Map(all.map(([path, body], at) => [`${at}.json`, { path, body }]));
    const found = findLedger(new Map([...renamed].map(([name, { body }]) => [name, body])));
    expect(found.map((name) => renamed.get(name)?.path).sort()).toEqual(own.map(([path]) => path).sort());
  });
});

describe('the ledger of a package whose problems are all invented', () => {
  const options = { edition: 'internal', withDemo: false } as const;

  it('holds nothing invented where the demo is left out', () => {
    const { files, columnFiles } = publishApi(checked, options);
    for (const [path, body] of [...files, ...columnFiles])
      expect(readText(body), path).not.toMatch(/示例|\(demo\)|\bDemo\b|"basis":"demo"/);
    expect([...columnFiles.keys()].map((path) => path.split('.')[0])).toEqual(['ledger-rounds']);
  });

  it('is the same bytes as where the overlay is not there at all', () => {
    const isReal = (row: { basis: string }) => row.basis !== 'demo';
    const bare: CheckedPackage = {
      campaignFile: checked.campaignFile,
      demoFile: null,
      decks: checked.decks.filter(({ shows }) => shows === 'real'),
      tables: {
        ...tables,
        sources: tables.sources.filter(isReal),
        regions: tables.regions.filter(isReal),
        departments: tables.departments.filter(isReal),
        assignments: tables.assignments.filter(isReal),
        observations: tables.observations.filter(isReal),
        targets: tables.targets.filter(isReal),
        problemKinds: [],
        dutyItems: [],
        rounds: [],
        duties: [],
        problems: [],
        moves: [],
      },
    };
    expect(publishApi(bare, options)).toEqual(publishApi(checked, options));
  });

  it('is another release when one note in it changes', () => {
    const withRemark = (remark: string) => ({
      ...checked,
      tables: { ...tables, moves: tables.moves.map((row, at) => (at === 9 ? { ...row, remark } : row)) },
    });
    const release = (remark: string) => publishApi(withRemark(remark), { edition: 'internal', withDemo: true }).release;
    expect(release('')).toBe(publishApi(checked, { edition: 'internal', withDemo: true }).release);
    expect(release('补记')).not.toBe(release(''));
  });
});
