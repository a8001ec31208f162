import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSyllables } from '@/domain/syllables';
import { type Locale, locales } from '@/domain/vocabulary';
import {
  buildPaletteItems,
  mostListed,
  type PaletteHit,
  type PaletteResults,
  searchPalette,
} from '@/figures/workspace/palette';
import { listPalettePages, palettePageIds } from '@/figures/workspace/palettePages';
import { workspaceWords } from '@/messages/bothLanguages';
import { createContext } from '../createContext';
import { campaign, contextOf, source } from '../dachang';
import { county, createCampaign, createIndicator, towns } from '../smallCampaign';

const { spellings } = await source.search();

function listItems(locale: Locale, withDemo = true) {
  const context = contextOf(locale, withDemo);
  const messages = { ...context.messages, workspace: workspaceWords[locale] };
  return buildPaletteItems(context, workspaceWords[locale].palette, listPalettePages(context.campaign, messages));
}

const items = { 'zh-CN': listItems('zh-CN'), en: listItems('en') };

function search(text: string, locale: Locale = 'zh-CN', known: typeof spellings | null = spellings): PaletteResults {
  return searchPalette(items[locale], known, text, locale);
}

function listHits({ groups }: PaletteResults): PaletteHit[] {
  return groups.flatMap(({ hits }) => hits);
}

function listKeys(results: PaletteResults): string[] {
  return listHits(results).map(({ item }) => item.key);
}

const qigezhuang = 'place 131028102';

describe('what the palette holds', () => {
  it.each(locales)(
    'is every page, field, place above the villages, department and indicator, each once (%s)',
    (locale) => {
      const keys = items[locale].map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
      const { categories, departments, indicators } = campaign;
      const expected = [
        ...palettePageIds.map((id) => `page ${id}`),
        ...categories.map(({ id }) => `category ${id}`),
        ...campaign.places.map(({ code }) => `place ${code}`),
        ...departments.map(({ id }) => `department ${id}`),
        ...indicators.map(({ id }) => `indicator ${id}`),
      ];
      expect([...keys].sort()).toEqual(expected.sort());
      for (const item of items[locale]) expect(item.title, item.key).not.toBe('');
    },
  );

  it('names the county first, then its towns, then what is neither', () => {
    const places = items['zh-CN'].filter(({ kind }) => kind === 'place');
    expect(places.map(({ note }) => note)).toEqual(['县', '镇', '镇', '镇', '镇', '镇', '街道']);
  });

  it('marks invented departments, and has none when demo is hidden', () => {
    const departments = items['zh-CN'].filter(({ kind }) => kind === 'department');
    expect(departments).toHaveLength(13);
    expect(departments.every(({ demo }) => demo)).toBe(true);
    const bare = listItems('zh-CN', false);
    expect(bare.filter(({ demo, kind }) => demo || kind === 'department')).toEqual([]);
    // With them goes the page of all of them.
    expect(bare.length).toBe(items['zh-CN'].length - 14);
    // The spellings of what is hidden are still in the file.
    expect(searchPalette(bare, spellings, '工作部', 'zh-CN').groups.map(({ kind }) => kind)).not.toContain(
      'department',
    );
  });

  it('has no page of what another campaign does not have', () => {
    const small = createCampaign({ events: [], mechanisms: [], places: [], departments: [] });
    const context = createContext(small, 'en');
    const pages = listPalettePages(small, { ...context.messages, workspace: workspaceWords.en });
    expect(pages.map(({ id }) => id)).toEqual([
      ...['week', 'targets', 'ledger', 'duties', 'reports', 'dispatch', 'bulletin', 'orders', 'decks'],
      ...['overview', 'indicators', 'problems', 'method'],
    ]);
    expect(listPalettePages(small, context.messages).map(({ id }) => id)).not.toContain('week');
    expect(buildPaletteItems(context, workspaceWords.en.palette, pages).filter(({ kind }) => kind === 'place')).toEqual(
      [],
    );
  });

  it('knows places by code order in another county, too', () => {
    const context = createContext(createCampaign({}), 'en');
    const places = buildPaletteItems(context, workspaceWords.en.palette, []).filter(({ kind }) => kind === 'place');
    expect(places.map(({ target }) => target.id)).toEqual([county, ...towns, '900001001']);
  });
});

describe('a search', () => {
  it.each<[string, string, string]>([
    ['a place in Chinese', '祁各庄', qigezhuang],
    ['by its initials', 'qgz', qigezhuang],
    ['by pinyin, with tones', 'qí gè zhuāng', qigezhuang],
    ['in English', 'Qigezhuang', qigezhuang],
    ['the county', '回族', 'place 131028'],
    ['an indicator', 'nccs', 'indicator rural-toilets-renovated'],
    ['a page', 'shijianxian', 'page timeline'],
    ['the ledger of targets', 'mbtz', 'page targets'],
    ['a page by its address', 'timeline', 'page timeline'],
    ['a field', 'nongcunhuanjing', 'category rural-environment'],
    ['a department', 'dsgzb', 'department dept-03'],
    ['what a department does', '背街小巷。', 'department dept-03'],
  ])('%s: %s', (_, text, key) => {
    expect(listKeys(search(text))[0]).toBe(key);
    expect(listKeys(search(text, 'en'))).toContain(key);
  });

  it('puts titles that begin with it before titles that hold it, then pinyin, then descriptions', () => {
    const rankOf = ({ item, reason }: PaletteHit, text: string) => {
      if (reason?.by === 'text') return 4;
      if (reason?.by === 'spelling') return 3;
      return Object.values(item.titles).some((title) => title.toLowerCase().startsWith(text)) ? 1 : 2;
    };
    const hits = (text: string) => search(text).groups.flatMap((group) => group.hits.map((hit) => rankOf(hit, text)));
    // Within a group: groups stand in the order of their best.
    for (const text of ['农村', '改造', '创建', 'rural', 'cun', 'gz'])
      for (const { hits: own } of search(text).groups) {
        const ranks = own.map((hit) => rankOf(hit, text));
        expect(ranks, text).toEqual([...ranks].sort());
      }
    expect(new Set(hits('农村')).size).toBeGreaterThan(1);
    const [best] = listHits(search('农村'));
    expect(best?.item.title.startsWith('农村')).toBe(true);
  });

  it('knows six places a text may stand in, one plainer than the other', () => {
    const indicator = (id: string, zh: string, en: string, definition: string) =>
      createIndicator(id, {
        title: { 'zh-CN': zh, en },
        definition: { 'zh-CN': definition, en: definition },
      });
    const context = createContext(
      createCampaign({
        indicators: [
          indicator('spelt-text', '甲', 'First', '不公'),
          indicator('text', '乙', 'Second', 'Of a gong.'),
          indicator('spelt-within', '大公', 'Third', ''),
          indicator('spelt-start', '公园', 'Fourth', ''),
          indicator('within', '丙', 'A gong', ''),
          indicator('start', '丁', 'Gong', ''),
        ],
      }),
      'en',
    );
    const spelt = (id: string, title: string, text: string) => ({
      kind: 'indicator' as const,
      id,
      title: parseSyllables(title),
      text: parseSyllables(text),
    });
    const known = [
      spelt('spelt-text', 'jia', 'bu gong'),
      spelt('spelt-within', 'da gong', ''),
      spelt('spelt-start', 'gong yuan', ''),
    ];
    const all = buildPaletteItems(context, workspaceWords.en.palette, []);
    const find = (own: typeof all) => listKeys(searchPalette(own, known, 'gong', 'en'));
    const expected = ['start', 'within', 'spelt-start', 'spelt-within', 'text', 'spelt-text'];
    expect(find(all)).toEqual(expected.map((id) => `indicator ${id}`));
    expect(find([...all].reverse())).toEqual(expected.map((id) => `indicator ${id}`));
  });

  it('says why a result is here when its title does not show it', () => {
    const [byPinyin] = listHits(search('qgz'));
    expect(byPinyin?.reason).toEqual({ by: 'spelling', text: 'qi ge zhuang', lang: 'zh-Latn' });
    expect(byPinyin?.title).toEqual([
      { text: '祁各庄', marked: true },
      { text: '镇', marked: false },
    ]);
    const [byEnglish] = listHits(search('Qigezhuang'));
    expect(byEnglish?.reason).toEqual({ by: 'foreignTitle', text: 'Qigezhuang Town', lang: 'en' });
    expect(byEnglish?.title).toEqual([{ text: '祁各庄镇', marked: false }]);
    expect(listHits(search('祁各庄'))[0]?.reason).toBeNull();
    expect(listHits(search('qgz', 'en')).find(({ item }) => item.key === qigezhuang)?.title).toEqual([
      { text: 'Qigezhuang Town', marked: false },
    ]);
  });

  it('lists the pages when nothing is typed, and says how many there are', () => {
    for (const text of ['', '  ']) {
      const { found, shown, groups } = search(text);
      expect(groups.map(({ kind }) => kind)).toEqual(['page']);
      expect([found, shown]).toEqual([palettePageIds.length + campaign.categories.length, mostListed]);
    }
  });

  it('finds all but pinyin without the spellings', () => {
    expect(listKeys(search('祁各庄', 'zh-CN', null))).toEqual([qigezhuang]);
    expect(listKeys(search('Qigezhuang', 'zh-CN', null))).toEqual([qigezhuang]);
    expect(search('qgz', 'zh-CN', null).found).toBe(0);
  });

  it('finds nothing of what is not there', () => {
    for (const text of ['机场', 'xyzzy', '<b>', '{towns}', '__proto__']) expect(search(text).found, text).toBe(0);
  });
});

describe('whatever is typed', () => {
  const typed = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.string({ unit: fc.constantFrom(...'农村改造镇部qgzhnuacs 1é{'), maxLength: 6 }),
  );
  const anyLocale = fc.constantFrom(...locales);
  const check = (property: (text: string, locale: Locale) => void) =>
    fc.assert(fc.property(typed, anyLocale, property), { numRuns: 300 });

  it('at most twelve are listed, each once, and the counts add up', () => {
    check((text, locale) => {
      const results = search(text, locale);
      const keys = listKeys(results);
      expect(keys.length).toBeLessThanOrEqual(mostListed);
      expect(new Set(keys).size).toBe(keys.length);
      expect(results.shown).toBe(Math.min(results.found, mostListed));
      expect(keys).toHaveLength(results.shown);
      for (const { kind, found, hits } of results.groups) {
        expect(hits.length).toBeGreaterThan(0);
        expect(found).toBeGreaterThanOrEqual(hits.length);
        expect(hits.every(({ item }) => item.kind === kind)).toBe(true);
      }
    });
  });

  it('no kind that is found goes unlisted', () => {
    check((text, locale) => {
      if (text.trim() === '') return;
      const kinds = new Set(listAll(text, locale, spellings).map(({ item }) => item.kind));
      expect(new Set(search(text, locale).groups.map(({ kind }) => kind))).toEqual(kinds);
    });
  });

  it('a title in full is among the first, and what is marked in it is all of it', () => {
    fc.assert(
      fc.property(anyLocale, fc.nat(), (locale, place) => {
        const item = items[locale][place % items[locale].length];
        if (item === undefined) throw new Error('no item');
        const hit = listHits(search(item.title, locale)).find(({ item: { key } }) => key === item.key);
        expect(hit?.reason, item.key).toBeNull();
        expect(hit?.title.map(({ text }) => text).join('')).toBe(item.title);
      }),
    );
  });

  it('the spellings only add: what is found without them is found with them', () => {
    check((text, locale) => {
      const found = (known: typeof spellings | null) =>
        new Set(listAll(text, locale, known).map(({ item }) => item.key));
      const all = found(spellings);
      for (const key of found(null)) expect(all).toContain(key);
    });
  });

  it('equals stay in the order of the items', () => {
    check((text, locale) => {
      const order = new Map(items[locale].map(({ key }, index) => [key, index]));
      // Where the query is in no title the reader sees, all results of one reason are equals.
      for (const by of ['text'] as const) {
        const places = listHits(search(text, locale))
          .filter(({ reason }) => reason?.by === by)
          .map(({ item }) => item);
        for (const kind of new Set(places.map((item) => item.kind))) {
          const own = places.filter((item) => item.kind === kind).map(({ key }) => order.get(key) ?? -1);
          expect(own).toEqual([...own].sort((a, b) => a - b));
        }
      }
    });
  });

  /** All that is found, a kind at a time so that the limit cuts less. */
  function listAll(text: string, locale: Locale, known: typeof spellings | null): PaletteHit[] {
    return items[locale].flatMap((item) => listHits(searchPalette([item], known, text, locale)));
  }
});
