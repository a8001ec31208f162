import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addView, mostSaved, readStoredViews, type SavedView } from '@/state/savedViews';

const one: SavedView = { name: '夏垫逾期', search: 'part=overdue&place=131028101' };
const many = Array.from({ length: mostSaved }, (_, at) => ({ name: `view ${at}`, search: 'part=overdue' }));

describe('views with a name', () => {
  it('take in one more; its namesake gives its place, with spaces around it too', () => {
    expect(addView([], one)).toEqual([one]);
    const other = { name: ' 夏垫逾期 ', search: 'part=overdue' };
    expect(addView([one, ...many.slice(1)], other)).toEqual([{ ...one, search: other.search }, ...many.slice(1)]);
  });

  it.each([
    ['a name of spaces', { ...one, name: '   ' }],
    ['an address nobody could send', { ...one, search: 'q='.padEnd(1025, 'x') }],
  ])('keep nothing of %s', (_, view) => {
    expect(addView(many.slice(1), view)).toEqual(many.slice(1));
  });

  it('are full at last, and may still be renewed', () => {
    expect(addView(many, one)).toBe(many);
    expect(addView(many, { name: 'view 3', search: 'q=a' })[3]).toEqual({ name: 'view 3', search: 'q=a' });
  });

  it('cut a name to what a list shows, by characters', () => {
    expect(addView([], { ...one, name: '😀'.repeat(30) })[0]?.name).toBe('😀'.repeat(24));
  });

  it('come back from storage as they were', () => {
    expect(readStoredViews(JSON.parse(JSON.stringify({ views: [one, ...many.slice(1)] })))).toEqual([
      one,
      ...many.slice(1),
    ]);
  });

  it('whatever storage holds, are a list of names and addresses, no name twice', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.anything(),
          fc.record({
            views: fc.array(fc.oneof(fc.anything(), fc.record({ name: fc.string(), search: fc.string() }))),
          }),
        ),
        (stored) => {
          const views = readStoredViews(stored);
          expect(views.length).toBeLessThanOrEqual(mostSaved);
          expect(new Set(views.map(({ name }) => name)).size).toBe(views.length);
          for (const { name, search } of views) expect([typeof name, typeof search]).toEqual(['string', 'string']);
        },
      ),
    );
  });
});
