import type { Locale } from '@/domain/vocabulary';
import { ledgerPublicWords as englishLedger } from '@/messages/en/ledgerPublic';
import { messages as english } from '@/messages/en/messages';
import { methodWords as englishMethod } from '@/messages/en/method';
import { workspaceWords as englishWorkspace } from '@/messages/en/workspace';
import type { LedgerPublicWords } from '@/messages/ledgerPublic';
import type { Messages } from '@/messages/messages';
import type { MethodWords } from '@/messages/method';
import type { WorkspaceWords } from '@/messages/workspace';
import { ledgerPublicWords as chineseLedger } from '@/messages/zh-CN/ledgerPublic';
import { messages as chinese } from '@/messages/zh-CN/messages';
import { methodWords as chineseMethod } from '@/messages/zh-CN/method';
import { workspaceWords as chineseWorkspace } from '@/messages/zh-CN/workspace';

/**
 * Every word in both languages at once, for the command line and for tests. No module of the browser imports this one: a
 * reader is served the words of one language.
 */
const messagesByLocale: Readonly<Record<Locale, Messages>> = { 'zh-CN': chinese, en: english };

/** The words of the workspace by language. */
export const workspaceWords: Readonly<Record<Locale, WorkspaceWords>> = {
  'zh-CN': chineseWorkspace,
  en: englishWorkspace,
};

/** The words that come with the code of one page, by language. */
export const pageWords: Readonly<Record<Locale, { readonly ledger: LedgerPublicWords; readonly method: MethodWords }>> =
  {
    'zh-CN': { ledger: chineseLedger, method: chineseMethod },
    en: { ledger: englishLedger, method: englishMethod },
  };

/** The messages of a language, without those of the workspace. */
export function getMessages(locale: Locale): Messages {
  return messagesByLocale[locale];
}
