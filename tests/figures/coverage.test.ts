import { describe, expect, it } from 'vitest';
import { locales } from '@/domain/vocabulary';
import { buildCoverageFigure } from '@/figures/coverage';
import { createContext } from './createContext';
import { campaign, contextOf } from './dachang';
import { county, createCampaign, createIndicator, observe } from './smallCampaign';

describe.each(locales)('the coverage of the 105 villages (%s)', (locale) => {
  const figure = buildCoverageFigure(contextOf(locale, true), campaign.info.coverages);

  it('draws each share of the whole, largest first, and adds none', () => {
    expect(figure?.rows.map(({ key, share, shareText }) => [key, share, shareText])).toEqual([
      ['villages-sanitation-outsourced', 1, '100 %'],
      ['sewage-controlled-villages', 44 / 105, '41.9 %'],
      ['showcase-villages', 30 / 105, '28.6 %'],
    ]);
    // 105 + 44 + 30, 44 + 30: the parts may overlap.
    expect(JSON.stringify(figure)).not.toMatch(/\b(179|74)\b/);
  });

  it('has the same rows in its table, with both inputs', () => {
    expect(figure?.table.rows.map(({ key, cells }) => [key, ...cells.map(({ value }) => value)])).toEqual(
      figure?.rows.map(({ key, count, share }) => [key, count.value, 105, share]),
    );
  });

  it('says each count, whole and share in its summary, and the arithmetic in its foot', () => {
    for (const text of ['105', '44', '30', '41.9 %', '28.6 %', '100 %']) expect(figure?.summary).toContain(text);
    for (const sum of ['44 ÷ 105 = 41.9 %', '30 ÷ 105 = 28.6 %']) expect(figure?.foot).toContain(sum);
    expect(figure?.foot).toContain('2021-02-16');
  });

  it('is no demo: all its inputs are published', () => {
    expect(figure?.demoTag).toBeNull();
    expect(figure?.rows.some(({ demo }) => demo)).toBe(false);
  });

  it('does not change when the demo is hidden', () => {
    expect(buildCoverageFigure(contextOf(locale, false), campaign.info.coverages)).toEqual(figure);
  });
});

describe('a coverage', () => {
  const indicators = [
    createIndicator('villages', { nature: 'register' }),
    createIndicator('clean', { nature: 'coverage', denominator: 'villages' }),
    createIndicator('lit', { nature: 'coverage', denominator: 'villages' }),
  ];

  it('leaves out what cannot be computed instead of drawing 0', () => {
    const small = createCampaign({
      indicators,
      observations: [
        observe('villages', county, 6, { knownFrom: null }),
        observe('clean', county, 3),
        observe('lit', county, 'notReported'),
      ],
    });
    const figure = buildCoverageFigure(createContext(small, 'en'), ['clean', 'lit']);
    expect(figure?.rows.map(({ key }) => key)).toEqual(['clean']);
  });

  it('does not exist when nothing can be computed', () => {
    const small = createCampaign({ indicators, observations: [observe('clean', county, 3)] });
    expect(buildCoverageFigure(createContext(small, 'en'), ['clean', 'lit'])).toBeNull();
    expect(buildCoverageFigure(createContext(small, 'en'), [])).toBeNull();
  });

  it.each(locales)('of an invented part is marked (%s)', (locale) => {
    const invented = { basis: 'demo', citation: { source: 'invented', paragraph: null } } as const;
    const small = createCampaign({
      indicators,
      observations: [observe('villages', county, 6, { knownFrom: null }), observe('clean', county, 3, invented)],
    });
    const figure = buildCoverageFigure(createContext(small, locale), ['clean']);
    expect(figure?.demoTag).toMatch(/示例|Demo/);
    expect(figure?.table.rows[0]?.cells.at(-1)?.demo).toBe(true);
    expect(figure?.foot).toMatch(/示例|Demo|invented/);
  });

  it('shares one whole: what is a share of another is left out', () => {
    const households = createIndicator('households', { nature: 'register' });
    const small = createCampaign({
      indicators: [...indicators, households, createIndicator('heated', { denominator: 'households' })],
      observations: [
        observe('villages', county, 6, { knownFrom: null }),
        observe('households', county, 900, { knownFrom: null }),
        observe('clean', county, 3),
        observe('heated', county, 800),
      ],
    });
    const keys = (ids: string[]) => buildCoverageFigure(createContext(small, 'en'), ids)?.rows.map(({ key }) => key);
    expect([keys(['clean', 'heated']), keys(['heated', 'clean'])]).toEqual([['clean'], ['heated']]);
  });

  it('names the sources and bases of the numbers that went in, and no other', () => {
    const reported = { basis: 'reported', citation: { source: 'ledger', paragraph: null } } as const;
    const small = createCampaign({
      indicators,
      observations: [
        observe('villages', county, 6, { ...reported, knownFrom: null }),
        observe('clean', county, 3, reported),
        observe('lit', county, 'notReported'),
      ],
    });
    const context = createContext(small, 'en');
    const { basis } = context.messages.words;
    const foot = buildCoverageFigure(context, ['clean', 'lit'])?.foot ?? '';
    expect([foot.includes('ledger title'), foot.includes('article')]).toEqual([true, false]);
    expect([basis.reported, basis.derived, basis.published, basis.demo].map((word) => foot.includes(word))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it.each(locales)('of a number that is not exact keeps the qualifier everywhere (%s)', (locale) => {
    const small = createCampaign({
      indicators,
      observations: [
        observe('villages', county, 6, { knownFrom: null }),
        observe('clean', county, 3, { qualifier: 'over' }),
      ],
    });
    const figure = buildCoverageFigure(createContext(small, locale), ['clean']);
    const [count, share] = locale === 'en' ? ['over 3', 'about 50.0 %'] : ['3余', '约50.0 %'];
    expect([figure?.title.includes(count), figure?.summary.includes(share)]).toEqual([true, true]);
    expect(figure?.rows[0]?.shareText).toBe(share);
    expect(figure?.foot).toContain(share);
    expect(figure?.table.rows[0]?.cells.at(-1)?.text).toBe(share);
  });
});
