import type { Locale } from '@/domain/vocabulary';
import { messages as english } from '@/messages/en/messages';
import { workspaceWords as englishWorkspace } from '@/messages/en/workspace';
import type { Messages } from '@/messages/messages';
import type { WorkspaceWords } from '@/messages/workspace';
import { messages as chinese } from '@/messages/zh-CN/messages';
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

/** The messages of a language, without those of the workspace. */
export function getMessages(locale: Locale): Messages {
  return messagesByLocale[locale];
}
