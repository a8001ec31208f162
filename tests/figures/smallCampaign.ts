import type {
  Campaign,
  CampaignEvent,
  Indicator,
  Mechanism,
  Observation,
  Place,
  Plan,
  PlanLeg,
  Reading,
  Source,
} from '@/domain/campaign';
import type { IndicatorHistory } from '@/domain/demo';
import { defaultThresholds } from '@/domain/thresholds';
import { type Basis, type MissingReason, missingReasons, type Text } from '@/domain/vocabulary';

/** Hand-made campaigns for the rules the real one happens not to exercise. */
export const county = '900001';
export const towns = ['900001100', '900001101', '900001102'] as const;

function pair(text: string): Text {
  return { 'zh-CN': text, en: text };
}

const empty: Text = { 'zh-CN': '', en: '' };

function createSource(id: string, kind: Source['kind'], published: string | null, basis: Basis): Source {
  return {
    id,
    kind,
    title: pair(`${id} title`),
    publisher: pair(`${id} press`),
    published,
    url: null,
    note: empty,
    basis,
  };
}

/** Three towns in code order, not in the order of the list: no rule may lean on the list. */
function createPlaces(): Place[] {
  const place = (code: string, level: Place['level'], column: number | null): Place => ({
    code,
    parent: level === 'county' ? null : county,
    level,
    name: pair(`P${code.slice(6) || '0'}`),
    inRegister: level === 'town',
    tile: column === null ? null : { row: 1, column },
    note: empty,
    basis: 'published',
  });
  return [
    place(county, 'county', null),
    place(towns[2], 'town', 3),
    place(towns[0], 'town', 1),
    place(towns[1], 'town', 2),
    place('900001001', 'subdistrict', 4),
  ];
}

/** An indicator that counts something; change what a test is about. */
export function createIndicator(id: string, changes: Partial<Indicator> = {}): Indicator {
  return {
    id,
    category: 'works',
    title: pair(`${id} title`),
    definition: pair(`${id} definition`),
    unit: { 'zh-CN': '个', en: 'thing|things' },
    decimals: 0,
    scope: 'county',
    nature: 'cumulative',
    direction: 'up',
    aggregation: 'sum',
    denominator: null,
    denominatorNote: empty,
    caution: empty,
    related: [],
    ...changes,
  };
}

/** One statement: a number, or the reason there is none. */
export function observe(
  indicator: string,
  place: string,
  stated: number | MissingReason,
  changes: Partial<Observation> & { qualifier?: 'exact' | 'over' | 'nearly' | 'about' } = {},
): Observation {
  const { qualifier = 'exact', ...rest } = changes;
  const reading: Reading =
    typeof stated === 'number'
      ? { kind: 'value', value: stated, qualifier, precision: null }
      : { kind: 'missing', reason: stated };
  return {
    indicator,
    place,
    periodEnd: null,
    knownFrom: '2020-01-31',
    reading,
    basis: 'published',
    citation: { source: 'article', paragraph: 3 },
    note: empty,
    saidBy: null,
    ...rest,
  };
}

/** A named thing of the campaign that is no event. */
export function createMechanism(id: string, kind: Mechanism['kind'], changes: Partial<Mechanism> = {}): Mechanism {
  return { ...createNamed(id), kind, ...changes };
}

/** Something that happened, dated or not. */
export function createEvent(id: string, kind: CampaignEvent['kind'], date: string | null): CampaignEvent {
  return { ...createNamed(id), kind, date };
}

function createNamed(id: string) {
  return {
    id,
    category: 'works',
    title: pair(`${id} title`),
    summary: pair(`${id} summary`),
    date: null,
    knownFrom: '2020-01-31',
    openList: false,
    basis: 'published',
    citation: { source: 'article', paragraph: 3 },
  } as const;
}

/** Dated statements of one place, one a month from 2019-01-31 on. */
export function observeMonths(
  indicator: string,
  place: string,
  values: readonly (number | MissingReason)[],
  basis: 'reported' | 'demo' = 'reported',
): Observation[] {
  return values.map((stated, index) => {
    const day = new Date(Date.UTC(2019, index + 1, 0)).toISOString().slice(0, 10);
    return observe(indicator, place, stated, {
      periodEnd: day,
      knownFrom: day,
      basis,
      citation: { source: basis === 'demo' ? 'invented' : 'ledger', paragraph: null },
    });
  });
}

/** A plan of one straight leg over 2019 unless told otherwise. */
export function createPlan(indicator: string, place: string, target: number, leg: Partial<PlanLeg> = {}): Plan {
  return {
    indicator,
    place,
    legs: [{ start: '2019-01-01', baseline: 0, due: '2019-12-31', target, shape: 'linear', ...leg }],
    knownFrom: '2019-01-01',
    basis: 'reported',
    citation: { source: 'ledger', paragraph: null },
    note: empty,
  };
}

/** A campaign of 2019 with three towns, seen from 2020-01-31. */
export function createCampaign(
  changes: Partial<Omit<Campaign, 'info'>> & { info?: Partial<Campaign['info']> },
): Campaign {
  const { info, ...lists } = changes;
  return {
    demo: null,
    sources: [
      createSource('article', 'article', '2020-01-31', 'published'),
      createSource('ledger', 'ledger', null, 'reported'),
      createSource('invented', 'demo', null, 'demo'),
    ],
    categories: [{ id: 'works', title: pair('Works'), summary: pair('What was built.') }],
    indicators: [],
    places: createPlaces(),
    departments: [],
    assignments: [],
    events: [],
    mechanisms: [],
    observations: [],
    plans: [],
    ...lists,
    info: {
      id: 'small',
      title: pair('Small campaign'),
      county: { code: county, name: pair('Small County'), shortName: pair('Small') },
      start: '2019-01-01',
      end: '2019-12-31',
      asOf: '2020-01-31',
      nextUpdate: null,
      award: null,
      register: { towns: null, villages: null },
      headlines: [],
      conduct: [],
      coverages: [],
      townMeasures: [],
      unknowns: [],
      conductSummary: pair('It was run.'),
      thresholds: defaultThresholds,
      weights: new Map(),
      ...info,
    },
  };
}

/** The history of one indicator of a hand-made campaign. */
export function takeHistory(campaign: Campaign, indicator: string): IndicatorHistory {
  return {
    indicator,
    observations: campaign.observations.filter((observation) => observation.indicator === indicator),
    plans: campaign.plans.filter((plan) => plan.indicator === indicator),
  };
}

export const everyReason = missingReasons;
