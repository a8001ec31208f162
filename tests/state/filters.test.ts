import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultFilters, type Filters, parseFilters, serialiseFilters } from '@/state/filters';

const measures = ['toilets', 'sewage-controlled', 'showcase-villages', 'a'.repeat(80)];
const hidden: Filters = { demo: false, measure: null };

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
    ['a measure', '?measure=toilets', { demo: true, measure: 'toilets' }],
    ['both', '?measure=toilets&demo=off', { demo: false, measure: 'toilets' }],
    ['a measure of another campaign', '?measure=schools', defaultFilters],
    ['a measure in capitals', '?measure=TOILETS', defaultFilters],
    ['an empty measure', '?measure=', defaultFilters],
    ['two measures: the first', '?measure=toilets&measure=sewage-controlled', { demo: true, measure: 'toilets' }],
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
    ['escaped', '?measure=%74oilets', { demo: true, measure: 'toilets' }],
    ['a broken escape', '?measure=%E0%A4%A&demo=%', defaultFilters],
    ['bytes that are no text', '?demo=off&measure=%FF%FE', hidden],
    ['a null character', '?measure=toilets%00', defaultFilters],
    ['a lone surrogate', '?measure=\uD800', defaultFilters],
    ['white space', '?demo=off%20', defaultFilters],
    ['nested', '?measure[]=toilets', defaultFilters],
    ['a hash', '?demo=off#measure=toilets', defaultFilters],
    ['only separators', '?&&&===&&', defaultFilters],
    ['ten megabytes', `?x=${'a'.repeat(10_000_000)}`, defaultFilters],
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
        expect(Object.keys(filters)).toEqual(['demo', 'measure']);
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
    ['a measure', { demo: true, measure: 'toilets' }, '?measure=toilets'],
    ['both', { demo: false, measure: 'toilets' }, '?demo=off&measure=toilets'],
    ['escaped', { demo: true, measure: 'a&b=c #%' }, '?measure=a%26b%3Dc+%23%25'],
  ])('%s', (_, filters, search) => {
    expect(serialiseFilters(filters)).toBe(search);
  });

  it('there and back again is the same, whatever the measure is called', () => {
    const anyName = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 });
    fc.assert(
      fc.property(fc.boolean(), fc.option(anyName), (demo, measure) => {
        const known = measure === null ? [] : [measure];
        const search = serialiseFilters({ demo, measure });
        // A measure is an id of at most 80 characters; longer than the limit no link is read to its end.
        fc.pre(search.length <= 2048);
        expect(parseFilters(search, known)).toEqual({ demo, measure });
      }),
    );
  });
});
