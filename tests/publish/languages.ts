import type { Locale } from '@/domain/vocabulary';
import { getMessages } from '@/messages/bothLanguages';
import { spareByLocale } from '@/messages/spareByLocale';
import type { Site } from './builtSite';

/** Shorter ones may stand in code by chance: a word of English is also a name. */
const shortest: Readonly<Record<Locale, number>> = { 'zh-CN': 8, en: 24 };

/** Sentences only the readers of a language are served: all but the few that come with the code in both. */
export function listSentences(locale: Locale): string[] {
  const both = new Set<unknown>(Object.values(spareByLocale[locale]));
  return listTexts(getMessages(locale)).filter((text) => text.length >= shortest[locale] && !both.has(text));
}

function listTexts(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(listTexts) : [];
}

/** The scripts of a site in which sentences of a language stand, with how many. */
export function findScriptsIn(site: Site, locale: Locale): Map<string, number> {
  const sentences = listSentences(locale);
  const found = new Map<string, number>();
  for (const [path, code] of site) {
    const count = path.endsWith('.js') ? sentences.filter((sentence) => code.includes(sentence)).length : 0;
    if (count > 0) found.set(path, count);
  }
  return found;
}
