import { bypass, HttpResponse, http } from 'msw';
import { type ScenarioName, scenarios } from './scenarios';

const apiPath = '*/api/v1/:campaign/*';

/** Handlers that answer the API's contract from published files, under a fault if one is named. */
export function createHandlers(files: ReadonlyMap<string, string | Uint8Array>, scenario: ScenarioName | null = null) {
  return [
    http.get(apiPath, ({ request }) => {
      const path = pathBelowCampaign(request.url);
      const ask = async () => answer(files.get(path));
      return scenario === null ? ask() : scenarios[scenario](ask, path);
    }),
  ];
}

/** Handlers that put a fault on whatever the real server answers: for development in the browser. */
export function createFaultHandlers(scenario: ScenarioName) {
  return [
    http.get(apiPath, ({ request }) =>
      scenarios[scenario](() => fetch(bypass(request)), pathBelowCampaign(request.url)),
    ),
  ];
}

function answer(body: string | Uint8Array | undefined): Response {
  if (body === undefined) return new HttpResponse('{}', { status: 404 });
  if (typeof body !== 'string')
    return new HttpResponse(Uint8Array.from(body), { headers: { 'content-type': 'application/octet-stream' } });
  return new HttpResponse(body, { headers: { 'content-type': 'application/json' } });
}

function pathBelowCampaign(url: string): string {
  return new URL(url).pathname.replace(/^.*\/api\/v1\/[^/]+\//, '');
}
