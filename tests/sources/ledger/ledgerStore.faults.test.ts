import { describe, expect, it } from 'vitest';
import { noFilter } from '@/domain/ledger/ledger';
import { SourceError, type SourceFault } from '@/sources/fetchJson';
import type { LedgerQuestion } from '@/sources/ledger/questions';
import { publishSample, readPublished } from '../published';
import { openPublished, type Serve } from './openPublished';

const api = publishSample();
const day = '2019-06-30';
const choice = { day, withDemo: true, filter: noFilter } as const;
const questions = {
  index: { ask: 'index' },
  survey: { ask: 'survey', ...choice },
  rows: { ask: 'rows', ...choice, sort: 'urgency', descending: false, from: 0, to: 9 },
  review: { ask: 'review', ...choice },
  duties: { ask: 'duties', day, withDemo: true },
  problems: { ask: 'problems', day, withDemo: true, ids: ['0001'] },
} as const satisfies Record<string, LedgerQuestion>;
/** Those that read notes: what only a row needs comes when a row is read. */
const withNotes: readonly string[] = ['rows', 'problems'];

async function tellFault(promise: Promise<unknown>): Promise<SourceFault | 'none'> {
  const caught = await promise.then(
    () => null,
    (error: unknown) => error,
  );
  if (caught === null) return 'none';
  expect(caught).toBeInstanceOf(SourceError);
  return (caught as SourceError).fault;
}

/** Does something to the files of that name alone. */
const only =
  (name: string, change: (bytes: Uint8Array) => Uint8Array): Serve =>
  (path, bytes) =>
    path.startsWith(name) ? change(bytes) : bytes;

function fail(): never {
  throw new SourceError('offline', 'ledger', 'no network');
}

/** The same file as another release would name it: no byte longer. */
function ofAnotherRelease(bytes: Uint8Array): Uint8Array {
  const text = new TextDecoder('latin1').decode(bytes).replaceAll(api.release, '0'.repeat(api.release.length));
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

const half = (bytes: Uint8Array) => bytes.slice(0, Math.floor(bytes.length / 2));
const columnFiles = ['ledger/', 'ledger-rounds', 'ledger-notes/'];

describe.each(columnFiles)('a ledger whose file %s', (name) => {
  const asking = name === 'ledger-notes/' ? withNotes : Object.keys(questions);

  it.each<[string, Serve, SourceFault]>([
    ['is of another release', only(name, ofAnotherRelease), 'otherRelease'],
    ['breaks off', only(name, half), 'malformed'],
    ['is empty', only(name, () => new Uint8Array()), 'malformed'],
    ['is something else', only(name, () => new TextEncoder().encode('{"release":"a"}')), 'malformed'],
    ['cannot be had', only(name, fail), 'offline'],
  ])('%s is refused', async (_, serve, fault) => {
    for (const [asked, question] of Object.entries(questions))
      expect(await tellFault(openPublished(api, serve).ask(question)), asked).toBe(
        asking.includes(asked) ? fault : 'none',
      );
  });

  it('holds the columns of another one is refused', async () => {
    const path = [...api.columnFiles.keys()].find((other) => !other.startsWith(name)) ?? '';
    const other = api.columnFiles.get(path) ?? new Uint8Array();
    const { ask } = openPublished(
      api,
      only(name, () => other),
    );
    expect(await tellFault(ask(questions.rows))).toBe('malformed');
  });
});

describe('a ledger whose index', () => {
  const change = (changes: object): Serve =>
    only('ledger.', () => new TextEncoder().encode(JSON.stringify({ ...readPublished(api, 'ledger'), ...changes })));

  it.each<[string, object, SourceFault]>([
    ['is of another release', { release: '000000000000' }, 'otherRelease'],
    ['was written by a newer product', { schemaVersion: 99 }, 'newerFormat'],
    ['tells of a part that is not there', { parts: [{ name: '2031-01', rows: 1, moves: 1 }] }, 'notFound'],
    ['counts other problems than there are', { parts: [{ name: '2019-06', rows: 3, moves: 12 }] }, 'malformed'],
    ['counts other moves than there are', { parts: [{ name: '2019-06', rows: 4, moves: 13 }] }, 'malformed'],
    ['counts more rounds than there are', { rounds: 9 }, 'malformed'],
    ['counts fewer', { rounds: 1 }, 'malformed'],
    ['counts more than memory holds', { rounds: 2 ** 50 }, 'malformed'],
    ['names no kinds', { kinds: [] }, 'malformed'],
    ['has no courses', { courses: [] }, 'malformed'],
  ])('%s is refused', async (_, changes, fault) => {
    expect(await tellFault(openPublished(api, change(changes)).ask(questions.survey))).toBe(fault);
  });

  it('is not in a public edition', async () => {
    const { ask } = openPublished(publishSample({ edition: 'public', withDemo: true }));
    expect(await tellFault(ask(questions.index))).toBe('notFound');
  });
});

describe('a ledger that could not be read', () => {
  it.each(['manifest', 'ledger.', ...columnFiles])('is tried again with the next question: %s', async (name) => {
    let isUp = false;
    const serve = only(name, (bytes) => (isUp ? bytes : fail()));
    const { ask } = openPublished(api, serve);
    expect(await tellFault(ask(questions.rows))).toBe('offline');
    expect(await tellFault(ask(questions.rows))).toBe('offline');
    isUp = true;
    expect((await ask(questions.rows)).map(({ id }) => id).sort()).toEqual(['0001', '0002', '0003', '0004']);
  });
});

it('a ledger is read once, however much is asked at the same time, and its notes not before a row is', async () => {
  const { ask, asked } = openPublished(api);
  await Promise.all([ask(questions.survey), ask(questions.index), ask(questions.review)]);
  const kinds = () => asked.map((path) => path.replace(/\.(json|[0-9a-f]{12}\.(json|bin))$/, '')).sort();
  expect(kinds()).toEqual(['ledger', 'ledger-rounds', 'ledger/2019-06', 'manifest']);
  await Promise.all([ask(questions.rows), ask(questions.problems), ask(questions.rows)]);
  expect(kinds()).toEqual(['ledger', 'ledger-notes/2019-06', 'ledger-rounds', 'ledger/2019-06', 'manifest']);
});
