import { describe, expect, it } from 'vitest';
import { getIndicator } from '@/domain/lookup';
import { locales } from '@/domain/vocabulary';
import { buildTownBarsFigure } from '@/figures/townBars';
import { createContext } from './createContext';
import { campaign, contextOf } from './dachang';
import { county, createCampaign, createIndicator, observe, towns } from './smallCampaign';

describe.each(locales)('villages by town (%s)', (locale) => {
  const { notPublished } = contextOf(locale, true).messages.words.missing;

  it('without the demo has three towns and two gaps in words', () => {
    const figure = buildTownBarsFigure(contextOf(locale, false), getIndicator(campaign, 'villages'));
    expect(figure?.bars.map(({ value }) => value)).toEqual([26, 30, 20, null, null]);
    expect(figure?.bars.slice(3).map(({ valueLabel }) => valueLabel)).toEqual([notPublished, notPublished]);
    expect(figure?.table.rows.slice(3).map(({ cells }) => cells[0])).toEqual([
      { text: notPublished, value: null, figureId: 'villages', demo: false },
      { text: notPublished, value: null, figureId: 'villages', demo: false },
    ]);
    expect(figure?.demoTag).toBeNull();
    expect(figure?.foot).not.toMatch(/示例|Demo/);
  });

  it('with the demo marks the two invented bars and only them', () => {
    const figure = buildTownBarsFigure(contextOf(locale, true), getIndicator(campaign, 'villages'));
    expect(figure?.bars.map(({ demo }) => demo)).toEqual([false, false, false, true, true]);
    expect(figure?.bars.reduce((sum, { value }) => sum + (value ?? 0), 0)).toBe(105);
    expect(figure?.demoTag).toMatch(/示例|Demo/);
    expect(figure?.foot).toMatch(/示例|Demo/);
  });
});

describe('bars', () => {
  const indicator = createIndicator('halls');
  const build = (values: readonly (number | 'notReported')[], total: number | 'notPublished' = 10) => {
    const small = createCampaign({
      indicators: [indicator],
      observations: [
        observe('halls', county, total),
        ...values.map((value, index) => observe('halls', towns[index] ?? '', value)),
      ],
    });
    return buildTownBarsFigure(createContext(small, 'en'), indicator);
  };

  it('stand in code order, whatever their length', () => {
    expect(build([1, 8, 1])?.bars.map(({ key }) => key)).toEqual([...towns]);
  });

  it('begin at zero and end at or above the longest', () => {
    const figure = build([1, 8, 1]);
    expect(figure?.ticks[0]?.at).toBe(0);
    expect(figure?.max).toBeGreaterThanOrEqual(8);
    expect(figure?.ticks.at(-1)?.at).toBe(figure?.max);
  });

  it('need two towns', () => {
    expect(build([1, 'notReported', 'notReported'])).toBeNull();
    expect(build([1, 9, 'notReported'])?.bars).toHaveLength(3);
  });

  it('keep a stated 0 apart from a gap', () => {
    const figure = build([0, 10, 'notReported']);
    expect(figure?.bars.map(({ value }) => value)).toEqual([0, 10, null]);
    expect(figure?.bars.map(({ valueLabel }) => valueLabel)).toEqual(['0 things', '10 things', 'not reported']);
  });

  it.each(['result', 'ordinal', 'standard', 'scale', 'programme', 'idiom'] as const)(
    'are not drawn of a %s',
    (nature) => {
      const label = createIndicator('halls', { nature });
      const small = createCampaign({
        indicators: [label],
        observations: towns.map((town) => observe('halls', town, 3)),
      });
      expect(buildTownBarsFigure(createContext(small, 'en'), label)).toBeNull();
    },
  );

  it.each(locales)('of numbers that are not exact keep their qualifiers in the title too (%s)', (locale) => {
    const small = createCampaign({
      indicators: [indicator],
      observations: [
        observe('halls', county, 12),
        ...towns.map((town, index) => observe('halls', town, 3 + index, { qualifier: 'over' })),
      ],
    });
    const figure = buildTownBarsFigure(createContext(small, locale), indicator);
    for (const text of locale === 'en' ? ['over 3 things', 'over 5 things'] : ['3余', '5余']) {
      expect(figure?.summary).toContain(text);
      expect(figure?.title).toContain(text);
    }
  });
});
