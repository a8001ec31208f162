import type { Indicator, Reading } from '@/domain/campaign';
import type { FigureContext } from '@/figures/context';
import type { NumberParts } from '@/figures/figure';
import { formatNumber, formatQuantity, formatUnit } from '@/format/number';

export type ValueReading = Extract<Reading, { kind: 'value' }>;

/** The text of a reading with unit: `近15万 平方米`, `第 8 名`, `over 10,000 spaces`. */
export function formatReading(context: FigureContext, indicator: Indicator, reading: ValueReading): string {
  return joinParts(context, buildParts(context, indicator, reading));
}

/** A reading taken apart for typesetting, unit included; an English rank (`8th`) needs no unit. */
export function buildParts(context: FigureContext, indicator: Indicator, reading: ValueReading): NumberParts {
  const quantity = formatQuantity(reading, indicator, context.locale);
  const unit = formatUnit(indicator.unit[context.locale], reading.value);
  const isOrdinal = indicator.nature === 'result' || indicator.nature === 'ordinal';
  // 第8名 is one word in Chinese; in English the rank alone is (8th).
  if (isOrdinal && context.locale === 'zh-CN') return { ...quantity, after: unit, unit: '' };
  return { ...quantity, unit: indicator.nature === 'result' ? '' : unit };
}

/** Parts → the number with its qualifier, without its unit. */
export function joinDigits(parts: NumberParts): string {
  return `${parts.before}${parts.digits}${parts.after}`;
}

/** Parts → one text with its unit. */
export function joinParts(context: FigureContext, parts: NumberParts): string {
  return context.messages.figures.joinUnit(joinDigits(parts), parts.unit);
}

/** A reading's number with its qualifier, without unit, for columns that name the unit: `近15万`, `11577`. */
export function formatReadingNumber(context: FigureContext, indicator: Indicator, reading: ValueReading): string {
  const { before, digits, after } = formatQuantity(reading, indicator, context.locale);
  return `${before}${digits}${after}`;
}

/** A bare value with its unit, for points of a series: `(1406)` → `1406 座`. */
export function formatValue(context: FigureContext, indicator: Indicator, value: number): string {
  const number = formatNumber(value, indicator.decimals, context.locale);
  return context.messages.figures.joinUnit(number, formatUnit(indicator.unit[context.locale], value));
}

/** The unit for a column head or an axis. */
export function getUnit(context: FigureContext, indicator: Indicator): string {
  return formatUnit(indicator.unit[context.locale], null);
}
