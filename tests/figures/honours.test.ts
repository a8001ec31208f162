import { describe, expect, it } from 'vitest';
import { locales } from '@/domain/vocabulary';
import { buildHonours } from '@/figures/honours';
import { createContext } from './createContext';
import { contextOf } from './dachang';
import { county, createCampaign, createEvent, createIndicator, observe } from './smallCampaign';

describe.each(locales)('the honours of the real campaign (%s)', (locale) => {
  const honours = buildHonours(contextOf(locale, true));

  it('names the titles and leaves their list open', () => {
    expect(honours.named.map(({ id, openList }) => [id, openList])).toEqual([
      ['award-title', false],
      ['national-garden-county', true],
      ['national-hygienic-county', true],
      ['double-support-model-county', true],
    ]);
    expect(honours.isOpen).toBe(true);
  });

  it('counts titles by level, and has no national family title: it is not given, so it is not 0', () => {
    expect(honours.counted.map(({ scope, figures }) => [scope, figures.map(({ value }) => value)])).toEqual([
      ['national', [1, 2, 1]],
      ['provincial', [7, 2, 2, 3]],
    ]);
    expect(new Set(honours.counted.map(({ title }) => title)).size).toBe(2);
  });

  it('lists people and person-times side by side, qualified, and sums nothing', () => {
    expect(honours.people.map(({ figureId, value }) => [figureId, value])).toEqual([
      ['good-people-sessions', 7],
      ['good-people-total', 300],
      ['china-good-people-list', 10],
      ['national-moral-model-nominee', 1],
      ['national-leifeng-pacesetter', 1],
      ['provincial-city-honours', 103],
    ]);
    expect(honours.people[1]?.text).toContain(locale === 'en' ? 'over' : '余');
  });

  it('holds nothing that was not known on the day', () => {
    const early = buildHonours(contextOf(locale, false, '2020-11-20'));
    expect(early.named.map(({ id }) => id)).toEqual(['award-title']);
    expect([early.counted, early.people, early.isOpen]).toEqual([[], [], false]);
  });
});

describe('honours', () => {
  it('are none in a campaign without any', () => {
    expect(buildHonours(createContext(createCampaign({}), 'en'))).toEqual({
      named: [],
      isOpen: false,
      counted: [],
      people: [],
    });
  });

  it('are closed where the source closes the list, and hold no label of the field', () => {
    const small = createCampaign({
      indicators: [
        createIndicator('schools', { nature: 'titles', scope: 'city' }),
        createIndicator('stars', { nature: 'scale' }),
        createIndicator('lanes', { category: 'streets' }),
      ],
      observations: [observe('schools', county, 4), observe('stars', county, 5), observe('lanes', county, 6)],
      events: [createEvent('e-title', 'honour', null)],
    });
    const honours = buildHonours(createContext(small, 'en'));
    expect(honours.isOpen).toBe(false);
    expect(honours.counted.map(({ scope, figures }) => [scope, figures.map(({ figureId }) => figureId)])).toEqual([
      ['city', ['schools']],
    ]);
    expect(honours.people).toEqual([]);
  });
});
