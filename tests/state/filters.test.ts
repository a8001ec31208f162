import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DayWindow, type Filters, isWithin, parseFilters, serialiseFilters, trimSearch } from '@/state/filters';

/** What an address without a query asks for. */
const defaultFilters: Filters = { demo: true, measure: null, q: '', asOf: null };
const measures = ['toilets', 'sewage-controlled', 'showcase-villages', 'a'.repeat(80)];
const days: DayWindow = { from: '2017-02-19', to: '2021-02-16', own: '2021-02-16' };
const hidden: Filters = { ...defaultFilters, demo: false };
const on = (asOf: string): Filters => ({ ...defaultFilters, asOf });

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
    ['a search and all the rest', '?q=cs&demo=off&measure=toilets', { ...hidden, measure: 'toilets', q: 'cs' }],
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
    ['a day', '?asOf=2019-06-30', on('2019-06-30')],
    ['the first day', '?asOf=2017-02-19', on('2017-02-19')],
    ['the day before the first', '?asOf=2017-02-18', defaultFilters],
    ['the last day but one', '?asOf=2021-02-15', on('2021-02-15')],
    ['the page’s own day', '?asOf=2021-02-16', defaultFilters],
    ['a later day, which is not moved to the last', '?asOf=2021-02-17', defaultFilters],
    ['the far future', '?asOf=9999-12-31', defaultFilters],
    [
      'a day beside the rest',
      '?measure=toilets&asOf=2019-06-30&demo=off',
      { ...on('2019-06-30'), demo: false, measure: 'toilets' },
    ],
    ['a leap day', '?asOf=2020-02-29', on('2020-02-29')],
    ['a leap day of no leap year', '?asOf=2019-02-29', defaultFilters],
    ['the 30th of February', '?asOf=2019-02-30', defaultFilters],
    ['the 31st of June', '?asOf=2019-06-31', defaultFilters],
    ['month 13', '?asOf=2019-13-01', defaultFilters],
    ['month 0', '?asOf=2019-00-10', defaultFilters],
    ['day 0', '?asOf=2019-06-00', defaultFilters],
    ['a month', '?asOf=2019-06', defaultFilters],
    ['a time with it', '?asOf=2019-06-30T00:00:00Z', defaultFilters],
    ['without dashes', '?asOf=20190630', defaultFilters],
    ['with slashes', '?asOf=2019/06/30', defaultFilters],
    ['one digit', '?asOf=2019-6-30', defaultFilters],
    ['full-width digits', '?asOf=２０１９-06-30', defaultFilters],
    ['Arabic-Indic digits', '?asOf=٢٠١٩-06-30', defaultFilters],
    ['a sign before it', '?asOf=%2B2019-06-30', defaultFilters],
    ['white space around it', '?asOf=%202019-06-30', defaultFilters],
    ['a line break after it', '?asOf=2019-06-30%0A', defaultFilters],
    ['an empty day', '?asOf=', defaultFilters],
    ['a word', '?asOf=today', defaultFilters],
    ['__proto__ as a day', '?asOf=__proto__', defaultFilters],
    ['markup as a day', '?asOf=2019-06-30<script>', defaultFilters],
    ['another capital', '?asof=2019-06-30', defaultFilters],
    ['two days: the first', '?asOf=2019-06-30&asOf=2018-01-01', on('2019-06-30')],
    ['an impossible day first', '?asOf=x&asOf=2018-01-01', defaultFilters],
  ])('%s', (_, search, expected) => {
    expect(parseFilters(search, measures, days)).toEqual(expected);
  });

  it('knows no measure of a campaign without measures', () => {
    expect(parseFilters('?measure=toilets', [], days)).toEqual(defaultFilters);
  });

  const piece = fc.oneof(
    fc.constantFrom(
      'demo',
      'off',
      'measure',
      'toilets',
      'q',
      'asOf',
      '2019-06-30',
      '2019-02-30',
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
        const filters = parseFilters(search, measures, days);
        expect(Object.keys(filters)).toEqual(['demo', 'measure', 'q', 'asOf']);
        expect([...filters.q].length).toBeLessThanOrEqual(64);
        expect(filters.q.trim()).toBe(filters.q);
        expect(typeof filters.demo).toBe('boolean');
        expect([...measures, null]).toContain(filters.measure);
        if (filters.asOf !== null) expect(isWithin(filters.asOf, days)).toBe(true);
        const canonical = serialiseFilters(filters);
        expect(canonical.length).toBeLessThanOrEqual(2048);
        expect(parseFilters(canonical, measures, days)).toEqual(filters);
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
    ['a day', on('2019-06-30'), '?asOf=2019-06-30'],
    [
      'all',
      { asOf: '2019-06-30', demo: false, measure: 'toilets', q: 'cs' },
      '?asOf=2019-06-30&demo=off&measure=toilets&q=cs',
    ],
    ['escaped', { ...defaultFilters, measure: 'a&b=c #%' }, '?measure=a%26b%3Dc+%23%25'],
  ])('%s', (_, filters, search) => {
    expect(serialiseFilters(filters)).toBe(search);
  });

  it('there and back again is the same, whatever the measure is called and whatever is searched for', () => {
    const anyDay = fc
      .date({ min: new Date('2017-02-19T00:00:00Z'), max: new Date('2021-02-15T00:00:00Z'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const anyName = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 });
    const anyText = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(fc.boolean(), fc.option(anyName), anyText, fc.option(anyDay), (demo, measure, typed, asOf) => {
        const known = measure === null ? [] : [measure];
        const filters: Filters = { demo, measure, q: trimSearch(typed), asOf };
        const search = serialiseFilters(filters);
        // A measure is an id of at most 80 characters; longer than the limit no link is read to its end.
        fc.pre(search.length <= 2048);
        expect(parseFilters(search, known, days)).toEqual(filters);
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
        expect(parseFilters(serialiseFilters({ ...defaultFilters, q }), [], days).q).toBe(q);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('isWithin', () => {
  it('is every day of the window once, and no other text of its shape', () => {
    const found: string[] = [];
    for (let year = 2016; year <= 2022; year += 1)
      for (let month = 0; month <= 13; month += 1)
        for (let day = 0; day <= 32; day += 1) {
          const text = [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
          if (isWithin(text, days)) found.push(text);
        }
    const first = Date.UTC(2017, 1, 19) / 86_400_000;
    const last = Date.UTC(2021, 1, 16) / 86_400_000;
    const all = Array.from({ length: last - first + 1 }, (_, index) =>
      new Date((first + index) * 86_400_000).toISOString().slice(0, 10),
    );
    expect(found).toEqual(all);
  });

  it('is nothing in a window that ends before it begins', () => {
    expect(isWithin('2019-06-30', { from: '2020-01-01', to: '2019-01-01', own: '2019-01-01' })).toBe(false);
  });
});

it('a workspace that opens inside the campaign leaves out its own day and takes the campaign’s', () => {
  const inside: DayWindow = { ...days, own: '2019-06-24' };
  expect(parseFilters('?asOf=2019-06-24', measures, inside).asOf).toBeNull();
  expect(parseFilters('?asOf=2021-02-16', measures, inside).asOf).toBe('2021-02-16');
});
