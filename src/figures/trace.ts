import type { Indicator, Observation, Source } from '@/domain/campaign';
import { type FigureContext, findSource } from '@/figures/context';
import type { Trace } from '@/figures/figure';
import { resolvePlain } from '@/figures/prose';
import type { ValueReading } from '@/figures/quantity';
import { formatNumber } from '@/format/number';

/** Where a reading comes from, worded; `reading` is null when it is missing. */
export function buildTrace(
  context: FigureContext,
  indicator: Indicator,
  observation: Observation | null,
  text: string,
  reading: ValueReading | null,
): Trace {
  const { messages, locale } = context;
  const source = observation === null ? undefined : findSource(context, observation.citation.source);
  const basis = observation?.basis ?? 'published';
  const paragraph = observation?.citation.paragraph ?? null;
  const paragraphText = paragraph === null ? null : messages.figures.paragraph(paragraph);
  // Where nothing is known, the reason stands for the source too.
  const sourceTitle = source === undefined ? text : nameSource(context, source);
  return {
    heading: indicator.title[locale],
    value: reading === null ? text : describeValue(context, indicator, reading, text),
    qualifier:
      reading === null
        ? ''
        : messages.words.qualifier[reading.qualifier](formatNumber(reading.precision ?? 0, 0, locale)),
    definition: resolvePlain(context, indicator.definition[locale]),
    scope: messages.figures.scopeLine(messages.words.scope[indicator.scope], messages.words.nature[indicator.nature]),
    basis,
    basisWord: messages.words.basis[basis],
    computation: null,
    sourceTitle,
    sourceUrl: source?.url ?? null,
    paragraph: paragraphText,
    date: observation === null ? text : describeDate(context, indicator, observation),
    denominator: emptyToNull(resolvePlain(context, indicator.denominatorNote[locale])),
    caution: emptyToNull(resolvePlain(context, indicator.caution[locale])),
    citation: messages.figures.citation(
      indicator.title[locale],
      basis === 'demo' ? `${text} [${messages.words.basis.demo}]` : text,
      sourceTitle,
      paragraphText ?? '',
      observation?.knownFrom ?? context.asOf,
    ),
  };
}

/** The full digits beside a shortened form: `5.1万 人（51000）`; nothing when the text already shows them. */
function describeValue(context: FigureContext, indicator: Indicator, reading: ValueReading, text: string): string {
  const plain = formatNumber(reading.value, indicator.decimals, context.locale);
  return text.includes(plain) ? text : context.messages.figures.fullValue(text, plain);
}

function describeDate(context: FigureContext, indicator: Indicator, observation: Observation): string {
  const { figures } = context.messages;
  if (observation.knownFrom === null || indicator.nature === 'register') return figures.registerDate;
  if (observation.periodEnd === null) return figures.knownFrom(observation.knownFrom);
  return figures.periodAndKnown(observation.periodEnd, observation.knownFrom);
}

function nameSource(context: FigureContext, source: Source): string {
  const { locale, messages } = context;
  if (source.kind !== 'article') return source.title[locale];
  return messages.figures.sourceTitle(source.publisher[locale], source.title[locale]);
}

function emptyToNull(text: string): string | null {
  return text === '' ? null : text;
}
