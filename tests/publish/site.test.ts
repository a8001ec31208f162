import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { locales } from '@/domain/vocabulary';
import { getMessages } from '@/messages/messages';
import { workspaceWords } from '@/messages/workspace';
import { loadPackage } from '@/publish/loadPackage';
import { buildSite, type SiteOptions } from '@/publish/site';
import { internalColumnsOf, tableNames } from '@/sources/packageTables';
import { figures as facts } from '../facts/facts';
import { findIn, getMain, getPage, getText, listFigures, listPages, readSite } from './builtSite';

/** Real builds, one after the other: they are what the public is served. */
const root = join(import.meta.dirname, '../..');
const dachang = join(root, 'data/dachang');
const place = mkdtempSync(join(tmpdir(), 'site-'));
const buildTime = 120_000;
const shellMode = process.env.NODE_ENV;

afterAll(() => {
  process.env.NODE_ENV = shellMode;
  rmSync(place, { recursive: true, force: true });
});

type Site = ReadonlyMap<string, string>;

/** What each build left in the environment of the process that ran it. */
const modesAfter: (string | undefined)[] = [];

async function buildInto(
  name: string,
  options: Pick<SiteOptions, 'packageFolder' | 'edition' | 'withDemo'>,
): Promise<Site> {
  const outDir = join(place, name);
  // As in a shell that says nothing of it: the build decides for itself.
  delete process.env.NODE_ENV;
  await buildSite({ root, base: '/', outDir, ...options });
  modesAfter.push(process.env.NODE_ENV);
  return readSite(outDir);
}

/** Changes one table of a package in a scratch folder. */
function changeTable(file: string, change: (rows: Record<string, string>[]) => Record<string, string>[]): void {
  const rows: Record<string, string>[] = parse(readFileSync(file, 'utf8'), { columns: true });
  const columns = Object.keys(rows[0] ?? {});
  writeFileSync(file, stringify(change(rows), { header: true, columns }));
}

const remarks = (() => {
  const { tables } = loadPackage(dachang);
  const all = [...tables.assignments, ...tables.observations, ...tables.targets].map(({ remark }) => remark);
  return [...new Set(all.filter((remark) => remark !== ''))];
})();

function findRemarks(site: Site): string[] {
  return [...site].flatMap(([path, text]) =>
    remarks.filter((remark) => text.includes(remark)).map((remark) => `${path}: ${remark}`),
  );
}

const mockCode = /mockServiceWorker|setupWorker|onUnhandledRequest|\bmsw\b|sign in<\/title>/;
const developmentCode = /\/@vite\/|@react-refresh|import\.meta\.hot|jsxDEV|__vite_ssr|sourceMappingURL|127\.0\.0\.1/;
const personalData: [what: string, pattern: RegExp][] = [
  ['a mobile number', /(?<![\w.-])(?:\+?86[ -]?)?1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?![\w.-])/],
  ['an identity number', /(?<![\w.])\d{17}[\dXx](?![\w.])/],
  ['an e-mail address', /[\w.+-]{2,}@[\w-]+\.(?:com|cn|net|org)\b/],
  ['the name of whoever posted the article', new RegExp(String.fromCodePoint(0x6881, 0x745e))],
];

const internalColumns = [...new Set(tableNames.flatMap(internalColumnsOf))];
const internalColumn = new RegExp(`\\b(${internalColumns.join('|')})\\b`);

/** Sentences of the workspace, and its name, wherever they stand in a site. */
function findWorkspaceWords(site: Site): string[] {
  const words = locales.flatMap((locale) => {
    const { title, none, noneSupply, banner, lede } = workspaceWords[locale];
    return [title, none, noneSupply, ...banner('|').split('|'), ...lede('|').split('|')];
  });
  const told = words.filter((word) => word.length > 7);
  const found = [...site].flatMap(([path, text]) =>
    told.filter((word) => text.includes(word)).map((word) => `${path}: ${word}`),
  );
  const names = new RegExp(locales.map((locale) => workspaceWords[locale].name).join('|'));
  return [...found, ...findIn(site, names)];
}

let bare: Site = new Map();

describe('the public edition without demo', () => {
  beforeAll(async () => {
    bare = await buildInto('bare', { packageFolder: dachang, edition: 'public', withDemo: false });
  }, buildTime);

  it('leaves the environment as it found it', () => expect(modesAfter).toEqual([undefined]));

  it('has its pages in both languages, and no workspace', () => {
    const pages = listPages(bare).map(([path]) => path);
    // 3 lists, 49 indicators, 5 towns and the 404 page, in two languages; one more 404 for static servers.
    expect(pages).toHaveLength(2 * (3 + 49 + 5 + 1) + 1);
    expect(pages.filter((path) => path.startsWith('en/'))).toHaveLength(3 + 49 + 5 + 1);
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
        expect(listFigures(main)[0]).toBe(`${fact.value} ${id}`);
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

  it('holds no word of the workspace in any file', () => expect(findWorkspaceWords(bare)).toEqual([]));

  it('holds nothing invented in a data file', () => {
    const data = [...bare].filter(([path]) => path.startsWith('api/'));
    expect(findIn(data, /"demo"(?!:null)|示例|\([dD]emo\)|\bDemo\b/)).toEqual([]);
  });

  it('shows no number that is not published or computed from what is', () => {
    const known = new Set([
      ...facts.map(({ id, value }) => `${value} ${id}`),
      // The towns' own villages, where the register has them; the ratios; the days from the decision to the title.
      ...['26', '30', '20'].map((value) => `${value} villages`),
      `${44 / 105} sewage-controlled-villages`,
      `${30 / 105} showcase-villages`,
      '1 villages-sanitation-outsourced',
      `${1285 / 389} problems-resolved`,
      '1370 campaign-days',
    ]);
    const strange = listPages(bare).flatMap(([path, html]) =>
      listFigures(html)
        .filter((figure) => !known.has(figure))
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

  it('asks nothing of another address', () => {
    const asked = listPages(bare).flatMap(([path, html]) =>
      [...html.matchAll(/<(?:script|link|img|iframe|source)[^>]+(?:src|href)="([^"]*)"/g)]
        .map(([, address]) => address ?? '')
        .filter((address) => !address.startsWith('/'))
        .map((address) => `${path}: ${address}`),
    );
    expect(asked).toEqual([]);
  });

  it('carries no style in its HTML: a strict policy would not apply it', () => {
    expect(findIn(listPages(bare), /<[^>]+ style="/)).toEqual([]);
  });

  it('is whole without scripts: a strict policy would not run an inline one', () => {
    const scripts = listPages(bare).flatMap(([path, html]) =>
      [...html.matchAll(/<script\b[^>]*>/g)].map(([tag]) => `${path}: ${tag}`),
    );
    expect(scripts.length).toBeGreaterThan(listPages(bare).length);
    expect(scripts.filter((tag) => !/ src="\//.test(tag))).toEqual([]);
    expect(findIn(listPages(bare), /<template\b|<[^>]+ on[a-z]+="|<div hidden/)).toEqual([]);
  });

  it('links only to what was built', () => {
    const broken = listPages(bare).flatMap(([path, html]) =>
      [...html.matchAll(/href="(\/[^"#?]*)/g)]
        .map(([, address]) => address ?? '')
        .filter((address) => !bare.has(address.slice(1)) && !bare.has(`${address.slice(1)}index.html`))
        .map((address) => `${path}: ${address}`),
    );
    expect(broken).toEqual([]);
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
      const allowed: Record<string, string> = {
        'sewage-controlled-villages': '41.9',
        'showcase-villages': '28.6',
        'villages-sanitation-outsourced': '100',
      };
      expect(
        shares.filter((share) => share !== allowed[id]),
        id,
      ).toEqual([]);
    }
  });
});

describe('the public edition with demo, built by the command in a shell set up for development', () => {
  let shown: Site = new Map();

  beforeAll(() => {
    const outDir = join(place, 'shown');
    execFileSync(
      process.execPath,
      [
        'node_modules/tsx/dist/cli.mjs',
        'src/publish/build.ts',
        '--edition',
        'public',
        '--with-demo',
        '--out',
        relative(root, outDir),
      ],
      { cwd: root, env: { ...process.env, NODE_ENV: 'development' }, stdio: 'pipe' },
    );
    shown = readSite(outDir);
  }, buildTime);

  it('holds no mock code and nothing from the development server either', () => {
    expect(findIn(shown, mockCode)).toEqual([]);
    expect(findIn(shown, /jsxDEV/)).toEqual([]);
  });

  it('marks each page that shows an invented number', () => {
    const invented = listPages(shown).filter(([path, html]) => {
      const real = new Set(listFigures(bare.get(path) ?? ''));
      return listFigures(html).some((figure) => !real.has(figure));
    });
    // The overview, the towns, the five towns and the indicators with weeks or a split, in two languages.
    expect(invented.length).toBeGreaterThan(40);
    const unmarked = invented.filter(
      ([path, html]) => !getText(getMain(html)).includes(path.startsWith('en/') ? 'Demo' : '示例'),
    );
    expect(unmarked.map(([path]) => path)).toEqual([]);
  });

  it('marks each drawing and table of invented numbers by itself', () => {
    const unmarked = listPages(shown).flatMap(([path, html]) => {
      const real = new Set(listFigures(bare.get(path) ?? ''));
      return [...html.matchAll(/<figure.*?<\/figure>/gs)]
        .map(([figure]) => figure)
        .filter((figure) => listFigures(figure).some((number) => !real.has(number)))
        .filter((figure) => !/示例|Demo/.test(getText(figure)))
        .map((figure) => `${path}: ${getText(figure).slice(0, 60)}`);
    });
    expect(unmarked).toEqual([]);
  });

  it('offers to hide it', () => {
    expect(getText(getPage(shown, '/'))).toContain(getMessages('zh-CN').shell.hideDemo);
    expect(getText(getPage(shown, '/en/'))).toContain(getMessages('en').shell.hideDemo);
  });

  it('shows the same 49 published values as without demo', () => {
    for (const { id, value } of facts) {
      expect(listFigures(getMain(getPage(shown, `/indicators/${id}/`)))[0]).toBe(`${value} ${id}`);
    }
  });

  it('holds no internal value and no workspace all the same', () => {
    expect(findRemarks(shown)).toEqual([]);
    expect(findIn(shown, internalColumn)).toEqual([]);
    expect(findWorkspaceWords(shown)).toEqual([]);
    expect([...shown.keys()].filter((path) => /workspace|standing|TargetsPage/.test(path))).toEqual([]);
  });

  it.each(personalData)('holds %s nowhere', (_, pattern) => expect(findIn(shown, pattern)).toEqual([]));
});

describe('a copy with one value changed and its demo deleted, in the internal edition', () => {
  const copy = join(place, 'changed');
  let changed: Site = new Map();

  beforeAll(async () => {
    cpSync(dachang, copy, { recursive: true });
    rmSync(join(copy, 'demo'), { recursive: true });
    changeTable(join(copy, 'observations.csv'), (rows) =>
      rows.map((row) => (row.indicator === 'old-communities-renovated' ? { ...row, value: '63' } : row)),
    );
    changed = await buildInto('changed-site', { packageFolder: copy, edition: 'internal', withDemo: true });
  }, buildTime);

  it('shows the new value on the overview and on its page, in both languages, and the old one nowhere', () => {
    for (const address of [
      '/',
      '/en/',
      '/indicators/',
      '/indicators/old-communities-renovated/',
      '/en/indicators/old-communities-renovated/',
    ]) {
      const count = (site: Site, number: string) =>
        listFigures(getPage(site, address)).filter((figure) => figure === `${number} old-communities-renovated`).length;
      expect(count(bare, '62')).toBeGreaterThan(0);
      expect([count(changed, '62'), count(changed, '63')]).toEqual([0, count(bare, '62')]);
    }
    expect(getText(getMain(getPage(changed, '/indicators/old-communities-renovated/')))).toMatch(/63 个/);
  });

  it('changes nothing else', () => {
    for (const { id } of facts) {
      if (id === 'old-communities-renovated') continue;
      const address = `/indicators/${id}/`;
      expect(listFigures(getMain(getPage(changed, address))), id).toEqual(listFigures(getMain(getPage(bare, address))));
    }
  });

  it('fails the comparison with the facts', () => {
    const { tables } = loadPackage(copy);
    const differing = facts.filter(
      (fact) =>
        tables.observations.find((row) => row.indicator === fact.id && row.place === '131028')?.value !== fact.value,
    );
    expect(differing.map(({ id }) => id)).toEqual(['old-communities-renovated']);
  });

  it('has no invented number and, but for the workspace that says so, no word of one', () => {
    expect(
      findIn(
        listPages(changed).filter(([path]) => !path.includes('workspace')),
        /示例|\b[Dd]emo\b/,
      ),
    ).toEqual([]);
    expect(
      findIn(
        [...changed].filter(([path]) => path.startsWith('api/')),
        /"demo"(?!:null)|示例/,
      ),
    ).toEqual([]);
  });

  it('says on the towns and town pages what is missing', () => {
    const words = getMessages('zh-CN').pages;
    expect(getText(getMain(getPage(changed, '/towns/')))).toContain(words.towns.missing);
    // Chenfu has not even a number of villages of its own.
    const main = getMain(getPage(changed, '/towns/131028104/'));
    expect(getText(main)).toContain(words.town.missing);
    expect(listFigures(main)).toEqual([]);
  });

  it('says in the workspace that there are no targets, and shows no number', () => {
    for (const [locale, address] of [
      ['zh-CN', '/workspace/'],
      ['en', '/en/workspace/'],
    ] as const) {
      const main = getMain(getPage(changed, address));
      expect(getText(main)).toContain(workspaceWords[locale].none);
      expect(listFigures(main)).toEqual([]);
    }
  });

  it('carries the words and the columns the public one must not have, where this test looks for them', () => {
    expect(findWorkspaceWords(changed).length).toBeGreaterThan(10);
    expect(findIn(changed, internalColumn).length).toBeGreaterThan(10);
  });
});

describe('another county’s package, without a change of code', () => {
  let sample: Site = new Map();

  beforeAll(async () => {
    sample = await buildInto('sample', {
      packageFolder: join(root, 'tests/data/valid'),
      edition: 'public',
      withDemo: false,
    });
  }, buildTime);

  it('shows its own name and result', () => {
    for (const [address, name] of [
      ['/', '样例县'],
      ['/en/', 'Sample County'],
    ] as const) {
      const html = getPage(sample, address);
      expect(getText(html)).toContain(name);
      expect(html).toMatch(new RegExp(`<title>[^<]*${address === '/' ? '样例县' : 'Sample'}`));
      expect(listFigures(html)).toContain('2 rank');
    }
  });

  it('has a page for each of its indicators and towns', () => {
    const pages = listPages(sample).map(([path]) => path);
    expect(pages.filter((path) => /^indicators\/.+\//.test(path))).toHaveLength(10);
    expect(pages.filter((path) => /^towns\/.+\//.test(path))).toHaveLength(3);
  });

  it('keeps its qualifiers', () => {
    expect(getText(getMain(getPage(sample, '/indicators/problems/')))).toMatch(/100 ?余/);
    expect(getText(getMain(getPage(sample, '/en/indicators/volunteers/')))).toMatch(/51 thousand/);
  });

  it('shows what one town did not report as 未报', () => {
    expect(getText(getMain(getPage(sample, '/indicators/stations/')))).toContain('未报');
  });

  it('knows nothing of Dachang', () => expect(findIn(sample, /大厂|Dachang|131028|夏垫|廊坊/)).toEqual([]));

  it('is served under its own address', () => {
    const manifest = JSON.parse(sample.get('api/v1/sample/manifest.json') ?? 'null');
    expect(manifest).toMatchObject({ campaign: 'sample', edition: 'public' });
    expect(getPage(sample, '/')).toContain('data-campaign="sample"');
  });
});

describe('a renamed copy of the package without towns', () => {
  const copy = join(place, 'qinghe');
  let renamed: Site = new Map();

  beforeAll(async () => {
    cpSync(dachang, copy, { recursive: true });
    rmSync(join(copy, 'demo'), { recursive: true });
    for (const name of readdirSync(copy)) {
      const file = join(copy, name);
      const text = readFileSync(file, 'utf8').replaceAll('大厂', '清河').replaceAll('Dachang', 'Qinghe');
      writeFileSync(file, text.replaceAll('dachang', 'qinghe'));
    }
    changeTable(join(copy, 'regions.csv'), (rows) => rows.filter(({ level }) => level === 'county'));
    changeTable(join(copy, 'observations.csv'), (rows) => rows.filter((row) => row.place === '131028'));
    const file = join(copy, 'campaign.json');
    const campaign = JSON.parse(readFileSync(file, 'utf8'));
    campaign.register.towns = null;
    campaign.townMeasures = [];
    writeFileSync(file, JSON.stringify(campaign));
    renamed = await buildInto('renamed', { packageFolder: copy, edition: 'public', withDemo: false });
  }, buildTime);

  it('passes the gate as it stands', () => expect(() => loadPackage(copy)).not.toThrow());

  it('shows the other name everywhere and the old one nowhere', () => {
    expect(getText(getPage(renamed, '/'))).toContain('清河回族自治县');
    expect(getText(getPage(renamed, '/en/'))).toContain('Qinghe');
    expect(findIn(renamed, /大厂|Dachang|dachang/)).toEqual([]);
  });

  it('has no page of towns and no link to one', () => {
    expect(
      [...renamed.keys()].filter((path) => /(^|\/)towns\//.test(path) && !/indicators\/towns\//.test(path)),
    ).toEqual([]);
    expect(findIn(listPages(renamed), /href="(\/en)?\/towns\/[^"]*"/)).toEqual([]);
    expect(
      findIn(
        listPages(renamed).map(([path, html]) => [path, getText(html)]),
        /各镇对比|Town by town/,
      ),
    ).toEqual([]);
  });

  it('has no drawing by town and no empty section', () => {
    expect(findIn(listPages(renamed), /<section[^>]*><\/section>/)).toEqual([]);
    const byTown = getMessages('zh-CN').pages.indicator.byTown;
    expect(
      findIn(
        listPages(renamed).map(([path, html]) => [path, html]),
        new RegExp(`<h2[^>]*>${byTown}</h2>`),
      ),
    ).toEqual([]);
  });

  it('shows all 49 values', () => {
    for (const { id, value } of facts) {
      expect(listFigures(getMain(getPage(renamed, `/indicators/${id}/`)))[0]).toBe(`${value} ${id}`);
    }
  });
});
