import type { Messages } from '@/messages/messages';
import { catalogueWords } from '@/messages/zh-CN/catalogue';
import { chartWords } from '@/messages/zh-CN/charts';
import { chronicleWords } from '@/messages/zh-CN/chronicle';
import { dayWords } from '@/messages/zh-CN/days';
import { figureWords } from '@/messages/zh-CN/figures';
import { namedWords } from '@/messages/zh-CN/named';
import { ledgerNames, methodNames } from '@/messages/zh-CN/pageNames';
import { pageWords } from '@/messages/zh-CN/pages';
import { processWords } from '@/messages/zh-CN/process';
import { shellWords } from '@/messages/zh-CN/shell';
import { vocabularyWords } from '@/messages/zh-CN/words';

/** The words of the language that every page has; those of the workspace and of single pages come apart. */
export const messages: Messages = {
  words: vocabularyWords,
  figures: figureWords,
  charts: chartWords,
  shell: shellWords,
  pages: pageWords,
  process: processWords,
  chronicle: chronicleWords,
  ledger: ledgerNames,
  method: methodNames,
  named: namedWords,
  catalogue: catalogueWords,
  days: dayWords,
  workspace: null,
};
