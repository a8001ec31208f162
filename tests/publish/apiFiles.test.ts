import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { palettePageIds } from '@/figures/workspace/palettePages';
import { type CheckedPackage, type EditionOptions, publishApi } from '@/publish/apiFiles';
import { loadPackage } from '@/publish/loadPackage';
import {
  type Manifest,
  parseCatalogue,
  parseHistory,
  parseManifest,
  parseSearch,
  parseStanding,
  parseVillages,
  parseYear,
} from '@/sources/api';
import { parseDecks } from '@/sources/decks';
import { decodeColumnFile } from '@/sources/ledger/columnFile';
import { parseLedgerFile } from '@/sources/ledger/ledgerFiles';
import { parseLedgerCounts } from '@/sources/ledgerCounts';

const folder = join(import.meta.dirname, '../../data/dachang');
const checked = loadPackage(folder);
const editions = [
  { edition: 'public', withDemo: false },
  { edition: 'public', withDemo: true },
  { edition: 'internal', withDemo: false },
  { edition: 'internal', withDemo: true },
] as const satisfies EditionOptions[];
const published = editions.map(
  (options) =>
    [
      `${options.edition} edition ${options.withDemo ? 'with' : 'without'} demo`,
      { options, api: publishApi(checked, options) },
    ] as const,
);

function hash(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex');
}

function readManifest(files: ReadonlyMap<string, string>): Manifest {
  return parseManifest(JSON.parse(files.get('manifest.json') ?? 'null'));
}

/** Every cell of every table of every file with the column it stands in. */
function listCells(files: ReadonlyMap<string, string>): { path: string; column: string; cell: unknown }[] {
  return [...files].flatMap(([path, body]) => {
    const tables: Record<string, { columns: string[]; rows: unknown[][] }> = JSON.parse(body).tables ?? {};
    return Object.values(tables).flatMap(({ columns, rows }) =>
      rows.flatMap((row) => row.map((cell, index) => ({ path, column: columns[index] ?? '?', cell }))),
    );
  });
}

/** The same package from the same files, read in another year; once for all editions. */
let readAgain: CheckedPackage | null = null;

describe.each(published)('the %s', (_, { options, api }) => {
  const manifest = readManifest(api.files);

  it('is the same bytes when it is published again, from a package read again, in another year', () => {
    vi.useFakeTimers({ now: Date.UTC(2031, 5, 1), toFake: ['Date'] });
    readAgain ??= loadPackage(folder);
    const again = publishApi(readAgain, options);
    vi.useRealTimers();
    expect([...again.files.keys()]).toEqual([...api.files.keys()]);
    expect([...again.files.values()].map(hash)).toEqual([...api.files.values()].map(hash));
    expect([...again.columnFiles.keys()]).toEqual([...api.columnFiles.keys()]);
    expect(again.release).toBe(api.release);
  });

  it('names every file but the manifest by its content', () => {
    const named = Object.values(manifest.files).map(({ path }) => path);
    const manifests = ['manifest.json', `manifest.${api.release}.json`];
    expect([...named, ...manifests].sort()).toEqual([...api.files.keys(), ...api.columnFiles.keys()].sort());
    for (const [name, { path, sha256, bytes }] of Object.entries(manifest.files)) {
      const columns = api.columnFiles.get(path);
      const body = columns ?? api.files.get(path) ?? '';
      expect(sha256).toBe(hash(body));
      expect(path).toBe(`${name}.${sha256.slice(0, 12)}.${columns === undefined ? 'json' : 'bin'}`);
      expect(bytes).toBe(Buffer.byteLength(body));
    }
    expect(api.files.get('manifest.json')).toBe(api.files.get(`manifest.${api.release}.json`));
  });

  it('says what it is in its manifest', () => {
    expect(manifest).toMatchObject({
      schemaVersion: 1,
      release: api.release,
      campaign: 'dachang',
      edition: options.edition,
      withDemo: options.withDemo,
      asOf: '2021-02-16',
      demoAsOf: options.withDemo ? '2019-06-24' : null,
    });
  });

  it('has one release in all its files', () => {
    for (const [path, body] of api.files) expect(JSON.parse(body).release, path).toBe(api.release);
  });

  it('has a history for each of the 49, and villages for each of the five towns', () => {
    const names = Object.keys(manifest.files);
    expect(names.filter((name) => name.startsWith('history/'))).toHaveLength(49);
    expect(names.filter((name) => name.startsWith('villages/'))).toHaveLength(5);
  });

  it('has the spelling of everything that can be searched for, and of nothing else', () => {
    const { campaign } = parseCatalogue(JSON.parse(api.files.get(manifest.files.catalogue?.path ?? '') ?? 'null'));
    const { spellings } = parseSearch(JSON.parse(api.files.get(manifest.files.search?.path ?? '') ?? 'null'));
    expect(spellings.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      ...campaign.indicators.map(({ id }) => `indicator ${id}`),
      ...campaign.events.map(({ id }) => `event ${id}`),
      ...campaign.mechanisms.map(({ id }) => `mechanism ${id}`),
      ...(options.edition === 'internal'
        ? [
            ...palettePageIds.map((id) => `page ${id}`),
            ...campaign.categories.map(({ id }) => `category ${id}`),
            ...campaign.places.map(({ code }) => `place ${code}`),
            ...campaign.departments.map(({ id }) => `department ${id}`),
          ]
        : []),
    ]);
  });

  it('keeps what stood on the demo day for the internal edition', () => {
    expect(Object.keys(manifest.files).includes('standing')).toBe(options.edition === 'internal');
    expect([...api.files.keys()].some((path) => path.includes('standing'))).toBe(options.edition === 'internal');
  });

  it('states the rows each file has', () => {
    for (const [name, { path, rows }] of Object.entries(manifest.files)) {
      const json = JSON.parse(api.files.get(path) ?? 'null');
      // The ledger's own are counted where it is read.
      if (name.startsWith('ledger')) continue;
      const counted = name.startsWith('villages/') ? json.tables?.regions : json.tables?.observations;
      expect(rows, name).toBe((counted?.rows ?? json.items ?? json.decks).length);
    }
  });

  it('can be read by the app, file for file', () => {
    for (const [name, { path }] of Object.entries(manifest.files)) {
      const columns = api.columnFiles.get(path);
      if (columns !== undefined) {
        expect(decodeColumnFile(columns).release, name).toBe(api.release);
        continue;
      }
      const json = JSON.parse(api.files.get(path) ?? 'null');
      const kind = name.split('/')[0];
      const parse = {
        catalogue: parseCatalogue,
        history: parseHistory,
        years: parseYear,
        villages: parseVillages,
        standing: parseStanding,
        search: parseSearch,
        ledger: parseLedgerFile,
        'ledger-counts': parseLedgerCounts,
        decks: parseDecks,
      }[kind ?? ''];
      expect(parse?.(json)?.release, name).toBe(api.release);
    }
  });

  it('carries the 49 present values and their qualifiers in the catalogue', () => {
    const { campaign } = parseCatalogue(JSON.parse(api.files.get(manifest.files.catalogue?.path ?? '') ?? 'null'));
    const stated = campaign.observations.filter(({ place, basis }) => place === '131028' && basis !== 'demo');
    expect(stated).toHaveLength(49);
    expect(stated.find(({ indicator }) => indicator === 'illegal-structures-demolished')?.reading).toEqual({
      kind: 'value',
      value: 150000,
      qualifier: 'nearly',
      precision: null,
    });
  });

  it('holds no machine path and no name of a person', () => {
    const poster = String.fromCodePoint(0x6881, 0x745e);
    for (const [path, body] of api.files) {
      expect(body.includes(poster), path).toBe(false);
      expect(body, path).not.toMatch(/\/(home|root|tmp|Users|work)\//);
    }
  });
});

describe('a public edition', () => {
  const publics = published.filter(([, { options }]) => options.edition === 'public');

  it.each(publics)('has no internal column and no internal value: %s', (_, { api }) => {
    const internal = [...checked.tables.observations, ...checked.tables.assignments, ...checked.tables.targets]
      .map(({ remark }) => remark)
      .filter((remark) => remark !== '');
    expect(internal.length).toBeGreaterThan(5);
    for (const [path, body] of api.files) {
      expect(body, path).not.toMatch(/"(reporter|remark|saidBy)"/);
      for (const remark of new Set(internal)) expect(body.includes(remark), path).toBe(false);
    }
  });

  it.each(published.filter(([, { options }]) => options.edition === 'internal' && options.withDemo))(
    'leaves out what the other has: %s',
    (_, { api }) => {
      const columns = new Set(listCells(api.files).map(({ column }) => column));
      expect([columns.has('remark'), columns.has('reporter')]).toEqual([true, true]);
      expect([...api.files.values()].join('')).toContain('内部备注示例');
    },
  );
});

describe('without demo', () => {
  it.each(published.filter(([, { options }]) => !options.withDemo))(
    'nothing invented is in any file: %s',
    (_, { api }) => {
      const cells = listCells(api.files);
      expect(cells.length).toBeGreaterThan(1_000);
      expect(cells.filter(({ column, cell }) => column === 'basis' && cell === 'demo')).toEqual([]);
      expect(cells.filter(({ column, cell }) => column === 'source' && cell === 'demo')).toEqual([]);
      for (const [path, body] of api.files) expect(body, path).not.toMatch(/示例|\(demo\)|\bDemo\b/);
      expect(
        parseCatalogue(JSON.parse(api.files.get(readManifest(api.files).files.catalogue?.path ?? '') ?? '')).campaign
          .demo,
      ).toBeNull();
    },
  );

  it.each(published.filter(([, { options }]) => options.withDemo))(
    'and with it every invented row says so: %s',
    (_, { api }) => {
      const sources = listCells(api.files).filter(({ column, cell }) => column === 'source' && cell === 'demo');
      const marks = listCells(api.files).filter(({ column, cell }) => column === 'basis' && cell === 'demo');
      expect(sources.length).toBeGreaterThan(5_000);
      // The overlay’s source itself is one more row that is marked, in the catalogue.
      expect(marks.length).toBe(sources.length + 1);
    },
  );

  it('the same bytes come out when the overlay is not there at all', () => {
    const isReal = (row: { basis: string }) => row.basis !== 'demo';
    const { tables } = checked;
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
      },
    };
    const options = { edition: 'public', withDemo: false } as const;
    expect(publishApi(bare, options)).toEqual(publishApi(checked, options));
  });
});

describe('a release', () => {
  const options = { edition: 'public', withDemo: false } as const;
  const change = (value: number): CheckedPackage => ({
    ...checked,
    tables: {
      ...checked.tables,
      observations: checked.tables.observations.map((row) =>
        row.indicator === 'old-communities-renovated' && row.basis === 'published' ? { ...row, value } : row,
      ),
    },
  });

  it('is another one when one value changes', () => {
    expect(publishApi(change(62), options).release).toBe(publishApi(checked, options).release);
    expect(publishApi(change(63), options).release).not.toBe(publishApi(checked, options).release);
  });

  it('is another one for each edition', () => {
    expect(new Set(published.map(([, { api }]) => api.release)).size).toBe(4);
  });

  it('shares no file name with another', () => {
    const names = published.map(([, { api }]) => [...api.files.keys()].filter((path) => path !== 'manifest.json'));
    expect(new Set(names.flat()).size).toBe(names.flat().length);
  });
});
