import { describe, expect, it } from 'vitest';
import type { Fault, Problem } from '@/domain/problem';
import { locales } from '@/domain/vocabulary';
import { formatProblem } from '@/messages/problems/problems';
import { quoteFound, showFound } from '@/messages/problems/sentence';

const faults: readonly Fault[] = [
  { code: 'notOnPrecision', found: 51500, expected: 1000 },
  { code: 'aboveDenominator', found: 106, expected: 105, denominator: 'villages' },
  { code: 'knownBeforeSource', found: '2019-01-01', expected: '2021-02-16' },
  { code: 'registerCount', found: 4, expected: 5, place: '131028', indicator: 'towns' },
  {
    code: 'partsNotWhole',
    found: 43,
    expected: 44,
    place: '131028',
    period: '2020-11-16',
    wholeFile: 'observations.csv',
    wholeRow: 24,
  },
  { code: 'unknownReference', found: 'nothing' },
  { code: 'looseNumber', found: '105' },
  { code: 'refersToRefused', found: 'roads', causeFile: 'indicators.csv', causeRow: 7, count: 3 },
];

function place(fault: Fault, changes: Partial<Problem> = {}): Problem {
  return { file: 'observations.csv', row: 12, column: 'value', fault, ...changes };
}

describe.each(locales)('a problem (%s)', (locale) => {
  it.each(faults.map((fault) => [fault.code, fault] as const))(
    '%s says where, what was found and what is expected',
    (_, fault) => {
      const text = formatProblem(place(fault), locale);
      expect(text).toMatch(/observations\.csv/);
      expect(text).toMatch(/12/);
      expect(text).toMatch(/value/);
      for (const key of ['found', 'expected', 'denominator', 'wholeRow', 'causeRow'] as const) {
        const said = (fault as Record<string, unknown>)[key];
        if (said !== undefined) expect(text.replaceAll(',', '')).toContain(String(said));
      }
      expect(text).not.toMatch(/undefined|null|\[object|\n/);
    },
  );

  it('of a whole file names the file alone', () => {
    const text = formatProblem(place({ code: 'unknownReference', found: 'x' }, { row: null, column: null }), locale);
    expect(text).toMatch(locale === 'zh-CN' ? /^observations\.csv：/ : /^observations\.csv: /);
  });

  it('of a JSON file names the entry', () => {
    const text = formatProblem(
      place({ code: 'unknownReference', found: 'x' }, { file: 'campaign.json', row: null, column: 'unknowns[0].en' }),
      locale,
    );
    expect(text).toMatch(
      locale === 'zh-CN' ? /^campaign\.json unknowns\[0\]\.en 项：/ : /^campaign\.json, entry unknowns/,
    );
  });

  it('stays one line whatever was found', () => {
    const text = formatProblem(place({ code: 'unknownReference', found: 'a\nb\u2028c\u0000d' }), locale);
    expect(text).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u);
  });
});

describe('what was found', () => {
  it.each<[what: string, found: string, shown: string]>([
    ['plain text', '1万余', '1万余'],
    ['a line break', 'a\nb', 'a\\u{a}b'],
    ['a character that turns the line around', 'a\u202eb', 'a\\u{202e}b'],
    ['half a character', 'a\ud800', 'a\\u{d800}'],
    ['a zero-width space', 'a\u200bb', 'a\\u{200b}b'],
    ['a long text', 'x'.repeat(50), `${'x'.repeat(40)}…`],
    ['forty pictures', '🏮'.repeat(40), '🏮'.repeat(40)],
    ['nothing', '', ''],
  ])('is shown safely: %s', (_, found, shown) => expect(showFound(found)).toBe(shown));

  it('is put between quotes once', () => {
    expect(quoteFound('62', ['“', '”'])).toBe('“62”');
    expect(quoteFound('"62"', ['“', '”'])).toBe('"62"');
  });
});
