import type { FigureWords } from '@/messages/figures';

export const figureWords: FigureWords = {
  demoTag: '示例',
  demoSplitTag: '示例拆分',
  tick: (paragraph) => (paragraph === null ? '出处' : `出处 段${paragraph}`),
  tickDerived: '算式',
  tickDemo: '示例出处',
  sourceTitle: (publisher, title) => `${publisher}《${title}》`,
  paragraph: (paragraph) => `第 ${paragraph} 段`,
  joinUnit: (number, unit) => (unit === '' ? number : `${number} ${unit}`),
  fullValue: (text, plain) => `${text}（${plain}）`,
  scopeLine: (scope, nature) => `${scope}，${nature}`,
  knownFrom: (date) => `${date} 公布，来源未写统计截止日`,
  periodAndKnown: (period, known) => (period === known ? `${period}` : `${period}（${known} 起可知）`),
  registerDate: '基数，不随日期变化',
  citation: (label, value, source, paragraph, date) =>
    `${label}：${value}。来源：${source}${paragraph === '' ? '' : `，${paragraph}`}（${date}）。`,
  ratioExpression: (part, whole, result) => `${part} ÷ ${whole} = ${result}`,
  noDenominator: '没有可用的分母',
  sourceLine: (source, asOf, basis) => joinFoot(source === '' ? '' : `来源：${source}`, `数据截至 ${asOf}`, basis),
  listJoin: '、',
  sentenceEnd: '。',
  sentenceJoin: '；',
  about: '约',
  perUnit: (numerator, denominator) => `${numerator}/${denominator}`,
};

/** What there is to say at the foot of a figure; before anything was known there is no source and no basis. */
function joinFoot(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' · ');
}
