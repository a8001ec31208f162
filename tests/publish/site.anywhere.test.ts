import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findIn, getHead, getPage, listDatasets, listPages, type Site } from './builtSite';
import { findHtmlFaults } from './htmlFaults';
import { findRemarks, findWorkspaceWords, internalColumn } from './leaks';
import { findBrokenLinks, findForeignAddresses } from './links';
import { buildInto, buildTime, clearAway, dachang, place } from './scratchBuilds';

afterAll(clearAway);

const siteUrl = 'https://county.test/zt/wm/';

describe('the public edition with demo, to be put anywhere, at an address that is known', () => {
  let site: Site = new Map();

  beforeAll(async () => {
    site = await buildInto('anywhere', {
      packageFolder: dachang,
      edition: 'public',
      withDemo: true,
      base: './',
      siteUrl,
    });
  }, buildTime);

  it('has no address that begins at the root of a server, but on the page for what is not found', () => {
    const pages = listPages(site).filter(([path]) => path !== '404.html');
    expect(findIn(pages, / (?:href|src)="\/[^"]*/)).toEqual([]);
    expect(findIn(site, /__anywhere__/)).toEqual([]);
    expect(site.get('404.html')).toContain('href="/zt/wm/towns/"');
  });

  it('leads from every page to what was built, at its own address', () => {
    expect(findBrokenLinks(site, siteUrl)).toEqual([]);
    expect(findForeignAddresses(site)).toEqual([]);
  });

  it('leads there from any other place too', () => {
    const elsewhere = new Map([...site].filter(([path]) => path !== '404.html'));
    const broken = findBrokenLinks(elsewhere, 'https://other.test/a/b/c/');
    expect(broken.filter((line) => !line.includes(siteUrl))).toEqual([]);
  });

  it('says of each page where it is, in which languages, and how it looks', () => {
    const pages = listPages(site).filter(([path]) => !path.includes('404'));
    expect(pages.length).toBeGreaterThan(100);
    for (const [path, html] of pages) {
      const own = `${siteUrl}${path.replace(/index\.html$/, '')}`;
      expect(html, path).toContain(`<link rel="canonical" href="${own}" />`);
      expect(html.match(/<link rel="alternate" hreflang=/g), path).toHaveLength(3);
      const picture = /og:image" content="https:\/\/county\.test\/zt\/wm\/(pictures\/[^"]+)"/.exec(html)?.[1] ?? '';
      expect(existsSync(join(place, 'anywhere', picture)), path).toBe(true);
    }
    const [first = ''] = [...site.keys()].filter((path) => path.startsWith('pictures/'));
    expect(
      readFileSync(join(place, 'anywhere', first))
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG');
  });

  it('lists those pages, and only those, for crawlers', () => {
    const listed = [...(site.get('sitemap.xml') ?? '').matchAll(/<loc>([^<]*)</g)].map(([, address]) => address);
    const pages = listPages(site).filter(([path]) => !path.includes('404'));
    expect(listed.toSorted()).toEqual(
      pages.map(([path]) => `${siteUrl}${path.replace(/index\.html$/, '')}`).toSorted(),
    );
    expect(site.get('robots.txt')).toContain(`Sitemap: ${siteUrl}sitemap.xml`);
  });

  it('describes the campaign and its measures as data sets, without a word of what is invented', () => {
    expect(listDatasets(getPage(site, '/'))).toHaveLength(1);
    expect(listDatasets(getPage(site, '/en/indicators/rural-toilets-renovated/'))[0]).toMatchObject({
      variableMeasured: { value: '11,577', unitText: 'toilets' },
    });
    const heads = listPages(site).map(([path, html]): [string, string] => [path, getHead(html)]);
    expect(findIn(heads, /示例|\b[Dd]emo\b/)).toEqual([]);
    expect(findIn([['sitemap.xml', site.get('sitemap.xml') ?? '']], /workspace/)).toEqual([]);
  });

  it('holds nothing internal in any file', () => {
    expect(findRemarks(site)).toEqual([]);
    expect(findIn(site, internalColumn)).toEqual([]);
    expect(findWorkspaceWords(site)).toEqual([]);
  });

  it('has pages of sound HTML', () => expect(findHtmlFaults(site)).toEqual([]), buildTime);

  it('does not publish the picture of the README', () => expect([...site.keys()]).not.toContain('preview.png'));
});

describe('the internal edition with demo, to be put anywhere', () => {
  let site: Site = new Map();

  beforeAll(async () => {
    site = await buildInto('inside', {
      packageFolder: dachang,
      edition: 'internal',
      withDemo: true,
      base: './',
      siteUrl,
    });
  }, buildTime);

  it('asks every crawler to stay away, on every page and in robots.txt', () => {
    expect(site.get('robots.txt')).toBe('User-agent: *\nDisallow: /\n');
    const open = listPages(site).filter(
      ([, html]) => !html.includes('<meta name="robots" content="noindex, nofollow" />'),
    );
    expect(open.map(([path]) => path)).toEqual([]);
  });

  it('tells nobody outside where it is or what it holds', () => {
    expect(site.has('sitemap.xml')).toBe(false);
    expect([...site.keys()].filter((path) => path.startsWith('pictures/'))).toEqual([]);
    expect(findIn(listPages(site), /county\.test|canonical|og:|ld\+json/)).toEqual([]);
  });

  it('links only to what was built, the workspace included', () => {
    const elsewhere = new Map([...site].filter(([path]) => path !== '404.html'));
    expect(findBrokenLinks(elsewhere, 'https://other.test/a/')).toEqual([]);
    expect(getPage(site, '/en/workspace/')).toContain('data-top="../../"');
  });

  it('has pages of sound HTML', () => expect(findHtmlFaults(site)).toEqual([]), buildTime);
});
