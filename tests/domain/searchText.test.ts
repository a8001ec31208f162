import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findWords, foldText, maskReferences, splitWords } from '@/domain/searchText';

describe('foldText', () => {
  it.each([
    ['capitals', 'Rural Toilets', 'rural toilets'],
    ['full-width letters and digits', 'ＷＣ１５', 'wc15'],
    ['full-width punctuation', '（一）', '(一)'],
    ['a letter whose small form is longer stays', 'İ', 'İ'],
    ['a unit that would become two letters stays', '12㎡', '12㎡'],
    ['a space of another width stays a space', 'a\u3000b', 'a\u3000b'],
    ['Chinese', '农村厕所', '农村厕所'],
  ])('%s', (_, text, folded) => expect(foldText(text)).toBe(folded));

  it('keeps every place where it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldText(text)).toHaveLength(text.length);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('splitWords', () => {
  it.each([
    ['nothing', '', []],
    ['space', ' \t\u3000', []],
    ['words', ' Rural  toilets', ['rural', 'toilets']],
    ['a full-width space between', '农村\u3000厕所', ['农村', '厕所']],
  ])('%s', (_, query, words) => expect(splitWords(query)).toEqual(words));
});

describe('maskReferences', () => {
  it.each([
    ['a reference', '全县{villages}。', `全县${'\uFFFC'.repeat(10)}。`],
    ['braces that are none', 'a {B c}', 'a {B c}'],
  ])('%s', (_, prose, masked) => expect(maskReferences(prose)).toBe(masked));
});

describe('findWords', () => {
  it.each<[string, string, string, [number, number][] | null]>([
    ['a stretch of Chinese', '农村厕所改造', '厕所', [[2, 4]]],
    [
      'two words in any order',
      '农村厕所改造',
      '改造 农村',
      [
        [0, 2],
        [4, 6],
      ],
    ],
    ['words that overlap are one stretch', '农村厕所', '村厕 厕所', [[1, 4]]],
    ['words side by side are one stretch', '农村厕所', '农村 厕所', [[0, 4]]],
    ['only one of two words', '农村厕所', '农村 公园', null],
    ['the beginning of an English word', 'Rural toilets renovated', 'toil', [[6, 10]]],
    ['the inside of an English word', 'Rural services', 'ice', null],
    ['a word inside one that begins another', 'services on ice', 'ice', [[12, 15]]],
    ['capitals', 'New Era', 'ERA', [[4, 7]]],
    ['a digit after Chinese', '第6届', '6', [[1, 2]]],
    ['the inside of a number', '105个村', '05', null],
    ['an id that stands for a number', '推广到全县{villages}。', 'villages', null],
    ['the brace of one', '推广到全县{villages}。', '{', null],
    ['what stands after one', '全县{villages}都有', '都有', [[12, 14]]],
    ['a pattern is a text', '农村（一）', '.*', null],
    ['no words', '农村', '', []],
  ])('%s', (_, text, query, spans) => {
    expect(findWords(text, splitWords(query))).toEqual(spans?.map(([start, end]) => ({ start, end })) ?? null);
  });
});
