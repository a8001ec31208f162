import fc from 'fast-check';
import type { Campaign, CampaignInfo, Indicator, Observation, Place, Plan, PlanLeg, Reading } from '@/domain/campaign';
import { defaultThresholds } from '@/domain/thresholds';
import { bases, missingReasons, planShapes, qualifiers } from '@/domain/vocabulary';

const noText = { 'zh-CN': '', en: '' };
const citation = { source: 'article', paragraph: 1 };

/** An exact value, or another qualifier's. */
export function value(number: number, rest: Partial<Extract<Reading, { kind: 'value' }>> = {}): Reading {
  return { kind: 'value', value: number, qualifier: 'exact', precision: null, ...rest };
}

export const notReported: Reading = { kind: 'missing', reason: 'notReported' };

export function observation(rest: Partial<Observation> = {}): Observation {
  return {
    indicator: 'toilets',
    place: '131',
    periodEnd: null,
    knownFrom: '2021-02-16',
    reading: value(62),
    basis: 'published',
    citation,
    note: noText,
    saidBy: null,
    ...rest,
  };
}

export function indicator(rest: Partial<Indicator> = {}): Indicator {
  return {
    id: 'toilets',
    category: 'works',
    title: noText,
    definition: noText,
    unit: noText,
    decimals: 0,
    scope: 'county',
    nature: 'cumulative',
    direction: 'up',
    aggregation: 'sum',
    denominator: null,
    denominatorNote: noText,
    caution: noText,
    related: [],
    ...rest,
  };
}

export function place(rest: Partial<Place> = {}): Place {
  return {
    code: '131100',
    parent: '131',
    level: 'town',
    name: noText,
    inRegister: true,
    tile: null,
    note: noText,
    basis: 'published',
    ...rest,
  };
}

export function leg(rest: Partial<PlanLeg> = {}): PlanLeg {
  return { start: '2018-01-01', baseline: 0, due: '2018-12-31', target: 364, shape: 'linear', ...rest };
}

export function plan(legs: readonly PlanLeg[], rest: Partial<Plan> = {}): Plan {
  return {
    indicator: 'toilets',
    place: '131',
    legs,
    knownFrom: '2017-02-20',
    basis: 'demo',
    citation,
    note: noText,
    ...rest,
  };
}

const info: CampaignInfo = {
  id: 'sample',
  title: noText,
  county: { code: '131', name: noText, shortName: noText },
  start: '2017-02-19',
  end: '2020-11-20',
  asOf: '2021-02-16',
  nextUpdate: null,
  award: null,
  register: { towns: null, villages: null },
  headlines: [],
  conduct: [],
  coverages: [],
  townMeasures: [],
  unknowns: [],
  conductSummary: noText,
  thresholds: defaultThresholds,
  weights: new Map(),
};

export function campaign(rest: Partial<Campaign> = {}): Campaign {
  return {
    info,
    demo: null,
    sources: [],
    categories: [],
    indicators: [],
    places: [],
    departments: [],
    assignments: [],
    events: [],
    mechanisms: [],
    observations: [],
    plans: [],
    ...rest,
  };
}

/** A day number as ISO text, made without the code under test. */
export function toDate(dayNumber: number): string {
  return new Date(dayNumber * 86_400_000).toISOString().slice(0, 10);
}

const firstDay = Date.UTC(2017, 0, 1) / 86_400_000;

/** Days of 2017–2021: few enough that two of a list often meet. */
export const anyDate = fc.integer({ min: firstDay, max: firstDay + 5 * 365 }).map(toDate);

/** A year, a month or a day, as precise as a source speaks. */
export const anyPartialDate = fc
  .tuple(anyDate, fc.constantFrom(4, 7, 10))
  .map(([date, length]) => date.slice(0, length));

export const anyValueReading = fc
  .record({
    kind: fc.constant('value' as const),
    value: fc.nat(2_000_000),
    qualifier: fc.constantFrom(...qualifiers),
    steps: fc.constantFrom(1, 10, 100, 1000, 10_000),
  })
  .map(({ kind, value: count, qualifier, steps }) =>
    qualifier === 'rounded'
      ? { kind, value: (count % 2000) * steps, qualifier, precision: steps }
      : { kind, value: count, qualifier, precision: null },
  );

export const anyReading: fc.Arbitrary<Reading> = fc.oneof(
  { weight: 4, arbitrary: anyValueReading },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('missing' as const), reason: fc.constantFrom(...missingReasons) }),
  },
);

export const anyObservation: fc.Arbitrary<Observation> = fc
  .record({
    periodEnd: fc.option(anyPartialDate),
    knownFrom: fc.option(anyDate, { freq: 8 }),
    reading: anyReading,
    basis: fc.constantFrom(...bases),
  })
  .map((rest) => observation(rest));

/** Plans as the gate lets them through: each leg starts when, and at the height at which, the one before was due. */
export function anyPlan(shapes: readonly (typeof planShapes)[number][] = planShapes): fc.Arbitrary<Plan> {
  return fc
    .record({
      start: fc.integer({ min: firstDay, max: firstDay + 365 }),
      baseline: fc.nat(1000),
      steps: fc.array(
        fc.record({
          days: fc.integer({ min: 1, max: 500 }),
          target: fc.nat(20_000),
          shape: fc.constantFrom(...shapes),
        }),
        { minLength: 1, maxLength: 5 },
      ),
    })
    .map(({ start, baseline, steps }) => {
      const legs: PlanLeg[] = [];
      let [day, height] = [start, baseline];
      for (const { days, target, shape } of steps) {
        legs.push({ start: toDate(day), baseline: height, due: toDate(day + days), target, shape });
        [day, height] = [day + days, target];
      }
      return plan(legs);
    });
}
