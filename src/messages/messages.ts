import type { Locale } from '@/domain/vocabulary';
import { type CatalogueWords, catalogueWords } from '@/messages/catalogue';
import { type ChartWords, chartWords } from '@/messages/charts';
import { type ChronicleWords, chronicleWords } from '@/messages/chronicle';
import { type DayWords, dayWords } from '@/messages/days';
import { type FigureWords, figureWords } from '@/messages/figures';
import { type MethodWords, methodWords } from '@/messages/method';
import { type NamedWords, namedWords } from '@/messages/named';
import { type PageWords, pageWords } from '@/messages/pages';
import { type ProcessWords, processWords } from '@/messages/process';
import { type ShellWords, shellWords } from '@/messages/shell';
import { type VocabularyWords, vocabularyWords } from '@/messages/words';

/** Every word a person reads, in one language. */
export interface Messages {
  readonly words: VocabularyWords;
  readonly figures: FigureWords;
  readonly charts: ChartWords;
  readonly shell: ShellWords;
  readonly pages: PageWords;
  readonly process: ProcessWords;
  readonly chronicle: ChronicleWords;
  readonly method: MethodWords;
  readonly named: NamedWords;
  readonly catalogue: CatalogueWords;
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
    process: processWords[locale],
    chronicle: chronicleWords[locale],
    method: methodWords[locale],
    named: namedWords[locale],
    catalogue: catalogueWords[locale],
    days: dayWords[locale],
  };
}
