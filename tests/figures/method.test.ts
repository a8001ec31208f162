import { describe, expect, it } from 'vitest';
import { intervalLevel } from '@/domain/ledger/survival';
import { defaultThresholds } from '@/domain/thresholds';
import { locales } from '@/domain/vocabulary';
import { mostPoints } from '@/figures/axis';
import { buildQualifiers, buildSources, buildThresholds, countRows, listByRole } from '@/figures/method';
import { formatShare } from '@/format/number';
import { pageWords } from '@/messages/bothLanguages';
import { createContext } from './createContext';
import { campaign, contextOf } from './dachang';
import { county, createCampaign, createIndicator, observe } from './smallCampaign';

describe.each(locales)('the method of the real campaign (%s)', (locale) => {
  const shown = contextOf(locale, true);
  const hidden = contextOf(locale, false);

  it('lists each source with what cites it', () => {
    expect(buildSources(hidden).map(({ source, observations, named }) => [source.id, observations, named])).toEqual([
      ['article', 49, 63],
      ['divisions', 5, 0],
    ]);
    const all = buildSources(shown);
    expect(all.map(({ source }) => source.id)).toEqual(['article', 'divisions', 'demo']);
    expect(all.reduce((sum, { observations }) => sum + observations, 0)).toBe(campaign.observations.length);
  });

  it('counts the rows by basis; with the demo hidden only the published ones are left', () => {
    const { bases, rows } = countRows(hidden);
    expect(bases).toEqual(['published']);
    expect(rows.map(({ table, counts }) => [table, counts[0]?.count])).toEqual([
      ['observations', 54],
      ['named', 63],
      ['places', 7],
      ['sources', 2],
    ]);
    const withDemo = countRows(shown);
    expect(withDemo.bases).toEqual(['published', 'demo']);
    expect(withDemo.rows.find(({ table }) => table === 'departments')?.counts).toEqual([
      { basis: 'published', count: 0 },
      { basis: 'demo', count: 13 },
    ]);
  });

  it('explains each qualifier on a published number that carries it', () => {
    const entries = buildQualifiers(shown);
    expect(entries.map(({ qualifier, sample }) => [qualifier, sample?.figureId ?? null])).toEqual([
      ['over', 'public-parking-spaces'],
      ['nearly', 'illegal-structures-demolished'],
      ['about', null],
      ['rounded', 'registered-volunteers'],
    ]);
    expect(entries.every(({ sample }) => sample === null || !sample.demo)).toBe(true);
    expect(entries[3]?.meaning).toMatch(/1,?000/);
  });

  it('names the ranks and the labels', () => {
    expect(listByRole(shown, 'rank').map(({ id }) => id)).toEqual(['national-rank', 'provincial-rank']);
    expect(listByRole(shown, 'label')).toHaveLength(11);
  });

  it('tells the limits the figures use', () => {
    const told = buildThresholds(shown, pageWords[locale].method).join(' ');
    expect(told).toContain(formatShare(defaultThresholds.behind));
    expect(told).toMatch(new RegExp(`\\b${defaultThresholds.reportDays} `));
    expect(told).toContain(String(mostPoints));
    expect(told).toContain(formatShare(intervalLevel));
  });
});

describe('the method of a small campaign', () => {
  it('says nothing of rounding where nothing is rounded, and takes no sample from a town', () => {
    const small = createCampaign({
      indicators: [createIndicator('halls')],
      observations: [observe('halls', '900001100', 12, { qualifier: 'over' }), observe('halls', county, 30)],
    });
    expect(buildQualifiers(createContext(small, 'en')).map(({ qualifier, sample }) => [qualifier, sample])).toEqual([
      ['over', null],
      ['nearly', null],
      ['about', null],
    ]);
  });

  it('explains nothing on an invented number', () => {
    const small = createCampaign({
      indicators: [createIndicator('halls')],
      observations: [observe('halls', county, 12, { qualifier: 'over', basis: 'demo' })],
    });
    expect(buildQualifiers(createContext(small, 'en')).map(({ sample }) => sample)).toEqual([null, null, null]);
  });

  it('counts a ledger as reported, and lists a source that nothing cites', () => {
    const small = createCampaign({
      indicators: [createIndicator('halls')],
      observations: [
        observe('halls', county, 30, { basis: 'reported', citation: { source: 'ledger', paragraph: null } }),
      ],
    });
    const context = createContext(small, 'en');
    expect(countRows(context).bases).toEqual(['published', 'reported', 'demo']);
    expect(buildSources(context).map(({ source, observations }) => [source.id, observations])).toEqual([
      ['article', 0],
      ['ledger', 1],
      ['invented', 0],
    ]);
  });
});
