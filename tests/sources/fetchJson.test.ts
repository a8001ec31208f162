import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { delay, HttpResponse, http, passthrough } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fetchBytes, fetchJson, SourceError, type SourceFault } from '@/sources/fetchJson';

const address = 'http://county.test/api/v1/sample/manifest.json';
const server = setupServer();

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => {
  server.resetHandlers();
  vi.useRealTimers();
});
afterAll(() => server.close());

function answerWith(resolver: Parameters<typeof http.get>[1]): void {
  server.use(http.get(address, resolver));
}

async function catchFault(promise: Promise<unknown>): Promise<SourceError> {
  const caught = await promise.then(
    () => null,
    (error: unknown) => error,
  );
  expect(caught).toBeInstanceOf(SourceError);
  return caught as SourceError;
}

describe('fetchJson', () => {
  it('answers with what the file holds', async () => {
    answerWith(() => HttpResponse.json({ release: 'a' }));
    await expect(fetchJson(address)).resolves.toEqual({ release: 'a' });
  });

  it('does not care what a server calls the file', async () => {
    answerWith(() => new HttpResponse('{"a":1}', { headers: { 'content-type': 'application/octet-stream' } }));
    await expect(fetchJson(address)).resolves.toEqual({ a: 1 });
  });

  it.each<[status: number, fault: SourceFault]>([
    [404, 'notFound'],
    [410, 'notFound'],
    [401, 'forbidden'],
    [403, 'forbidden'],
    [429, 'busy'],
    [503, 'busy'],
    [500, 'server'],
    [502, 'server'],
    [418, 'server'],
  ])('HTTP %i is %s', async (status, fault) => {
    answerWith(() => new HttpResponse('{}', { status }));
    const error = await catchFault(fetchJson(address));
    expect([error.fault, error.path, error.detail]).toEqual([fault, address, `HTTP ${status}`]);
  });

  it.each<[header: string | null, retryAfter: number | null]>([
    ['2', 2_000],
    ['0', 0],
    ['120', 120_000],
    [null, null],
    ['soon', null],
    ['-1', null],
    ['1.5', null],
    ['Wed, 21 Oct 2026 07:28:00 GMT', null],
    ['99999999', null],
  ])('Retry-After %j is %j milliseconds', async (header, retryAfter) => {
    answerWith(() => new HttpResponse('', { status: 429, headers: header === null ? {} : { 'retry-after': header } }));
    expect((await catchFault(fetchJson(address))).retryAfter).toBe(retryAfter);
  });

  it.each<[what: string, body: string, fault: SourceFault]>([
    ['a sign-in page', '<!doctype html><title>sign in</title>', 'notJson'],
    ['a page after blank lines', '\n\n  <html lang="zh">', 'notJson'],
    ['half a text', '{"release":"a","files":{"cat', 'malformed'],
    ['nothing', '', 'malformed'],
    ['two texts', '{}{}', 'malformed'],
    ['words', 'gateway is warming up', 'malformed'],
  ])('%s that arrives as 200 is refused', async (_, body, fault) => {
    answerWith(() => new HttpResponse(body, { headers: { 'content-type': 'application/json' } }));
    expect((await catchFault(fetchJson(address))).fault).toBe(fault);
  });

  it('a body that breaks off on the wire is refused', async () => {
    answerWith(() => {
      const stream = new ReadableStream<Uint8Array>({
        start(controller) {
          controller.enqueue(new TextEncoder().encode('{"release":'));
          controller.error(new Error('connection reset'));
        },
      });
      return new HttpResponse(stream);
    });
    expect((await catchFault(fetchJson(address))).fault).toBe('offline');
  });

  it('no network is offline', async () => {
    answerWith(() => HttpResponse.error());
    expect((await catchFault(fetchJson(address))).fault).toBe('offline');
  });
});

describe('fetchBytes', () => {
  it('answers with the bytes as they are, whatever they spell and a server calls them', async () => {
    const bytes = Uint8Array.of(0x4c, 0x3c, 0x00, 0xff, 0xfe, 0x80);
    answerWith(() => new HttpResponse(bytes, { headers: { 'content-type': 'text/html' } }));
    expect(await fetchBytes(address)).toEqual(bytes);
  });

  it('takes an empty file for what it is', async () => {
    answerWith(() => new HttpResponse(null));
    expect(await fetchBytes(address)).toHaveLength(0);
  });

  it.each<[what: string, body: string]>([
    ['a sign-in page', '<!doctype html><title>sign in</title>'],
    ['a page after blank lines', '\n\n  <html lang="zh">'],
    ['a page after a byte order mark', '\ufeff<html lang="zh">'],
  ])('%s that arrives as 200 is refused', async (_, body) => {
    answerWith(() => new HttpResponse(body, { headers: { 'content-type': 'application/octet-stream' } }));
    expect((await catchFault(fetchBytes(address))).fault).toBe('notJson');
  });

  it.each<[status: number, fault: SourceFault]>([
    [404, 'notFound'],
    [403, 'forbidden'],
    [503, 'busy'],
    [500, 'server'],
  ])('HTTP %i is %s', async (status, fault) => {
    answerWith(() => new HttpResponse('', { status, headers: { 'retry-after': '2' } }));
    const error = await catchFault(fetchBytes(address));
    expect([error.fault, error.path, error.detail]).toEqual([fault, address, `HTTP ${status}`]);
    expect(error.retryAfter).toBe(fault === 'busy' ? 2_000 : null);
  });

  it('no network is offline', async () => {
    answerWith(() => HttpResponse.error());
    expect((await catchFault(fetchBytes(address))).fault).toBe('offline');
  });
});

describe.each([
  ['fetchJson', fetchJson],
  ['fetchBytes', fetchBytes],
])('%s with a server that does not answer', (_, get) => {
  beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));

  async function expectTimeout(promise: Promise<unknown>): Promise<void> {
    let settled = false;
    const caught = catchFault(promise).finally(() => {
      settled = true;
    });
    await vi.advanceTimersByTimeAsync(7_900);
    expect(settled).toBe(false);
    await vi.advanceTimersByTimeAsync(200);
    expect((await caught).fault).toBe('timeout');
  }

  it('gives up after eight seconds', async () => {
    answerWith(() => delay('infinite'));
    await expectTimeout(get(address));
  });

  it('gives up on a body that never ends, too', async () => {
    const held = createServer((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write('{"release":');
    });
    await new Promise<void>((resolve) => held.listen(0, '127.0.0.1', resolve));
    const { port } = held.address() as AddressInfo;
    server.use(http.get(`http://127.0.0.1:${port}/held`, () => passthrough()));
    const arrived = new Promise((resolve) => held.once('request', resolve));
    const promise = get(`http://127.0.0.1:${port}/held`);
    // The clock stands still until the server has begun its answer.
    await arrived;
    await expectTimeout(promise);
    held.closeAllConnections();
    held.close();
  });

  it('leaves no timer behind when the answer came', async () => {
    answerWith(() => HttpResponse.json({}));
    await get(address);
    expect(vi.getTimerCount()).toBe(0);
  });
});
