import type { ScenarioName } from '@mocks/scenarios';
import { createMockServer } from '@mocks/server';
import { afterEach, describe, expect, it } from 'vitest';
import { noFilter } from '@/domain/ledger/ledger';
import { fetchBytes, fetchJson, type SourceFault } from '@/sources/fetchJson';
import { openLedger } from '@/sources/ledger/ledgerStore';
import type { LedgerAnswers } from '@/sources/ledger/questions';
import { publishSample } from '../published';

const folder = 'http://county.test/api/v1/sample';
const api = publishSample();
const survey = { ask: 'survey', day: '2019-06-30', withDemo: true, filter: noFilter } as const;
let server: ReturnType<typeof createMockServer> | null = null;

afterEach(() => {
  server?.close();
  server = null;
});

/** The ledger as the network brings it, columns and all. */
function openOver(scenario: ScenarioName | null) {
  server = createMockServer(new Map<string, string | Uint8Array>([...api.files, ...api.columnFiles]), scenario);
  server.listen({ onUnhandledRequest: 'error' });
  return openLedger(
    (path) => fetchJson(`${folder}/${path}`),
    (path) => fetchBytes(`${folder}/${path}`),
    null,
  );
}

describe('a ledger over the network', () => {
  it('comes whole', async () => {
    const { found } = (await openOver(null)(survey)) as LedgerAnswers['survey'];
    expect(found).toBeGreaterThan(0);
  });

  it('does not depend on what is stated of indicators', async () => {
    const whole = await openOver(null)(survey);
    server?.close();
    expect(await openOver('empty')(survey)).toEqual(whole);
  });

  it.each<[scenario: ScenarioName, fault: SourceFault]>([
    ['offline', 'offline'],
    ['error', 'server'],
    ['portal', 'notJson'],
    ['malformed', 'malformed'],
    ['stale', 'otherRelease'],
    ['newer', 'newerFormat'],
  ])('%s: it ends as %s, and is asked for anew', async (scenario, fault) => {
    const ask = openOver(scenario);
    await expect(ask(survey)).rejects.toMatchObject({ fault });
    server?.close();
    server = createMockServer(new Map<string, string | Uint8Array>([...api.files, ...api.columnFiles]));
    server.listen({ onUnhandledRequest: 'error' });
    expect(((await ask(survey)) as LedgerAnswers['survey']).found).toBeGreaterThan(0);
  });
});
