import type { Campaign, Indicator, IsoDate, Observation, Plan } from '@/domain/campaign';
import { computeDate, computeDayNumber, computeDaysBetween, isKnownBy } from '@/domain/date';
import { findObservations } from '@/domain/lookup';
import { pickPlan } from '@/domain/plan';
import { computeProgress, type Planned } from '@/domain/progress';
import { getPeriodDay } from '@/domain/reading';
import { computeSeries, type SeriesPoint } from '@/domain/series';
import type { Thresholds } from '@/domain/thresholds';
import { type Basis, type MissingReason, rankByBasis } from '@/domain/vocabulary';

/**
 * What became of one report: `reported` in time; `late` after it; `missing` the place said that it has no value; `silent`
 * nothing came, and it is overdue or a later report came; `pending` nothing yet, and it may still come; `notOwed`.
 */
export const reportStates = ['reported', 'late', 'missing', 'silent', 'pending', 'notOwed'] as const;
export type ReportState = (typeof reportStates)[number];

/** One report one place owes of one indicator. */
export interface ReportCell {
  readonly indicator: string;
  readonly place: string;
  /** It speaks of the days after this one … */
  readonly after: IsoDate;
  /** … up to this one, the report day. */
  readonly day: IsoDate;
  readonly state: ReportState;
  /** What the place said instead of a value; null unless missing. */
  readonly reason: MissingReason | null;
  /** The day the value became known; null unless reported or late. */
  readonly knownFrom: IsoDate | null;
  /** The department that gave the value; null where the package does not say. */
  readonly saidBy: string | null;
  /** The word the state rests on is invented. */
  readonly demo: boolean;
}

/** The reports of one indicator in one place. */
export interface ReportLine {
  readonly indicator: string;
  readonly place: string;
  /** The last report days, oldest first; none before the first is due. */
  readonly cells: readonly ReportCell[];
  /** The newest dated value and its age in days; stale as the flag beside a status is. Null when there never was one. */
  readonly newest: { readonly date: IsoDate; readonly age: number; readonly isStale: boolean } | null;
  /** Something invented took part: the plan or a report. */
  readonly demo: boolean;
}

/** How complete the reports of some cells are. owed = reported + late + missing + silent + pending. */
export interface Completeness {
  readonly owed: number;
  readonly reported: number;
  readonly late: number;
  readonly missing: number;
  readonly silent: number;
  readonly pending: number;
  /** (reported + late) ÷ (owed − pending): a share of reports, never of values. Null when nothing was due. */
  readonly share: number | null;
}

/**
 * Who owed which report by a day, and what came: a line for each plan known by then, in the order of indicators, then by place
 * code; in each the last `weeks` report days. A report is due every `reportDays` days after the plan begins, also after the
 * last due date, until the target is reached for good (a later report that fell back makes the silence before it a silence).
 * Nobody owes a report while the newest word is that the indicator does not apply, nor one due before the plan was known.
 * Only a dated value is a report: a source that dates nothing is nobody's report.
 */
export function listReportLines(
  campaign: Pick<Campaign, 'indicators' | 'observations' | 'plans'>,
  asOf: IsoDate,
  thresholds: Thresholds,
  weeks: number,
): ReportLine[] {
  const placesByIndicator = groupPlaces(campaign.plans);
  return campaign.indicators.flatMap((indicator) =>
    [...(placesByIndicator.get(indicator.id) ?? [])].sort().flatMap((place) => {
      const plan = pickPlan(campaign.plans, indicator.id, place, asOf);
      if (plan === null) return [];
      const observations = findObservations(campaign.observations, indicator.id, place);
      return describeLine(indicator, plan, observations, asOf, thresholds, weeks);
    }),
  );
}

/** The counts of some cells, e.g. 10 owed, 7 reported, 1 late, 1 silent, 1 pending: a share of 8 ÷ 9. */
export function computeCompleteness(cells: readonly ReportCell[]): Completeness {
  const counts: Record<ReportState, number> = { reported: 0, late: 0, missing: 0, silent: 0, pending: 0, notOwed: 0 };
  for (const { state } of cells) counts[state] += 1;
  const { notOwed, ...owing } = counts;
  const owed = cells.length - notOwed;
  const due = owed - owing.pending;
  return { owed, ...owing, share: due === 0 ? null : (owing.reported + owing.late) / due };
}

function groupPlaces(plans: readonly Plan[]): ReadonlyMap<string, ReadonlySet<string>> {
  const groups = new Map<string, Set<string>>();
  for (const { indicator, place } of plans) {
    const group = groups.get(indicator);
    if (group === undefined) groups.set(indicator, new Set([place]));
    else group.add(place);
  }
  return groups;
}

function describeLine(
  indicator: Indicator,
  plan: Plan,
  observations: readonly Observation[],
  asOf: IsoDate,
  thresholds: Thresholds,
  weeks: number,
): ReportLine[] {
  const progress = computeProgress({ indicator, plan, observations, asOf, thresholds });
  if (progress.kind === 'unplanned') return [];
  const cells = describeCells(listReportDays(progress, thresholds, weeks), observations, {
    asOf,
    knownFrom: plan.knownFrom,
    end: findEnd(progress),
    excusedFrom: findExcuse(progress),
  }).map((cell) => ({ indicator: indicator.id, place: plan.place, ...cell }));
  const newest = findNewest(progress, thresholds);
  return [{ indicator: indicator.id, place: plan.place, cells, newest, demo: progress.demo }];
}

/** The day before the first asked for, the report days up to the day looked at, and the one after. */
function listReportDays({ start, asOf }: Planned, { reportDays }: Thresholds, weeks: number): IsoDate[] {
  const count = Math.floor(computeDaysBetween(start, asOf) / reportDays);
  const before = Math.max(0, count - weeks);
  const startDay = computeDayNumber(start);
  return Array.from({ length: Math.max(0, count - before + 2) }, (_, index) =>
    computeDate(startDay + (before + index) * reportDays),
  );
}

/** The day after which no report is owed any more: a level is to be kept until it is due, any other target to be reached. */
function findEnd({ milestones, baseline, target, due, asOf }: Planned): IsoDate | null {
  const reachedOn = milestones.at(-1)?.reachedOn ?? null;
  if (reachedOn === null || baseline !== target) return reachedOn;
  if (asOf < due) return null;
  return reachedOn > due ? reachedOn : due;
}

/** The day since when the newest word of all is that the indicator does not apply, also when its source dates nothing. */
function findExcuse({ word }: Planned): IsoDate | null {
  return word.kind === 'missing' && word.reason === 'notApplicable' ? word.date : null;
}

function findNewest({ values, reached, asOf }: Planned, { staleDays }: Thresholds): ReportLine['newest'] {
  const newest = values.at(-1);
  if (newest === undefined) return null;
  const age = computeDaysBetween(newest.date, asOf);
  return { date: newest.date, age, isStale: !reached && age > staleDays };
}

/** From when on and until when a report is owed at all. */
interface Owing {
  readonly asOf: IsoDate;
  readonly knownFrom: IsoDate;
  readonly end: IsoDate | null;
  readonly excusedFrom: IsoDate | null;
}

type BareCell = Omit<ReportCell, 'indicator' | 'place'>;

/** One walk over the report days and the words beside each other, both oldest first. */
function describeCells(days: readonly IsoDate[], observations: readonly Observation[], owing: Owing): BareCell[] {
  const series = computeSeries(observations, owing.asOf);
  const firstKnown = findFirstKnown(observations, owing.asOf);
  const newest = series.at(-1)?.date ?? '';
  let [next, applies] = [0, true];
  const listWordsUpTo = (day: IsoDate): readonly SeriesPoint[] => {
    const from = next;
    while ((series[next]?.date ?? '9') <= day) next += 1;
    const words = series.slice(from, next);
    const last = words.at(-1)?.reading;
    if (last !== undefined) applies = last.kind === 'value' || last.reason !== 'notApplicable';
    return words;
  };
  listWordsUpTo(days[0] ?? '');
  return days.slice(1, -1).map((day, index) => {
    const [after, deadline] = [days[index] ?? '', days[index + 2] ?? ''];
    const words = listWordsUpTo(day);
    const demo = words.some(({ basis }) => basis === 'demo');
    const cell = { after, day, reason: null, knownFrom: null, saidBy: null, demo };
    if (!applies || !isOwed(after, day, owing)) return { ...cell, state: 'notOwed' };
    const came = words.reduce<Came | null>((first, { date }) => pickEarlier(first, firstKnown.get(date)), null);
    if (came !== null) {
      const { knownFrom, saidBy } = came;
      return { ...cell, state: knownFrom <= deadline ? 'reported' : 'late', knownFrom, saidBy };
    }
    const said = words.at(-1)?.reading;
    if (said?.kind === 'missing') return { ...cell, state: 'missing', reason: said.reason };
    return { ...cell, state: owing.asOf > deadline || newest > day ? 'silent' : 'pending' };
  });
}

function isOwed(after: IsoDate, day: IsoDate, { knownFrom, end, excusedFrom }: Owing): boolean {
  return day >= knownFrom && (end === null || after < end) && (excusedFrom === null || day < excusedFrom);
}

/** When a value came and who gave it. */
interface Came {
  readonly knownFrom: IsoDate;
  readonly saidBy: string | null;
  readonly basis: Basis;
}

/** The first word with a value on each period: a correction makes no report late. */
function findFirstKnown(observations: readonly Observation[], asOf: IsoDate): ReadonlyMap<IsoDate, Came> {
  const known = new Map<IsoDate, Came>();
  for (const observation of observations) {
    const { periodEnd, reading, saidBy, basis } = observation;
    if (periodEnd === null || reading.kind === 'missing' || !isKnownBy(observation.knownFrom, asOf)) continue;
    const day = getPeriodDay(observation);
    const came = { knownFrom: observation.knownFrom ?? day, saidBy, basis };
    known.set(day, pickEarlier(came, known.get(day)));
  }
  return known;
}

/** The earlier of two; of one day the better basis, so that the order of the rows never decides. */
function pickEarlier<First extends Came | null>(a: First, b: Came | undefined): First | Came {
  if (b === undefined || a === null) return b ?? a;
  if (a.knownFrom !== b.knownFrom) return a.knownFrom < b.knownFrom ? a : b;
  return rankByBasis[a.basis] <= rankByBasis[b.basis] ? a : b;
}
