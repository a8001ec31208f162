/**
 * Every number a reader meets on the public site says where it comes from. The walk parses each built page and takes
 * the numbers in its words (digits, Chinese numerals, English number words), in its titles and in its names for
 * assistive technology. Each must be one of these, told by the markup, never by the text around it:
 *
 * 1. `<data value data-figure>`: a number of the campaign. The indicator exists and the text says the value.
 * 2. `<time>`: a date, the same as its `datetime`.
 * 3. `data-ref="paragraph"`: a paragraph some row cites. `data-ref="release"`: the page’s own release.
 * 4. `data-count="49 7"`: how many items the site itself lists, and nothing but those numbers; recounted below.
 * 5. `data-rule`: a limit the site’s rules use, or the step a figure was rounded to.
 * 6. `data-scale`: a mark on the axis of a drawing.
 * 7. The words of a chart: a number of its own table, or one that can be recomputed from the table.
 * 8. A name or title of the package that holds a number: 15分钟健身圈, 第六届. The address a link leads to.
 *
 * Titles, descriptions and names hold no markup: their numbers are dated or traced on the same page, or names.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { intervalLevel } from '@/domain/ledger/survival';
import { defaultThresholds } from '@/domain/thresholds';
import { mostPoints } from '@/figures/axis';
import { ledgerFigureId } from '@/figures/ledger/ledgerCells';
import { figures as facts, namedItems } from '../facts/facts';
import { getPage, listPages, type Site } from './builtSite';
import { findLooseNumbers, type Known, listCounts, listQuantities } from './looseNumbers';
import { listNumbers } from './numberWords';
import { leaveOutNames, readPackageWords } from './packageWords';
import { buildInto, buildTime, clearAway, dachang } from './scratchBuilds';

const walkTime = 120_000;

function knownOf(withDemo: boolean): Known {
  const words = readPackageWords(dachang, withDemo);
  return {
    ...words,
    // The days from the decision to the title belong to the campaign and to no indicator.
    // Nor do the counts of the ledger of problems.
    figures: new Set([...words.figures, 'campaign-days', ledgerFigureId]),
    thresholds: new Set([
      (defaultThresholds.behind * 100).toFixed(1),
      String(defaultThresholds.reportDays),
      String(mostPoints),
      (intervalLevel * 100).toFixed(1),
    ]),
  };
}

function findAll(site: Site, known: Known): string[] {
  return listPages(site).flatMap(([path, html]) => findLooseNumbers(html, known).map((loose) => `${path}: ${loose}`));
}

afterAll(clearAway);

describe('the walk', () => {
  const known = knownOf(true);
  const judge = (body: string, head = '') =>
    findLooseNumbers(`<html data-release="4f2a"><head>${head}</head><body>${body}</body></html>`, known).map(
      (loose) => loose.split(' in “')[0],
    );
  const traced = '<data value="62" data-figure="old-communities-renovated"><b>62</b> 个</data>';
  const chart = (words: string) =>
    `<figure><figcaption>${words}</figcaption><table><tbody><tr><th><time>2019-03-25</time></th>
     <td><data value="197" data-figure="eco-toilets-built">197</data></td>
     <td><data value="232.6" data-figure="eco-toilets-built">233</data></td></tr></tbody></table></figure>`;

  it.each([
    ['typed in a page', '<p>全县改造了 62 个老旧小区。</p>', ['62']],
    ['typed beside a traced one', `<p>${traced}，另有 9 个</p>`, ['9']],
    ['typed with a group', '<main><p>in all 1,285 problems</p></main>', ['1285']],
    ['typed in full-width digits', '<p>共６２个</p>', ['62']],
    ['written in Chinese numerals', '<p>改造六十二个老旧小区，一百零五个村</p>', ['六十二', '一百零五']],
    ['written in English words', '<p>Sixty-two communities</p>', ['Sixty-two']],
    ['small, written in words, before its unit', '<p>改造了六个城中村</p>', ['六 个城中村']],
    ['a traced number become plain text', '<p><span class="number">62</span> 个</p>', ['62']],
    ['traced to an indicator that is not there', '<data value="62" data-figure="nothing">62</data>', ['62']],
    [
      'a text that does not say the value',
      '<data value="62" data-figure="old-communities-renovated">63</data>',
      ['63'],
    ],
    ['a date that is another', '<time datetime="2020-11-20">2020-11-21</time>', ['2020', '11', '21']],
    ['a number in a date', '<time datetime="2020-11-20">2020-11-20，62</time>', ['62']],
    ['a date in plain text', '<p>2020-11-20</p>', ['2020', '11', '20']],
    ['a paragraph nobody cites', '<span data-ref="paragraph">出处 段62</span>', ['62']],
    ['beside the release', '<p data-ref="release">发布版本 4f2a，62</p>', ['62']],
    ['beside a count', '<p data-count="49">49 项，62 个</p>', ['62']],
    ['a rule that is none', '<li data-rule="threshold">62</li>', ['62']],
    ['a mark nobody knows', '<p data-ref="other">62</p>', ['62']],
    ['an axis outside a drawing', '<p data-scale="">62</p>', ['62']],
    ['a chart’s words that its table does not say', chart('有 62 座'), ['62']],
    ['a name read aloud', '<button aria-label="62 个小区"></button>', ['62']],
    ['a picture’s words', '<img alt="62 个小区">', ['62']],
  ])('finds a number %s', (_, body, found) => expect(judge(body)).toEqual(found));

  it.each([
    ['a title', '<title>62 个小区</title>'],
    ['a description', '<meta name="description" content="62 个小区">'],
    ['a preview', '<meta property="og:description" content="62 个小区">'],
  ])('finds a number in %s', (_, head) => expect(judge('', head)).toEqual(['62']));

  it('takes what is marked, named, dated, or in the table of its chart', () => {
    expect(
      judge(
        `${traced}<p><time datetime="2020-11-20">2020-11-20</time> 15分钟健身圈 <i data-ref="paragraph">出处 段12</i></p>
         <p data-ref="release">发布版本 4f2a</p><p data-count="49 7">49 项，7 个方面</p><a href="/a?b=62">/a?b=62</a>
         <dd data-rule="precision">取整到 1000</dd><li data-rule="threshold">60 个点，5.0 %</li>
         <svg><text data-scale="">200</text></svg><p aria-label="62 个老旧小区，2020-11-20">一起、一个、one by one</p>
         <data value="150000" data-figure="illegal-structures-demolished">近15万 平方米（150000）</data>
         <data value="0.419047" data-figure="sewage-controlled-villages">41.9 %</data>`,
        '<meta name="description" content="2020-11-20 … 62 个">',
      ),
    ).toEqual([]);
    expect(judge(chart('2019 年 3 月实际 197 座，应到 233 座，少 36 座'))).toEqual([]);
  });
});

describe('the sentences of the package', () => {
  const words = readPackageWords(dachang, true);
  /** What is typed in a sentence, references and dates apart. */
  const findTyped = (text: string) => {
    const plain = leaveOutNames(text.replaceAll(/\{[^}]*\}|\b\d{4}-\d{2}(?:-\d{2})?\b/g, ''), words);
    return [...listNumbers(plain), ...listQuantities(plain, words)];
  };

  it('are read', () => {
    // 49 definitions, 63 summaries and 7 fields, twice, and what is said beside them.
    expect(words.sentences.length).toBeGreaterThan(2 * (49 + 63 + 7));
    expect(words.quantities.length).toBeGreaterThan(49);
  });

  it('state no figure, in digits or in words: they refer to it', () => {
    expect(words.sentences.flatMap(([where, text]) => findTyped(text).map((typed) => `${where}: ${typed}`))).toEqual(
      [],
    );
  });

  it.each([
    ['改造了62个老旧小区', ['62']],
    ['改造了六十二个老旧小区', ['六十二']],
    ['属第三届评选', ['三 届评选']],
    ['set up thirteen work departments', ['thirteen']],
    ['of the third edition', ['third edition']],
    ['全县{villages}，2020-09 起', []],
    ['一个村也不落下，两项一起做', []],
  ])('%s', (text, typed) => expect(findTyped(text)).toEqual(typed));
});

describe.each([false, true])('the public edition, with demo: %s', (withDemo) => {
  let site: Site = new Map();

  beforeAll(async () => {
    site = await buildInto(`traced-${withDemo}`, { packageFolder: dachang, edition: 'public', withDemo });
  }, buildTime);

  it(
    'has no number on any page that does not say where it comes from',
    () => {
      expect(listPages(site).length).toBeGreaterThan(2 * (49 + 7 + 5));
      expect(findAll(site, knownOf(withDemo))).toEqual([]);
    },
    walkTime,
  );

  it.each(['/', '/en/'])('counts its own items right (%s)', (prefix) => {
    const ofFacts = (list: readonly { readonly category: string }[], id: string) =>
      list.filter(({ category }) => category === id).length;
    const fields = [...new Set([...facts, ...namedItems].map(({ category }) => category))];
    const main = (path: string) => listCounts(getPage(site, `${prefix}${path}`), 'main');
    for (const id of fields)
      expect(main(`categories/${id}/`), id).toEqual(
        [ofFacts(facts, id), ofFacts(namedItems, id)].filter((count) => count > 0).map(String),
      );
    expect(main('indicators/')[0]).toBe('49');
    const undated = namedItems.filter(({ kind, date }) => kind === 'event' && date === null).length;
    const overview = main('');
    expect(overview).toEqual(expect.arrayContaining(['49', String(fields.length), String(undated)]));
    for (const id of fields) expect(overview).toContain(String(ofFacts(namedItems, id)));
    expect(main('how/').reduce((sum, count) => sum + Number(count), 0)).toBe(namedItems.length);
    expect(listCounts(getPage(site, prefix), '[data-day]')).toEqual(['49']);
  });
});
