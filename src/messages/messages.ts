import type { Locale } from '@/domain/vocabulary';
import { type ChartWords, chartWords } from '@/messages/charts';
import { type DayWords, dayWords } from '@/messages/days';
import { type FigureWords, figureWords } from '@/messages/figures';
import { type PageWords, pageWords } from '@/messages/pages';
import { type ShellWords, shellWords } from '@/messages/shell';
import { type VocabularyWords, vocabularyWords } from '@/messages/words';

/** Every word a person reads, in one language. */
export interface Messages {
  readonly words: VocabularyWords;
  readonly figures: FigureWords;
  readonly charts: ChartWords;
  readonly shell: ShellWords;
  readonly pages: PageWords;
  readonly days: DayWords;
}

const messagesByLocale: Readonly<Record<Locale, Messages>> = {
  'zh-CN': collect('zh-CN'),
  en: collect('en'),
};

/** The messages of a language. */
export function getMessages(locale: Locale): Messages {
  return messagesByLocale[locale];
}

function collect(locale: Locale): Messages {
  return {
    words: vocabularyWords[locale],
    figures: figureWords[locale],
    charts: chartWords[locale],
    shell: shellWords[locale],
    pages: pageWords[locale],
    days: dayWords[locale],
  };
}
