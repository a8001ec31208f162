import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getMessages, workspaceWords } from '@/messages/bothLanguages';
import { loadPackage } from '@/publish/loadPackage';
import { figures as facts } from '../facts/facts';
import { findIn, getMain, getPage, getText, listFigures, listPages, type Site } from './builtSite';
import { findWorkspaceWords, internalColumn } from './leaks';
import { buildInto, buildTime, changeTable, clearAway, copyWithoutDemo, dachang, place } from './scratchBuilds';

afterAll(clearAway);

describe('a copy with one value changed and its demo deleted, in the internal edition', () => {
  const copy = join(place, 'changed');
  let changed: Site = new Map();
  let bare: Site = new Map();

  beforeAll(async () => {
    copyWithoutDemo(copy);
    changeTable(join(copy, 'observations.csv'), (rows) =>
      rows.map((row) => (row.indicator === 'old-communities-renovated' ? { ...row, value: '63' } : row)),
    );
    bare = await buildInto('unchanged-site', { packageFolder: dachang, edition: 'internal', withDemo: false });
    changed = await buildInto('changed-site', { packageFolder: copy, edition: 'internal', withDemo: true });
  }, 2 * buildTime);

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
    const pages = listPages(changed).filter(([path]) => !path.includes('workspace'));
    expect(findIn(pages, /示例|\b[Dd]emo\b/)).toEqual([]);
    const data = [...changed].filter(([path]) => path.startsWith('api/'));
    expect(findIn(data, /"demo"(?!:null)|示例/)).toEqual([]);
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
