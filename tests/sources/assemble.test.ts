import { describe, expect, it } from 'vitest';
import { defaultThresholds } from '@/domain/thresholds';
import { assembleCampaign, assemblePlans } from '@/sources/assemble';
import { readPackage } from '@/sources/gate/readPackage';
import type { PublicRow } from '@/sources/tables';
import { readValidPackage } from './gate/malformedPackage';

function row(leg: number, rest: Partial<PublicRow<'targets'>> = {}): PublicRow<'targets'> {
  return {
    indicator: 'roads',
    place: '131028',
    leg,
    start: `201${7 + leg}-01-01`,
    baseline: leg * 10,
    due: `201${7 + leg}-12-31`,
    target: leg * 10 + 10,
    shape: 'linear',
    known_from: '2018-01-01',
    basis: 'reported',
    source: 'ledger',
    paragraph: null,
    note_zh: '',
    note_en: '',
    ...rest,
  };
}

describe('assemblePlans', () => {
  it('puts the legs of one plan in order, wherever their rows stand', () => {
    const [plan, ...others] = assemblePlans([row(2), row(1)]);
    expect(others).toEqual([]);
    expect(plan?.legs.map(({ baseline, target }) => [baseline, target])).toEqual([
      [10, 20],
      [20, 30],
    ]);
  });

  it.each<[what: string, other: Partial<PublicRow<'targets'>>]>([
    ['place', { place: '131028100' }],
    ['indicator', { indicator: 'lanes' }],
    ['basis', { basis: 'demo', source: 'demo' }],
  ])('never joins the legs of two plans: another %s', (_, other) => {
    const plans = assemblePlans([row(1), row(1, other), row(2), row(2, other)]);
    expect(plans.map(({ legs }) => legs.length)).toEqual([2, 2]);
    expect(new Set(plans.map(({ indicator, place, basis }) => `${indicator} ${place} ${basis}`)).size).toBe(2);
  });

  it('makes nothing of nothing', () => expect(assemblePlans([])).toEqual([]));
});

describe('the weights of a campaign', () => {
  const { campaignFile, tables } = readPackage(readValidPackage());
  if (campaignFile === null) throw new Error('the valid package is valid');
  const assemble = (weights: typeof campaignFile.weights) =>
    assembleCampaign({ ...campaignFile, weights }, null, tables).info.weights;

  it('are none where the package says nothing, and nothing that every object knows', () => {
    expect([...assemble(undefined)]).toEqual([]);
    expect(assemble({}).get('constructor')).toBeUndefined();
  });

  it('are the package’s own where it says something', () => {
    expect([...assemble({ stations: 2, rounds: 0.5 })]).toEqual([
      ['stations', 2],
      ['rounds', 0.5],
    ]);
  });
});

describe('the thresholds of a campaign', () => {
  const { campaignFile, tables } = readPackage(readValidPackage());
  if (campaignFile === null) throw new Error('the valid package is valid');
  const assemble = (thresholds: typeof campaignFile.thresholds) =>
    assembleCampaign({ ...campaignFile, thresholds }, null, tables).info.thresholds;

  it('are the defaults where the package says nothing', () => {
    expect(assemble(undefined)).toEqual(defaultThresholds);
    expect(assemble({})).toEqual(defaultThresholds);
  });

  it('are the package’s own where it says something', () => {
    expect(assemble({ behind: 0.1, staleDays: 45 })).toEqual({ ...defaultThresholds, behind: 0.1, staleDays: 45 });
    expect(assemble({ behind: 0 }).behind).toBe(0);
  });
});
