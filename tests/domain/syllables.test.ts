import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  findInitials,
  findSpelling,
  foldSpelling,
  formatSyllables,
  parseSyllables,
  type Syllables,
  splitPieces,
} from '@/domain/syllables';

const toilets = parseSyllables('nong cun ce suo gai zao');

describe('splitPieces', () => {
  it('takes Chinese one by one, letters and digits in runs, and nothing else', () => {
    expect(splitPieces('15分钟“健身圈”, WC').map(({ text }) => text)).toEqual([
      '15',
      '分',
      '钟',
      '健',
      '身',
      '圈',
      'WC',
    ]);
    expect(splitPieces('全县{villages}个').map(({ text, start }) => [text, start])).toEqual([
      ['全', 0],
      ['县', 1],
      ['个', 12],
    ]);
  });
});

describe('parseSyllables', () => {
  it('gives back what was written', () => {
    const syllables: Syllables = [['nong'], ['chang', 'an'], ['15'], ['-']];
    expect(formatSyllables(syllables)).toBe('nong chang/an 15 -');
    expect(parseSyllables(formatSyllables(syllables))).toEqual(syllables);
    expect(parseSyllables('')).toEqual([]);
  });
});

describe('foldSpelling', () => {
  it.each([
    ['as it stands', 'nongcun', 'nongcun'],
    ['with spaces', ' nong cun ', 'nongcun'],
    ['with the apostrophe of an input method', "xi'an", 'xian'],
    ['with a typographic apostrophe', 'xi’an', 'xian'],
    ['with tones', 'Nóng cūn cè suǒ', 'nongcuncesuo'],
    ['ü with a tone', 'lǜ huà', 'lvhua'],
    ['ü without', 'lü', 'lv'],
    ['full-width', 'ｎｃ１５', 'nc15'],
    ['Chinese', '农村', null],
    ['Chinese in part', 'nong村', null],
    ['markup', '<b>', null],
    ['nothing', '', null],
  ])('%s', (_, query, spelling) => expect(foldSpelling(query)).toBe(spelling));
});

describe('findSpelling', () => {
  it.each<[string, Syllables, string, [number, number] | null]>([
    ['whole', toilets, 'nongcuncesuo', [0, 4]],
    ['from the middle', toilets, 'cesuo', [2, 4]],
    ['still being typed', toilets, 'nongc', [0, 2]],
    ['one letter', toilets, 's', [3, 4]],
    ['from inside a syllable', toilets, 'ongcun', null],
    ['over the end', toilets, 'zaoz', null],
    ['a syllable left out', toilets, 'nongce', null],
    ['the second reading', parseSyllables('chang/zhang da'), 'zhangda', [0, 2]],
    ['readings that begin alike', parseSyllables('da/dai xi'), 'daixi', [0, 2]],
    ['digits', parseSyllables('15 fen zhong'), '15fen', [0, 2]],
    ['a piece without a reading', parseSyllables('nong - cun'), 'nongcun', null],
    ['nothing to find', toilets, '', null],
    ['nothing to find it in', [], 'a', null],
  ])('%s', (_, syllables, spelling, span) => {
    expect(findSpelling(syllables, spelling)).toEqual(span && { start: span[0], end: span[1] });
  });
});

describe('findInitials', () => {
  it.each<[string, Syllables, string, [number, number] | null]>([
    ['from the start', toilets, 'nccs', [0, 4]],
    ['from the middle', toilets, 'gz', [4, 6]],
    ['with the whole digraph', parseSyllables('zhi yuan zhe'), 'zhyzh', [0, 3]],
    ['by its first letter', parseSyllables('zhi yuan zhe'), 'zyz', [0, 3]],
    ['of the second reading', parseSyllables('chang/zhang da'), 'zd', [0, 2]],
    ['with digits written out', parseSyllables('15 fen zhong'), '15fz', [0, 3]],
    ['in another order', toilets, 'cnsc', null],
    ['with a gap', toilets, 'ncs', null],
  ])('%s', (_, syllables, spelling, span) => {
    expect(findInitials(syllables, spelling)).toEqual(span && { start: span[0], end: span[1] });
  });

  it('takes no longer for many readings than the text is long', () => {
    const many: Syllables = Array.from({ length: 600 }, () => ['a', 'aa', 'aaa', 'aaaa']);
    expect(findSpelling(many, `${'a'.repeat(63)}b`)).toBeNull();
  });
});

describe('what is found is spelt so', () => {
  const reading = fc.stringMatching(/^[a-c]{1,3}$/);
  const anySyllables = fc.array(fc.array(reading, { minLength: 1, maxLength: 2 }), { maxLength: 5 });

  /** Every way a run of pieces may be written, the slow way. */
  function listWritings(forms: readonly (readonly string[])[]): string[] {
    return forms.reduce<string[]>((written, next) => written.flatMap((a) => next.map((b) => a + b)), ['']);
  }

  it('by its readings, and whatever is spelt so is found', () => {
    fc.assert(
      fc.property(anySyllables, fc.stringMatching(/^[a-c]{1,6}$/), (syllables, spelling) => {
        const found = findSpelling(syllables, spelling);
        const isSpelt = (start: number) =>
          listWritings(syllables.slice(start)).some((writing) => writing.startsWith(spelling));
        expect(found !== null).toBe(syllables.some((_, start) => isSpelt(start)));
        if (found !== null)
          expect(
            listWritings(syllables.slice(found.start, found.end)).some((writing) => writing.startsWith(spelling)),
          ).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
