import { describe, expect, it } from 'vitest';
import { parseCatalogue, parseHistory, parseManifest, parseStanding, parseVillages } from '@/sources/api';
import { ShapeError } from '@/sources/wireTable';
import { publishSample, readPublished } from './published';

const api = publishSample();
const kinds = [
  ['manifest', 'manifest', parseManifest],
  ['catalogue', 'catalogue', parseCatalogue],
  ['history', 'history/stations', parseHistory],
  ['villages', 'villages/999001100', parseVillages],
  ['standing', 'standing', parseStanding],
] as const;

function catchShapeError(run: () => unknown): ShapeError {
  try {
    run();
  } catch (error) {
    if (error instanceof ShapeError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('what the publisher writes', () => {
  it('is read back as the campaign', () => {
    const { campaign, edition, release } = parseCatalogue(readPublished(api, 'catalogue'));
    expect([edition, release]).toEqual(['internal', api.release]);
    expect(campaign.info).toMatchObject({ id: 'sample', start: '2018-01-01', asOf: '2020-01-10' });
    expect(campaign.info.award?.citation).toEqual({ source: 'report', paragraph: 1 });
    expect(campaign.demo?.asOf).toBe('2019-06-30');
    expect(campaign.places.map(({ level }) => level)).toEqual(['county', 'town', 'town', 'town', 'subdistrict']);
    expect(campaign.indicators).toHaveLength(10);
    expect(campaign.plans).toEqual([]);
  });

  it('carries the qualifier and its precision', () => {
    const { campaign } = parseCatalogue(readPublished(api, 'catalogue'));
    expect(campaign.observations.find(({ indicator }) => indicator === 'volunteers')).toMatchObject({
      reading: { kind: 'value', value: 51000, qualifier: 'rounded', precision: 1000 },
      knownFrom: '2020-01-10',
      citation: { source: 'report', paragraph: 4 },
    });
  });

  it('is read back as a history with its plan', () => {
    const history = parseHistory(readPublished(api, 'history/stations'));
    expect(history.observations).toHaveLength(4);
    expect(history.plans).toEqual([
      expect.objectContaining({
        place: '999001',
        legs: [
          { start: '2018-01-01', baseline: 0, due: '2018-12-31', target: 5, shape: 'linear' },
          { start: '2018-12-31', baseline: 5, due: '2019-12-30', target: 12, shape: 'step' },
        ],
      }),
    ]);
  });

  it('is read back with the department behind each word of the standing, and only there', () => {
    const json = readPublished(api, 'standing') as { saidBy: unknown[] };
    const { observations } = parseStanding(json);
    expect(observations.map(({ saidBy }) => saidBy)).toEqual(json.saidBy);
    const saidOf = (id: string) => new Set(observations.flatMap((one) => (one.indicator === id ? [one.saidBy] : [])));
    expect(saidOf('roads')).toEqual(new Set([null, 'dept-2']));
    expect(saidOf('stations')).toEqual(new Set([null]));
    for (const one of parseHistory(readPublished(api, 'history/stations')).observations) expect(one.saidBy).toBeNull();
    const short = { ...json, saidBy: json.saidBy.slice(1) };
    expect(catchShapeError(() => parseStanding(short)).problems[0]?.path).toBe('saidBy');
  });

  it('is read back as the villages of a town', () => {
    const { places, town } = parseVillages(readPublished(api, 'villages/999001100'));
    expect(town).toBe('999001100');
    expect(places.map(({ code }) => code)).toEqual(['999001100-001', '999001100-002', '999001100-003']);
    expect(places.every(({ parent, basis }) => parent === town && basis === 'demo')).toBe(true);
  });

  it('keeps what was not reported missing, with its reason', () => {
    const { observations } = parseHistory(readPublished(api, 'history/stations'));
    expect(observations.find(({ place }) => place === '999001102')?.reading).toEqual({
      kind: 'missing',
      reason: 'notReported',
    });
  });
});

describe.each(kinds)('%s: the parser refuses', (kind, name, parse) => {
  const sound = readPublished(api, name);

  it.each<[what: string, json: unknown]>([
    ['nothing', null],
    ['a list', []],
    ['a text', 'catalogue'],
    ['an empty object', {}],
    ['a file of another kind', { ...sound, kind: kind === 'manifest' ? 'history' : 'manifest' }],
    ['a release that is none', { ...sound, release: 'latest' }],
    ['a file without its tables', { ...sound, tables: undefined, files: undefined }],
  ])('%s', (_, json) => {
    const { problems, foundVersion } = catchShapeError(() => parse(json));
    expect(problems.length).toBeGreaterThan(0);
    expect(foundVersion).toBeNull();
  });

  it.each([0, 2, 99])('schema version %i, and says which', (schemaVersion) => {
    const { foundVersion, problems } = catchShapeError(() => parse({ ...sound, schemaVersion }));
    expect(foundVersion).toBe(schemaVersion);
    expect(problems.map(({ path }) => path)).toContain('schemaVersion');
  });

  it('a version in words as malformed, not as another version', () => {
    expect(catchShapeError(() => parse({ ...sound, schemaVersion: '1' })).foundVersion).toBeNull();
  });

  it('nothing that it would rather ignore: an unknown key beside the known ones', () => {
    expect(() => parse({ ...sound, generatedBy: 'a later version' })).not.toThrow();
  });
});

describe('a wrong cell', () => {
  it('is named by its table, row and column', () => {
    const json = structuredClone(readPublished(api, 'history/stations')) as {
      tables: { observations: { columns: string[]; rows: unknown[][] } };
    };
    const { columns, rows } = json.tables.observations;
    rows[2]?.splice(columns.indexOf('value'), 1, '2');
    expect(catchShapeError(() => parseHistory(json)).problems[0]?.path).toBe('observations[2].value');
  });

  it('a manifest entry without its hash is named by its path', () => {
    const json = structuredClone(readPublished(api, 'manifest')) as { files: Record<string, object> };
    json.files.catalogue = { ...json.files.catalogue, sha256: 'none' };
    expect(catchShapeError(() => parseManifest(json)).problems[0]?.path).toBe('files.catalogue.sha256');
  });
});
