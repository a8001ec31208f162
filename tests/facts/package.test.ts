import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { locales } from '@/domain/vocabulary';
import { loadPackage } from '@/publish/loadPackage';
import { readPackageFolder } from '@/publish/packageFolder';
import { figures, namedItems } from './facts';

const folder = join(import.meta.dirname, '../../data/dachang');
const { tables, campaignFile } = loadPackage(folder);
const county = '131028';

/** The package's own files as text; what the demo overlay says of days and values is invented and not looked at here. */
const baseTexts = [...readPackageFolder(folder)]
  .filter(([path]) => !path.startsWith('demo/'))
  .map(([path, bytes]) => ({ path, text: Buffer.from(bytes).toString('utf8') }));

describe('the 49 figures', () => {
  it('are all there, and nothing else is counted', () => {
    expect(figures).toHaveLength(49);
    expect(new Set(figures.map(({ id }) => id)).size).toBe(49);
    expect(tables.indicators.map(({ id }) => id).sort()).toEqual(figures.map(({ id }) => id).sort());
  });

  it.each(figures.map((fact) => [fact.id, fact] as const))('%s stands as the article has it', (id, fact) => {
    const indicator = tables.indicators.find((row) => row.id === id);
    const stated = tables.observations.filter(
      (row) => row.indicator === id && row.place === county && row.basis !== 'demo',
    );
    expect(stated).toHaveLength(1);
    expect(indicator).toMatchObject({ category: fact.category, unit_zh: fact.unit });
    expect(stated[0]).toMatchObject({
      value: fact.value,
      missing: null,
      qualifier: fact.qualifier,
      precision: fact.precision,
      paragraph: fact.paragraph,
      period_end: fact.date,
      source: 'article',
      basis: 'published',
    });
    // The article's own day for what its text dates, the day it appeared for everything else; a register always holds.
    const published = indicator?.nature === 'register' ? null : '2021-02-16';
    expect(stated[0]?.known_from).toBe(fact.date ?? published);
  });

  it.each(figures.map(({ id }) => id))('%s has a title, a definition and a unit in both languages', (id) => {
    const indicator = tables.indicators.find((row) => row.id === id);
    for (const column of ['title', 'definition', 'unit'] as const) {
      expect(indicator?.[`${column}_zh`]).toMatch(/\S/);
      expect(indicator?.[`${column}_en`]).toMatch(/^[^\p{Script=Han}]+$/u);
    }
  });

  it('are divided only by what may divide them', () => {
    const divided = tables.indicators.filter((row) => row.denominator !== null);
    expect(divided.map((row) => `${row.id} ÷ ${row.denominator}`).sort()).toEqual([
      'problems-resolved ÷ scan-batches',
      'sewage-controlled-villages ÷ villages',
      'showcase-villages ÷ villages',
      'villages-sanitation-outsourced ÷ villages',
    ]);
  });
});

describe('the 63 named things', () => {
  const stated = [
    ...tables.events.map((row) => ({ ...row, table: 'event' })),
    ...tables.mechanisms.map((row) => ({ ...row, table: 'mechanism' })),
  ];

  it('are all there, and nothing else is named', () => {
    expect(namedItems).toHaveLength(63);
    expect(stated.map(({ id }) => id).sort()).toEqual(namedItems.map(({ id }) => id).sort());
  });

  it.each(namedItems.map((fact) => [fact.id, fact] as const))('%s stands as the article has it', (id, fact) => {
    expect(stated.find((row) => row.id === id)).toMatchObject({
      table: fact.kind,
      category: fact.category,
      paragraph: fact.paragraph,
      date: fact.date,
      source: 'article',
      basis: 'published',
    });
  });

  it.each(['national-garden-county', 'national-hygienic-county', 'double-support-model-county'])(
    '%s is one of a list the article leaves open',
    (id) => expect(stated.find((row) => row.id === id)?.open_list).toBe(true),
  );

  it('carry only the three dates of the article', () => {
    const dates = stated.flatMap(({ date }) => date ?? []);
    expect([...new Set(dates)].sort()).toEqual(['2017-02-19', '2020-09', '2020-11-20']);
  });
});

describe('what the package says of the campaign', () => {
  it('has the days of the article', () => {
    expect(campaignFile).toMatchObject({ start: '2017-02-19', end: '2020-11-20', asOf: '2021-02-16' });
    expect(campaignFile.award).toMatchObject({ date: '2020-11-20', source: 'article', paragraph: 1 });
  });

  it('cites the article by title, publisher and day', () => {
    expect(tables.sources.find(({ id }) => id === 'article')).toMatchObject({
      publisher_zh: '河北新闻网',
      published: '2021-02-16',
      kind: 'article',
    });
  });

  it('keeps the split of the last two towns unpublished, never 0', () => {
    const villages = tables.observations.filter(
      (row) => row.indicator === 'villages' && row.basis !== 'demo' && row.place !== county,
    );
    expect(villages.map(({ place, value, missing }) => [place, value, missing])).toEqual([
      ['131028100', 26, null],
      ['131028101', 30, null],
      ['131028102', 20, null],
      ['131028103', null, 'notPublished'],
      ['131028104', null, 'notPublished'],
    ]);
  });
});

describe('what the article does not say is not in the package', () => {
  it.each<[what: string, pattern: RegExp]>([
    ['residents of the census', /171[ ,]?366/],
    ['a month of another honour', /2017-11|2017 ?年 ?11 ?月|November 2017/],
    ['the year of an older award', /(?<![\d.])2011(?![\d.])/],
    ['the number of new county-level entrants', /(?<![\d.])79(?![\d.])/],
    ['a volunteer share of residents', /29\.8/],
    ['a per-team average', /(?<![\d.])156(?![\d.])/],
  ])('%s', (_, pattern) => {
    for (const { path, text } of baseTexts) expect(pattern.exec(text)?.[0], path).toBeUndefined();
  });

  it('not in the words of the demo overlay either', () => {
    const words = [
      ...tables.observations.flatMap(({ note_zh, note_en, remark }) => [note_zh, note_en, remark]),
      ...tables.targets.flatMap(({ note_zh, note_en, remark }) => [note_zh, note_en, remark]),
      ...tables.departments.flatMap(({ name_zh, name_en, duty_zh, duty_en }) => [name_zh, name_en, duty_zh, duty_en]),
    ].join('\n');
    expect(words).not.toMatch(/171[ ,]?366|2017-11|(?<![\d.])(2011|79)(?![\d.])/);
  });

  it('a date but the three of the text and the day it appeared', () => {
    const allowed = new Set(['2017-02-19', '2020-09', '2020-11-20', '2021-02-16']);
    for (const { path, text } of baseTexts) {
      const dates = [...text.matchAll(/(?<!\d)\d{4}-\d{2}(-\d{2})?(?!\d)/g)].map(([date]) => date);
      expect(
        dates.filter((date) => !allowed.has(date)),
        path,
      ).toEqual([]);
    }
  });

  it('the name of whoever posted it', () => {
    const name = String.fromCodePoint(0x6881, 0x745e);
    for (const [path, bytes] of readPackageFolder(folder)) {
      expect(Buffer.from(bytes).toString('utf8').includes(name), path).toBe(false);
    }
  });

  it('a word upgraded: under control is not treated', () => {
    const sewage = tables.indicators.find(({ id }) => id === 'sewage-controlled-villages');
    expect(sewage?.title_zh).toContain('管控');
    expect(sewage?.title_en).toContain('under control');
    expect(sewage?.title_en).not.toMatch(/treat/i);
  });

  it('a word in one language only', () => {
    for (const unknown of campaignFile.unknowns) for (const locale of locales) expect(unknown[locale]).toMatch(/\S/);
  });
});
