import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatSyllables, splitPieces } from '@/domain/syllables';
import { loadPackage } from '@/publish/loadPackage';
import { buildSearchContent, spellText } from '@/publish/spelling';

const { tables } = loadPackage(join(import.meta.dirname, '../../data/dachang'));

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
  const { items } = buildSearchContent(tables);

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
