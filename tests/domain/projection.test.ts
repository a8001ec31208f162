import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Indicator, Observation, Plan } from '@/domain/campaign';
import { computeDayNumber, computeDaysBetween } from '@/domain/date';
import { computeProgress, type Planned } from '@/domain/progress';
import { computeProjection, type Projection } from '@/domain/projection';
import { defaultThresholds } from '@/domain/thresholds';
import {
  anyDate,
  anyObservation,
  anyPlan,
  indicator,
  leg,
  notReported,
  observation,
  plan,
  toDate,
  value,
} from './samples';

const firstMonday = computeDayNumber('2018-01-01');
const thousand = plan([leg({ target: 1000, due: '2020-12-31' })]);

function progressOf(
  observations: readonly Observation[],
  which: Plan,
  asOf: string,
  of: Indicator = indicator(),
): Planned {
  const progress = computeProgress({ indicator: of, plan: which, observations, asOf, thresholds: defaultThresholds });
  if (progress.kind === 'unplanned') throw new Error('planned in every test');
  return progress;
}

/** Reports of a count that grows by these steps, one every `days` from 2018-01-01 on, seen on the day of the last. */
function project(
  steps: readonly number[],
  { which = thousand, days = 7, of = indicator(), late = 0 } = {},
): Projection {
  let height = which.legs[0]?.baseline ?? 0;
  const heights = [height, ...steps.map((step) => (height += step))];
  const observations = heights.map((number, index) => say(firstMonday + index * days, number));
  return computeProjection(progressOf(observations, which, toDate(firstMonday + steps.length * days + late), of));
}

function say(day: number, number: number): Observation {
  return observation({ periodEnd: toDate(day), knownFrom: toDate(day), reading: value(number), basis: 'reported' });
}

const weeks = (count: number, ...pattern: readonly number[]) =>
  Array.from({ length: count }, (_, index) => pattern[index % pattern.length] ?? 0);

function rangeOf(projection: Projection) {
  if (projection.kind !== 'range') throw new Error(`a range and no ${projection.kind}`);
  return projection;
}

/** Days from the last report to both ends. */
function daysTo(projection: Projection, count: number): [number, number | null] {
  const { earliest, latest } = rangeOf(projection);
  const last = toDate(firstMonday + count * 7);
  return [computeDaysBetween(last, earliest), latest === null ? null : computeDaysBetween(last, latest)];
}

describe('computeProjection', () => {
  it.each([
    ['no observation', []],
    ['one', [say(firstMonday, 10)]],
    ['two', [say(firstMonday, 10), say(firstMonday + 7, 20)]],
  ])('refuses %s', (_, observations) => {
    const projection = computeProjection(progressOf(observations, thousand, '2018-01-08'));
    const reason = observations.length === 0 ? 'noActual' : 'tooFewObservations';
    expect(projection).toEqual({ kind: 'refused', reason, observations: observations.length });
  });

  it('refuses three reports of one week: there is no second week to draw', () => {
    const observations = [0, 3, 6].map((day) => say(firstMonday + day, day));
    expect(computeProjection(progressOf(observations, thousand, '2018-01-08'))).toMatchObject({
      reason: 'spanTooShort',
    });
  });

  it('refuses when the newest word is silence, and when the reports are old', () => {
    const observations = [0, 7, 14].map((day) => say(firstMonday + day, day));
    const silent = observation({
      periodEnd: '2018-01-22',
      knownFrom: '2018-01-22',
      reading: notReported,
      basis: 'reported',
    });
    const on = (asOf: string, more: readonly Observation[] = []) =>
      computeProjection(progressOf([...observations, ...more], thousand, asOf));
    expect(on('2018-01-22', [silent])).toMatchObject({ reason: 'noActual' });
    expect(on('2018-03-12').kind).toBe('range');
    expect(on('2018-03-13')).toMatchObject({ reason: 'noRecentReport' });
  });

  it('is finished on the day the target was reached', () => {
    expect(project([400, 600, 5])).toEqual({ kind: 'finished', on: '2018-01-15' });
  });

  it('a steady count: even then a week and no day, and the right one', () => {
    // 600 of 1000 after 60 weeks of 10: 40 weeks are left.
    expect(daysTo(project(weeks(60, 10)), 60)).toEqual([39 * 7 + 1, 40 * 7]);
  });

  it('an uneven count: the range holds the pace of the year', () => {
    // Ten a week in the mean: 37 weeks for the 370 that are left.
    const projection = project(weeks(63, 0, 4, 30, 6, 0, 25, 5));
    const [early, late] = daysTo(projection, 63);
    expect(early).toBeLessThan(36 * 7);
    expect(late).toBeGreaterThan(38 * 7);
    expect(late).toBeLessThan(60 * 7);
    const { operands } = rangeOf(projection);
    expect(operands).toMatchObject({ remaining: 370, weeks: 52, block: 4, from: '2018-03-19', to: '2019-03-18' });
    expect(operands.perWeek).toBeCloseTo(10, 0);
  });

  it('a holiday of three still weeks just now moves the range by little, the last rate would move it to never', () => {
    const still = project([...weeks(57, 10), 0, 0, 0]);
    const [early, late] = daysTo(still, 60);
    expect(early).toBeGreaterThan(38 * 7);
    expect(late).toBeLessThan(56 * 7);
  });

  it('a burst just now does not promise bursts for ever', () => {
    const [early] = daysTo(project([...weeks(59, 5), 300]), 60);
    // At the pace of that week the 405 that are left would take two weeks.
    expect(early).toBeGreaterThan(4 * 7);
  });

  it.each([
    ['never moved', weeks(20, 0), '2018-01-01'],
    ['moved, and then not for longer than ever before', [...weeks(10, 5), ...weeks(9, 0)], '2018-03-12'],
  ])('has stalled when it %s', (_, steps, since) => {
    expect(project(steps)).toEqual({ kind: 'stalled', since });
  });

  it('a village every half year has not stalled after a quarter', () => {
    const six = plan([leg({ target: 6, due: '2021-12-31', shape: 'step' })]);
    const halfYears = [...weeks(25, 0), 1, ...weeks(25, 0), 1, ...weeks(13, 0)];
    expect(project(halfYears, { which: six }).kind).toBe('range');
  });

  it('out of sight is said, not drawn', () => {
    const projection = project(weeks(60, 0.1));
    expect(projection).toMatchObject({ kind: 'outOfSight', operands: { remaining: 994 } });
  });

  it('a correction downwards takes away what was never there, and no week is drawn backwards', () => {
    const corrected = project([...weeks(30, 10), -100, ...weeks(30, 10)]);
    const [early, late] = daysTo(corrected, 61);
    // 500 of 1000 after 61 weeks, none of them fallen: about as long again.
    expect(rangeOf(corrected).operands.perWeek).toBeGreaterThan(7);
    expect(early).toBeGreaterThan(30 * 7);
    expect(late).toBeLessThan(90 * 7);
  });

  it('weeks that were corrected away promise nothing', () => {
    // 80 remain of 400 said in 40 weeks: drawn as they were first said, the 120 that are left would take 12 weeks.
    const which = plan([leg({ target: 200, due: '2020-12-31' })]);
    const [early, late] = daysTo(project([...weeks(40, 10), -350, ...weeks(3, 10)], { which }), 44);
    expect(early).toBeGreaterThan(24 * 7);
    expect(late).toBeGreaterThan(60 * 7);
  });

  it('a level that falls and rises has fallen: its weeks are drawn as they were', () => {
    const of = indicator({ nature: 'stock' });
    const projection = rangeOf(project(weeks(60, 20, -10), { of }));
    expect(projection.operands.perWeek).toBe(5);
  });

  it('a falling plan is projected downwards', () => {
    const down = plan([leg({ baseline: 1000, target: 0, due: '2020-12-31' })]);
    expect(daysTo(project(weeks(60, -10), { which: down }), 60)).toEqual([39 * 7 + 1, 40 * 7]);
  });

  it('monthly reports are drawn by the month', () => {
    const projection = rangeOf(project(weeks(14, 20, 60), { days: 28 }));
    expect(projection.operands.block).toBe(4);
    expect(computeDaysBetween(projection.earliest, projection.latest ?? '')).toBeGreaterThan(7);
  });

  it('the more is left, the later; and the same is said twice', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(30), { minLength: 4, maxLength: 80 }), fc.nat(500), (steps, more) => {
        const done = steps.reduce((sum, step) => sum + step, 0);
        const upTo = (target: number) => plan([leg({ target, due: '2020-12-31' })]);
        const near = project(steps, { which: upTo(done + 50) });
        const far = project(steps, { which: upTo(done + 50 + more) });
        expect(project(steps, { which: upTo(done + 50) })).toEqual(near);
        if (near.kind !== 'range' || far.kind !== 'range') return;
        expect(far.earliest >= near.earliest).toBe(true);
        expect(far.latest === null || (near.latest !== null && far.latest >= near.latest)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('another seed draws other weeks of the same year', () => {
    const observations = weeks(60, 0, 4, 30, 6).map((_, index) => say(firstMonday + index * 7, index * index * 0.1));
    const progress = progressOf(observations, thousand, '2019-02-18');
    const [one, two] = [computeProjection(progress, 1), computeProjection(progress, 2)].map(rangeOf);
    expect(one?.operands).toEqual({ ...two?.operands, seed: 1 });
    expect(Math.abs(computeDaysBetween(one?.earliest ?? '', two?.earliest ?? ''))).toBeLessThan(70);
  });

  it('whatever was reported, never ends before the day it is made on, and is a range or says why not', () => {
    const dated = fc.array(anyObservation, { maxLength: 25 });
    fc.assert(
      fc.property(dated, anyPlan(), anyDate, (observations, which, asOf) => {
        const progress = progressOf(observations, { ...which, knownFrom: '2017-01-01' }, asOf);
        const projection = computeProjection(progress);
        if (projection.kind === 'range') {
          expect(projection.earliest > asOf).toBe(true);
          expect(projection.latest === null || projection.latest > projection.earliest).toBe(true);
        }
        if (projection.kind === 'outOfSight') expect(projection.beyond > asOf).toBe(true);
        expect(projection.kind === 'finished').toBe(progress.reached);
        expect(projection).toEqual(
          computeProjection(progressOf([...observations].reverse(), { ...which, knownFrom: '2017-01-01' }, asOf)),
        );
      }),
      { numRuns: 200 },
    );
  });
});
