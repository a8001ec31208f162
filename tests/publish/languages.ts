import type { Locale } from '@/domain/vocabulary';
import { getMessages } from '@/messages/bothLanguages';
import { spareByLocale } from '@/messages/spareByLocale';
import type { Site } from './builtSite';

/** Shorter ones may stand in code by chance: a word of English is also a name. */
const shortest: Readonly<Record<Locale, number>> = { 'zh-CN': 8, en: 24 };

/** Sentences only the readers of a language are served: all but the few that come with the code in both. */
export function listSentences(locale: Locale): string[] {
  const both = new Set<unknown>(Object.values(spareByLocale[locale]));
  return listTold(getMessages(locale), locale).filter((text) => !both.has(text));
}

/** Sentences long enough to be found in code by no chance. */
export function listTold(words: unknown, locale: Locale): string[] {
  return listTexts(words).filter((text) => text.length >= shortest[locale]);
}

function listTexts(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(listTexts) : [];
}

/** The scripts of a site in which some of the sentences stand, with how many. */
export function findScriptsIn(site: Site, sentences: readonly string[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const [path, code] of site) {
    const count = path.endsWith('.js') ? sentences.filter((sentence) => code.includes(sentence)).length : 0;
    if (count > 0) found.set(path, count);
  }
  return found;
}
