import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogueKinds, searchKinds } from '@/domain/search';
import { formatSyllables, splitPieces } from '@/domain/syllables';
import { publishApi } from '@/publish/apiFiles';
import { loadPackage } from '@/publish/loadPackage';
import { buildSearchContent, spellText } from '@/publish/spelling';

const checked = loadPackage(join(import.meta.dirname, '../../data/dachang'));
const { tables } = checked;

describe('spellText', () => {
  it.each([
    ['农村厕所', 'nong cun ce suo'],
    ['绿化', 'lv/lu hua'],
    ['15分钟“健身圈”', '15 fen zhong jian shen quan/juan'],
    ['WC改造', 'wc gai zao'],
    ['都市{villages}。', 'du/dou shi'],
    ['', ''],
  ])('%s', (text, spelt) => expect(formatSyllables(spellText(text))).toBe(spelt));

  it('puts the reading a character has in its word first, and keeps the others', () => {
    const [, again] = spellText('重新');
    expect(again).toEqual(['xin']);
    expect(spellText('重新')[0]).toEqual(['chong', 'zhong']);
    expect(spellText('重要')[0]?.[0]).toBe('zhong');
    expect(spellText('行政')[0]?.[0]).toBe('xing');
    expect(spellText('行业')[0]?.[0]).toBe('hang');
  });
});

describe('the spelling of the real campaign', () => {
  const { items } = buildSearchContent(tables, 'public');

  it('has a syllable for each piece of every title and text', () => {
    const rows = [
      ...tables.indicators.map((row) => [row.title_zh, row.definition_zh] as const),
      ...[...tables.events, ...tables.mechanisms].map((row) => [row.title_zh, row.summary_zh] as const),
    ];
    expect(items).toHaveLength(rows.length);
    for (const [index, [title, text]] of rows.entries()) {
      expect(items[index]?.title.split(' '), title).toHaveLength(splitPieces(title).length);
      expect(items[index]?.text.split(' '), text).toHaveLength(splitPieces(text).length);
    }
  });

  it('leaves no character without a reading', () => {
    expect(items.filter(({ title, text }) => /-/.test(`${title} ${text}`)).map(({ id }) => id)).toEqual([]);
  });
});

describe('what the palette jumps to', () => {
  const { items } = buildSearchContent(tables, 'internal');
  const spellingOf = (kind: string, id: string) => items.find((item) => item.kind === kind && item.id === id)?.title;

  it('is spelt: pages, fields, places, departments', () => {
    expect(spellingOf('page', 'targets')).toMatch(/^mu biao tai\S* zhang$/);
    expect(spellingOf('category', 'rural-environment')).toMatch(/^nong cun huan\S* jing$/);
    expect(spellingOf('place', '131028102')).toMatch(/^qi\S* ge zhuang zhen$/);
    expect(spellingOf('department', 'dept-03')).toMatch(/^di san gong zuo bu/);
    expect(items.filter(({ title }) => /-/.test(title)).map(({ id }) => id)).toEqual([]);
    expect(new Set(items.map(({ kind, id }) => `${kind} ${id}`)).size).toBe(items.length);
  });

  it('has every place above the villages, and no village', () => {
    const places = tables.regions.filter(({ level }) => level !== 'village').map(({ code }) => code);
    expect(items.filter(({ kind }) => kind === 'place').map(({ id }) => id)).toEqual(places);
    expect(tables.regions.length).toBeGreaterThan(places.length);
  });

  /** The kinds of what one edition's own search file spells. */
  function listKinds(edition: 'public' | 'internal', withDemo: boolean): string[] {
    const { files } = publishApi(checked, { edition, withDemo });
    const path = [...files.keys()].find((name) => name.startsWith('search.')) ?? '';
    const { items: published } = JSON.parse(files.get(path) ?? 'null') as { items: { kind: string }[] };
    return [...new Set(published.map(({ kind }) => kind))].sort();
  }

  it('is in the internal edition alone, invented departments only with the demo', () => {
    expect(listKinds('internal', true)).toEqual([...searchKinds].sort());
    expect(listKinds('internal', false)).toEqual(searchKinds.filter((kind) => kind !== 'department').sort());
    for (const withDemo of [true, false]) expect(listKinds('public', withDemo)).toEqual([...catalogueKinds].sort());
  });
});
