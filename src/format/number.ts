import type { Reading } from '@/domain/campaign';
import type { Locale, Nature, Qualifier } from '@/domain/vocabulary';

/** A qualified number taken apart for typesetting: `近` `15` `万`. Joined it is the number as people say it. */
export interface QuantityParts {
  readonly before: string;
  readonly digits: string;
  readonly after: string;
}

/** What the formatter must know of an indicator. */
export interface QuantityShape {
  readonly decimals: number;
  readonly nature: Nature;
}

type Value = Extract<Reading, { kind: 'value' }>;

const tenThousand = 10_000;

/**
 * A reading's number in the reader's language, its qualifier part of it: 150000 nearly → `近15万` / `nearly 150,000`;
 * 10000 over → `1万余` / `over 10,000`; 51000 rounded to 1000 → `5.1万` / `51 thousand`; 8 as a rank → `第8` / `8th`.
 * An exact number is never shortened: 11577 stays 11577.
 */
export function formatQuantity(reading: Value, shape: QuantityShape, locale: Locale): QuantityParts {
  if (shape.nature === 'result' || shape.nature === 'ordinal') return formatOrdinal(reading, locale);
  return locale === 'zh-CN' ? formatChinese(reading, shape.decimals) : formatEnglish(reading, shape.decimals);
}

function formatChinese(reading: Value, decimals: number): QuantityParts {
  const inTenThousands = reading.qualifier !== 'exact' && Math.abs(reading.value) >= tenThousand;
  if (inTenThousands) {
    const { before, after } = chineseQualifiers[reading.qualifier];
    return { before, digits: formatTenThousands(reading, decimals), after: `万${after}` };
  }
  // Below 1万 the form does not show what a number was rounded to; 约 says that it was.
  const { before, after } = chineseQualifiers[reading.qualifier === 'rounded' ? 'about' : reading.qualifier];
  return { before, digits: formatNumber(reading.value, decimals, 'zh-CN'), after };
}

/** 51000 rounded to 1000 → `5.1`, 50000 to 1000 → `5.0`; unrounded 150000 → `15`, every digit the source gives kept. */
function formatTenThousands(reading: Value, decimals: number): string {
  const value = reading.value / tenThousand;
  const step = reading.qualifier === 'rounded' ? reading.precision : null;
  if (step !== null) return formatNumber(value, countDecimals(step / tenThousand), 'zh-CN');
  return formatNumber(value, 4 + decimals, 'zh-CN').replace(/\.?0+$/, '');
}

/** 0.1 → 1, 0.25 → 2, 1 → 0. */
function countDecimals(value: number): number {
  return (String(value).split('.')[1] ?? '').length;
}

const chineseQualifiers: Readonly<Record<Qualifier, { before: string; after: string }>> = {
  exact: { before: '', after: '' },
  over: { before: '', after: '余' },
  nearly: { before: '近', after: '' },
  about: { before: '约', after: '' },
  rounded: { before: '', after: '' },
};

function formatEnglish(reading: Value, decimals: number): QuantityParts {
  if (reading.qualifier === 'rounded') return formatRoundedEnglish(reading, decimals);
  return {
    before: englishQualifiers[reading.qualifier],
    digits: formatNumber(reading.value, decimals, 'en'),
    after: '',
  };
}

const englishQualifiers: Readonly<Record<Exclude<Qualifier, 'rounded'>, string>> = {
  exact: '',
  over: 'over ',
  nearly: 'nearly ',
  about: 'about ',
};

/** `51 thousand` shows by its form what it was rounded to, as 5.1万 does; other steps are said to be about. */
function formatRoundedEnglish(reading: Value, decimals: number): QuantityParts {
  if (reading.precision !== null && reading.precision % 1000 === 0)
    return { before: '', digits: formatNumber(reading.value / 1000, 0, 'en'), after: ' thousand' };
  return { before: 'about ', digits: formatNumber(reading.value, decimals, 'en'), after: '' };
}

function formatOrdinal({ value, qualifier }: Value, locale: Locale): QuantityParts {
  const isExact = qualifier === 'exact';
  if (locale === 'zh-CN') return { before: isExact ? '第' : '约第', digits: String(value), after: '' };
  return { before: isExact ? '' : 'about ', digits: String(value), after: englishOrdinal(value) };
}

const ordinalSuffix: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };

function englishOrdinal(value: number): string {
  return ordinalSuffix[new Intl.PluralRules('en', { type: 'ordinal' }).select(value)] ?? 'th';
}

/**
 * A bare number: `(1285, 0, 'zh-CN')` → `1285`; `(11577, 0, 'en')` → `11,577`; `(-3.5, 1, …)` → `−3.5`. Chinese text
 * needs no grouping; `decimals` is exact, so that a column aligns.
 */
export function formatNumber(value: number, decimals: number, locale: Locale): string {
  const text = getFormatter(decimals, locale === 'en').format(Math.abs(value));
  return value < 0 && Number(text.replace(/,/g, '')) !== 0 ? `−${text}` : text;
}

const formatters = new Map<string, Intl.NumberFormat>();

/** Made once for each form of a number: to make one takes as long as to write a hundred numbers. */
function getFormatter(decimals: number, useGrouping: boolean): Intl.NumberFormat {
  const key = `${decimals} ${useGrouping}`;
  const known = formatters.get(key);
  if (known !== undefined) return known;
  const made = new Intl.NumberFormat('en', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    useGrouping,
  });
  formatters.set(key, made);
  return made;
}

/** A share 0…1 as a percentage with one decimal: 0.419 → `41.9 %`; exactly 0 and 1 are `0 %` and `100 %`. */
export function formatShare(share: number): string {
  return `${formatPercent(share)} %`;
}

/** The number of a percentage without its sign: 0.419 → `41.9`. */
export function formatPercent(share: number): string {
  const decimals = share === 0 || share === 1 ? 0 : 1;
  return formatNumber(share * 100, decimals, 'zh-CN');
}

/** A rate of two different things, two decimals: 3.3033 → `3.30`. */
export function formatRate(rate: number): string {
  return formatNumber(rate, 2, 'zh-CN');
}

/**
 * The unit that goes with a value: units may be given as `market|markets`, and 1 takes the first. Without a value
 * (axis, column head) the plural stands.
 */
export function formatUnit(unit: string, value: number | null): string {
  const [one = unit, many = one] = unit.split('|');
  return value === 1 ? one : many;
}
