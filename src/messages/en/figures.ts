import type { FigureWords } from '@/messages/figures';

export const figureWords: FigureWords = {
  demoTag: 'Demo',
  demoSplitTag: 'Demo split',
  tick: (paragraph) => (paragraph === null ? 'Source' : `Source ¶${paragraph}`),
  tickDerived: 'How computed',
  tickDemo: 'Demo: why',
  sourceTitle: (publisher, title) => `${publisher}, “${title}”`,
  paragraph: (paragraph) => `paragraph ${paragraph}`,
  joinUnit: (number, unit) => (unit === '' ? number : `${number} ${unit}`),
  fullValue: (text, plain) => `${text} (${plain})`,
  scopeLine: (scope, nature) => `${scope}, ${nature}`,
  knownFrom: (date) => `published ${date}; the source names no reference date`,
  periodAndKnown: (period, known) => (period === known ? period : `${period} (known from ${known})`),
  registerDate: 'a base count, the same on every date',
  citation: (label, value, source, paragraph, date) =>
    `${label}: ${value}. Source: ${source}${paragraph === '' ? '' : `, ${paragraph}`} (${date}).`,
  ratioExpression: (part, whole, result) => `${part} ÷ ${whole} = ${result}`,
  noDenominator: 'no usable denominator',
  sourceLine: (source, asOf, basis) =>
    source === '' ? joinFoot(`Data as of ${asOf}`, basis) : joinFoot(`Source: ${source}`, `data as of ${asOf}`, basis),
  listJoin: ', ',
  sentenceEnd: '.',
  sentenceJoin: '; ',
  about: 'about ',
  perUnit: (numerator, denominator) => `${numerator} per ${denominator}`,
};

/** What there is to say at the foot of a figure; before anything was known there is no source and no basis. */
function joinFoot(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' · ');
}
