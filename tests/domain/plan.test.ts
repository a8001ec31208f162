import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plan } from '@/domain/campaign';
import { computePlanValue, computePlanWay, findLeg, getPlanDirection, getPlanEnds, pickPlan } from '@/domain/plan';
import { bases, rankByBasis } from '@/domain/vocabulary';
import { anyDate, anyPlan, leg, plan } from './samples';

const yearly = plan([leg()]);
const stepped = plan([leg({ shape: 'step', baseline: 10, target: 62 })]);
const twoLegs = plan([
  leg({ target: 100 }),
  leg({ start: '2018-12-31', baseline: 100, due: '2020-12-31', target: 831, shape: 'linear' }),
]);
const milestones = plan([
  leg({ shape: 'step', target: 20 }),
  leg({ shape: 'step', start: '2018-12-31', baseline: 20, due: '2019-12-31', target: 62 }),
]);
const withGap = plan([
  leg({ target: 100 }),
  leg({ start: '2020-01-01', baseline: 100, due: '2020-12-31', target: 200 }),
]);
const downwards = plan([leg({ baseline: 364, target: 0 })]);

describe('computePlanValue', () => {
  it.each<[string, Plan, string, number | null]>([
    ['no legs', plan([]), '2018-06-01', null],
    ['before the start: the baseline', stepped, '2017-12-31', 10],
    ['on the start', yearly, '2018-01-01', 0],
    ['a day later', yearly, '2018-01-02', 1],
    ['half-way', yearly, '2018-07-02', 182],
    ['the day before it is due', yearly, '2018-12-30', 363],
    ['the day it is due', yearly, '2018-12-31', 364],
    ['after', yearly, '2030-01-01', 364],
    ['a step before it is due', stepped, '2018-12-30', 10],
    ['a step on the day it is due', stepped, '2018-12-31', 62],
    ['the joint of two legs', twoLegs, '2018-12-31', 100],
    ['inside the second leg', twoLegs, '2019-01-01', 101],
    ['at the end of the second leg', twoLegs, '2020-12-31', 831],
    ['between two milestones', milestones, '2019-06-01', 20],
    ['at the second milestone', milestones, '2019-12-31', 62],
    ['between legs that do not touch', withGap, '2019-06-01', 100],
    ['downwards, a day later', downwards, '2018-01-02', 363],
    ['downwards, at the end', downwards, '2018-12-31', 0],
  ])('%s', (_, which, date, expected) => {
    expect(computePlanValue(which, date)).toBe(expected);
  });

  it('stays between the lowest and the highest height the plan names', () => {
    fc.assert(
      fc.property(anyPlan(), anyDate, (which, date) => {
        const heights = which.legs.flatMap(({ baseline, target }) => [baseline, target]);
        const height = computePlanValue(which, date) ?? Number.NaN;
        expect(height).toBeGreaterThanOrEqual(Math.min(...heights) - 1e-9);
        expect(height).toBeLessThanOrEqual(Math.max(...heights) + 1e-9);
      }),
    );
  });

  it('on each leg stays between its baseline and its target', () => {
    fc.assert(
      fc.property(anyPlan(), anyDate, (which, date) => {
        const at = which.legs.find(({ start, due }) => start <= date && date < due);
        fc.pre(at !== undefined);
        const [low = 0, high = 0] = [at?.baseline ?? 0, at?.target ?? 0].sort((a, b) => a - b);
        const height = computePlanValue(which, date) ?? Number.NaN;
        expect(height).toBeGreaterThanOrEqual(low - 1e-9);
        expect(height).toBeLessThanOrEqual(high + 1e-9);
      }),
    );
  });

  it('never falls when no leg falls, and never rises when no leg rises', () => {
    fc.assert(
      fc.property(anyPlan(), anyDate, anyDate, (which, a, b) => {
        const [early = a, late = a] = [a, b].sort();
        const change = (computePlanValue(which, late) ?? 0) - (computePlanValue(which, early) ?? 0);
        if (which.legs.every(({ baseline, target }) => target >= baseline))
          expect(change).toBeGreaterThanOrEqual(-1e-9);
        if (which.legs.every(({ baseline, target }) => target <= baseline)) expect(change).toBeLessThanOrEqual(1e-9);
      }),
    );
  });

  it('is the last target from the last due day on', () => {
    fc.assert(
      fc.property(anyPlan(), anyDate, (which, date) => {
        const ends = getPlanEnds(which);
        fc.pre(ends !== null && date >= ends.due);
        expect(computePlanValue(which, date)).toBe(ends?.target);
        expect(computePlanValue(which, ends?.due ?? '')).toBe(ends?.target);
      }),
    );
  });

  it('is the first baseline until the first start', () => {
    fc.assert(
      fc.property(anyPlan(), (which) => {
        const ends = getPlanEnds(which);
        expect(computePlanValue(which, '0001-01-01')).toBe(ends?.baseline);
      }),
    );
  });
});

describe('computePlanWay', () => {
  const pause = leg({ start: '2018-12-31', baseline: 364, due: '2019-12-31', target: 364 });
  it.each<[string, Plan, string, number, number]>([
    ['no legs', plan([]), '2018-06-01', 0, 0],
    ['before the start', yearly, '2017-06-01', 0, 364],
    ['half-way', yearly, '2018-07-02', 182, 364],
    ['after', yearly, '2030-01-01', 364, 364],
    ['a step before it is due', stepped, '2018-12-30', 0, 52],
    ['a step on the day it is due', stepped, '2018-12-31', 52, 52],
    ['inside the second leg', twoLegs, '2019-01-01', 101, 831],
    ['in a pause nothing goes', plan([leg(), pause]), '2019-06-01', 364, 364],
    ['downwards as upwards', downwards, '2018-07-02', 182, 364],
    ['a plan that turns goes both ways', plan([leg(), { ...pause, target: 264 }]), '2019-12-31', 464, 464],
  ])('%s', (_, which, date, gone, whole) => {
    expect(computePlanWay(which, date)).toEqual({ gone, whole });
  });

  it('never goes back, from nothing to the whole', () => {
    fc.assert(
      fc.property(anyPlan(), anyDate, anyDate, (which, a, b) => {
        const [early = a, late = a] = [a, b].sort();
        expect(computePlanWay(which, late).gone).toBeGreaterThanOrEqual(computePlanWay(which, early).gone - 1e-9);
        expect(computePlanWay(which, '0001-01-01').gone).toBe(0);
        const { gone, whole } = computePlanWay(which, '2099-01-01');
        expect(gone).toBe(whole);
      }),
    );
  });
});

describe('findLeg', () => {
  it.each<[string, Plan, string, number | undefined]>([
    ['before the start the first', twoLegs, '2017-01-01', 100],
    ['on the joint the second', twoLegs, '2018-12-31', 831],
    ['between legs that do not touch the one before', withGap, '2019-06-01', 100],
    ['no legs, none', plan([]), '2018-01-01', undefined],
  ])('%s', (_, which, date, target) => {
    expect(findLeg(which, date)?.target).toBe(target);
  });
});

describe('getPlanDirection', () => {
  it.each([
    [0, 5, 'down', 'up'],
    [5, 0, 'up', 'down'],
    [5, 5, 'down', 'down'],
    [5, 5, 'up', 'up'],
    [5, 5, 'none', 'up'],
  ] as const)('from %d to %d, better %s: %s', (baseline, target, better, expected) => {
    expect(getPlanDirection({ baseline, target }, better)).toBe(expected);
  });
});

describe('getPlanEnds', () => {
  it.each([
    ['no legs', plan([]), null],
    ['one leg', yearly, { start: '2018-01-01', baseline: 0, due: '2018-12-31', target: 364 }],
    ['two legs', twoLegs, { start: '2018-01-01', baseline: 0, due: '2020-12-31', target: 831 }],
  ])('%s', (_, which, expected) => {
    expect(getPlanEnds(which)).toEqual(expected);
  });
});

describe('pickPlan', () => {
  const demo = plan([leg()], { basis: 'demo', knownFrom: '2017-02-20' });
  const reported = plan([leg({ target: 300 })], { basis: 'reported', knownFrom: '2018-05-01' });
  const published = plan([leg({ target: 200 })], { basis: 'published', knownFrom: '2021-02-16' });
  const ofTown = plan([leg()], { place: '131100', basis: 'published' });
  const ofRoads = plan([leg()], { indicator: 'roads', basis: 'published' });

  it.each<[string, readonly Plan[], string, Plan | null]>([
    ['no plans', [], '2021-02-16', null],
    ['of another place', [ofTown], '2021-02-16', null],
    ['of another indicator', [ofRoads], '2021-02-16', null],
    ['known only the day after', [demo], '2017-02-19', null],
    ['on the day it was known', [demo], '2017-02-20', demo],
    ['the best basis', [demo, reported, published, ofTown, ofRoads], '2021-02-16', published],
    ['the best basis, wherever it stands', [published, reported, demo], '2021-02-16', published],
    ['the best basis known by then', [published, demo, reported], '2018-05-01', reported],
    ['what was known before the better one', [published, demo, reported], '2018-04-30', demo],
  ])('%s', (_, plans, asOf, expected) => {
    expect(pickPlan(plans, 'toilets', '131', asOf)).toBe(expected);
  });

  it('was known by then, and no known plan is of a better basis', () => {
    const anyKnown = fc
      .tuple(fc.constantFrom(...bases), anyDate)
      .map(([basis, knownFrom]) => plan([leg()], { basis, knownFrom }));
    fc.assert(
      fc.property(fc.array(anyKnown, { maxLength: 6 }), anyDate, (plans, asOf) => {
        const known = plans.filter(({ knownFrom }) => knownFrom <= asOf);
        const picked = pickPlan(plans, 'toilets', '131', asOf);
        if (picked === null) expect(known).toEqual([]);
        else {
          expect(known).toContain(picked);
          expect(rankByBasis[picked.basis]).toBe(Math.min(...known.map(({ basis }) => rankByBasis[basis])));
        }
      }),
    );
  });
});
