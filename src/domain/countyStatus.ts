import { type Assessment, type AssessmentRows, assessPlace } from '@/domain/assessment';
import type { Indicator, IsoDate, Observation, Reading } from '@/domain/campaign';
import { computeDaysBetween } from '@/domain/date';
import { findObservations } from '@/domain/lookup';
import { isReached } from '@/domain/milestones';
import { pickPlan } from '@/domain/plan';
import { computeProgress, type Planned, type Word } from '@/domain/progress';
import { computeSeries, type SeriesPoint } from '@/domain/series';
import { computeStatus } from '@/domain/status';
import type { Thresholds } from '@/domain/thresholds';
import type { Qualifier, Status } from '@/domain/vocabulary';

/** The statuses that judge a plan, worst first: the whole stands where its worst part stands. */
export const statusesWorstFirst = [
  'overdue',
  'behind',
  'dueSoon',
  'onPlan',
  'ahead',
  'madeUp',
  'done',
] as const satisfies readonly Status[];

/** What the parts add up to. While a part is silent the sum is not known: what is there is only at least that much. */
export type PartsSum =
  | { readonly kind: 'value'; readonly value: number; readonly qualifier: Qualifier }
  /** 部分未报 */
  | { readonly kind: 'partlyReported'; readonly atLeast: number; readonly missing: readonly string[] }
  /** The parts do not add up to the whole, or there are none. */
  | { readonly kind: 'none' };

/** A county's status seen twice: from its own total, and from its parts. */
export interface CountyStatus {
  /** Judged on the county's own report, or where it has none on the complete sum of its parts. */
  readonly fromTotal: Assessment;
  /** True when the total is the sum of the parts and no report of the county's own. */
  readonly isTotalSummed: boolean;
  /** The worst status among the parts that can be judged, and which parts those are; null when none can be. */
  readonly fromParts: { readonly status: Status; readonly places: readonly string[] } | null;
  /** Both are judged and do not say the same: show both. */
  readonly disagree: boolean;
  readonly parts: readonly Assessment[];
  /** Parts that owe a report. A total beside them is partly reported, never smaller. */
  readonly unreported: readonly string[];
  readonly partlyReported: boolean;
  readonly sum: PartsSum;
}

/** The status of a whole from its total and from its parts, e.g. a county on plan of which one town is overdue. */
export function computeCountyStatus(
  indicator: Indicator,
  county: string,
  partCodes: readonly string[],
  rows: AssessmentRows,
  asOf: IsoDate,
  thresholds: Thresholds,
): CountyStatus {
  const parts = partCodes.map((code) => assessPlace(indicator, code, rows, asOf, thresholds));
  const own = assessPlace(indicator, county, rows, asOf, thresholds);
  // An indicator no part ever spoke of and none has a plan for is the county's alone: nobody is silent.
  const isSplit = parts.some(({ progress }) => progress.kind === 'planned' || progress.word.kind !== 'none');
  const newest = parts.reduce((latest, { progress }) => maxDate(latest, progress.word), '');
  const unreported = isSplit
    ? parts.filter((part) => isSilent(part) || isLagging(part, newest, thresholds.reportDays)).map(({ place }) => place)
    : [];
  const summed =
    isSplit && own.progress.actual === null && indicator.aggregation === 'sum'
      ? assessSum(indicator, county, parts, rows, asOf, thresholds)
      : null;
  const isTotalSummed = summed !== null && (summed.progress.actual !== null || own.progress.word.kind === 'none');
  const fromTotal = summed !== null && isTotalSummed ? summed : own;
  const fromParts = pickWorst(parts);
  const isJudged = statusesWorstFirst.some((status) => status === fromTotal.judgement.status);
  return {
    fromTotal,
    isTotalSummed,
    fromParts,
    disagree: isJudged && fromParts !== null && fromParts.status !== fromTotal.judgement.status,
    parts,
    unreported,
    partlyReported: unreported.length > 0,
    sum: isSplit && indicator.aggregation === 'sum' ? sumParts(parts, unreported) : { kind: 'none' },
  };
}

/** No value where one is owed: neither said not to apply nor before its plan has begun. */
function isSilent({ progress, judgement }: Assessment): boolean {
  const isExcused =
    judgement.rule === 'nature' || judgement.rule === 'saidNotApplicable' || judgement.rule === 'reportNotOwed';
  return progress.actual === null && !isExcused;
}

/** Silent since a report the others have given: its old value would make the total smaller. What is done owes no more. */
function isLagging({ progress }: Assessment, newest: IsoDate, reportDays: number): boolean {
  const { actual } = progress;
  const isDone = progress.kind === 'planned' && progress.reached;
  return actual !== null && !isDone && computeDaysBetween(actual.date, newest) >= reportDays;
}

function maxDate(latest: IsoDate, word: Word): IsoDate {
  return word.kind === 'none' || word.date < latest ? latest : word.date;
}

function pickWorst(parts: readonly Assessment[]): CountyStatus['fromParts'] {
  for (const status of statusesWorstFirst) {
    const places = parts.filter(({ judgement }) => judgement.status === status).map(({ place }) => place);
    if (places.length > 0) return { status, places };
  }
  return null;
}

function sumParts(parts: readonly Assessment[], missing: readonly string[]): PartsSum {
  const values = parts.flatMap(({ progress }) => progress.actual ?? []);
  const said = values.reduce((sum, { value }) => sum + value, 0);
  if (missing.length > 0) return { kind: 'partlyReported', atLeast: said, missing };
  return { kind: 'value', value: said, qualifier: combineQualifiers(values) };
}

/** How exactly a sum speaks: exact parts keep it exact, 余 makes it 余, 近 makes it 近, anything else or both 约. */
export function combineQualifiers(parts: readonly { readonly qualifier: Qualifier }[]): Qualifier {
  const inexact = [...new Set(parts.map(({ qualifier }) => qualifier))].filter((qualifier) => qualifier !== 'exact');
  const [only = 'exact'] = inexact;
  return inexact.length > 1 || only === 'rounded' ? 'about' : only;
}

/** The county judged on what its parts add up to; a day on which a part is silent is a day without a total. */
function assessSum(
  indicator: Indicator,
  county: string,
  parts: readonly Assessment[],
  { observations, plans }: AssessmentRows,
  asOf: IsoDate,
  thresholds: Thresholds,
): Assessment | null {
  const addends = parts.map(({ place, progress }) => ({
    observations: findObservations(observations, indicator.id, place),
    plan: progress.kind === 'planned' ? progress : null,
  }));
  const summed = sumSeries(indicator.id, county, addends, asOf, thresholds.reportDays);
  if (summed.length === 0) return null;
  const plan = pickPlan(plans, indicator.id, county, asOf);
  const progress = computeProgress({ indicator, plan, observations: summed, asOf, thresholds });
  return { indicator: indicator.id, place: county, progress, judgement: computeStatus(progress, thresholds) };
}

/** What a part has said, and its plan: before it begins and once its target is reached silence is none. */
export interface Addend {
  readonly observations: readonly Observation[];
  readonly plan: Pick<Planned, 'start' | 'target' | 'direction'> | null;
}

/**
 * One total for each day on which any part reported: the sum of each part's last word of the `reportDays` before. Where a
 * part that owes a word said nothing, or that it has no value, the total is missing. Totals of invented parts are invented.
 */
export function sumSeries(
  indicator: string,
  county: string,
  addends: readonly Addend[],
  asOf: IsoDate,
  reportDays: number,
): Observation[] {
  const series = addends.map(({ observations, plan }) => ({ points: computeSeries(observations, asOf), plan }));
  const [cited] = addends.flatMap(({ observations }) => observations);
  if (cited === undefined) return [];
  const days = [...new Set(series.flatMap(({ points }) => points.map(({ date }) => date)))];
  return days.map((day) => {
    const words = series.filter((one) => !isExcusedOn(one, day)).map((one) => findWord(one, day, reportDays));
    const values = words.flatMap((word) => (word?.reading.kind === 'value' ? [word.reading] : []));
    return {
      ...cited,
      indicator,
      place: county,
      periodEnd: day,
      knownFrom: null,
      // A sum is said by nobody.
      saidBy: null,
      basis: words.some((word) => word?.basis === 'demo') ? 'demo' : 'derived',
      reading: values.length === words.length ? addUp(values) : { kind: 'missing', reason: 'notReported' },
    };
  });
}

function addUp(values: readonly { readonly value: number; readonly qualifier: Qualifier }[]): Reading {
  const value = values.reduce((sum, part) => sum + part.value, 0);
  return { kind: 'value', value, qualifier: combineQualifiers(values), precision: null };
}

interface AddendSeries {
  readonly points: readonly SeriesPoint[];
  readonly plan: Addend['plan'];
}

/** A part that does not take part: it said that the indicator does not apply, or its plan has not begun. */
function isExcusedOn({ points, plan }: AddendSeries, day: IsoDate): boolean {
  const last = points.filter(({ date }) => date <= day).at(-1);
  if (last === undefined) return plan !== null && day < plan.start;
  return last.reading.kind === 'missing' && last.reading.reason === 'notApplicable';
}

function findWord({ points, plan }: AddendSeries, day: IsoDate, reportDays: number): SeriesPoint | null {
  const word = points.filter(({ date }) => date <= day).at(-1);
  if (word === undefined || computeDaysBetween(word.date, day) < reportDays) return word ?? null;
  const isDone = plan !== null && word.reading.kind === 'value' && isReached(word.reading, plan.target, plan.direction);
  return isDone ? word : null;
}
