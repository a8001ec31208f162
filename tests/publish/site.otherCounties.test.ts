import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getMessages } from '@/messages/bothLanguages';
import { loadPackage } from '@/publish/loadPackage';
import { figures as facts } from '../facts/facts';
import {
  findFigure,
  findIn,
  getMain,
  getPage,
  getText,
  listFigures,
  listFiles,
  listPages,
  type Site,
} from './builtSite';
import { findBrokenLinks } from './links';
import { buildInto, buildTime, changeTable, clearAway, copyWithoutDemo, place, root } from './scratchBuilds';

afterAll(clearAway);

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

describe('a renamed copy of the package without towns and without a word on how it was run', () => {
  const copy = join(place, 'qinghe');
  let renamed: Site = new Map();

  beforeAll(async () => {
    copyWithoutDemo(copy);
    for (const file of listFiles(copy)) {
      const text = readFileSync(file, 'utf8').replaceAll('大厂', '清河').replaceAll('Dachang', 'Qinghe');
      writeFileSync(file, text.replaceAll('dachang', 'qinghe'));
    }
    changeTable(join(copy, 'regions.csv'), (rows) => rows.filter(({ level }) => level === 'county'));
    rmSync(join(copy, 'mechanisms.csv'));
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

  it('has no page on how it worked and no link to one, and keeps timeline and method', () => {
    expect([...renamed.keys()].filter((path) => /(^|\/)how\//.test(path))).toEqual([]);
    expect(findIn(listPages(renamed), /href="(\/en)?\/how\/[^"]*"/)).toEqual([]);
    expect(findBrokenLinks(renamed)).toEqual([]);
    for (const address of ['/timeline/', '/en/timeline/', '/method/', '/en/method/'])
      expect(getText(getMain(getPage(renamed, address)))).toMatch(/清河|Qinghe/);
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
      expect(findFigure(getMain(getPage(renamed, `/indicators/${id}/`)), id)).toBe(`${value} ${id}`);
    }
  });
});
