import { describe, expect, it } from 'vitest';
import { locales } from '@/domain/vocabulary';
import { buildCatalogue } from '@/figures/catalogue';
import { buildCategoryLines, buildDuration, buildRanks, buildTimeline, countKnown } from '@/figures/overview';
import { resolvePlain } from '@/figures/prose';
import { figures as facts, namedItems } from '../facts/facts';
import { createContext } from './createContext';
import { campaign, contextOf } from './dachang';
import { createCampaign } from './smallCampaign';

const categories = [
  'honours',
  'command',
  'urban-renewal',
  'rural-environment',
  'civility-people',
  'volunteers',
  'economy',
] as const;

describe.each(locales)('the overview of the real campaign (%s)', (locale) => {
  const context = contextOf(locale, true);

  it('lasted 1370 days', () => {
    expect(buildDuration(context)).toEqual({ days: 1370, from: '2017-02-19', to: '2020-11-20' });
  });

  it('ended 8th in the country and 1st in the province', () => {
    const ranks = buildRanks(context);
    expect(ranks.map(({ figure }) => [figure.figureId, figure.value])).toEqual([
      ['national-rank', 8],
      ['provincial-rank', 1],
    ]);
    expect(new Set(ranks.map(({ scope }) => scope)).size).toBe(2);
  });

  it('counts figures and named things by field, and gives no percentage of one', () => {
    const lines = buildCategoryLines(context);
    expect(lines.map(({ id, indicators, named }) => [id, indicators, named])).toEqual(
      categories.map((category) => [
        category,
        facts.filter((fact) => fact.category === category).length,
        namedItems.filter((fact) => fact.category === category).length,
      ]),
    );
    expect(lines.reduce((sum, { indicators }) => sum + indicators, 0)).toBe(49);
    expect(lines.reduce((sum, { named }) => sum + named, 0)).toBe(63);
    expect(JSON.stringify(lines)).not.toContain('%');
  });

  it('leads each field with numbers of that field, qualified', () => {
    for (const { id, leads } of buildCategoryLines(context)) {
      expect(leads.length).toBeLessThanOrEqual(2);
      for (const lead of leads) expect(facts.find((fact) => fact.id === lead.figureId)?.category).toBe(id);
    }
  });

  it('has a timeline of what the source dates, and counts the rest', () => {
    const { stops, undated } = buildTimeline(context);
    expect(stops.map(({ date }) => date)).toEqual(['2017-02-19', '2020-09', '2020-11-20']);
    expect(stops.map(({ isHonour }) => isHonour)).toEqual([false, false, true]);
    expect(stops[2]?.titles).toHaveLength(2);
    const events = namedItems.filter(({ kind }) => kind === 'event');
    expect(undated).toBe(events.filter(({ date }) => date === null).length);
  });

  it('puts nothing on the timeline that was not known on the day', () => {
    const { stops, undated } = buildTimeline(contextOf(locale, true, '2019-01-01'));
    expect(stops.map(({ date }) => date)).toEqual(['2017-02-19']);
    expect(undated).toBe(0);
  });

  it('counts as known what has a value on the day', () => {
    expect(countKnown(context)).toBe(49);
    // On the day of the title its ranks were known; most numbers were only published with the article.
    const known = countKnown(contextOf(locale, false, '2020-11-20'));
    expect(known).toBeGreaterThanOrEqual(3);
    expect(known).toBeLessThan(10);
    const early = contextOf(locale, false, '2017-02-18');
    expect(buildCategoryLines(early).map(({ named }) => named)).toEqual(categories.map(() => 0));
  });

  it('lists all 49 and 63 in the catalogue, with no reference left open', () => {
    const sections = buildCatalogue(context);
    expect(sections.map(({ id }) => id)).toEqual([...categories]);
    expect(sections.flatMap(({ indicators }) => indicators.map(({ figureId }) => figureId)).sort()).toEqual(
      facts.map(({ id }) => id).sort(),
    );
    expect(sections.flatMap(({ named }) => named.map(({ id }) => id)).sort()).toEqual(
      namedItems.map(({ id }) => id).sort(),
    );
    for (const { named, summary } of sections) {
      expect(resolvePlain(context, summary)).not.toMatch(/[{}]/);
      for (const item of named) {
        expect(resolvePlain(context, item.prose)).not.toMatch(/[{}]/);
        expect(item.tick).toContain(String(namedItems.find(({ id }) => id === item.id)?.paragraph));
      }
    }
  });

  it('marks the lists the source leaves open', () => {
    const named = buildCatalogue(context).flatMap((section) => section.named);
    const open = named.filter(({ openList }) => openList).map(({ id }) => id);
    for (const id of ['national-garden-county', 'national-hygienic-county', 'double-support-model-county']) {
      expect(open).toContain(id);
    }
  });

  it('is the same with the demo hidden', () => {
    const real = contextOf(locale, false);
    expect(buildCategoryLines(real)).toEqual(buildCategoryLines(context));
    expect(buildTimeline(real)).toEqual(buildTimeline(context));
    expect(buildCatalogue(real)).toEqual(buildCatalogue(context));
  });
});

describe('a campaign without a title yet', () => {
  const context = createContext(createCampaign({}), 'en');

  it('has no duration and no ranks', () => {
    expect(buildDuration(context)).toBeNull();
    expect(buildRanks(context)).toEqual([]);
  });

  it('has an empty timeline and a field of nothing', () => {
    expect(buildTimeline(context)).toEqual({ stops: [], undated: 0 });
    expect(countKnown(context)).toBe(0);
    expect(buildCategoryLines(context)).toEqual([
      expect.objectContaining({ id: 'works', indicators: 0, named: 0, leads: [] }),
    ]);
  });
});

it('the real campaign opens on its own day', () => expect(contextOf('en', true).asOf).toBe(campaign.info.asOf));
