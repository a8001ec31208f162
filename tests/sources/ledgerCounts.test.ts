import { describe, expect, it } from 'vitest';
import { parseLedgerCounts } from '@/sources/ledgerCounts';
import { ShapeError } from '@/sources/wireTable';
import { publishSample, readPublished } from './published';

type Json = Record<string, unknown>;

function read(): Json {
  return structuredClone(readPublished(publishSample(), 'ledger-counts'));
}

/** The file with one thing in its first set replaced: `days.overdue`. */
function change(path: string, value: unknown): Json {
  const json = read();
  const keys = ['sets', '0', ...path.split('.')];
  let place = json;
  for (const key of keys.slice(0, -1)) place = place[key] as Json;
  place[keys.at(-1) ?? ''] = value;
  return json;
}

describe('the counts of a ledger', () => {
  it('are read, and what was found is the sum of what became of it', () => {
    const { release, sets } = parseLedgerCounts(read());
    expect(release).toMatch(/^[0-9a-f]{12}$/);
    const [set] = sets;
    const last = set?.days.at(-1);
    expect(last?.found).toBeGreaterThan(0);
    expect(last?.found).toBe(set?.whole.count);
    expect(set?.towns.reduce((sum, { funnel }) => sum + funnel.found, 0)).toBe(last?.found);
  });

  it.each<[what: string, path: string, value: unknown]>([
    ['a column that is too short', 'days.reopened', []],
    ['a column of months that is too long', 'months.found', [1, 2, 3, 4, 5, 6, 7, 8, 9]],
    ['shares without days', 'closing.share', []],
    ['a count below nothing', 'whole.count', -1],
    ['half a problem', 'whole.ended', 0.5],
    ['a median in words', 'whole.median', 'soon'],
    ['a basis nobody knows', 'bases', ['guessed']],
    ['a town that is no code', 'towns', [{ id: '', parts: {} }]],
  ])('are refused with %s', (_, path, value) => {
    expect(() => parseLedgerCounts(change(path, value))).toThrow(ShapeError);
  });

  it('are refused with a share beyond the whole', () => {
    const json = read();
    const [set] = json.sets as { closing: { share: number[] } }[];
    if (set !== undefined) set.closing.share[0] = 1.5;
    expect(() => parseLedgerCounts(json)).toThrow(ShapeError);
  });

  it('of another format say so', () => {
    expect(() => parseLedgerCounts({ ...read(), schemaVersion: 2 })).toThrow(
      expect.objectContaining({ foundVersion: 2 }),
    );
  });
});
