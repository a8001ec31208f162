import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LedgerIndex } from '@/domain/ledger/ledger';
import { SourceError } from '@/sources/fetchJson';
import { createLedgerClient } from '@/sources/ledger/ledgerClient';
import type { FromWorker, LedgerQuestion, ToWorker } from '@/sources/ledger/questions';

/** A worker that does nothing but note what it is told. */
class FakeWorker extends EventTarget {
  static started: FakeWorker[] = [];
  readonly told: ToWorker[] = [];
  isTerminated = false;
  constructor(
    readonly url: URL,
    readonly options: WorkerOptions,
  ) {
    super();
    FakeWorker.started.push(this);
  }
  postMessage(message: ToWorker): void {
    this.told.push(message);
  }
  terminate(): void {
    this.isTerminated = true;
  }
  say(data: FromWorker): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
  /** Its code cannot be had, or throws. */
  breakDown(message: string): Event {
    const event = Object.assign(new Event('error', { cancelable: true }), { message });
    this.dispatchEvent(event);
    return event;
  }
}

const folder = 'http://county.test/api/v1/sample/';
const ask = (name: string): LedgerQuestion => ({
  ...{ ask: 'problems', day: '2019-06-30', withDemo: true },
  ids: [name],
});
/** An answer that can be told from another; what is in it is the worker's business. */
const answer = (name: string) => ({ departments: [name] }) as unknown as LedgerIndex;

const nth = (at: number): FakeWorker => FakeWorker.started[at] ?? expect.fail(`no worker ${at}`);
const catchFault = (promise: Promise<unknown>): Promise<SourceError> =>
  promise.then(
    () => expect.fail('it was answered'),
    (error: unknown) => error as SourceError,
  );

beforeEach(() => {
  FakeWorker.started = [];
  vi.stubGlobal('Worker', FakeWorker);
});
afterEach(() => vi.unstubAllGlobals());

describe('a ledger asked in a worker', () => {
  it('starts none before something is asked, and one for all that is', () => {
    const client = createLedgerClient(folder, 'r1');
    expect(FakeWorker.started).toEqual([]);
    client(ask('a'));
    client(ask('b'));
    expect(FakeWorker.started).toHaveLength(1);
    expect(nth(0).url.href).toContain('ledgerWorker');
    expect(nth(0).options).toEqual({ type: 'module' });
    expect(nth(0).told).toEqual([
      { folder, release: 'r1' },
      { number: 1, question: ask('a') },
      { number: 2, question: ask('b') },
    ]);
  });

  it('gives each question its own answer, in whatever order they come', async () => {
    const client = createLedgerClient(folder, null);
    const [first, second, third] = [client(ask('a')), client(ask('b')), client(ask('c'))];
    nth(0).say({ number: 3, answer: answer('c') });
    nth(0).say({ number: 1, answer: answer('a') });
    // Answered already, and never asked.
    nth(0).say({ number: 1, answer: answer('again') });
    nth(0).say({ number: 9, answer: answer('nobody') });
    nth(0).say({ number: 2, answer: answer('b') });
    expect(await Promise.all([first, second, third])).toEqual([answer('a'), answer('b'), answer('c')]);
  });

  it('says what was wrong as every source does, to the one who asked', async () => {
    const client = createLedgerClient(folder, null);
    const [first, second] = [catchFault(client(ask('a'))), client(ask('b'))];
    nth(0).say({ number: 1, fault: 'busy', path: 'ledger/2019-06', detail: 'HTTP 503', retryAfter: 2_000 });
    nth(0).say({ number: 2, answer: answer('b') });
    const error = await first;
    expect(error).toBeInstanceOf(SourceError);
    expect(error).toMatchObject({ fault: 'busy', path: 'ledger/2019-06', detail: 'HTTP 503', retryAfter: 2_000 });
    expect(await second).toEqual(answer('b'));
    expect(FakeWorker.started).toHaveLength(1);
  });

  it('gives up all that waits when it breaks down, and begins anew with the next question', async () => {
    const client = createLedgerClient(folder, 'r1');
    const waiting = [catchFault(client(ask('a'))), catchFault(client(ask('b')))];
    const event = nth(0).breakDown('no such file');
    for (const error of await Promise.all(waiting)) {
      expect(error).toBeInstanceOf(SourceError);
      expect(error).toMatchObject({ fault: 'offline', detail: 'no such file' });
    }
    expect([nth(0).isTerminated, event.defaultPrevented]).toEqual([true, true]);
    const again = client(ask('c'));
    expect(nth(1).told).toEqual([
      { folder, release: 'r1' },
      { number: 3, question: ask('c') },
    ]);
    nth(1).say({ number: 3, answer: answer('c') });
    expect(await again).toEqual(answer('c'));
    expect(FakeWorker.started).toHaveLength(2);
  });
});
