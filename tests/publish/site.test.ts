import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { locales } from '@/domain/vocabulary';
import { getMessages, pageWords } from '@/messages/bothLanguages';
import { figures as facts } from '../facts/facts';
import {
  findFigure,
  findIn,
  getMain,
  getPage,
  getText,
  listFigures,
  listNewFigures,
  listPages,
  type Site,
} from './builtSite';
import { findScriptsIn, listSentences, listTold } from './languages';
import {
  countMarkedRows,
  developmentCode,
  findDifferingHeads,
  findLedger,
  findRemarks,
  findUnmarkedRows,
  findWorkspaceWords,
  internalColumn,
  internalColumns,
  mockCode,
  personalData,
  remarks,
} from './leaks';
import { countAddresses, findBrokenLinks, findForeignAddresses } from './links';
import { publishedFigures, publishedPercents } from './publishedFigures';
import { buildByCommand, buildInto, buildTime, clearAway, dachang, modesAfter, root } from './scratchBuilds';

afterAll(clearAway);

let bare: Site = new Map();

describe('the public edition without demo', () => {
  beforeAll(async () => {
    bare = await buildInto('bare', { packageFolder: dachang, edition: 'public', withDemo: false });
  }, buildTime);

  it('leaves the environment as it found it', () => expect(modesAfter).toEqual([undefined]));

  it('has its pages in both languages, and no workspace', () => {
    const pages = listPages(bare).map(([path]) => path);
    // 3 lists, 4 pages on the campaign as a whole, 49 indicators, 7 fields, 5 towns and the 404 page, in two languages; one more 404
    // for static servers.
    expect(pages).toHaveLength(2 * (3 + 4 + 49 + 7 + 5 + 1) + 1);
    expect(pages.filter((path) => path.startsWith('en/'))).toHaveLength(3 + 4 + 49 + 7 + 5 + 1);
    expect([...bare.keys()].filter((path) => /workspace|standing|TargetsPage/.test(path))).toEqual([]);
  });

  it.each(facts.map((fact) => [fact.id, fact] as const))(
    '%s stands on its page with value, unit and source',
    (id, fact) => {
      for (const [locale, prefix] of [
        ['zh-CN', '/'],
        ['en', '/en/'],
      ] as const) {
        const main = getMain(getPage(bare, `${prefix}indicators/${id}/`));
        expect(findFigure(main, id)).toBe(`${fact.value} ${id}`);
        const text = getText(main);
        expect(text).toContain(locale === 'zh-CN' ? `段${fact.paragraph}` : `¶${fact.paragraph}`);
        expect(text).toContain(locale === 'zh-CN' ? '河北新闻网' : 'Hebei News');
        if (locale === 'zh-CN') expect(text.replaceAll(' ', '')).toContain(fact.unit);
      }
    },
  );

  it('holds no internal value in any file', () => {
    expect(remarks.length).toBeGreaterThan(5);
    expect(remarks.filter((remark) => remark.startsWith('内部备注示例')).length).toBeGreaterThan(5);
    expect(findRemarks(bare)).toEqual([]);
  });

  it('names no internal column in any file, its code included', () => {
    expect(internalColumns.length).toBeGreaterThan(1);
    expect(findIn(bare, internalColumn)).toEqual([]);
  });

  it('holds no file of the ledger of problems, and no code that reads one', () => expect(findLedger(bare)).toEqual([]));

  it('holds no word of the workspace in any file', () => expect(findWorkspaceWords(bare)).toEqual([]));

  it('has the words of each language in one script, and no word of another beside them', () => {
    const scripts = locales.map((locale) => [...findScriptsIn(bare, listSentences(locale))]);
    for (const [index, locale] of locales.entries()) {
      const sentences = listSentences(locale);
      expect(sentences.length).toBeGreaterThan(100);
      // All of them in the one: a sentence written another way in the script would be looked for in vain.
      expect(scripts[index]?.map(([, count]) => count)).toEqual([sentences.length]);
    }
    const paths = scripts.flat().map(([path]) => path);
    expect(new Set(paths).size).toBe(locales.length);
  });

  it.each(locales)('has the words of a page that has its own in one script more (%s)', (locale) => {
    const shared = [...findScriptsIn(bare, listSentences(locale)).keys()];
    for (const words of Object.values(pageWords[locale])) {
      const told = listTold(words, locale);
      expect(told.length).toBeGreaterThan(10);
      const found = [...findScriptsIn(bare, told)];
      expect(found.map(([, count]) => count)).toEqual([told.length]);
      expect(found.map(([path]) => path)).not.toEqual(shared);
    }
  });

  it('holds nothing invented in a data file', () => {
    const data = [...bare].filter(([path]) => path.startsWith('api/'));
    expect(findIn(data, /"demo"(?!:null)|示例|\([dD]emo\)|\bDemo\b/)).toEqual([]);
  });

  it('shows no number that is not published or computed from what is', () => {
    const strange = listPages(bare).flatMap(([path, html]) =>
      listFigures(html)
        .filter((figure) => !publishedFigures.has(figure))
        .map((figure) => `${path}: ${figure}`),
    );
    expect(strange).toEqual([]);
  });

  it('does not offer to show a demo that is not there', () => {
    for (const locale of locales) {
      const { showDemo, hideDemo } = getMessages(locale).shell;
      const offers = listPages(bare).filter(
        ([, html]) => getText(html).includes(showDemo) || getText(html).includes(hideDemo),
      );
      expect(offers.map(([path]) => path)).toEqual([]);
    }
    expect(findIn(listPages(bare), /示例|\b[Dd]emo\b/)).toEqual([]);
  });

  it('holds no mock code and nothing from the development server', () => {
    expect(findIn(bare, mockCode)).toEqual([]);
    expect(findIn(bare, developmentCode)).toEqual([]);
    expect([...bare].filter(([, text]) => text.includes(root)).map(([path]) => path)).toEqual([]);
  });

  it.each(personalData)('holds %s nowhere', (_, pattern) => expect(findIn(bare, pattern)).toEqual([]));

  it('asks nothing of another address', () => expect(findForeignAddresses(bare)).toEqual([]));

  it('carries no style in its HTML: a strict policy would not apply it', () => {
    expect(findIn(listPages(bare), /<[^>]+ style="/)).toEqual([]);
  });

  it('is whole without scripts: a strict policy would not run an inline one', () => {
    const scripts = listPages(bare).flatMap(([path, html]) =>
      [...html.matchAll(/<script\b[^>]*>/g)].map(([tag]) => `${path}: ${tag}`),
    );
    expect(scripts.length).toBeGreaterThan(listPages(bare).length);
    // A block of data for search engines is not run.
    expect(scripts.filter((tag) => !/ src="\/| type="application\/ld\+json"/.test(tag))).toEqual([]);
    expect(findIn(listPages(bare), /<template\b|<[^>]+ on[a-z]+="|<div hidden/)).toEqual([]);
  });

  it('links only to what was built, fragments included', () => {
    expect(countAddresses(bare)).toBeGreaterThan(2000);
    expect(findBrokenLinks(bare)).toEqual([]);
  });

  it('says on the towns page what is missing', () => {
    expect(getText(getMain(getPage(bare, '/towns/')))).toContain(getMessages('zh-CN').pages.towns.missing);
    expect(getText(getMain(getPage(bare, '/en/towns/')))).toContain(getMessages('en').pages.towns.missing);
  });

  it('shows no chart of progress and no percentage but the ratios of the article', () => {
    for (const { id } of facts) {
      const shares = [...getText(getMain(getPage(bare, `/indicators/${id}/`))).matchAll(/([\d.]+) ?%/g)].map(
        ([, share]) => share,
      );
      expect(
        shares.filter((share) => share !== publishedPercents[id]),
        id,
      ).toEqual([]);
    }
  });
});

describe('the public edition with demo, built by the command in a shell set up for development', () => {
  let shown: Site = new Map();

  beforeAll(() => {
    shown = buildByCommand('shown', '--edition', 'public', '--with-demo');
  }, buildTime);

  it('holds no mock code and nothing from the development server either', () => {
    expect(findIn(shown, mockCode)).toEqual([]);
    expect(findIn(shown, /jsxDEV/)).toEqual([]);
  });

  it('marks each page that shows an invented number', () => {
    const invented = listPages(shown).filter(([path, html]) => listNewFigures(html, bare.get(path)).length > 0);
    // The overview, the towns, the five towns and the indicators with weeks or a split, in two languages.
    expect(invented.length).toBeGreaterThan(40);
    const unmarked = invented.filter(
      ([path, html]) => !getText(getMain(html)).includes(path.startsWith('en/') ? 'Demo' : '示例'),
    );
    expect(unmarked.map(([path]) => path)).toEqual([]);
  });

  it('marks each drawing and table of invented numbers by itself', () => {
    const unmarked = listPages(shown).flatMap(([path, html]) =>
      [...html.matchAll(/<figure.*?<\/figure>/gs)]
        .map(([figure]) => figure)
        .filter((figure) => listNewFigures(figure, bare.get(path)).length > 0)
        .filter((figure) => !/示例|Demo/.test(getText(figure)))
        .map((figure) => `${path}: ${getText(figure).slice(0, 60)}`),
    );
    expect(unmarked).toEqual([]);
  });

  it('marks each invented row of its data, and says in no head what it does not say without', () => {
    expect(countMarkedRows(shown)).toBeGreaterThan(1000);
    expect(findUnmarkedRows(shown, bare)).toEqual([]);
    expect(findDifferingHeads(shown, bare)).toEqual([]);
  });

  it('offers to hide it', () => {
    expect(getText(getPage(shown, '/'))).toContain(getMessages('zh-CN').shell.hideDemo);
    expect(getText(getPage(shown, '/en/'))).toContain(getMessages('en').shell.hideDemo);
  });

  it('shows the same 49 published values as without demo', () => {
    for (const { id, value } of facts) {
      expect(findFigure(getMain(getPage(shown, `/indicators/${id}/`)), id)).toBe(`${value} ${id}`);
    }
  });

  it('holds no internal value and no workspace all the same', () => {
    expect(findRemarks(shown)).toEqual([]);
    expect(findIn(shown, internalColumn)).toEqual([]);
    expect(findWorkspaceWords(shown)).toEqual([]);
    expect(findLedger(shown)).toEqual([]);
    expect([...shown.keys()].filter((path) => /workspace|standing|TargetsPage/.test(path))).toEqual([]);
  });

  it.each(personalData)('holds %s nowhere', (_, pattern) => expect(findIn(shown, pattern)).toEqual([]));
});
