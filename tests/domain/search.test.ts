import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Match, matchFields, type Searchable, searchItems } from '@/domain/search';
import { foldText, splitWords } from '@/domain/searchText';
import { foldSpelling, parseSyllables } from '@/domain/syllables';

function createItem(zh: string, en: string, textZh: string, textEn: string, title: string, text: string): Searchable {
  return {
    title: { 'zh-CN': zh, en },
    text: { 'zh-CN': textZh, en: textEn },
    spelling: { title: parseSyllables(title), text: parseSyllables(text) },
  };
}

const toilets = createItem(
  '农村厕所改造',
  'Rural toilets renovated',
  '农村已完成改造的厕所座数。',
  'Toilets in the countryside whose renovation is finished.',
  'nong cun ce suo gai zao',
  'nong cun yi wan cheng gai zao de ce suo zuo shu',
);
const lanes = createItem(
  '背街小巷改造',
  'Back lanes upgraded',
  '县城里已改造提升的背街小巷条数，不是农村的。',
  'Back streets upgraded.',
  'bei jie xiao xiang/hang gai zao',
  'xian cheng li yi gai zao ti sheng de bei jie xiao xiang/hang tiao shu bu shi nong cun de',
);
const parks = createItem(
  '公园',
  'Parks',
  '新建的公园。',
  'Parks and rural toilets.',
  'gong yuan',
  'xin jian de gong yuan',
);
const all = [parks, lanes, toilets];

/** Which titles a query finds, and where. */
function find(query: string, locale: 'zh-CN' | 'en' = 'zh-CN', items: readonly Searchable[] = all): [string, string][] {
  return searchItems(items, query, locale).map(({ item, match }) => [item.title['zh-CN'], match?.field ?? 'all']);
}

describe('searchItems', () => {
  it.each<[string, string, [string, string][]]>([
    ['a part of a title', '厕所', [['农村厕所改造', 'title']]],
    [
      'titles before definitions, whatever their order',
      '农村',
      [
        ['农村厕所改造', 'title'],
        ['背街小巷改造', 'text'],
      ],
    ],
    [
      'equal finds in their own order',
      '改造',
      [
        ['背街小巷改造', 'title'],
        ['农村厕所改造', 'title'],
      ],
    ],
    [
      'English words in any order',
      'Toilets RURAL',
      [
        ['农村厕所改造', 'title'],
        ['公园', 'text'],
      ],
    ],
    ['words of two texts at once', 'renovated countryside', []],
    ['pinyin', 'cesuo', [['农村厕所改造', 'titleSpelling']]],
    ['pinyin apart', 'nong cun ce suo', [['农村厕所改造', 'titleSpelling']]],
    [
      'pinyin of a title before that of a definition',
      'nongcun',
      [
        ['农村厕所改造', 'titleSpelling'],
        ['背街小巷改造', 'textSpelling'],
      ],
    ],
    ['initials', 'nccs', [['农村厕所改造', 'titleSpelling']]],
    ['the other reading of a character', 'xiaohang', [['背街小巷改造', 'titleSpelling']]],
    ['initials of a definition', 'xcl', []],
    ['one letter finds titles only', 'x', [['背街小巷改造', 'titleSpelling']]],
    ['nothing that is there', '机场', []],
    ['half pinyin, half Chinese', '农村cesuo', []],
    [
      'nothing',
      '',
      [
        ['公园', 'all'],
        ['背街小巷改造', 'all'],
        ['农村厕所改造', 'all'],
      ],
    ],
    [
      'space',
      ' \u3000',
      [
        ['公园', 'all'],
        ['背街小巷改造', 'all'],
        ['农村厕所改造', 'all'],
      ],
    ],
    ['markup', '<script>', []],
    ['__proto__', '__proto__', []],
  ])('%s', (_, query, found) => expect(find(query)).toEqual(found));

  it('says where: stretch, language and spelling', () => {
    const matchOf = (query: string, locale: 'zh-CN' | 'en'): Match | null | undefined =>
      searchItems([toilets], query, locale)[0]?.match;
    expect(matchOf('cesuo', 'en')).toEqual({
      field: 'titleSpelling',
      locale: 'zh-CN',
      spans: [{ start: 2, end: 4 }],
      spelt: 'ce suo',
    });
    expect(matchOf('toilets', 'zh-CN')).toEqual({
      field: 'title',
      locale: 'en',
      spans: [{ start: 6, end: 13 }],
      spelt: null,
    });
    expect(matchOf('座数', 'en')).toMatchObject({ field: 'text', locale: 'zh-CN', spans: [{ start: 10, end: 12 }] });
  });

  it('finds all but pinyin while the spellings are not at hand', () => {
    const bare = all.map((item) => ({ ...item, spelling: null }));
    expect(find('厕所', 'zh-CN', bare)).toEqual([['农村厕所改造', 'title']]);
    expect(find('cesuo', 'zh-CN', bare)).toEqual([]);
  });

  it('does not trip over a spelling that is longer than its text', () => {
    const odd = { ...parks, spelling: { title: parseSyllables('a b c d e'), text: [] } };
    expect(searchItems([odd], 'de', 'zh-CN')).toEqual([
      { item: odd, match: { field: 'titleSpelling', locale: 'zh-CN', spans: [], spelt: 'd e' } },
    ]);
  });

  const word = fc.oneof(
    fc.constantFrom('农村', '厕', 'toilets', 'rural', 'cesuo', 'nccs', 'xiang', 'hang', ' ', 'g', '改造', '{', '\0'),
    fc.string({ unit: 'binary', maxLength: 4 }),
  );
  const anyQuery = fc.array(word, { maxLength: 4 }).map((words) => words.join(''));

  /** Whether one text of the item, or one spelling of it, holds what was asked: the slow way. */
  function holds(item: Searchable, query: string): boolean {
    const texts = [...Object.values(item.title), ...Object.values(item.text)].map(foldText);
    if (texts.some((text) => splitWords(query).every((asked) => text.includes(asked)))) return true;
    const asked = foldSpelling(query) ?? '\0';
    return [item.spelling?.title ?? [], item.spelling?.text ?? []].some((syllables) => {
      const firsts = syllables.reduce<string[]>((all, next) => all.flatMap((a) => next.map((b) => a + b)), ['']);
      const initials = syllables.reduce<string[]>((all, next) => all.flatMap((a) => next.map((b) => a + b[0])), ['']);
      return [...firsts, ...initials].some((writing) => writing.includes(asked));
    });
  }

  it('whatever is asked: never throws, no result without what was asked, plainest first, nothing twice', () => {
    let found = 0;
    fc.assert(
      fc.property(anyQuery, fc.constantFrom('zh-CN' as const, 'en' as const), (query, locale) => {
        const hits = searchItems(all, query, locale);
        expect(new Set(hits.map(({ item }) => item)).size).toBe(hits.length);
        if (query.trim() === '') {
          expect(hits.map(({ item }) => item)).toEqual(all);
          return;
        }
        const ranks = hits.map(({ match }) => matchFields.indexOf(match?.field ?? 'title'));
        expect(ranks).toEqual([...ranks].sort());
        for (const { item } of hits) expect(holds(item, query)).toBe(true);
        found += hits.length;
      }),
      { numRuns: 2000 },
    );
    expect(found).toBeGreaterThan(100);
  });
});
