import { describe, expect, it } from 'vitest';
import { locales } from '@/domain/vocabulary';
import { buildRatioFigure } from '@/figures/ratio';
import { figures as facts } from '../facts/facts';
import { createContext } from './createContext';
import { contextOf } from './dachang';
import { county, createCampaign, createIndicator, observe, towns } from './smallCampaign';

describe.each(locales)('the ratios of the article (%s)', (locale) => {
  const context = contextOf(locale, false);

  it.each<[id: string, digits: string, expression: RegExp, value: number]>([
    ['sewage-controlled-villages', '41.9', /^44 ÷ 105 = 41\.9 %$/, 44 / 105],
    ['showcase-villages', '28.6', /^30 ÷ 105 = 28\.6 %$/, 30 / 105],
    ['villages-sanitation-outsourced', '100', /^105 ÷ 105 = 100 %$/, 1],
    ['problems-resolved', '3.30', /^1,?285 ÷ 389 = 3\.30 /, 1285 / 389],
  ])('%s is %s', (id, digits, expression, value) => {
    const ratio = buildRatioFigure(context, id);
    expect(ratio?.parts.digits).toBe(digits);
    expect(ratio?.value).toBeCloseTo(value, 12);
    expect(ratio?.trace.computation?.expression).toMatch(expression);
    expect(ratio?.trace.basis).toBe('derived');
    expect(ratio?.demo).toBe(false);
  });

  it('there is none for anything else', () => {
    const withRatio = facts.filter(({ id }) => buildRatioFigure(context, id) !== null).map(({ id }) => id);
    expect(withRatio.sort()).toEqual([
      'problems-resolved',
      'sewage-controlled-villages',
      'showcase-villages',
      'villages-sanitation-outsourced',
    ]);
    for (const id of ['rural-toilets-renovated', 'registered-volunteers', 'volunteer-teams', 'good-people-total']) {
      expect(buildRatioFigure(context, id), id).toBeNull();
    }
  });

  it('names both inputs with the pages that explain them', () => {
    const inputs = buildRatioFigure(context, 'sewage-controlled-villages')?.trace.computation?.inputs;
    expect(inputs?.map(({ figureId }) => figureId)).toEqual(['sewage-controlled-villages', 'villages']);
    expect(inputs?.map(({ value }) => /\d+/.exec(value)?.[0])).toEqual(['44', '105']);
  });

  it('cites its arithmetic and its source', () => {
    const citation = buildRatioFigure(context, 'sewage-controlled-villages')?.trace.citation;
    expect(citation).toContain('44 ÷ 105 = 41.9 %');
    expect(citation).toMatch(/12/);
    expect(citation).toContain('2021-02-16');
  });

  it('there is none by town without the demo', () => {
    for (const town of ['131028100', '131028101', '131028103']) {
      expect(buildRatioFigure(context, 'sewage-controlled-villages', town)).toBeNull();
    }
  });

  it('by town is demo as soon as one input is', () => {
    const ratio = buildRatioFigure(contextOf(locale, true), 'sewage-controlled-villages', '131028100');
    expect(ratio).toMatchObject({ demo: true, trace: { basis: 'demo' } });
  });
});

describe('a ratio', () => {
  const share = [
    createIndicator('villages', { nature: 'register', unit: { 'zh-CN': '个村', en: 'village|villages' } }),
    createIndicator('clean', { denominator: 'villages' }),
    createIndicator('rounds', { unit: { 'zh-CN': '批次', en: 'round|rounds' } }),
    createIndicator('problems', { denominator: 'rounds', unit: { 'zh-CN': '个', en: 'problem|problems' } }),
  ];

  function divide(part: Parameters<typeof observe>, whole: Parameters<typeof observe>, locale: 'zh-CN' | 'en' = 'en') {
    const campaign = createCampaign({ indicators: share, observations: [observe(...part), observe(...whole)] });
    return buildRatioFigure(createContext(campaign, locale), part[0], part[1]);
  }

  it.each<[what: string, part: Parameters<typeof observe>, whole: Parameters<typeof observe>]>([
    ['a missing part', ['clean', county, 'notReported'], ['villages', county, 6]],
    ['a missing whole', ['clean', county, 3], ['villages', county, 'notPublished']],
    ['a whole of 0', ['clean', county, 0], ['villages', county, 0]],
    ['a whole of another place', ['clean', county, 3], ['villages', towns[0], 6]],
    ['a part known only later', ['clean', county, 3, { knownFrom: '2020-02-01' }], ['villages', county, 6]],
  ])('of %s does not exist', (_, part, whole) => expect(divide(part, whole)).toBeNull());

  it('of 0 is 0 % when 0 was stated', () => {
    expect(divide(['clean', county, 0], ['villages', county, 6])).toMatchObject({ value: 0, text: '0 %' });
  });

  it('may exceed 100 %: the number is not capped', () => {
    expect(divide(['clean', county, 7], ['villages', county, 6])?.text).toBe('116.7 %');
  });

  it('says per one of the whole, not per many', () => {
    const ratio = divide(['problems', county, 33], ['rounds', county, 10]);
    expect(ratio?.text).toBe('3.30 problems per round');
  });

  it.each(locales)('of a qualified number is qualified as well (%s)', (locale) => {
    const ratio = divide(['problems', county, 100, { qualifier: 'over' }], ['rounds', county, 40], locale);
    expect(ratio?.trace.computation?.expression).toMatch(/100余|over 100/);
    expect(ratio?.parts.before).toBe(locale === 'en' ? 'about ' : '约');
    expect(ratio?.text).toMatch(locale === 'en' ? /^about 2\.50 problems per round$/ : /^约2\.50/);
    expect(ratio?.trace.citation).toContain(ratio?.text);
  });

  it.each(['over', 'nearly', 'about'] as const)(
    'of an exact part and a whole that is %s the number is about',
    (qualifier) => {
      const ratio = divide(['clean', county, 3], ['villages', county, 6, { qualifier }]);
      expect([ratio?.text, ratio?.value]).toEqual(['about 50.0 %', 0.5]);
    },
  );

  it('of two exact numbers says nothing of about', () => {
    expect(divide(['clean', county, 3], ['villages', county, 6])).toMatchObject({
      text: '50.0 %',
      parts: { before: '', digits: '50.0', after: '', unit: '%' },
    });
  });

  it.each(locales)('with an invented whole is marked in its citation (%s)', (locale) => {
    const invented = { basis: 'demo', citation: { source: 'invented', paragraph: null } } as const;
    const ratio = divide(['clean', towns[0], 3], ['villages', towns[0], 6, invented], locale);
    expect(ratio).toMatchObject({ demo: true, trace: { basis: 'demo' } });
    expect(ratio?.trace.citation).toMatch(/示例|[Dd]emo/);
  });
});
