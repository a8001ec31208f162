import { getIndicator } from '@/domain/lookup';
import { computeRatio, type Ratio } from '@/domain/share';
import type { FigureContext } from '@/figures/context';
import type { NumberFigure, NumberParts } from '@/figures/figure';
import { buildNumberFigure } from '@/figures/number';
import { joinDigits } from '@/figures/quantity';
import { formatPercent, formatRate, formatUnit } from '@/format/number';

/** A share or rate as a number of its own, with its arithmetic: `41.9 %`, 44 ÷ 105. Null when it cannot be computed. */
export function buildRatioFigure(context: FigureContext, indicatorId: string, place?: string): NumberFigure | null {
  const indicator = getIndicator(context.campaign, indicatorId);
  const at = place ?? context.campaign.info.county.code;
  const ratio = computeRatio(context.campaign, indicator, at, context.asOf);
  if (ratio === null || indicator.denominator === null) return null;
  const part = buildNumberFigure(context, indicatorId, at);
  const whole = buildNumberFigure(context, indicator.denominator, at);
  const wholeUnit = getIndicator(context.campaign, indicator.denominator).unit[context.locale];
  const parts = buildRatioParts(context, ratio, part, wholeUnit);
  const text = context.messages.figures.joinUnit(`${parts.before}${parts.digits}`, parts.unit);
  const expression = context.messages.figures.ratioExpression(joinDigits(part.parts), joinDigits(whole.parts), text);
  const inputs = [part, whole].map((input) => ({ figureId: input.figureId, label: input.label, value: input.text }));
  const terms = [
    ...[part, whole].map((term) => ({ figureId: term.figureId, text: joinDigits(term.parts), value: term.value ?? 0 })),
    { figureId: part.figureId, text, value: ratio.value },
  ];
  const demo = ratio.basis === 'demo';
  return {
    ...part,
    value: ratio.value,
    parts,
    text,
    demo,
    tick: demo ? context.messages.figures.tickDemo : context.messages.figures.tickDerived,
    trace: {
      ...part.trace,
      value: text,
      qualifier: '',
      basis: ratio.basis,
      basisWord: context.messages.words.basis[ratio.basis],
      computation: { expression, terms, inputs },
      citation: context.messages.figures.citation(
        indicator.title[context.locale],
        demo ? `${expression} [${context.messages.words.basis.demo}]` : expression,
        part.trace.sourceTitle,
        part.trace.paragraph ?? '',
        ratio.numerator.knownFrom ?? context.asOf,
      ),
    },
  };
}

function buildRatioParts(context: FigureContext, ratio: Ratio, part: NumberFigure, wholeUnit: string): NumberParts {
  // Of numbers that are not exact the quotient is not either, whichever way they err.
  const isExact = [ratio.numerator, ratio.denominator].every(
    ({ reading }) => reading.kind === 'value' && reading.qualifier === 'exact',
  );
  const before = isExact ? '' : context.messages.figures.about;
  if (ratio.kind === 'share') return { before, digits: formatPercent(ratio.value), after: '', unit: '%' };
  const unit = context.messages.figures.perUnit(part.parts.unit, formatUnit(wholeUnit, 1));
  return { before, digits: formatRate(ratio.value), after: '', unit };
}
