import { findScenario, type ScenarioName, scenarios } from '@mocks/scenarios';
import { createMockServer } from '@mocks/server';
import { delay, HttpResponse, http } from 'msw';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createCampaignSource, type LoadJson } from '@/sources/campaignSource';
import { fetchJson, SourceError, type SourceFault } from '@/sources/fetchJson';
import { publishSample, readPublished } from './published';

const folder = 'http://county.test/api/v1/sample';
const api = publishSample();
let server: ReturnType<typeof createMockServer> | null = null;

function serve(scenario: ScenarioName | null, files: ReadonlyMap<string, string> = api.files): string[] {
  const asked: string[] = [];
  server = createMockServer(files, scenario);
  server.events.on('request:start', ({ request }) => {
    asked.push(request.url.slice(folder.length + 1));
  });
  server.listen({ onUnhandledRequest: 'error' });
  return asked;
}

afterEach(() => {
  server?.close();
  server = null;
  vi.useRealTimers();
});

function openSource(pinned: string | null = null) {
  return createCampaignSource((path) => fetchJson(`${folder}/${path}`), pinned);
}

async function catchFault(promise: Promise<unknown>): Promise<SourceError> {
  const caught = await promise.then(
    () => null,
    (error: unknown) => error,
  );
  expect(caught).toBeInstanceOf(SourceError);
  return caught as SourceError;
}

describe('a campaign source', () => {
  it('answers everything a page may ask', async () => {
    serve(null);
    const source = openSource();
    expect((await source.catalogue()).campaign.info.id).toBe('sample');
    expect((await source.history('roads')).observations).toHaveLength(4);
    expect((await source.villages('999001101')).places).toHaveLength(2);
    expect((await source.standing()).asOf).toBe('2019-06-30');
  });

  it('reads the manifest once, however much is asked at the same time', async () => {
    const asked = serve(null);
    const source = openSource();
    await Promise.all([source.catalogue(), source.history('roads'), source.history('rank'), source.standing()]);
    await source.villages('999001100');
    expect(asked.filter((path) => path.startsWith('manifest'))).toEqual(['manifest.json']);
    expect(asked).toHaveLength(6);
  });

  it('reads the manifest again after it could not be had', async () => {
    const asked = serve(null);
    server?.use(http.get(`${folder}/manifest.json`, () => new HttpResponse('', { status: 500 }), { once: true }));
    const source = openSource();
    expect((await catchFault(source.catalogue())).fault).toBe('server');
    expect((await source.catalogue()).release).toBe(api.release);
    expect(asked.filter((path) => path === 'manifest.json')).toHaveLength(2);
  });

  it('asks for the release a prerendered page was made from', async () => {
    const asked = serve(null);
    await openSource(api.release).catalogue();
    expect(asked[0]).toBe(`manifest.${api.release}.json`);
    expect(asked).not.toContain('manifest.json');
  });

  it('says notFound when its release is gone', async () => {
    serve(null);
    const error = await catchFault(openSource('0123456789ab').catalogue());
    expect([error.fault, error.path]).toEqual(['notFound', `${folder}/manifest.0123456789ab.json`]);
  });

  it.each(['no-such-indicator', '__proto__', 'constructor', '../../secret'])(
    'asks no server for the history of %s',
    async (id) => {
      const asked = serve(null);
      expect((await catchFault(openSource().history(id))).fault).toBe('notFound');
      expect(asked).toEqual(['manifest.json']);
    },
  );

  it('has no standing in a public edition', async () => {
    serve(null, publishSample({ edition: 'public', withDemo: false }).files);
    expect((await catchFault(openSource().standing())).fault).toBe('notFound');
  });
});

describe('files of two releases', () => {
  const older = publishSample();
  const newer = publishSample({ edition: 'internal', withDemo: true }, '2020-01-11');

  it('have different names', () => {
    expect(older.release).not.toBe(newer.release);
    const names = (one: typeof older) => [...one.files.keys()].filter((path) => path !== 'manifest.json');
    expect(names(older).filter((path) => names(newer).includes(path))).toEqual([]);
  });

  it('stay apart when the newer one is published under an open page', async () => {
    serve(null, new Map([...older.files, ...newer.files, ['manifest.json', older.files.get('manifest.json') ?? '']]));
    const source = openSource();
    expect((await source.catalogue()).release).toBe(older.release);
    server?.use(http.get(`${folder}/manifest.json`, () => new HttpResponse(newer.files.get('manifest.json'))));
    expect((await source.standing()).release).toBe(older.release);
    expect((await openSource().catalogue()).release).toBe(newer.release);
  });

  it('are refused when a server answers with a file of the other', async () => {
    const path = (one: typeof older) =>
      (readPublished(one, 'manifest').files as Record<string, { path: string }>).catalogue?.path ?? '';
    serve(null, new Map([...older.files, [path(older), newer.files.get(path(newer)) ?? '']]));
    const error = await catchFault(openSource().catalogue());
    expect(error.fault).toBe('otherRelease');
    expect(error.detail).toContain(newer.release);
  });
});

describe('every scenario of the pretend network', () => {
  const faults = {
    slow: null,
    offline: 'offline',
    malformed: 'malformed',
    empty: null,
    stale: 'otherRelease',
    error: 'server',
    portal: 'notJson',
    newer: 'newerFormat',
  } satisfies Record<ScenarioName, SourceFault | null>;
  const failing = Object.entries(faults).filter(([, fault]) => fault !== null) as [ScenarioName, SourceFault][];

  it('is told apart', () => {
    expect(Object.keys(faults).sort()).toEqual(Object.keys(scenarios).sort());
  });

  it.each(failing)('%s: everything asked ends as %s', async (scenario, fault) => {
    serve(scenario);
    const source = openSource();
    const asked = [source.catalogue(), source.history('roads'), source.villages('999001100'), source.standing()];
    for (const promise of asked) expect((await catchFault(promise)).fault).toBe(fault);
  });

  it('empty: a sound campaign in which nothing is stated', async () => {
    serve('empty');
    const source = openSource();
    const { campaign } = await source.catalogue();
    expect(campaign.observations).toEqual([]);
    expect(campaign.indicators).toHaveLength(10);
    expect((await source.history('roads')).observations).toEqual([]);
  });

  it('slow: the answer comes all the same', async () => {
    serve('slow');
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    let release: string | null = null;
    void openSource()
      .catalogue()
      .then((catalogue) => {
        release = catalogue.release;
      });
    await vi.advanceTimersByTimeAsync(1_900);
    expect(release).toBeNull();
    for (let waited = 0; release === null && waited < 20; waited += 1) await vi.advanceTimersByTimeAsync(1_000);
    expect(release).toBe(api.release);
  });

  it('is found by its name alone', () => {
    expect(findScenario('stale')).toBe('stale');
    for (const name of [null, '', 'Stale', '__proto__', 'toString']) expect(findScenario(name)).toBeNull();
  });
});

describe('a file that is not what its kind promises', () => {
  it.each<[what: string, json: unknown, fault: SourceFault]>([
    ['null', null, 'malformed'],
    ['an empty object', {}, 'malformed'],
    ['the manifest again', readPublished(api, 'manifest'), 'malformed'],
    ['an older format', { ...readPublished(api, 'catalogue'), schemaVersion: 0 }, 'newerFormat'],
  ])('%s', async (_, json, fault) => {
    const load: LoadJson = async (path) => (path === 'manifest.json' ? readPublished(api, 'manifest') : json);
    const error = await catchFault(createCampaignSource(load, null).catalogue());
    expect(error.fault).toBe(fault);
    expect(error.path).toMatch(/^catalogue\.[0-9a-f]{12}\.json$/);
  });

  it('a manifest that takes its time is waited for by all', async () => {
    let reads = 0;
    const load: LoadJson = async (path) => {
      if (path === 'manifest.json') reads += 1;
      await delay(5);
      return JSON.parse(api.files.get(path) ?? 'null');
    };
    const source = createCampaignSource(load, null);
    const [one, other] = await Promise.all([source.catalogue(), source.standing()]);
    expect([one.release, other.release, reads]).toEqual([api.release, api.release, 1]);
  });
});
