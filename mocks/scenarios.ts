import { delay, HttpResponse } from 'msw';

/** What a fault does to one answer of the API: `ask` gets the true answer. */
type Fault = (ask: () => Promise<Response>, path: string) => Promise<Response>;

/** Named ways the network fails. In development: `?mock=<name>`; in tests: `createHandlers(…, '<name>')`. */
export const scenarios = {
  /** Every answer takes two seconds. */
  slow: async (ask) => {
    await delay(2_000);
    return ask();
  },
  /** No network. */
  offline: async () => HttpResponse.error(),
  /** 200 with half of what is there. */
  malformed: async (ask) => {
    const bytes = await (await ask()).arrayBuffer();
    return new HttpResponse(bytes.slice(0, Math.floor(bytes.byteLength / 2)), { status: 200 });
  },
  /** A sound campaign in which nothing has been stated yet. */
  empty: async (ask, path) =>
    isColumns(path) ? ask() : HttpResponse.json(emptyObservations(await (await ask()).json())),
  /** Files of another release than the manifest names. */
  stale: async (ask, path) => {
    if (isColumns(path)) return ask();
    const json = await (await ask()).json();
    return HttpResponse.json(path.startsWith('manifest') ? json : { ...asObject(json), release: '000000000000' });
  },
  /** The server fails. */
  error: async () => new HttpResponse('failed', { status: 500 }),
  /** A portal answers with its sign-in page. */
  portal: async () => HttpResponse.html('<!doctype html><title>sign in</title>'),
  /** Files written by a newer product. */
  newer: async (ask, path) =>
    isColumns(path) ? ask() : HttpResponse.json({ ...asObject(await (await ask()).json()), schemaVersion: 99 }),
} as const satisfies Record<string, Fault>;

export type ScenarioName = keyof typeof scenarios;

/** The scenario of that name; null for none or an unknown one. */
export function findScenario(name: string | null): ScenarioName | null {
  return (Object.keys(scenarios) as ScenarioName[]).find((candidate) => candidate === name) ?? null;
}

/** The columns of the ledger are no JSON: what is wrong with a release shows in the files that name them. */
function isColumns(path: string): boolean {
  return path.endsWith('.bin');
}

function emptyObservations(json: unknown): object {
  const file = asObject(json);
  const tables = asObject(file.tables);
  if (!('observations' in tables)) return file;
  return { ...file, tables: { ...tables, observations: { ...asObject(tables.observations), rows: [] } } };
}

function asObject(json: unknown): Record<string, unknown> {
  return typeof json === 'object' && json !== null ? { ...json } : {};
}
