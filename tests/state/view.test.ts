import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bases, statuses } from '@/domain/vocabulary';
import { type DayWindow, isWithin } from '@/state/filters';
import {
  defaultView,
  groupings,
  type KnownWords,
  parseView,
  reportLacks,
  reportWindows,
  targetColumns,
  type View,
  wordView,
} from '@/state/view';
import { pickViewWords, serialiseViewWords, type ViewWords, viewKeys } from '@/state/viewWords';

const days: DayWindow = { from: '2017-02-19', to: '2021-02-16', own: '2019-06-24' };
const known: KnownWords = {
  places: ['131028', '131028100', '131028101'],
  categories: ['command', 'volunteers'],
  departments: ['dept-01', 'dept-02'],
  indicators: ['toilets', 'villages'],
  statuses,
  bases,
  days,
};

/** What a page shows under an address. */
const see = (search: string): View => parseView(pickViewWords(search), known);
const view = (change: Partial<View>): View => ({ ...defaultView, ...change });

describe('an address → a view', () => {
  it.each<[string, string, View]>([
    ['nothing', '', defaultView],
    ['a lone question mark', '?', defaultView],
    ['a place', '?place=131028101', view({ place: '131028101' })],
    ['every place', '?place=all', view({ place: 'all' })],
    ['a place of another county', '?place=110101', defaultView],
    ['a place that is a piece of one', '?place=13102810', defaultView],
    ['a category', '?category=command', view({ category: 'command' })],
    ['a category in capitals', '?category=COMMAND', defaultView],
    ['a department', '?department=dept-02', view({ department: 'dept-02' })],
    ['a target to draw', '?target=toilets', view({ target: 'toilets' })],
    ['a target of another campaign', '?target=schools', defaultView],
    ['a status', '?status=behind', view({ statuses: ['behind'] })],
    ['statuses, in our order and once each', '?status=behind,done,behind', view({ statuses: ['done', 'behind'] })],
    ['a status nobody knows beside one', '?status=late,behind', view({ statuses: ['behind'] })],
    ['a basis', '?basis=demo', view({ basis: 'demo' })],
    ['grouped by place', '?group=place', view({ group: 'place' })],
    ['grouped as everybody has it', '?group=category', defaultView],
    ['grouped by nothing we know', '?group=colour', defaultView],
    ['sorted up', '?sort=gap', view({ sort: { column: 'gap', descending: false } })],
    ['sorted down', '?sort=-gap', view({ sort: { column: 'gap', descending: true } })],
    ['sorted down twice', '?sort=--gap', defaultView],
    ['sorted by nothing', '?sort=-', defaultView],
    ['hidden columns, in the table’s order', '?hide=owner,plan', view({ hidden: ['plan', 'owner'] })],
    ['the first column cannot be hidden', '?hide=target', defaultView],
    ['dense', '?density=dense', view({ dense: true })],
    ['another density', '?density=airy', defaultView],
    ['an open row', '?open=toilets~131028', view({ open: ['toilets~131028'] })],
    ['an open village', '?open=village~131028100-001', view({ open: ['village~131028100-001'] })],
    ['a row twice', '?open=a~1,a~1', view({ open: ['a~1'] })],
    ['what is no row', '?open=a,~1,a~,a~1b,a~1~2', defaultView],
    ['markup as a row', '?open=<img>~1', defaultView],
    [
      'more rows than a page opens',
      `?open=${Array.from({ length: 12 }, (_, at) => `a~${at}`).join(',')}`,
      view({ open: Array.from({ length: 8 }, (_, at) => `a~${at}`) }),
    ],
    ['an earlier day', '?compare=2019-06-17', view({ compare: '2019-06-17' })],
    ['a day before the campaign', '?compare=2016-01-01', defaultView],
    ['a day of no calendar', '?compare=2019-02-30', defaultView],
    ['two places: the first', '?place=131028&place=131028100', view({ place: '131028' })],
    ['an unknown place first', '?place=x&place=131028', defaultView],
    ['an unknown key', '?town=131028100', defaultView],
    ['a known key beside an unknown one', '?utm_source=x&place=131028', view({ place: '131028' })],
    ['__proto__ as a key', '?__proto__=131028&__proto__[place]=131028', defaultView],
    ...(['place', 'category', 'department', 'target', 'status', 'basis', 'group', 'sort', 'hide'] as const).flatMap(
      (key): [string, string, View][] => [
        [`__proto__ as ${key}`, `?${key}=__proto__`, defaultView],
        [`constructor as ${key}`, `?${key}=constructor`, defaultView],
        [`length as ${key}`, `?${key}=length`, defaultView],
        [`an index as ${key}`, `?${key}=0`, defaultView],
        [`markup as ${key}`, `?${key}=<img src=x onerror=alert(1)>`, defaultView],
        [`a null character as ${key}`, `?${key}=%00`, defaultView],
        [`an empty word as ${key}`, `?${key}=`, defaultView],
      ],
    ),
    ['a broken escape', '?place=%E0%A4%A', defaultView],
    ['a lone surrogate', '?place=\uD800', defaultView],
    ['ten megabytes', `?place=131028${'0'.repeat(10_000_000)}`, defaultView],
    ['what stands after 2 KB is not read', `?x=${'a'.repeat(2048)}&place=131028`, defaultView],
  ])('%s', (_, search, expected) => {
    expect(see(search)).toEqual(expected);
  });

  it('knows nothing of a campaign that has nothing', () => {
    const nothing: KnownWords = { ...known, places: [], categories: [], departments: [], indicators: [] };
    expect(
      parseView({ place: '131028', category: 'command', department: 'dept-01', target: 'toilets' }, nothing),
    ).toEqual(defaultView);
  });
});

describe('hostile addresses', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ...viewKeys,
      '131028',
      'all',
      'behind',
      'gap',
      '-',
      '~',
      ',',
      '__proto__',
      '&',
      '=',
      '%',
      '%00',
      '#',
    ),
    fc.string({ unit: 'binary', maxLength: 8 }),
  );
  const anySearch = fc.oneof(
    fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join('')),
    fc.string({ unit: 'binary', maxLength: 100 }),
    fc.webQueryParameters(),
  );

  it('10,000 of them: never throws, never a word nobody knows, one canonical form', () => {
    const objectKeys = Reflect.ownKeys(Object.prototype);
    fc.assert(
      fc.property(anySearch, (search) => {
        const words = pickViewWords(search);
        for (const key of Object.keys(words)) expect(viewKeys).toContain(key);
        const seen = parseView(words, known);
        expect(Object.keys(seen)).toEqual(Object.keys(defaultView));
        expect([null, 'all', ...known.places]).toContain(seen.place);
        expect([null, ...known.categories]).toContain(seen.category);
        expect([null, ...known.departments]).toContain(seen.department);
        expect([null, ...known.indicators]).toContain(seen.target);
        if (seen.compare !== null) expect(isWithin(seen.compare, days)).toBe(true);
        const canonical = serialiseViewWords(wordView(seen));
        expect(see(canonical)).toEqual(seen);
        expect(serialiseViewWords(wordView(see(canonical)))).toBe(canonical);
      }),
      { numRuns: 10_000 },
    );
    expect(Reflect.ownKeys(Object.prototype)).toEqual(objectKeys);
  });

  it('a word is cut, never an address without an end', () => {
    fc.assert(
      fc.property(fc.constantFrom(...viewKeys), fc.string({ maxLength: 4000 }), (key, text) => {
        const words: ViewWords = pickViewWords(new URLSearchParams({ [key]: text }).toString());
        expect((words[key] ?? '').length).toBeLessThanOrEqual(512);
      }),
    );
  });
});

describe('a view → an address', () => {
  it('leaves out what is as everybody has it', () => {
    expect(wordView(defaultView)).toEqual({});
    expect(serialiseViewWords(wordView(defaultView))).toBe('');
  });

  const anyDay = fc
    .date({ min: new Date('2017-02-19T00:00:00Z'), max: new Date('2021-02-16T00:00:00Z'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const anyRow = fc
    .tuple(fc.constantFrom('toilets', 'village', 'a-1'), fc.constantFrom('131028', '131028100', '131028100-001'))
    .map((pair) => pair.join('~'));
  const anyView: fc.Arbitrary<View> = fc.record({
    compare: fc.option(anyDay),
    place: fc.option(fc.constantFrom('all', ...known.places)),
    category: fc.option(fc.constantFrom(...known.categories)),
    department: fc.option(fc.constantFrom(...known.departments)),
    statuses: fc.subarray([...statuses]),
    basis: fc.option(fc.constantFrom(...bases)),
    group: fc.constantFrom(...groupings),
    sort: fc.option(fc.record({ column: fc.constantFrom(...targetColumns), descending: fc.boolean() })),
    hidden: fc.subarray(targetColumns.filter((column) => column !== 'target')),
    dense: fc.boolean(),
    open: fc.uniqueArray(anyRow, { maxLength: 8 }),
    target: fc.option(fc.constantFrom(...known.indicators)),
    lacks: fc.subarray([...reportLacks]),
    weeks: fc.constantFrom(...reportWindows.map(Number)),
    answers: fc.subarray(known.indicators.flatMap((id) => ['yes', 'no', 'silent'].map((answer) => `${id}~${answer}`))),
  });

  it('there and back again is the same', () => {
    fc.assert(
      fc.property(anyView, (asked) => {
        expect(parseView(wordView(asked), known)).toEqual(asked);
        expect(see(serialiseViewWords(wordView(asked)))).toEqual(asked);
      }),
      { numRuns: 2000 },
    );
  });
});
