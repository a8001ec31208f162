import { describe, expect, it } from 'vitest';
import * as vocabulary from '@/domain/vocabulary';
import { bases, natures, rankByBasis, traitsByNature } from '@/domain/vocabulary';

const lists: readonly (readonly [string, readonly string[]])[] = Object.entries(vocabulary).flatMap(([name, words]) =>
  Array.isArray(words) ? [[name, words] as const] : [],
);

describe('the closed vocabularies', () => {
  it('are found', () => {
    expect(lists.map(([name]) => name)).toEqual(
      expect.arrayContaining(['bases', 'qualifiers', 'natures', 'missingReasons', 'planAbsences', 'locales']),
    );
  });

  it.each(lists)('%s: words of their own, fit for a cell and for a key', (_, words) => {
    expect(new Set(words).size).toBe(words.length);
    for (const word of words) {
      expect(word).toMatch(/^[a-zA-Z-]+$/);
      expect(word in {}).toBe(false);
    }
  });

  it('why a reading is missing and why a plan is absent are two lists', () => {
    const { missingReasons, planAbsences } = vocabulary;
    expect(missingReasons.filter((word) => planAbsences.some((absence) => absence === word))).toEqual([
      'notApplicable',
    ]);
  });
});

describe('traitsByNature', () => {
  it('knows every nature and no other', () => {
    expect(Object.keys(traitsByNature).sort()).toEqual([...natures].sort());
  });

  it('ranks, labels and registers carry no plan', () => {
    const planned = natures.filter((nature) => traitsByNature[nature].plannable);
    expect(planned).toEqual(['cumulative', 'stock', 'coverage', 'titles']);
    for (const nature of planned) expect(traitsByNature[nature].role).toBe('measure');
  });

  it('only a result is a rank', () => {
    expect(natures.filter((nature) => traitsByNature[nature].role === 'rank')).toEqual(['result']);
  });
});

describe('rankByBasis', () => {
  it('lets a cited source speak before a ledger, a ledger before a computation, and an invention last', () => {
    expect([...bases].sort((a, b) => rankByBasis[a] - rankByBasis[b])).toEqual([
      'published',
      'reported',
      'derived',
      'demo',
    ]);
    expect(new Set(bases.map((basis) => rankByBasis[basis])).size).toBe(bases.length);
  });
});
