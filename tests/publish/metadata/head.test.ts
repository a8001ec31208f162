import { describe, expect, it } from 'vitest';
import type { Route } from '@/app/paths';
import type { Campaign } from '@/domain/campaign';
import { type Locale, locales } from '@/domain/vocabulary';
import { buildCrawlerFiles } from '@/publish/metadata/crawlers';
import { buildHead, type HeadSettings } from '@/publish/metadata/head';
import { campaign } from '../../figures/dachang';
import { pageOf } from './pages';

const site = 'https://county.test/zt/';
const settings: HeadSettings = { edition: 'public', campaign, siteUrl: null, pictures: new Map() };

function headOf(route: Route, locale: Locale = 'zh-CN', changes: Partial<HeadSettings> = {}): string {
  return buildHead(pageOf(route, locale), { ...settings, ...changes }).join('\n');
}

function dataOf(head: string) {
  const [, json] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(head) ?? [];
  return json === undefined ? null : JSON.parse(json);
}

describe('a head without a site address', () => {
  it('names no address and no picture', () => {
    const head = headOf({ page: 'overview' }, 'en', { pictures: new Map([['/en/', '/pictures/a.png']]) });
    expect(head).toContain('<meta property="og:title" content="name" />');
    expect(head).toContain('<meta property="og:type" content="website" />');
    expect(head).not.toMatch(/canonical|hreflang|og:url|og:image|county\.test/);
    expect(dataOf(head)).not.toHaveProperty('url');
  });
});

describe('a head with one', () => {
  const pictures = new Map([['/en/towns/', '/pictures/a.png']]);
  const head = headOf({ page: 'towns' }, 'en', { siteUrl: site, pictures });

  it('names the page, its languages and its picture in full', () => {
    for (const line of [
      '<link rel="canonical" href="https://county.test/zt/en/towns/" />',
      '<link rel="alternate" hreflang="zh-CN" href="https://county.test/zt/towns/" />',
      '<link rel="alternate" hreflang="en" href="https://county.test/zt/en/towns/" />',
      '<link rel="alternate" hreflang="x-default" href="https://county.test/zt/towns/" />',
      '<meta property="og:url" content="https://county.test/zt/en/towns/" />',
      '<meta property="og:image" content="https://county.test/zt/pictures/a.png" />',
      '<meta property="og:locale" content="en_US" />',
    ])
      expect(head).toContain(line);
  });

  it.each<[string, Route, Partial<HeadSettings>]>([
    ['the 404 page', { page: 'notFound' }, {}],
    ['the internal edition', { page: 'overview' }, { edition: 'internal' }],
  ])('asks not to be indexed, and nothing more, on %s', (_, route, changes) => {
    const quiet = headOf(route, 'zh-CN', { siteUrl: site, ...changes });
    expect(quiet).toContain('<meta name="robots" content="noindex, nofollow" />');
    expect(quiet).not.toMatch(/canonical|hreflang|og:|ld\+json|county\.test/);
  });
});

describe.each(locales)('the dataset (%s)', (locale) => {
  it('of the campaign says who, where, when, what in which unit, and what it is based on', () => {
    const data = dataOf(headOf({ page: 'overview' }, locale, { siteUrl: site }));
    expect(data).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Dataset',
      name: campaign.info.title[locale],
      description: 'description',
      temporalCoverage: '2017-02-19/2020-11-20',
      spatialCoverage: { identifier: '131028', name: campaign.info.county.name[locale] },
      url: locale === 'en' ? `${site}en/` : site,
    });
    const real = campaign.sources.filter(({ basis }) => basis !== 'demo');
    expect(data.isBasedOn.map(({ name }: { name: string }) => name)).toEqual(real.map(({ title }) => title[locale]));
    expect(data.creator[0]).toEqual({ '@type': 'Organization', name: real[0]?.publisher[locale] });
    const toilets = campaign.indicators.find(({ id }) => id === 'rural-toilets-renovated');
    expect(data.variableMeasured).toContainEqual({
      '@type': 'PropertyValue',
      name: toilets?.title[locale],
      unitText: locale === 'en' ? 'toilets' : '座',
    });
    expect(data).not.toHaveProperty('license');
  });

  it('of an indicator says its number with its qualifier, from the published row', () => {
    const sayValue = (id: string) => dataOf(headOf({ page: 'indicator', id }, locale)).variableMeasured.value;
    expect(sayValue('illegal-structures-demolished')).toBe(locale === 'en' ? 'nearly 150,000' : '近15万');
    expect(sayValue('registered-volunteers')).toMatch(locale === 'en' ? /51 thousand/ : /5\.1万/);
    expect(sayValue('rural-toilets-renovated')).toBe(locale === 'en' ? '11,577' : '11577');
  });

  it('is not offered for a label, nor for a list', () => {
    expect(dataOf(headOf({ page: 'indicator', id: 'award-edition' }, locale))).toBeNull();
    expect(dataOf(headOf({ page: 'indicators' }, locale))).toBeNull();
  });

  it('offers nothing invented, though the campaign has it', () => {
    expect(campaign.observations.some(({ basis }) => basis === 'demo')).toBe(true);
    const heads = campaign.indicators.map(({ id }) => headOf({ page: 'indicator', id }, locale, { siteUrl: site }));
    expect([headOf({ page: 'overview' }, locale), ...heads].join('\n')).not.toMatch(/示例|\bdemo\b/i);
  });

  it('offers no number of an indicator whose every row is invented', () => {
    const observations = campaign.observations.map((row) =>
      row.indicator === 'rural-toilets-renovated' ? { ...row, basis: 'demo' as const } : row,
    );
    const head = headOf({ page: 'indicator', id: 'rural-toilets-renovated' }, locale, {
      campaign: { ...campaign, observations },
    });
    expect(dataOf(head)).toBeNull();
  });
});

describe('hostile words', () => {
  const hostile = '</script><script>alert(1)</script><!--"\'&\u2028]]>';
  const evil: Campaign = {
    ...campaign,
    info: { ...campaign.info, title: { 'zh-CN': hostile, en: hostile } },
    sources: campaign.sources.map((source) => ({ ...source, publisher: { 'zh-CN': hostile, en: hostile } })),
  };
  const words = { name: hostile, title: hostile, description: hostile };
  const page = pageOf({ page: 'overview' }, 'zh-CN', words);
  const head = buildHead(page, { ...settings, campaign: evil, siteUrl: site }).join('\n');

  it('end no element and begin none', () => {
    expect(head.match(/<script/g)).toHaveLength(1);
    expect(head.match(/<\/script/g)).toHaveLength(1);
    expect(head).not.toMatch(/<!--|content="[^"]*"[^ >/]/);
  });

  it('are read back as they were', () => {
    const data = dataOf(head);
    expect([data.name, data.description, data.creator[0].name]).toEqual([hostile, hostile, hostile]);
  });
});

describe('what crawlers ask for', () => {
  const pages = locales.flatMap((locale) => [
    pageOf({ page: 'overview' }, locale),
    pageOf({ page: 'notFound' }, locale),
  ]);

  it('turns everybody away from the internal edition', () => {
    const files = buildCrawlerFiles(pages, 'internal', site);
    expect([...files]).toEqual([['robots.txt', 'User-agent: *\nDisallow: /\n']]);
  });

  it('names no address that nobody gave', () => {
    expect([...buildCrawlerFiles(pages, 'public', null)]).toEqual([['robots.txt', 'User-agent: *\nAllow: /\n']]);
  });

  it('lists each page in each language, but not what is not to be found', () => {
    const files = buildCrawlerFiles(pages, 'public', site);
    expect(files.get('robots.txt')).toContain(`Sitemap: ${site}sitemap.xml`);
    const map = files.get('sitemap.xml') ?? '';
    expect([...map.matchAll(/<loc>([^<]*)</g)].map(([, address]) => address)).toEqual([site, `${site}en/`]);
    expect(map.match(/hreflang="x-default"/g)).toHaveLength(2);
  });
});
