import type { Campaign, Indicator, IsoDate, Observation, Plan } from '@/domain/campaign';
import { computeDate, computeDayNumber, computeDaysBetween, isKnownBy } from '@/domain/date';
import { findObservations } from '@/domain/lookup';
import { pickPlan } from '@/domain/plan';
import { computeProgress, type Planned } from '@/domain/progress';
import { getPeriodDay } from '@/domain/reading';
import { computeSeries } from '@/domain/series';
import type { Thresholds } from '@/domain/thresholds';
import type { MissingReason } from '@/domain/vocabulary';

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
  const calendar = { start: computeDayNumber(progress.start), step: thresholds.reportDays };
  const count = Math.floor((computeDayNumber(asOf) - calendar.start) / calendar.step);
  const first = Math.max(1, count - weeks + 1);
  const said = collectWords(observations, calendar, asOf);
  const owing = { known: plan.knownFrom, until: findEnd(progress), excusedFrom: findExcuse(progress), asOf, calendar };
  const cells = Array.from({ length: Math.max(0, count - first + 1) }, (_, index) => ({
    indicator: indicator.id,
    place: plan.place,
    ...describeCell(first + index, said, owing),
  }));
  return [
    {
      indicator: indicator.id,
      place: plan.place,
      cells,
      newest: findNewest(progress, thresholds),
      demo: progress.demo,
    },
  ];
}

/** Report days by number: the first, 1, is a step after the start. */
interface Calendar {
  readonly start: number;
  readonly step: number;
}

function getReportDay({ start, step }: Calendar, number: number): IsoDate {
  return computeDate(start + number * step);
}

function findReportNumber({ start, step }: Calendar, date: IsoDate): number {
  return Math.ceil((computeDayNumber(date) - start) / step);
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

/** What was said of the days of one report: the first day any value was known, and the last word without one. */
interface Said {
  valueKnown: IsoDate | null;
  missing: MissingReason | null;
  demo: boolean;
}

interface Words {
  readonly byNumber: ReadonlyMap<number, Said>;
  /** From the first of these numbers up to the second, the second left out, the newest word was that it does not apply. */
  readonly excused: readonly (readonly [number, number])[];
  readonly lastDay: IsoDate;
}

function collectWords(observations: readonly Observation[], calendar: Calendar, asOf: IsoDate): Words {
  const byNumber = new Map<number, Said>();
  const excused: [number, number][] = [];
  const series = computeSeries(observations, asOf);
  let isExcused = false;
  for (const { date, reading, basis } of series) {
    const number = findReportNumber(calendar, date);
    const said: Said = byNumber.get(number) ?? { valueKnown: null, missing: null, demo: false };
    byNumber.set(number, said);
    said.demo ||= basis === 'demo';
    const applies = reading.kind === 'value' || reading.reason !== 'notApplicable';
    if (reading.kind === 'missing') said.missing = reading.reason;
    if (!applies && !isExcused) excused.push([number, Number.POSITIVE_INFINITY]);
    const open = excused.at(-1);
    if (applies && isExcused && open !== undefined) open[1] = number;
    isExcused = !applies;
  }
  // The first word on a period counts here: a correction makes no report late.
  for (const { periodEnd, knownFrom, reading, ...observation } of observations) {
    if (periodEnd === null || reading.kind === 'missing' || !isKnownBy(knownFrom, asOf)) continue;
    const day = getPeriodDay({ ...observation, periodEnd, knownFrom, reading });
    const said = byNumber.get(findReportNumber(calendar, day));
    const known = knownFrom ?? day;
    if (said !== undefined && (said.valueKnown === null || known < said.valueKnown)) said.valueKnown = known;
  }
  return { byNumber, excused, lastDay: series.at(-1)?.date ?? '' };
}

interface Owing {
  readonly known: IsoDate;
  readonly until: IsoDate | null;
  readonly excusedFrom: IsoDate | null;
  readonly asOf: IsoDate;
  readonly calendar: Calendar;
}

function describeCell(
  number: number,
  { byNumber, excused, lastDay }: Words,
  { known, until, excusedFrom, asOf, calendar }: Owing,
): Omit<ReportCell, 'indicator' | 'place'> {
  const [after, day] = [getReportDay(calendar, number - 1), getReportDay(calendar, number)];
  const last = getReportDay(calendar, number + 1);
  const said = byNumber.get(number);
  const isExcused =
    excused.some(([from, to]) => from <= number && number < to) || (excusedFrom !== null && excusedFrom <= day);
  const demo = said?.demo ?? false;
  const cell = { after, day, reason: null, knownFrom: null, demo };
  if (isExcused || day < known || (until !== null && after >= until)) return { ...cell, state: 'notOwed' };
  const knownFrom = said?.valueKnown ?? null;
  if (knownFrom !== null) return { ...cell, state: knownFrom <= last ? 'reported' : 'late', knownFrom };
  if (said !== undefined && said.missing !== null) return { ...cell, state: 'missing', reason: said.missing };
  return { ...cell, state: asOf > last || lastDay > day ? 'silent' : 'pending' };
}
