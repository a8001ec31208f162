import type { Indicator } from '@/domain/campaign';
import type { FigureContext } from '@/figures/context';
import { formatNumber, formatShare } from '@/format/number';

/** An actual value with the text it stands in, its qualifier in it. */
interface Actual {
  readonly value: number;
  readonly text: string;
}

/** 完成率, actual ÷ target: `100.7 %`; of an actual that is not exact it is `约102.0 %`. The target is not 0. */
export function formatCompletion(context: FigureContext, indicator: Indicator, actual: Actual, target: number): string {
  const isExact = actual.text === formatNumber(actual.value, indicator.decimals, context.locale);
  return `${isExact ? '' : context.messages.figures.about}${formatShare(actual.value / target)}`;
}
