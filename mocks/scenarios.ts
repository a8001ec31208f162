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
  /** 200 with half a text. */
  malformed: async (ask) => {
    const text = await (await ask()).text();
    return new HttpResponse(text.slice(0, Math.floor(text.length / 2)), { status: 200 });
  },
  /** A sound campaign in which nothing has been stated yet. */
  empty: async (ask) => HttpResponse.json(emptyObservations(await (await ask()).json())),
  /** Files of another release than the manifest names. */
  stale: async (ask, path) => {
    const json = await (await ask()).json();
    return HttpResponse.json(path.startsWith('manifest') ? json : { ...asObject(json), release: '000000000000' });
  },
  /** The server fails. */
  error: async () => new HttpResponse('failed', { status: 500 }),
  /** A portal answers with its sign-in page. */
  portal: async () => HttpResponse.html('<!doctype html><title>sign in</title>'),
  /** Files written by a newer product. */
  newer: async (ask) => HttpResponse.json({ ...asObject(await (await ask()).json()), schemaVersion: 99 }),
} as const satisfies Record<string, Fault>;

export type ScenarioName = keyof typeof scenarios;

/** The scenario of that name; null for none or an unknown one. */
export function findScenario(name: string | null): ScenarioName | null {
  return (Object.keys(scenarios) as ScenarioName[]).find((candidate) => candidate === name) ?? null;
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
