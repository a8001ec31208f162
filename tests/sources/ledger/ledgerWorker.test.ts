import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { noFilter } from '@/domain/ledger/ledger';
import type { FromWorker, ToWorker } from '@/sources/ledger/questions';
import { publishSample } from '../published';

const folder = 'http://county.test/api/v1/sample/';
const api = publishSample();
const server = setupServer();

/** The global scope of a worker: what it is told, and what it says. */
class FakeScope extends EventTarget {
  readonly said: FromWorker[] = [];
  postMessage(message: FromWorker): void {
    // As on the way to a page: what cannot be copied fails here.
    this.said.push(structuredClone(message));
  }
  tell(data: ToWorker): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

let scope = new FakeScope();

beforeEach(async () => {
  server.listen({ onUnhandledRequest: 'error' });
  server.use(
    http.get(`${folder}*`, ({ request }) => {
      const path = request.url.slice(folder.length);
      const bytes = api.columnFiles.get(path);
      if (bytes !== undefined) return HttpResponse.arrayBuffer(Uint8Array.from(bytes).buffer);
      return new HttpResponse(api.files.get(path) ?? '{}', { status: api.files.has(path) ? 200 : 404 });
    }),
  );
  scope = new FakeScope();
  vi.stubGlobal('self', scope);
  vi.resetModules();
  await import('@/sources/ledger/ledgerWorker');
});
afterEach(() => {
  vi.unstubAllGlobals();
  server.resetHandlers();
  server.close();
});

async function hear(count: number): Promise<FromWorker[]> {
  await vi.waitFor(() => expect(scope.said).toHaveLength(count), { timeout: 5_000 });
  return scope.said;
}

const survey = { ask: 'survey', day: '2019-06-30', withDemo: true, filter: noFilter } as const;

describe('the worker of the ledger', () => {
  it('reads the files of the folder and answers under the number of the question', async () => {
    scope.tell({ folder, release: api.release });
    scope.tell({ number: 7, question: survey });
    scope.tell({ number: 8, question: { ask: 'problems', day: survey.day, withDemo: true, ids: ['0002'] } });
    const said = await hear(2);
    expect(said).toContainEqual({ number: 7, answer: expect.objectContaining({ found: 4, matched: 4 }) });
    expect(said).toContainEqual({ number: 8, answer: [expect.objectContaining({ id: '0002', remark: '先围挡' })] });
  });

  it('says what was wrong in words that can be sent', async () => {
    server.use(
      http.get(`${folder}manifest.json`, () => new HttpResponse('', { status: 503, headers: { 'retry-after': '3' } })),
    );
    scope.tell({ folder, release: null });
    scope.tell({ number: 1, question: survey });
    expect(await hear(1)).toEqual([
      { number: 1, fault: 'busy', path: `${folder}manifest.json`, detail: 'HTTP 503', retryAfter: 3_000 },
    ]);
  });

  it('refuses what it cannot answer as malformed, instead of leaving it without an answer', async () => {
    scope.tell({ folder, release: null });
    scope.tell({ number: 1, question: { ...survey, filter: null } as unknown as typeof survey });
    scope.tell({ number: 2, question: survey });
    const said = await hear(2);
    expect(said).toContainEqual(expect.objectContaining({ number: 1, fault: 'malformed', retryAfter: null }));
    expect(said).toContainEqual({ number: 2, answer: expect.objectContaining({ found: 4 }) });
  });
});
