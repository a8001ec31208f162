import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { locales } from '@/domain/vocabulary';
import { drawPicture, fitSize, wrapText } from '@/publish/metadata/picture';
import { drawPictures } from '@/publish/metadata/pictureFiles';
import { campaign, contextOf } from '../../figures/dachang';
import { pageOf } from './pages';

const cache = mkdtempSync(join(tmpdir(), 'pictures-'));
afterAll(() => rmSync(cache, { recursive: true, force: true }));

/** The words of a drawing, in their order. */
function read(svg: string): string {
  return [...svg.matchAll(/>([^<>]+)</g)].map(([, words]) => words).join(' ');
}

describe.each(locales)('the preview picture (%s)', (locale) => {
  const context = contextOf(locale, false);

  it('of an indicator shows the number with qualifier and unit, whose it is and as of when', () => {
    const page = pageOf({ page: 'indicator', id: 'illegal-structures-demolished' }, locale, { name: '拆除' });
    const words = read(drawPicture(page, context, {}));
    expect(words).toContain(locale === 'en' ? 'nearly  150,000 m²' : '近 15 万 平方米');
    expect(words).toContain('2021-02-16');
    expect(words).toContain(locale === 'en' ? 'Hebei News' : '河北新闻网');
    expect(words).toContain('拆除');
  });

  it('of the overview leads with the first headline, of a town with its own villages', () => {
    expect(read(drawPicture(pageOf({ page: 'overview' }, locale), context, {}))).toContain('62');
    expect(read(drawPicture(pageOf({ page: 'town', code: '131028102' }, locale), context, {}))).toContain('20');
  });

  it('shows no number where none is published', () => {
    // How many villages this town has is not published by itself; the demo says something.
    const page = pageOf({ page: 'town', code: '131028104' }, locale);
    for (const withDemo of [false, true]) {
      const svg = drawPicture(page, contextOf(locale, withDemo), {});
      expect(svg).not.toContain('<tspan');
      expect(read(svg)).toContain('2021-02-16');
    }
  });
});

describe('the words of a picture', () => {
  it('cannot leave their place', () => {
    const name = '</text><script>&"';
    const svg = drawPicture(pageOf({ page: 'towns' }, 'en', { name }), contextOf('en', false), {});
    expect(svg).not.toContain('<script');
    expect(svg).toContain('&lt;script&gt;&amp;&quot;');
  });

  it('are broken between words or characters, and cut when they do not fit', () => {
    expect(wrapText('one two three', 10, 45, 3)).toEqual(['one two', 'three']);
    expect(wrapText('老旧小区改造', 10, 40, 2)).toEqual(['老旧小区', '改造']);
    expect(wrapText('老旧小区改造', 10, 20, 2)).toEqual(['老旧', '小区…']);
  });

  it('grow smaller rather than leave the picture', () => {
    expect(fitSize('62', 132, 1040)).toBe(132);
    expect(fitSize('一'.repeat(20), 132, 1040)).toBe(52);
  });
});

describe('the files', () => {
  it('are PNG pictures of 1200 × 630, kept by what is drawn', async () => {
    const pages = [pageOf({ page: 'overview' }), pageOf({ page: 'indicator', id: 'villages' }, 'en')];
    const tokens = readFileSync('src/ui/tokens.css', 'utf8');
    const first = await drawPictures(pages, campaign, tokens, cache);
    expect(readdirSync(cache)).toHaveLength(2);
    expect(new Set(first.pathByPage.values()).size).toBe(2);
    for (const [path, png] of first.files) {
      expect(path).toMatch(/^\/pictures\/[0-9a-f]{16}\.png$/);
      expect(Buffer.from(png).subarray(1, 4).toString()).toBe('PNG');
      expect([Buffer.from(png).readUInt32BE(16), Buffer.from(png).readUInt32BE(20)]).toEqual([1200, 630]);
    }
    const again = await drawPictures(pages, campaign, tokens.replaceAll('#1a2120', '#1a2121'), cache);
    expect([...again.files.keys()].filter((path) => first.files.has(path))).toEqual([]);
    expect([...(await drawPictures(pages, campaign, tokens, cache)).files.keys()]).toEqual([...first.files.keys()]);
    expect(readdirSync(cache)).toHaveLength(4);
  });
});
