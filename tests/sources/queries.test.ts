import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CampaignSource } from '@/sources/campaignSource';
import { SourceError, type SourceFault, sourceFaults } from '@/sources/fetchJson';
import {
  catalogueQuery,
  createQueryClient,
  historyQuery,
  ledgerCountsQuery,
  searchQuery,
  standingQuery,
  villagesQuery,
} from '@/sources/queries';

/** A source that counts what it is asked and fails as told. */
function createSource(fail: (asked: number) => unknown) {
  const asked: string[] = [];
  const answer = async (what: string) => {
    asked.push(what);
    const error = fail(asked.length);
    if (error !== null) throw error;
    return { what } as never;
  };
  const source: CampaignSource = {
    catalogue: () => answer('catalogue'),
    history: (id) => answer(`history ${id}`),
    year: (year) => answer(`year ${year}`),
    villages: (town) => answer(`villages ${town}`),
    standing: () => answer('standing'),
    search: () => answer('search'),
    decks: () => answer('decks'),
    ledgerCounts: () => answer('ledger counts'),
    ledger: ({ ask }) => answer(`ledger ${ask}`),
  };
  return { source, asked };
}

const never = () => null;
const always =
  (fault: SourceFault, retryAfter: number | null = null) =>
  () =>
    new SourceError(fault, 'x', '', retryAfter);

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('every query', () => {
  it('asks the source for what it names', async () => {
    const { source, asked } = createSource(never);
    const client = createQueryClient(source);
    await Promise.all([
      client.ensureQueryData(catalogueQuery()),
      client.ensureQueryData(historyQuery('roads')),
      client.ensureQueryData(villagesQuery('999001100')),
      client.ensureQueryData(standingQuery()),
      client.ensureQueryData(searchQuery()),
      client.ensureQueryData(ledgerCountsQuery()),
    ]);
    expect(asked).toEqual(['catalogue', 'history roads', 'villages 999001100', 'standing', 'search', 'ledger counts']);
  });

  it('is asked once: a release never changes under a page', async () => {
    const { source, asked } = createSource(never);
    const client = createQueryClient(source);
    await client.ensureQueryData(historyQuery('roads'));
    await vi.advanceTimersByTimeAsync(24 * 3_600_000);
    await client.fetchQuery(historyQuery('roads'));
    expect(asked).toHaveLength(1);
  });

  it('keeps histories of two indicators apart', async () => {
    const { source, asked } = createSource(never);
    const client = createQueryClient(source);
    await client.ensureQueryData(historyQuery('roads'));
    await client.ensureQueryData(historyQuery('rank'));
    expect(asked).toEqual(['history roads', 'history rank']);
  });

  it('refuses to guess a query it does not know', async () => {
    const client = createQueryClient(createSource(never).source);
    await expect(client.fetchQuery({ queryKey: ['weather'], retry: false })).rejects.toThrow('weather');
  });
});

describe('a fault', () => {
  const tries = {
    offline: 3,
    timeout: 1,
    busy: 3,
    server: 3,
    malformed: 3,
    notFound: 1,
    forbidden: 1,
    notJson: 1,
    newerFormat: 1,
    otherRelease: 1,
  } satisfies Record<SourceFault, number>;

  it.each(sourceFaults.map((fault) => [fault, tries[fault]] as const))('%s is tried %i times', async (fault, count) => {
    const { source, asked } = createSource(always(fault));
    const outcome = createQueryClient(source)
      .ensureQueryData(catalogueQuery())
      .then(
        () => null,
        (error: unknown) => error,
      );
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await outcome).toMatchObject({ fault });
    expect(asked).toHaveLength(count);
  });

  it('that passes is forgotten', async () => {
    const { source, asked } = createSource((count) => (count < 3 ? new SourceError('offline', 'x', '') : null));
    const answer = createQueryClient(source).ensureQueryData(standingQuery());
    await vi.advanceTimersByTimeAsync(10_000);
    await expect(answer).resolves.toEqual({ what: 'standing' });
    expect(asked).toHaveLength(3);
  });

  it('that is a mistake in the code is not tried again', async () => {
    const { source, asked } = createSource(() => new TypeError('undefined is not a function'));
    const outcome = createQueryClient(source).ensureQueryData(catalogueQuery()).catch(String);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await outcome).toContain('TypeError');
    expect(asked).toHaveLength(1);
  });

  it('is tried without a network the browser believes in', async () => {
    vi.stubGlobal('navigator', { onLine: false });
    const { source, asked } = createSource(never);
    await createQueryClient(source).ensureQueryData(catalogueQuery());
    vi.unstubAllGlobals();
    expect(asked).toHaveLength(1);
  });
});

describe('waiting before the next try', () => {
  it('grows by itself', async () => {
    const { source, asked } = createSource(always('server'));
    createQueryClient(source).ensureQueryData(catalogueQuery()).catch(String);
    await vi.advanceTimersByTimeAsync(250);
    expect(asked).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(100);
    expect(asked).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(500);
    expect(asked).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(200);
    expect(asked).toHaveLength(3);
  });

  it.each([1_000, 3_000, 4_000])('is as long as the server asks: %i ms', async (retryAfter) => {
    const { source, asked } = createSource(always('busy', retryAfter));
    createQueryClient(source).ensureQueryData(catalogueQuery()).catch(String);
    await vi.advanceTimersByTimeAsync(retryAfter - 50);
    expect(asked).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(100);
    expect(asked).toHaveLength(2);
  });

  it('never knocks earlier than a busy server asked, even when that means not knocking again', async () => {
    const { source, asked } = createSource(always('busy', 30_000));
    createQueryClient(source).ensureQueryData(catalogueQuery()).catch(String);
    await vi.advanceTimersByTimeAsync(120_000);
    expect(asked).toHaveLength(1);
  });

  it('longer than a reader would sit through is said at once', async () => {
    const outcome = createQueryClient(createSource(always('busy', 4_001)).source)
      .ensureQueryData(catalogueQuery())
      .catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(0);
    expect(await Promise.race([outcome, Promise.resolve('still waiting')])).toMatchObject({ fault: 'busy' });
  });

  it.each([
    ['a network that comes and goes', always('offline'), 3],
    ['a busy server that says nothing', always('busy'), 3],
    ['a busy server that asks for as long as a reader sits', always('busy', 4_000), 3],
    ['a busy server that asks for longer', always('busy', 60_000), 1],
    ['a server that hangs', always('timeout'), 1],
  ])('%s: an end within 10 seconds of waiting', async (_, fail, count) => {
    const { source, asked } = createSource(fail);
    let ended = false;
    createQueryClient(source)
      .ensureQueryData(catalogueQuery())
      .catch(() => {
        ended = true;
      });
    await vi.advanceTimersByTimeAsync(10_000);
    expect([ended, asked.length]).toEqual([true, count]);
  });
});
