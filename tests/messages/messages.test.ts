import { describe, expect, it } from 'vitest';
import {
  bases,
  eventKinds,
  type Locale,
  locales,
  mechanismKinds,
  missingReasons,
  natures,
  planAbsences,
  qualifiers,
  scopes,
  traitsByNature,
} from '@/domain/vocabulary';
import { asleepByLocale } from '@/messages/asleepByLocale';
import { getMessages, pageWords, workspaceWords } from '@/messages/bothLanguages';
import { sourceFaults } from '@/sources/fetchJson';

/** Every text and every sentence-maker of a language by its path: `shell.states.retry`. */
function listLeaves(messages: unknown, path = ''): [path: string, leaf: unknown][] {
  if (typeof messages !== 'object' || messages === null || Array.isArray(messages)) return [[path, messages]];
  return Object.entries(messages).flatMap(([key, value]) => listLeaves(value, path === '' ? key : `${path}.${key}`));
}

/** Everything a reader reads: what every edition has, the words of single pages, the workspace's own, and those that come before the app. */
function readWords(locale: Locale): Map<string, unknown> {
  const [workspace, asleep] = [workspaceWords[locale], asleepByLocale[locale]];
  return new Map(listLeaves({ ...getMessages(locale), workspace, asleep, ownOf: pageWords[locale] }));
}

const zh = readWords('zh-CN');
const en = readWords('en');
const texts = [...zh.keys()].filter((path) => typeof zh.get(path) === 'string');
const makers = [...zh.keys()].filter((path) => typeof zh.get(path) === 'function');

/** What stands between or after texts is punctuation or a space alone. */
const isPunctuation = (path: string) => /(Join|End)$/.test(path);
/** Stands right before a number: `约`, `about `. */
const isPrefix = (path: string) => path === 'figures.about';
/** The way to the other language is written in that language; the seal is a picture of one character. */
const isForeign = (path: string) => /^shell\.(otherLanguage|otherLanguageName|seal)$/.test(path);

describe('the messages of the two languages', () => {
  it('have the same keys, each of the same kind', () => {
    const kinds = (leaves: typeof zh) => [...leaves].map(([path, leaf]) => `${path}: ${typeof leaf}`).sort();
    expect(kinds(en)).toEqual(kinds(zh));
    expect(texts.length + makers.length).toBe(zh.size);
  });

  it('are never blank', () => {
    const worded = texts.filter((path) => !isPunctuation(path));
    expect(worded.filter((path) => !/\S/.test(`${zh.get(path)}`) || !/\S/.test(`${en.get(path)}`))).toEqual([]);
    expect(texts.filter((path) => isPunctuation(path) && zh.get(path) === '')).toEqual([]);
  });

  it('are not the same text twice', () => {
    const same = texts.filter((path) => zh.get(path) === en.get(path) && !isForeign(path));
    expect(same).toEqual([]);
  });

  it('are Chinese in Chinese and English in English', () => {
    const checked = texts.filter((path) => !isForeign(path) && !isPunctuation(path));
    expect(checked.filter((path) => !/\p{Script=Han}/u.test(`${zh.get(path)}`))).toEqual([]);
    expect(checked.filter((path) => /\p{Script=Han}|[，。；：（）]/u.test(`${en.get(path)}`))).toEqual([]);
  });

  // A space may stand where an English sentence joins another, and after a word right before a number.
  it('have no loose space, no markup and no reference left open', () => {
    const worded = texts.filter((path) => !isPunctuation(path) && !isPrefix(path));
    const wrong = [...worded.map((path) => `${zh.get(path)}`), ...worded.map((path) => `${en.get(path)}`)].filter(
      (text) => (text.trim() !== text && !/\. $|^ [A-Z]/.test(text)) || /[<>{}]/.test(text),
    );
    expect(wrong).toEqual([]);
  });

  it('carry no number of a campaign: numbers arrive formatted', () => {
    for (const leaves of [zh, en]) expect(texts.filter((path) => /\d/.test(`${leaves.get(path)}`))).toEqual([]);
  });

  it('name no county: another campaign brings its own name', () => {
    for (const leaves of [zh, en]) {
      expect(texts.filter((path) => /大厂|Dachang|夏垫|廊坊|河北|Hebei/.test(`${leaves.get(path)}`))).toEqual([]);
    }
  });
});

describe('a sentence', () => {
  /** Sentences that take something other than texts. */
  const others: Readonly<Record<string, readonly unknown[]>> = {
    'charts.coverageTitle': ['@0', [{ label: '@1', count: '@2' }]],
    'charts.placeTitle': ['@0', '@1', '@2'],
    'figures.tick': [7],
    'figures.paragraph': [7],
    'pages.overview.categoryCount': [7, 8],
    'catalogue.category.contents': [7, 8],
    'catalogue.search.count': [7],
  };
  const readAll = (path: string, leaves: typeof zh) => {
    const make = leaves.get(path) as (...values: unknown[]) => unknown;
    const values = others[path] ?? Array.from({ length: make.length }, (_, index) => `@${index}`);
    const said = make(...values);
    return { values: values.flat(), said: Array.isArray(said) ? said.join('') : String(said) };
  };

  it.each(makers)('%s says the same things in both languages', (path) => {
    const [inChinese, inEnglish] = [readAll(path, zh), readAll(path, en)];
    const saidOf = ({ said }: typeof inChinese) => [...new Set(said.match(/@\d|[78]/g) ?? [])].sort();
    expect(inChinese.said).not.toMatch(/undefined|null|\[object/);
    expect(inEnglish.said).not.toMatch(/undefined|null|\[object/);
    expect(inEnglish.said).not.toMatch(/\p{Script=Han}/u);
    if (path !== 'figures.rankText') expect(saidOf(inEnglish)).toEqual(saidOf(inChinese));
  });
});

describe('a sentence leaves out', () => {
  const { pages: inChinese } = getMessages('zh-CN');
  const { pages: inEnglish } = getMessages('en');

  it('what there is none of', () => {
    for (const { overview } of [inChinese, inEnglish]) {
      expect(overview.categoryCount(3, 0)).toHaveLength(1);
      expect(overview.categoryCount(3, 1)).toHaveLength(2);
      expect(overview.categoryCount(3, 0).join('')).not.toMatch(/0/);
      expect(overview.timelineNote('0')).not.toMatch(/0/);
      expect(overview.timelineNote('7')).toContain('7');
      expect(overview.timelineNote('7')).toContain(overview.timelineNote('0').replace(/[。.]$/, ''));
    }
  });

  it('that figures stop at the county, where they do not', () => {
    for (const { towns } of [inChinese, inEnglish]) {
      const [countyOnly, byTown] = [towns.title('@', true), towns.title('@', false)];
      expect([countyOnly.includes('@'), byTown.includes('@'), countyOnly === byTown]).toEqual([true, true, false]);
      expect(byTown).not.toMatch(/县|county/);
      expect(countyOnly).toMatch(/县|county/);
    }
  });

  it('the demo, where there may be none: to show it is a sentence of its own', () => {
    for (const { towns } of [inChinese, inEnglish]) {
      expect(towns.missingSupply).not.toMatch(/示例|demo/i);
      expect(towns.orShowDemo).toMatch(/示例|demo/i);
    }
  });
});

describe('every word of a vocabulary', () => {
  it.each(locales)('has its own words (%s)', (locale) => {
    const { words, shell, named } = getMessages(locale);
    const distinct = (list: readonly string[]) => new Set(list).size === list.length;
    expect(distinct(bases.map((basis) => words.basis[basis]))).toBe(true);
    expect(distinct(scopes.map((scope) => words.scope[scope]))).toBe(true);
    expect(distinct(natures.map((nature) => words.nature[nature]))).toBe(true);
    expect(distinct(missingReasons.map((reason) => words.missing[reason]))).toBe(true);
    expect(distinct(planAbsences.map((absence) => words.planAbsence[absence]))).toBe(true);
    expect(distinct(qualifiers.map((qualifier) => words.qualifier[qualifier]('1000')))).toBe(true);
    expect(distinct(eventKinds.map((kind) => named.kind[kind]))).toBe(true);
    expect(distinct(mechanismKinds.map((kind) => named.kind[kind]))).toBe(true);
    expect(distinct(sourceFaults.map((fault) => shell.states.fault[fault]))).toBe(true);
  });

  it('says officials’ own words for what is absent', () => {
    const { missing, planAbsence, basis } = getMessages('zh-CN').words;
    expect([missing.notReported, planAbsence.noTarget, planAbsence.endValueOnly, basis.demo]).toEqual([
      '未报',
      '未设目标',
      '仅有终值，不判定进度',
      '示例',
    ]);
  });

  it.each(locales)('never says 0 for what is absent (%s)', (locale) => {
    const { missing, planAbsence } = getMessages(locale).words;
    for (const text of [...Object.values(missing), ...Object.values(planAbsence)])
      expect(text).not.toMatch(/[0零]|zero/);
  });

  it.each(locales)('says what a rounded number was rounded to (%s)', (locale) => {
    expect(getMessages(locale).words.qualifier.rounded('1000')).toContain('1000');
  });

  it('has a nature for each trait', () => expect(Object.keys(traitsByNature).sort()).toEqual([...natures].sort()));

  it.each(locales)('tells each fault with what to do next (%s)', (locale) => {
    const { fault } = getMessages(locale).shell.states;
    for (const text of Object.values(fault))
      expect(text.split(/[。.]\s*/).filter((part) => part !== '')).not.toHaveLength(1);
  });
});
