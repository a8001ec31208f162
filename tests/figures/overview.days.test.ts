import { describe, expect, it } from 'vitest';
import { locales } from '@/domain/vocabulary';
import { buildCoverageFigure } from '@/figures/coverage';
import { buildNumberFigure } from '@/figures/number';
import {
  buildCategoryLines,
  buildDuration,
  buildRanks,
  buildTimeline,
  countDemoOnly,
  countKnown,
  countLater,
  getAward,
  isNotYetKnown,
  listArticles,
} from '@/figures/overview';
import { createContext } from './createContext';
import { campaign, contextOn } from './dachang';
import { createCampaign } from './smallCampaign';

interface Day {
  readonly day: string;
  /** The title was given. */
  readonly award: boolean;
  readonly duration: number;
  readonly ranks: readonly number[];
  /** Indicators the article or the register states by then, and those with an invented value only. */
  readonly real: number;
  readonly demo: number;
  /** Indicators said later, with the invented rows and without. */
  readonly later: readonly [number, number];
  readonly named: number;
  readonly stops: readonly string[];
  readonly undated: number;
}

const decision = '2017-02-19';
const award = '2020-11-20';
const before = { award: false, ranks: [], real: 3, named: 2, stops: [decision], undated: 0 };
const awarded = { award: true, ranks: [8, 1], duration: 1370 };

const table: readonly Day[] = [
  { ...before, day: '2017-02-19', duration: 0, demo: 0, later: [46, 46] },
  // One of the invented ones is silent that week: neither known nor said later.
  { ...before, day: '2019-06-30', duration: 861, demo: 18, later: [27, 46] },
  { ...before, day: '2020-11-19', duration: 1369, demo: 19, later: [27, 46] },
  { ...awarded, day: award, real: 6, demo: 19, later: [24, 43], named: 4, stops: [decision, award], undated: 0 },
  { ...awarded, day: '2021-02-15', real: 6, demo: 19, later: [24, 43], named: 4, stops: [decision, award], undated: 0 },
  {
    ...awarded,
    day: '2021-02-16',
    real: 49,
    demo: 0,
    later: [0, 0],
    named: 63,
    stops: [decision, '2020-09', award],
    undated: 8,
  },
];

describe.each(table)('the overview on $day', (expected) => {
  it.each(locales)('says what was known then (%s)', async (locale) => {
    const context = await contextOn(locale, true, expected.day);
    expect(getAward(context) !== null).toBe(expected.award);
    expect(buildDuration(context)).toEqual({
      days: expected.duration,
      from: decision,
      to: expected.award ? award : expected.day,
    });
    expect(buildRanks(context).map(({ figure }) => figure.value)).toEqual(expected.ranks);
    expect([countKnown(context), countDemoOnly(context)]).toEqual([expected.real, expected.demo]);
    expect(countLater(context)).toEqual({ indicators: expected.later[0], items: 63 - expected.named });
    const { stops, undated } = buildTimeline(context);
    expect(stops.map(({ date }) => date)).toEqual(expected.stops);
    expect(undated).toBe(expected.undated);
  });

  it('counts the same without the invented rows', async () => {
    const context = await contextOn('en', false, expected.day);
    expect([countKnown(context), countDemoOnly(context)]).toEqual([expected.real, 0]);
    expect(countLater(context).indicators).toBe(expected.later[1]);
    const lines = buildCategoryLines(context);
    expect(lines.reduce((sum, { known }) => sum + known, 0)).toBe(expected.real);
    expect(lines.reduce((sum, { demoOnly }) => sum + demoOnly, 0)).toBe(0);
    expect(lines.reduce((sum, { named }) => sum + named, 0)).toBe(expected.named);
    expect(listArticles(context).map(({ id }) => id)).toEqual(['article']);
  });

  it('has a value or the reason for each of its headlines', async () => {
    const context = await contextOn('en', false, expected.day);
    const isLast = expected.day === campaign.info.asOf;
    for (const id of campaign.info.headlines)
      expect(buildNumberFigure(context, id).missing?.reason, id).toBe(isLast ? undefined : 'notYetKnown');
    // Where the bars would be, the page says why they are not.
    expect(buildCoverageFigure(context, campaign.info.coverages) === null).toBe(!isLast);
    expect(isNotYetKnown(context, campaign.info.coverages)).toBe(!isLast);
  });

  it('leads a field with nothing when all it leads with was said later', async () => {
    const context = await contextOn('en', false, expected.day);
    for (const { leads } of buildCategoryLines(context))
      expect(leads.length === 0 || leads.some(({ value }) => value !== null)).toBe(true);
  });
});

describe('another county', () => {
  it('has no article to name before its article said anything', () => {
    const small = createCampaign({});
    expect(listArticles(createContext(small, 'en')).map(({ id }) => id)).toEqual(['article']);
    expect(listArticles(createContext(small, 'en', '2019-06-30'))).toEqual([]);
  });

  it('has run so many days, where it has no title to end with', () => {
    expect(buildDuration(createContext(createCampaign({}), 'en', '2019-01-31'))).toEqual({
      days: 30,
      from: '2019-01-01',
      to: '2019-01-31',
    });
  });
});
