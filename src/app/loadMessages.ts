import { queryOptions } from '@tanstack/react-query';
import type { Locale } from '@/domain/vocabulary';
import type { Messages } from '@/messages/messages';
import type { WorkspaceWords } from '@/messages/workspace';

/** A language is a file of its own: nobody is served the words of a language they do not read. */
const wordsOf: Readonly<Record<Locale, () => Promise<Messages>>> = {
  'zh-CN': async () => (await import('@/messages/zh-CN/messages')).messages,
  en: async () => (await import('@/messages/en/messages')).messages,
};

// Left out of the public edition at build: nothing of the workspace may be in what the public is served.
const workspaceWordsOf: Readonly<Record<Locale, () => Promise<WorkspaceWords>>> | null =
  import.meta.env.VITE_EDITION === 'public'
    ? null
    : {
        'zh-CN': async () => (await import('@/messages/zh-CN/workspace')).workspaceWords,
        en: async () => (await import('@/messages/en/workspace')).workspaceWords,
      };

const loading = new Map<Locale, Promise<Messages>>();

/** The words of a language, fetched once; a fetch that failed may be tried again. */
export function loadMessages(locale: Locale): Promise<Messages> {
  const begun = loading.get(locale);
  if (begun !== undefined) return begun;
  const fetched = fetchMessages(locale).catch((error: unknown) => {
    loading.delete(locale);
    throw error;
  });
  loading.set(locale, fetched);
  return fetched;
}

/** The words of a language among what else a page asks for: what is there is drawn at once. */
export function messagesQuery(locale: Locale) {
  return queryOptions<Messages>({ queryKey: ['messages', locale], queryFn: () => loadMessages(locale) });
}

async function fetchMessages(locale: Locale): Promise<Messages> {
  const [messages, workspace] = await Promise.all([wordsOf[locale](), workspaceWordsOf?.[locale]() ?? null]);
  return { ...messages, workspace };
}
