import { describe, expect, it } from 'vitest';
import type { Locale } from '@/domain/vocabulary';
import { buildSearchResults, listSearchEntries, markText } from '@/figures/catalogueSearch';
import { contextOf, source } from './dachang';

const { spellings } = await source.search();

function search(query: string, locale: Locale = 'zh-CN', asOf?: string) {
  const context = contextOf(locale, true, asOf);
  return buildSearchResults(context, listSearchEntries(context, spellings), query);
}

function listIds(query: string, locale?: Locale): string[] {
  return search(query, locale).map(({ id }) => id);
}

describe('the search over the real campaign', () => {
  it.each([
    ['a stretch of Chinese', '厕所', 'rural-toilets-renovated'],
    ['pinyin', 'nongcuncesuo', 'rural-toilets-renovated'],
    ['pinyin with spaces', 'nong cun ce suo', 'rural-toilets-renovated'],
    ['pinyin with tones', 'nóng cūn cè suǒ', 'rural-toilets-renovated'],
    ['initials', 'nccs', 'rural-toilets-renovated'],
    ['English', 'rural toilets', 'rural-toilets-renovated'],
    ['a mechanism by pinyin', 'zhoudiaodu', 'weekly-dispatch'],
    ['an event by initials', 'ljflxc', 'waste-sorting-publicity'],
    ['a quoted word through its quotation marks', 'sanchuangsijian', 'three-creations-four-builds'],
    ['a number with pinyin', '15fenzhong', 'fitness-circle-minutes'],
  ])('%s: %s', (_, query, id) => {
    expect(listIds(query)[0]).toBe(id);
    expect(listIds(query, 'en')).toContain(id);
  });

  it('finds nothing that is not there, and nothing for nothing', () => {
    for (const query of ['', ' ', '机场', 'xyzzy', '{villages}', '<b>']) expect(search(query)).toEqual([]);
  });

  it('says of each result where it belongs, its number, and what holds the query', () => {
    const [first, ...others] = search('cesuo');
    expect(first).toMatchObject({
      kind: 'indicator',
      id: 'rural-toilets-renovated',
      place: '农村环境 · 指标',
      title: [
        { text: '农村', marked: false },
        { text: '厕所', marked: true },
        { text: '改造', marked: false },
      ],
      reason: { word: '拼音相符', text: null, spelt: 'ce suo' },
    });
    expect(first?.figure?.value).toBe(11577);
    const named = others.find(({ kind }) => kind === 'mechanism');
    expect(named).toMatchObject({ id: 'free-toilets-parking', place: '城区更新 · 便民服务', figure: null });
    const byDefinition = others.find(({ id }) => id === 'eco-toilets-built');
    expect(byDefinition?.reason.text?.filter(({ marked }) => marked)).toEqual([{ text: '厕所', marked: true }]);
  });

  it('shows what holds the query where the page’s own language does not', () => {
    const [english] = search('toilets', 'zh-CN');
    expect(english?.reason).toMatchObject({ word: '英文标题相符', locale: 'en', spelt: null });
    expect(english?.reason.text?.map(({ text }) => text).join('')).toMatch(/toilets/i);
    expect(english?.title.every(({ marked }) => !marked)).toBe(true);
    const [chinese] = search('nccs', 'en');
    expect(chinese?.reason).toMatchObject({ word: 'By pinyin', locale: 'zh-CN', spelt: 'nong cun ce suo' });
  });

  it('keeps open lists open and looks only at what was known on the day', () => {
    expect(search('guojiayuanlinxiancheng')[0]).toMatchObject({ id: 'national-garden-county', openList: true });
    expect(search('guojiayuanlinxiancheng', 'zh-CN', '2020-12-31')).toEqual([]);
  });

  it('searches titles and definitions before the spellings are there', () => {
    const context = contextOf('zh-CN', true);
    const entries = listSearchEntries(context, null);
    expect(buildSearchResults(context, entries, '厕所').length).toBeGreaterThan(1);
    expect(buildSearchResults(context, entries, 'cesuo')).toEqual([]);
  });

  it('searches everything there is', () => {
    expect(listSearchEntries(contextOf('zh-CN', true), spellings)).toHaveLength(49 + 63);
    expect(listSearchEntries(contextOf('zh-CN', true), spellings).filter(({ spelling }) => spelling === null)).toEqual(
      [],
    );
  });
});

describe('markText', () => {
  it.each<[string, [number, number][], string]>([
    ['nothing', [], 'abcdef'],
    ['the beginning', [[0, 2]], '[ab]cdef'],
    ['the end', [[4, 6]], 'abcd[ef]'],
    [
      'two places',
      [
        [1, 2],
        [3, 4],
      ],
      'a[b]c[d]ef',
    ],
    ['all of it', [[0, 6]], '[abcdef]'],
  ])('%s', (_, spans, marked) => {
    const pieces = markText(
      'abcdef',
      spans.map(([start, end]) => ({ start, end })),
    );
    expect(pieces.map((piece) => (piece.marked ? `[${piece.text}]` : piece.text)).join('')).toBe(marked);
  });
});
