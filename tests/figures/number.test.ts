import { describe, expect, it } from 'vitest';
import { hideDemo } from '@/domain/demo';
import { type Locale, locales, type MissingReason, type Qualifier } from '@/domain/vocabulary';
import { buildNumberFigure } from '@/figures/number';
import { figures as facts } from '../facts/facts';
import { createContext } from './createContext';
import { contextOf } from './dachang';
import { county, createCampaign, createIndicator, everyReason, observe, towns } from './smallCampaign';

/** How each qualifier is written in a number of the campaign, in each language. */
const marks: Readonly<Record<Locale, Readonly<Record<Exclude<Qualifier, 'exact'>, RegExp>>>> = {
  'zh-CN': { over: /余/, nearly: /^近/, about: /^约/, rounded: /万/ },
  en: { over: /^over /, nearly: /^nearly /, about: /^about /, rounded: /thousand|^about / },
};

describe('the 49 numbers of the article', () => {
  describe.each(locales)('%s', (locale) => {
    const context = contextOf(locale, true);

    it.each(facts.map((fact) => [fact.id, fact] as const))('%s says what it is and where it stands', (id, fact) => {
      const figure = buildNumberFigure(context, id);
      expect([figure.value, figure.missing, figure.demo, figure.figureId]).toEqual([fact.value, null, false, id]);
      expect(figure.text).toContain(figure.parts.digits);
      expect(figure.parts.before + figure.parts.digits + figure.parts.after).not.toBe('');
      expect(figure.tick).toContain(String(fact.paragraph));
      expect(figure.trace.paragraph).toContain(String(fact.paragraph));
      expect(figure.trace.sourceTitle).toContain(locale === 'zh-CN' ? '河北新闻网' : 'Hebei News');
      expect(figure.trace.basis).toBe('published');
      expect(figure.trace.date).toMatch(fact.id === 'towns' || fact.id === 'villages' ? /\S/ : /\d{4}-\d{2}-\d{2}/);
      expect(figure.trace.definition).toMatch(/\S/);
      expect(figure.trace.definition).not.toMatch(/[{}]/);
      expect(figure.trace.heading).toBe(figure.label);
    });

    it.each(facts.map((fact) => [fact.id, fact] as const))('%s is cited in one line with everything', (id, fact) => {
      const { trace, text, label } = buildNumberFigure(context, id);
      for (const part of [label, text, trace.sourceTitle, trace.paragraph ?? ''])
        expect(trace.citation).toContain(part);
      expect(trace.citation).toContain(fact.date ?? '2021-02-16');
    });

    it.each(facts.filter(({ qualifier }) => qualifier !== 'exact').map((fact) => [fact.id, fact.qualifier] as const))(
      '%s keeps that it is %s, wherever the number stands',
      (id, qualifier) => {
        if (qualifier === 'exact') throw new Error('the list holds qualified figures only');
        const figure = buildNumberFigure(context, id);
        const mark = marks[locale][qualifier];
        expect(figure.parts.before + figure.parts.digits + figure.parts.after).toMatch(mark);
        expect(figure.text).toMatch(mark);
        expect(figure.trace.value).toMatch(mark);
        expect(figure.trace.citation).toContain(figure.text);
        expect(figure.trace.qualifier).not.toBe('');
      },
    );
  });

  it('read as the article writes them', () => {
    const read = (id: string) => buildNumberFigure(contextOf('zh-CN', true), id).text.replaceAll(' ', '');
    expect(read('public-parking-spaces')).toBe('1万余个');
    expect(read('illegal-structures-demolished')).toBe('近15万平方米');
    expect(read('registered-volunteers')).toBe('5.1万人');
    expect(read('good-people-total')).toBe('300余名');
    expect(read('road-network-upgraded')).toBe('11.9公里');
    expect(read('rural-toilets-renovated')).toBe('11577座');
    expect(read('national-rank')).toBe('第8名');
  });

  it('read in English with the same qualifiers', () => {
    const read = (id: string) => buildNumberFigure(contextOf('en', true), id).text;
    expect(read('public-parking-spaces')).toBe('over 10,000 spaces');
    expect(read('illegal-structures-demolished')).toBe('nearly 150,000 m²');
    expect(read('registered-volunteers')).toBe('51 thousand people');
    expect(read('good-people-total')).toBe('over 300 people');
    expect(read('enclosed-market-built')).toBe('1 market');
    expect(read('convenience-markets-built')).toBe('2 markets');
    expect(read('national-rank')).toBe('8th');
  });

  it('are the same with the invented rows hidden', () => {
    for (const locale of locales) {
      for (const { id } of facts) {
        expect(buildNumberFigure(contextOf(locale, false), id)).toEqual(buildNumberFigure(contextOf(locale, true), id));
      }
    }
  });

  it('show the full digits where the text shortens them', () => {
    expect(buildNumberFigure(contextOf('zh-CN', true), 'registered-volunteers').trace.value).toContain('51000');
    expect(buildNumberFigure(contextOf('zh-CN', true), 'illegal-structures-demolished').trace.value).toContain(
      '150000',
    );
  });
});

describe('the day a number is seen from', () => {
  it.each<[asOf: string, id: string, value: number | null]>([
    ['2021-02-16', 'old-communities-renovated', 62],
    // What its source said only later was not known, whatever day it speaks of.
    ['2020-11-20', 'national-rank', 8],
    ['2020-11-19', 'national-rank', null],
    ['2017-02-19', 'party-congress-ordinal', 11],
  ])('%s: %s is %j', (asOf, id, value) => {
    const figure = buildNumberFigure(contextOf('zh-CN', false, asOf), id);
    expect(figure.value).toBe(value);
    expect(figure.missing?.reason).toBe(value === null ? 'notYetKnown' : undefined);
  });

  it('does not gate a register', () => {
    const campaign = createCampaign({
      indicators: [createIndicator('villages', { nature: 'register' })],
      observations: [observe('villages', county, 6, { knownFrom: null })],
    });
    expect(buildNumberFigure(createContext(campaign, 'en', '2019-01-01'), 'villages').value).toBe(6);
  });
});

describe('a missing number', () => {
  const campaign = createCampaign({
    indicators: [createIndicator('halls')],
    observations: everyReason.flatMap((reason, index) =>
      index < towns.length ? [observe('halls', towns[index] ?? '', reason)] : [],
    ),
  });

  it.each(locales)('is its reason in words, never 0 (%s)', (locale) => {
    for (const [index, town] of towns.entries()) {
      const figure = buildNumberFigure(createContext(campaign, locale), 'halls', town);
      const reason = everyReason[index] as MissingReason;
      expect(figure.value).toBeNull();
      expect(figure.missing?.reason).toBe(reason);
      expect(figure.text).toMatch(/\S/);
      expect(`${figure.text}${figure.trace.value}${figure.parts.digits}${figure.trace.citation}`).not.toMatch(
        /: 0|：0/,
      );
      expect(figure.parts).toEqual({ before: '', digits: '', after: '', unit: '' });
    }
  });

  it('that nobody ever stated is not published', () => {
    expect(buildNumberFigure(createContext(campaign, 'en'), 'halls').missing?.reason).toBe('notPublished');
  });

  it('keeps the source of who said that it is missing', () => {
    expect(buildNumberFigure(createContext(campaign, 'en'), 'halls', towns[0]).trace).toMatchObject({
      sourceTitle: 'article press, “article title”',
      paragraph: 'paragraph 3',
    });
  });
});

describe('a real number and an invented one of the same place', () => {
  const campaign = createCampaign({
    indicators: [createIndicator('halls')],
    observations: [
      observe('halls', county, 12, { knownFrom: '2020-01-01' }),
      observe('halls', county, 99, {
        basis: 'demo',
        knownFrom: '2020-01-30',
        periodEnd: '2020-01-30',
        citation: { source: 'invented', paragraph: null },
      }),
      observe('halls', towns[0], 'notPublished'),
      observe('halls', towns[0], 4, { basis: 'demo', citation: { source: 'invented', paragraph: null } }),
    ],
  });

  it('the real one stands', () => {
    expect(buildNumberFigure(createContext(campaign, 'en'), 'halls')).toMatchObject({ value: 12, demo: false });
  });

  it.each(locales)('an invented one is marked, in its citation too (%s)', (locale) => {
    const figure = buildNumberFigure(createContext(campaign, locale), 'halls', towns[0]);
    expect(figure).toMatchObject({ value: 4, demo: true });
    expect(figure.trace.citation).toContain(locale === 'zh-CN' ? '[示例]' : '[Demo]');
    expect(figure.tick).toMatch(/示例|[Dd]emo/);
  });

  it('hiding the demo uncovers the real gap', () => {
    const figure = buildNumberFigure(createContext(hideDemo(campaign), 'en'), 'halls', towns[0]);
    expect(figure).toMatchObject({ value: null, demo: false, missing: { reason: 'notPublished' } });
  });

  it('an unknown indicator is a mistake of the caller', () => {
    expect(() => buildNumberFigure(createContext(campaign, 'en'), 'constructor')).toThrow('constructor');
  });

  it('an invented gap is marked as invented', () => {
    const gap = createCampaign({
      indicators: [createIndicator('halls')],
      observations: [
        observe('halls', towns[0], 'notReported', { basis: 'demo', citation: { source: 'invented', paragraph: null } }),
      ],
    });
    expect(buildNumberFigure(createContext(gap, 'en'), 'halls', towns[0])).toMatchObject({ value: null, demo: true });
  });

  it('a rank that is not exact says so', () => {
    const ranked = createCampaign({
      indicators: [createIndicator('rank', { nature: 'result', unit: { 'zh-CN': '名', en: 'rank' } })],
      observations: [observe('rank', county, 8, { qualifier: 'about' })],
    });
    expect(buildNumberFigure(createContext(ranked, 'en'), 'rank').text).toBe('about 8th');
    expect(buildNumberFigure(createContext(ranked, 'zh-CN'), 'rank').text.replaceAll(' ', '')).toBe('约第8名');
  });
});
