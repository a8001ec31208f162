import type { Locale } from '@/domain/vocabulary';

/** Words a figure is built from. Numbers arrive formatted. */
export interface FigureWords {
  readonly demoTag: string;
  readonly demoSplitTag: string;
  readonly tick: (paragraph: number | null) => string;
  readonly tickDerived: string;
  readonly tickDemo: string;
  readonly sourceTitle: (publisher: string, title: string) => string;
  readonly paragraph: (paragraph: number) => string;
  readonly joinUnit: (number: string, unit: string) => string;
  readonly rankText: (ordinal: string, unit: string) => string;
  readonly fullValue: (text: string, plain: string) => string;
  readonly scopeLine: (scope: string, nature: string) => string;
  readonly knownFrom: (date: string) => string;
  readonly periodAndKnown: (period: string, known: string) => string;
  readonly registerDate: string;
  readonly citation: (label: string, value: string, source: string, paragraph: string, date: string) => string;
  readonly ratioExpression: (part: string, whole: string, result: string) => string;
  readonly noDenominator: string;
  readonly sourceLine: (source: string, asOf: string, basis: string) => string;
  readonly basisDemoNote: string;
  readonly listJoin: string;
  readonly sentenceEnd: string;
  readonly sentenceJoin: string;
  /** Before a quotient of numbers that are not exact. */
  readonly about: string;
  readonly perUnit: (numerator: string, denominator: string) => string;
}

export const figureWords: Readonly<Record<Locale, FigureWords>> = {
  'zh-CN': {
    demoTag: '示例',
    demoSplitTag: '示例拆分',
    tick: (paragraph) => (paragraph === null ? '出处' : `出处 段${paragraph}`),
    tickDerived: '算式',
    tickDemo: '示例出处',
    sourceTitle: (publisher, title) => `${publisher}《${title}》`,
    paragraph: (paragraph) => `第 ${paragraph} 段`,
    joinUnit: (number, unit) => (unit === '' ? number : `${number} ${unit}`),
    rankText: (ordinal, unit) => `${ordinal} ${unit}`,
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
    basisDemoNote: '示例数据为演示产品而造，不代表实际进度',
    listJoin: '、',
    sentenceEnd: '。',
    sentenceJoin: '；',
    about: '约',
    perUnit: (numerator, denominator) => `${numerator}/${denominator}`,
  },
  en: {
    demoTag: 'Demo',
    demoSplitTag: 'Demo split',
    tick: (paragraph) => (paragraph === null ? 'Source' : `Source ¶${paragraph}`),
    tickDerived: 'How computed',
    tickDemo: 'Demo: why',
    sourceTitle: (publisher, title) => `${publisher}, “${title}”`,
    paragraph: (paragraph) => `paragraph ${paragraph}`,
    joinUnit: (number, unit) => (unit === '' ? number : `${number} ${unit}`),
    rankText: (ordinal) => ordinal,
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
      source === ''
        ? joinFoot(`Data as of ${asOf}`, basis)
        : joinFoot(`Source: ${source}`, `data as of ${asOf}`, basis),
    basisDemoNote: 'demo data is invented to show the product and says nothing of real progress',
    listJoin: ', ',
    sentenceEnd: '.',
    sentenceJoin: '; ',
    about: 'about ',
    perUnit: (numerator, denominator) => `${numerator} per ${denominator}`,
  },
};

/** What there is to say at the foot of a figure; before anything was known there is no source and no basis. */
function joinFoot(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' · ');
}
