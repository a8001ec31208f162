import type { Assessment } from '@/domain/assessment';
import { getResult } from '@/domain/calculation';
import type { Indicator } from '@/domain/campaign';
import { type CountyStatus, statusesWorstFirst } from '@/domain/countyStatus';
import { listTowns } from '@/domain/lookup';
import type { Planned } from '@/domain/progress';
import { computeProjection, type Projection } from '@/domain/projection';
import { computeStanding } from '@/domain/standing';
import { type Basis, type Status, statuses } from '@/domain/vocabulary';
import type { FigureContext } from '@/figures/context';
import type { WorkspaceWords } from '@/messages/workspace';

/** One target in one place: what a row of the ledger is filtered, sorted and grouped by. Worded by `buildTargetRow`. */
export interface TargetItem {
  /** Indicator and place: `rural-toilets-renovated~` and a code. */
  readonly key: string;
  readonly indicator: Indicator;
  readonly place: TargetPlace;
  readonly assessment: Assessment;
  /** The county beside its towns; null for a town and for what only the county has. */
  readonly county: CountyStatus | null;
  /** Who leads it; null when nobody is named. */
  readonly department: string | null;
  /** What the row rests on: of a plan that is invented or whose actual is, demo. */
  readonly basis: Basis | null;
}

/** A place as the ledger names it: the county is 全县. */
export interface TargetPlace {
  readonly code: string;
  readonly name: string;
  readonly isCounty: boolean;
}

/** Every target of a campaign on a day, and what is none. */
export interface TargetList {
  readonly items: readonly TargetItem[];
  /** The county's indicators that carry no plan by their nature: they are no rows. */
  readonly notApplicable: number;
  /** The county's indicators that have neither a plan nor a value on the day: they are no rows either. */
  readonly silent: number;
}

/** The statuses that judge nothing. */
export const unjudgedStatuses: readonly Status[] = ['noTarget', 'endValueOnly', 'notReported'];

/** The places of a ledger: the county, then its towns in code order. */
export function listTargetPlaces(
  { campaign, locale }: Pick<FigureContext, 'campaign' | 'locale'>,
  words: WorkspaceWords,
): TargetPlace[] {
  const { code } = campaign.info.county;
  return [
    { code, name: words.wholeCounty, isCounty: true },
    ...listTowns(campaign).map((town) => ({ code: town.code, name: town.name[locale], isCounty: false })),
  ];
}

/** The rows of the ledger on the context's day, the county's first, each place's in the campaign's order. */
export function listTargets(context: FigureContext, words: WorkspaceWords): TargetList {
  const { campaign, asOf } = context;
  const { assessments, counties } = computeStanding(campaign, asOf);
  const places = new Map(listTargetPlaces(context, words).map((place) => [place.code, place]));
  const indicators = new Map(campaign.indicators.map((indicator) => [indicator.id, indicator]));
  const leads = new Map(
    campaign.assignments
      .filter(({ subject, role }) => subject === 'indicator' && role === 'lead')
      .map(({ subjectId, department }) => [subjectId, department]),
  );
  const own = assessments.filter(({ place }) => place === campaign.info.county.code);
  const applicable = own.filter(isApplicable);
  return {
    items: assessments
      .filter((assessment) => isApplicable(assessment) && isRow(assessment))
      .flatMap((assessment) => {
        const [indicator, place] = [indicators.get(assessment.indicator), places.get(assessment.place)];
        if (indicator === undefined || place === undefined) return [];
        const county = place.isCounty ? counties.get(indicator.id) : undefined;
        return {
          key: `${indicator.id}~${place.code}`,
          indicator,
          place,
          assessment,
          county: county === undefined || county.parts.length === 0 ? null : county,
          department: leads.get(indicator.id) ?? null,
          basis: pickBasis(assessment),
        };
      }),
    notApplicable: own.length - applicable.length,
    silent: applicable.filter((assessment) => !isRow(assessment)).length,
  };
}

function isApplicable({ judgement }: Assessment): boolean {
  return judgement.status !== 'notApplicable';
}

/** Without a plan and without a value there is nothing to put into a row. */
function isRow({ progress }: Assessment): boolean {
  return progress.kind === 'planned' || progress.actual !== null;
}

function pickBasis({ progress }: Assessment): Basis | null {
  if (progress.kind === 'planned' && progress.demo) return 'demo';
  return progress.actual?.basis ?? null;
}

/** How many rows there are of each status. */
export function countStatuses(items: readonly TargetItem[]): Readonly<Record<Status, number>> {
  const counts = Object.fromEntries(statuses.map((status) => [status, 0])) as Record<Status, number>;
  for (const { assessment } of items) counts[assessment.judgement.status] += 1;
  return counts;
}

const projections = new WeakMap<Planned, Projection>();

/** When a target will be reached, computed once for each row that is looked at. Null without a plan. */
export function projectTarget({ assessment: { progress } }: TargetItem): Projection | null {
  if (progress.kind !== 'planned') return null;
  const known = projections.get(progress);
  if (known !== undefined) return known;
  const projection = computeProjection(progress);
  projections.set(progress, projection);
  return projection;
}

/** 差值 as a share of the way, or null. */
export function getGapShare({ assessment: { progress } }: Pick<TargetItem, 'assessment'>): number | null {
  return progress.kind === 'planned' ? getResult(progress.gapShare) : null;
}

/** The place of a status in the order officials read: what needs somebody first. */
export const statusOrder: readonly Status[] = [
  'overdue',
  'behind',
  'dueSoon',
  'notReported',
  ...statusesWorstFirst.filter((status) => status !== 'overdue' && status !== 'behind' && status !== 'dueSoon'),
  'endValueOnly',
  'noTarget',
  'notApplicable',
];
