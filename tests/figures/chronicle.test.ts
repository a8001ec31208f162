import { describe, expect, it } from 'vitest';
import { locales } from '@/domain/vocabulary';
import { buildChronicle, getPrecision } from '@/figures/chronicle';
import { namedItems } from '../facts/facts';
import { createContext } from './createContext';
import { contextOf } from './dachang';
import { createCampaign, createEvent } from './smallCampaign';

describe.each(locales)('the chronicle of the real campaign (%s)', (locale) => {
  const { stops, undated } = buildChronicle(contextOf(locale, true));
  const events = namedItems.filter(({ kind }) => kind === 'event');

  it('has the dated events in order, a month kept a month, and the day the article came out', () => {
    expect(stops.map(({ date, precision }) => [date, precision])).toEqual([
      ['2017-02-19', 'day'],
      ['2020-09', 'month'],
      ['2020-11-20', 'day'],
      ['2021-02-16', 'day'],
    ]);
    expect(stops.map(({ isHonour }) => isHonour)).toEqual([false, false, true, false]);
    expect(stops.map(({ published }) => published.length)).toEqual([0, 0, 0, 1]);
  });

  it('has on the line exactly what the source dates', () => {
    const dated = events.filter(({ date }) => date !== null);
    expect(stops.flatMap((stop) => stop.events.map(({ id }) => id)).sort()).toEqual(dated.map(({ id }) => id).sort());
    for (const stop of stops) for (const event of stop.events) expect(event.date).toBe(stop.date);
  });

  it('lists what has no date apart, by kind, and leaves the titles to the honours', () => {
    expect(undated.map(({ kind, items }) => [kind, items.map(({ id }) => id)])).toEqual([
      ['activity', ['small-hands-big-hands']],
      ['project', ['ruc-extension', 'peking-opera-base', 'digital-hq']],
      ['claim', ['waste-harmless-first']],
    ]);
    const [projects] = undated.filter(({ kind }) => kind === 'project');
    expect(projects?.items.every(({ openList }) => openList)).toBe(true);
  });

  it('knows on a day what was known then', () => {
    const early = buildChronicle(contextOf(locale, true, '2020-11-20'));
    // The publicity of September 2020 was told of in 2021 only.
    expect(early.stops.map(({ date }) => date)).toEqual(['2017-02-19', '2020-11-20']);
    expect(early.undated).toEqual([]);
    expect(buildChronicle(contextOf(locale, true, '2017-01-01'))).toEqual({ stops: [], undated: [] });
  });
});

describe('a chronicle', () => {
  it('without events is empty: an article alone makes no timeline', () => {
    expect(buildChronicle(createContext(createCampaign({}), 'en')).stops).toEqual([]);
  });

  it('puts a year and a month before their days, and what shares a date together', () => {
    const small = createCampaign({
      events: [
        createEvent('e-day', 'activity', '2019-05-02'),
        createEvent('e-month', 'activity', '2019-05'),
        createEvent('e-year', 'decision', '2019'),
        createEvent('e-again', 'honour', '2019-05-02'),
        createEvent('e-never', 'activity', null),
      ],
    });
    const { stops, undated } = buildChronicle(createContext(small, 'en'));
    expect(stops.map(({ date, events }) => [date, events.map(({ id }) => id)])).toEqual([
      ['2019', ['e-year']],
      ['2019-05', ['e-month']],
      ['2019-05-02', ['e-day', 'e-again']],
      ['2020-01-31', []],
    ]);
    expect(undated.flatMap(({ items }) => items.map(({ id }) => id))).toEqual(['e-never']);
  });

  it.each([
    ['2019', 'year'],
    ['2019-05', 'month'],
    ['2019-05-02', 'day'],
  ])('takes %s for a %s', (date, precision) => expect(getPrecision(date)).toBe(precision));
});
