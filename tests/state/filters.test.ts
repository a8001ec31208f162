import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultFilters, type Filters, parseFilters, serialiseFilters, trimSearch } from '@/state/filters';

const measures = ['toilets', 'sewage-controlled', 'showcase-villages', 'a'.repeat(80)];
const hidden: Filters = { ...defaultFilters, demo: false };

describe('parseFilters', () => {
  it.each<[string, string, Filters]>([
    ['nothing', '', defaultFilters],
    ['a lone question mark', '?', defaultFilters],
    ['demo off', '?demo=off', hidden],
    ['without the question mark', 'demo=off', hidden],
    ['demo on', '?demo=on', defaultFilters],
    ['another word for off', '?demo=false', defaultFilters],
    ['off in capitals', '?demo=OFF', defaultFilters],
    ['an empty word', '?demo=', defaultFilters],
    ['a measure', '?measure=toilets', { ...defaultFilters, measure: 'toilets' }],
    ['both', '?measure=toilets&demo=off', { ...hidden, measure: 'toilets' }],
    ['a measure of another campaign', '?measure=schools', defaultFilters],
    ['a measure in capitals', '?measure=TOILETS', defaultFilters],
    ['an empty measure', '?measure=', defaultFilters],
    [
      'two measures: the first',
      '?measure=toilets&measure=sewage-controlled',
      { ...defaultFilters, measure: 'toilets' },
    ],
    ['an unknown measure first', '?measure=x&measure=toilets', defaultFilters],
    ['an unknown key', '?sort=down&town=131028100', defaultFilters],
    ['an unknown key beside a known one', '?utm_source=x&demo=off', hidden],
    ['__proto__ as a key', '?__proto__=off&__proto__[demo]=off', defaultFilters],
    ['__proto__ as a measure', '?measure=__proto__', defaultFilters],
    ['constructor as a measure', '?measure=constructor', defaultFilters],
    ['length as a measure', '?measure=length', defaultFilters],
    ['an index as a measure', '?measure=0', defaultFilters],
    ['markup', '?measure=<img src=x onerror=alert(1)>', defaultFilters],
    ['a script address', '?measure=javascript:alert(1)', defaultFilters],
    ['escaped', '?measure=%74oilets', { ...defaultFilters, measure: 'toilets' }],
    ['a broken escape', '?measure=%E0%A4%A&demo=%', defaultFilters],
    ['bytes that are no text', '?demo=off&measure=%FF%FE', hidden],
    ['a null character', '?measure=toilets%00', defaultFilters],
    ['a lone surrogate', '?measure=\uD800', defaultFilters],
    ['white space', '?demo=off%20', defaultFilters],
    ['nested', '?measure[]=toilets', defaultFilters],
    ['a hash', '?demo=off#measure=toilets', defaultFilters],
    ['only separators', '?&&&===&&', defaultFilters],
    ['ten megabytes', `?x=${'a'.repeat(10_000_000)}`, defaultFilters],
    ['a search', '?q=%E5%8E%95%E6%89%80', { ...defaultFilters, q: '厕所' }],
    ['a search with a plus for its space', '?q=nong+cun', { ...defaultFilters, q: 'nong cun' }],
    ['a search with space around it', '?q=%20%20cs%09', { ...defaultFilters, q: 'cs' }],
    ['a search of nothing but space', '?q=%20%E3%80%80%20', defaultFilters],
    ['a search and all the rest', '?q=cs&demo=off&measure=toilets', { demo: false, measure: 'toilets', q: 'cs' }],
    ['two searches: the first', '?q=a&q=b', { ...defaultFilters, q: 'a' }],
    ['a search that is markup is a text', '?q=<img src=x>', { ...defaultFilters, q: '<img src=x>' }],
    ['a search for __proto__ is a text', '?q=__proto__', { ...defaultFilters, q: '__proto__' }],
    ['a search that is no text', '?q=%FF', { ...defaultFilters, q: '\uFFFD' }],
    ['a long search is cut', `?q=${'a'.repeat(65)}`, { ...defaultFilters, q: 'a'.repeat(64) }],
    [
      'a long search is never cut through a character',
      `?q=${'𠮷'.repeat(65)}`,
      { ...defaultFilters, q: '𠮷'.repeat(64) },
    ],
    ['a search cut at a space', `?q=${'a'.repeat(63)}+b`, { ...defaultFilters, q: 'a'.repeat(63) }],
    ['what stands after 2 KB is not read', `?x=${'a'.repeat(2048)}&demo=off`, defaultFilters],
    ['what stands before it is', `?demo=off&x=${'a'.repeat(5000)}`, hidden],
  ])('%s', (_, search, expected) => {
    expect(parseFilters(search, measures)).toEqual(expected);
  });

  it('knows no measure of a campaign without measures', () => {
    expect(parseFilters('?measure=toilets', [])).toEqual(defaultFilters);
  });

  const piece = fc.oneof(
    fc.constantFrom(
      'demo',
      'off',
      'measure',
      'toilets',
      'q',
      '__proto__',
      'constructor',
      '?',
      '&',
      '=',
      '%',
      '%00',
      '+',
      '#',
    ),
    fc.string({ unit: 'binary', maxLength: 8 }),
  );
  const anySearch = fc.oneof(
    fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join('')),
    fc.string({ unit: 'binary', maxLength: 100 }),
    fc.webQueryParameters(),
  );

  it('10,000 hostile queries: never throws, never an unknown measure, one canonical form of at most 2 KB', () => {
    const objectKeys = Reflect.ownKeys(Object.prototype);
    fc.assert(
      fc.property(anySearch, (search) => {
        const filters = parseFilters(search, measures);
        expect(Object.keys(filters)).toEqual(['demo', 'measure', 'q']);
        expect([...filters.q].length).toBeLessThanOrEqual(64);
        expect(filters.q.trim()).toBe(filters.q);
        expect(typeof filters.demo).toBe('boolean');
        expect([...measures, null]).toContain(filters.measure);
        const canonical = serialiseFilters(filters);
        expect(canonical.length).toBeLessThanOrEqual(2048);
        expect(parseFilters(canonical, measures)).toEqual(filters);
      }),
      { numRuns: 10_000 },
    );
    expect(Reflect.ownKeys(Object.prototype)).toEqual(objectKeys);
  });
});

describe('serialiseFilters', () => {
  it.each<[string, Filters, string]>([
    ['defaults are left out', defaultFilters, ''],
    ['demo off', hidden, '?demo=off'],
    ['a measure', { ...defaultFilters, measure: 'toilets' }, '?measure=toilets'],
    ['both', { ...hidden, measure: 'toilets' }, '?demo=off&measure=toilets'],
    ['a search', { ...hidden, q: 'nong cun' }, '?demo=off&q=nong+cun'],
    ['escaped', { ...defaultFilters, measure: 'a&b=c #%' }, '?measure=a%26b%3Dc+%23%25'],
  ])('%s', (_, filters, search) => {
    expect(serialiseFilters(filters)).toBe(search);
  });

  it('there and back again is the same, whatever the measure is called and whatever is searched for', () => {
    const anyName = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 });
    fc.assert(
      fc.property(fc.boolean(), fc.option(anyName), fc.string({ unit: 'grapheme' }), (demo, measure, typed) => {
        const known = measure === null ? [] : [measure];
        const filters: Filters = { demo, measure, q: trimSearch(typed) };
        const search = serialiseFilters(filters);
        // A measure is an id of at most 80 characters; longer than the limit no link is read to its end.
        fc.pre(search.length <= 2048);
        expect(parseFilters(search, known)).toEqual(filters);
      }),
    );
  });
});

describe('trimSearch', () => {
  it('is the same again when it is trimmed again, and what the address gives back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (typed) => {
        const q = trimSearch(typed);
        expect(trimSearch(q)).toBe(q);
        expect(parseFilters(serialiseFilters({ ...defaultFilters, q }), []).q).toBe(q);
      }),
      { numRuns: 1000 },
    );
  });
});
