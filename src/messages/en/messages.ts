import { catalogueWords } from '@/messages/en/catalogue';
import { chartWords } from '@/messages/en/charts';
import { chronicleWords } from '@/messages/en/chronicle';
import { dayWords } from '@/messages/en/days';
import { figureWords } from '@/messages/en/figures';
import { namedWords } from '@/messages/en/named';
import { ledgerNames, methodNames } from '@/messages/en/pageNames';
import { pageWords } from '@/messages/en/pages';
import { processWords } from '@/messages/en/process';
import { shellWords } from '@/messages/en/shell';
import { vocabularyWords } from '@/messages/en/words';
import type { Messages } from '@/messages/messages';

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
