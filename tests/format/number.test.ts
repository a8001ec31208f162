import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Locale, locales, type Nature, type Qualifier } from '@/domain/vocabulary';
import {
  formatNumber,
  formatPercent,
  formatQuantity,
  formatRate,
  formatShare,
  formatUnit,
  type QuantityShape,
} from '@/format/number';
import { anyValueReading } from '../domain/samples';

const count: QuantityShape = { decimals: 0, nature: 'stock' };
const rank: QuantityShape = { decimals: 0, nature: 'result' };
const edition: QuantityShape = { decimals: 0, nature: 'ordinal' };

type Value = Parameters<typeof formatQuantity>[0];

function read(value: number, qualifier: Qualifier, precision: number | null = null): Value {
  return { kind: 'value', value, qualifier, precision };
}

function join(reading: Value, shape: QuantityShape, locale: Locale): string {
  const { before, digits, after } = formatQuantity(reading, shape, locale);
  return `${before}${digits}${after}`;
}

describe('formatQuantity', () => {
  it.each<[string, Value, QuantityShape, string, string]>([
    ['exact 0', read(0, 'exact'), count, '0', '0'],
    ['exact 1', read(1, 'exact'), count, '1', '1'],
    ['exact 62', read(62, 'exact'), count, '62', '62'],
    ['exact 1285: four digits need no grouping in Chinese', read(1285, 'exact'), count, '1285', '1,285'],
    ['exact 11577 is never shortened', read(11_577, 'exact'), count, '11577', '11,577'],
    ['exact 10000 is not 1万', read(10_000, 'exact'), count, '10000', '10,000'],
    ['exact 1500000', read(1_500_000, 'exact'), count, '1500000', '1,500,000'],
    ['exact 11.9', read(11.9, 'exact'), { decimals: 1, nature: 'cumulative' }, '11.9', '11.9'],
    ['exact 12 of a length', read(12, 'exact'), { decimals: 1, nature: 'cumulative' }, '12.0', '12.0'],
    ['over 10000', read(10_000, 'over'), count, '1万余', 'over 10,000'],
    ['over 300', read(300, 'over'), count, '300余', 'over 300'],
    ['over 9999', read(9999, 'over'), count, '9999余', 'over 9,999'],
    ['over 12500', read(12_500, 'over'), count, '1.25万余', 'over 12,500'],
    ['over 1000000', read(1_000_000, 'over'), count, '100万余', 'over 1,000,000'],
    ['over 11.9', read(11.9, 'over'), { decimals: 1, nature: 'stock' }, '11.9余', 'over 11.9'],
    ['nearly 150000', read(150_000, 'nearly'), count, '近15万', 'nearly 150,000'],
    ['nearly 300', read(300, 'nearly'), count, '近300', 'nearly 300'],
    ['nearly 10001', read(10_001, 'nearly'), count, '近1.0001万', 'nearly 10,001'],
    ['about 200', read(200, 'about'), count, '约200', 'about 200'],
    ['about 20000', read(20_000, 'about'), count, '约2万', 'about 20,000'],
    ['5.1万 rounded to 1000', read(51_000, 'rounded', 1000), count, '5.1万', '51 thousand'],
    ['15万 rounded to 10000', read(150_000, 'rounded', 10_000), count, '15万', '150 thousand'],
    [
      '5.0万 rounded to 1000: what it was rounded to shows',
      read(50_000, 'rounded', 1000),
      count,
      '5.0万',
      '50 thousand',
    ],
    ['5万 rounded to 10000', read(50_000, 'rounded', 10_000), count, '5万', '50 thousand'],
    ['5.10万 rounded to 100', read(51_000, 'rounded', 100), count, '5.10万', 'about 51,000'],
    ['5.25万 rounded to 2500', read(52_500, 'rounded', 2500), count, '5.25万', 'about 52,500'],
    ['7.5万 rounded to 25000', read(75_000, 'rounded', 25_000), count, '7.5万', '75 thousand'],
    ['300 rounded to 100', read(300, 'rounded', 100), count, '约300', 'about 300'],
    ['5.15万 rounded to 500', read(51_500, 'rounded', 500), count, '5.15万', 'about 51,500'],
    ['a rank of 8', read(8, 'exact'), rank, '第8', '8th'],
    ['a rank of 1', read(1, 'exact'), rank, '第1', '1st'],
    ['a rank of 2', read(2, 'exact'), rank, '第2', '2nd'],
    ['a rank of 3', read(3, 'exact'), rank, '第3', '3rd'],
    ['a rank of 4', read(4, 'exact'), rank, '第4', '4th'],
    ['a rank of 11', read(11, 'exact'), rank, '第11', '11th'],
    ['a rank of 12', read(12, 'exact'), rank, '第12', '12th'],
    ['a rank of 13', read(13, 'exact'), rank, '第13', '13th'],
    ['a rank of 21', read(21, 'exact'), rank, '第21', '21st'],
    ['a rank of 102', read(102, 'exact'), rank, '第102', '102nd'],
    ['a rank of 111', read(111, 'exact'), rank, '第111', '111th'],
    ['the sixth edition', read(6, 'exact'), edition, '第6', '6th'],
    ['the second batch', read(2, 'exact'), edition, '第2', '2nd'],
    ['a label with a number is no rank', read(15, 'exact'), { decimals: 0, nature: 'standard' }, '15', '15'],
    ['a rank of about 8', read(8, 'about'), rank, '约第8', 'about 8th'],
    ['a rank below 8', read(8, 'over'), rank, '约第8', 'about 8th'],
    ['a fall of 12', read(-12, 'exact'), count, '−12', '−12'],
    ['a fall of over 10000', read(-10_000, 'over'), count, '−1万余', 'over −10,000'],
  ])('%s', (_, reading, shape, chinese, english) => {
    expect([join(reading, shape, 'zh-CN'), join(reading, shape, 'en')]).toEqual([chinese, english]);
  });

  const marks: Readonly<Record<Locale, Readonly<Record<'over' | 'nearly' | 'about', RegExp>>>> = {
    'zh-CN': { over: /^[\d.]+万?余$/, nearly: /^近[\d.]+万?$/, about: /^约[\d.]+万?$/ },
    en: { over: /^over [\d,.]+$/, nearly: /^nearly [\d,.]+$/, about: /^about [\d,.]+$/ },
  };
  const measures: readonly Nature[] = ['cumulative', 'stock', 'coverage', 'register', 'titles'];
  const anyShape = fc.record({ decimals: fc.nat(2), nature: fc.constantFrom(...measures) });

  it('over, nearly and about always carry their word', () => {
    fc.assert(
      fc.property(anyValueReading, anyShape, fc.constantFrom(...locales), (reading, shape, locale) => {
        const { qualifier } = reading;
        fc.pre(qualifier === 'over' || qualifier === 'nearly' || qualifier === 'about');
        expect(join(reading, shape, locale)).toMatch(marks[locale][qualifier]);
      }),
      { numRuns: 500 },
    );
  });

  it('a qualified number never looks like an exact one', () => {
    fc.assert(
      fc.property(anyValueReading, anyShape, fc.constantFrom(...locales), (reading, shape, locale) => {
        fc.pre(reading.qualifier !== 'exact');
        expect(join(reading, shape, locale)).not.toBe(join({ ...reading, qualifier: 'exact' }, shape, locale));
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['300 rounded to 100', 300, 100],
    ['9500 rounded to 500', 9500, 500],
    ['9000 rounded to 1000', 9000, 1000],
  ])('a rounded number under 1万 is not bare either: %s', (_, value, precision) => {
    const text = join(read(value, 'rounded', precision), count, 'zh-CN');
    expect(text).not.toBe(join(read(value, 'exact'), count, 'zh-CN'));
  });

  it.each(locales)('a rank with a qualifier is not bare either (%s)', (locale) => {
    expect(join(read(8, 'about'), rank, locale)).not.toBe(join(read(8, 'exact'), rank, locale));
  });

  /** What a text says, read back as a number. */
  function readBack(text: string): number {
    const number = Number(text.replaceAll(',', '').replace(/[^\d.]/g, ''));
    return text.includes('万') ? number * 10_000 : text.includes('thousand') ? number * 1000 : number;
  }

  it('says the value it was given', () => {
    fc.assert(
      fc.property(anyValueReading, fc.constantFrom(...locales), (reading, locale) => {
        expect(readBack(join(reading, count, locale))).toBeCloseTo(reading.value, 6);
      }),
      { numRuns: 500 },
    );
  });

  it('says the value it was given, whatever it was rounded to', () => {
    const anyRounded = fc
      .tuple(
        fc.integer({ min: 1, max: 400 }),
        fc.constantFrom(1, 2, 5, 20, 25, 50, 200, 250, 500, 2000, 2500, 5000, 25_000),
      )
      .map(([steps, precision]) => read(steps * precision, 'rounded', precision));
    fc.assert(
      fc.property(anyRounded, fc.constantFrom(...locales), (reading, locale) => {
        expect(readBack(join(reading, count, locale))).toBeCloseTo(reading.value, 6);
      }),
    );
  });

  it('says the value it was given, its decimals too', () => {
    const [chinese, english] = locales.map((locale) => join(read(12_345.6, 'over'), { ...count, decimals: 1 }, locale));
    expect([readBack(chinese ?? ''), readBack(english ?? '')]).toEqual([12_345.6, 12_345.6]);
  });

  it('joined or taken apart, the digits hold the digits and nothing else', () => {
    fc.assert(
      fc.property(anyValueReading, anyShape, fc.constantFrom(...locales), (reading, shape, locale) => {
        const { before, digits, after } = formatQuantity(reading, shape, locale);
        expect(digits).toMatch(/^[\d,.]+$/);
        expect(`${before}${after}`).not.toMatch(/\d/);
      }),
    );
  });
});

describe('formatNumber', () => {
  it.each([
    ['zero', 0, 0, '0', '0'],
    ['minus zero', -0, 0, '0', '0'],
    ['four digits', 1285, 0, '1285', '1,285'],
    ['five digits', 11_577, 0, '11577', '11,577'],
    ['seven digits', 1_234_567, 0, '1234567', '1,234,567'],
    ['one decimal', 11.9, 1, '11.9', '11.9'],
    ['a decimal a column needs', 12, 1, '12.0', '12.0'],
    ['rounded to the column', 3.3033, 2, '3.30', '3.30'],
    ['rounded up', 2.96, 1, '3.0', '3.0'],
    ['a fall', -3.5, 1, '−3.5', '−3.5'],
    ['a great fall', -12_345, 0, '−12345', '−12,345'],
    ['a fall too small to be seen has no sign', -0.04, 1, '0.0', '0.0'],
    ['the smallest fall to be seen', -0.06, 1, '−0.1', '−0.1'],
  ])('%s', (_, value, decimals, chinese, english) => {
    expect([formatNumber(value, decimals, 'zh-CN'), formatNumber(value, decimals, 'en')]).toEqual([chinese, english]);
  });

  it('is within half a last digit, with a true minus and no grouping in Chinese', () => {
    const anyNumber = fc.double({ min: -1e9, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(anyNumber, fc.nat(4), fc.constantFrom(...locales), (value, decimals, locale) => {
        const text = formatNumber(value, decimals, locale);
        const back = Number(text.replaceAll(',', '').replace('−', '-'));
        expect(Math.abs(back - value)).toBeLessThanOrEqual(0.5 * 10 ** -decimals + 1e-6);
        expect(text).not.toContain('-');
        expect(text.split('.')[1]?.length ?? 0).toBe(decimals);
        if (locale === 'zh-CN') expect(text).not.toContain(',');
      }),
      { numRuns: 500 },
    );
  });
});

describe('shares and rates', () => {
  it.each([
    ['44 of 105', 44 / 105, '41.9 %', '41.9'],
    ['30 of 105', 30 / 105, '28.6 %', '28.6'],
    ['105 of 105', 105 / 105, '100 %', '100'],
    ['none', 0, '0 %', '0'],
    ['a half', 0.5, '50.0 %', '50.0'],
    ['1 of 3', 1 / 3, '33.3 %', '33.3'],
    ['2 of 3', 2 / 3, '66.7 %', '66.7'],
    ['more than planned', 1.234, '123.4 %', '123.4'],
    ['a fall', -0.05, '−5.0 %', '−5.0'],
    ['a fall too small to be seen', -0.0001, '0.0 %', '0.0'],
  ])('%s', (_, share, withSign, bare) => {
    expect([formatShare(share), formatPercent(share)]).toEqual([withSign, bare]);
  });

  it('only nothing is 0 % and only the whole is 100 %', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), fc.integer({ min: 2, max: 100_001 }), (part, whole) => {
        fc.pre(part < whole);
        expect(['0 %', '100 %']).not.toContain(formatShare(part / whole));
      }),
    );
  });

  it.each([
    ['problems per round', 1285 / 389, '3.30'],
    ['none', 0, '0.00'],
    ['one', 1, '1.00'],
    ['a thousand and more', 1234.5, '1234.50'],
  ])('a rate: %s', (_, rate, text) => {
    expect(formatRate(rate)).toBe(text);
  });
});

describe('formatUnit', () => {
  it.each([
    ['one market', 'market|markets', 1, 'market'],
    ['two markets', 'market|markets', 2, 'markets'],
    ['no markets', 'market|markets', 0, 'markets'],
    ['one and a half kilometres', 'kilometre|kilometres', 1.5, 'kilometres'],
    ['an axis', 'market|markets', null, 'markets'],
    ['a unit of one form', 'km', 1, 'km'],
    ['a unit of one form, many', 'km', 12, 'km'],
    ['a Chinese unit', '座', 62, '座'],
    ['no unit', '', 5, ''],
  ])('%s', (_, unit, value, expected) => {
    expect(formatUnit(unit, value)).toBe(expected);
  });
});
