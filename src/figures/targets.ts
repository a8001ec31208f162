import { type Assessment, assessPlace } from '@/domain/assessment';
import { type Calculation, getResult } from '@/domain/calculation';
import type { Indicator } from '@/domain/campaign';
import type { Planned } from '@/domain/progress';
import { computeProjection } from '@/domain/projection';
import type { Status, StatusFlag } from '@/domain/vocabulary';
import type { FigureContext } from '@/figures/context';
import { formatReadingNumber, getUnit } from '@/figures/quantity';
import {
  type Actual,
  describeArithmetic,
  describePace,
  describeProjection,
  describeRule,
  describeSources,
  formatPoints,
} from '@/figures/targetWords';
import { formatNumber, formatPercent, formatShare } from '@/format/number';
import type { WorkspaceWords } from '@/messages/workspace';

/** A cell of the table: its text, and its number where it is one of the campaign. */
export interface TargetCell {
  readonly text: string;
  readonly value: number | null;
}

/** One target as it stands on the context's day, every column worded, with its arithmetic and the rule behind its status. */
export interface TargetRow {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly plan: TargetCell;
  readonly actual: TargetCell;
  /** 完成率 */
  readonly completion: TargetCell;
  /** 序时进度 */
  readonly planShare: TargetCell;
  /** 差值 in percentage points, with its sign. */
  readonly gap: TargetCell;
  /** 应到: where the plan line stands on that day. */
  readonly planValue: TargetCell;
  /** Shares of the target; null where no bar can be drawn, and then `instead` says why. */
  readonly bar: { readonly actual: number; readonly plan: number | null } | null;
  readonly instead: string;
  readonly status: Status;
  readonly statusWord: string;
  readonly flags: readonly string[];
  readonly projection: string;
  readonly due: string | null;
  readonly owner: string | null;
  readonly arithmetic: readonly string[];
  readonly pace: readonly string[];
  readonly rule: string;
  /** What actual and plan rest on: basis, source, paragraph. */
  readonly sources: readonly string[];
  /** The plan is invented or what is measured by it; without a plan, the value is. */
  readonly demo: boolean;
}

/** The targets of the county by field. */
export interface TargetTable {
  readonly groups: readonly { readonly id: string; readonly title: string; readonly rows: readonly TargetRow[] }[];
  /** How many rows can be judged, are short of their plan (overdue among them), and cannot be judged. */
  readonly judged: number;
  readonly short: number;
  readonly overdue: number;
  readonly unjudged: number;
  /** Indicators that carry no plan by their nature: they are no rows. */
  readonly notApplicable: number;
  /** Indicators that have neither a plan nor a value on the day: they are no rows either. */
  readonly silent: number;
  /** The thresholds of the campaign, worded: percentage points and days. */
  readonly limits: { readonly behind: string; readonly ahead: string; readonly dueSoonDays: string };
  readonly demo: boolean;
}

const unjudgedStatuses: readonly Status[] = ['noTarget', 'endValueOnly', 'notReported'];

/** The county's targets on the context's day, by field in the campaign's order. What has no value says why, never 0. */
export function buildTargetTable(context: FigureContext, words: WorkspaceWords): TargetTable {
  const { campaign, locale, asOf } = context;
  const county = campaign.info.county.code;
  const assessed = campaign.indicators.map((indicator) => ({
    indicator,
    assessment: assessPlace(indicator, county, campaign, asOf, campaign.info.thresholds),
  }));
  const applicable = assessed.filter(({ assessment }) => assessment.judgement.status !== 'notApplicable');
  // Without a plan and without a value there is nothing to put into a row.
  const shown = applicable.filter(
    ({ assessment: { progress } }) => progress.kind === 'planned' || progress.actual !== null,
  );
  const count = (statuses: readonly Status[]) =>
    shown.filter(({ assessment }) => statuses.includes(assessment.judgement.status)).length;
  const groups = campaign.categories.flatMap(({ id, title }) => {
    const rows = shown
      .filter(({ indicator }) => indicator.category === id)
      .map(({ indicator, assessment }) => buildRow(context, words, indicator, assessment));
    return rows.length === 0 ? [] : [{ id, title: title[locale], rows }];
  });
  return {
    groups,
    judged: shown.length - count(unjudgedStatuses),
    short: count(['behind', 'overdue']),
    overdue: count(['overdue']),
    unjudged: count(unjudgedStatuses),
    notApplicable: assessed.length - applicable.length,
    silent: applicable.length - shown.length,
    limits: {
      behind: formatPoints(campaign.info.thresholds.behind),
      ahead: formatPoints(campaign.info.thresholds.ahead),
      dueSoonDays: String(campaign.info.thresholds.dueSoonDays),
    },
    demo: groups.some(({ rows }) => rows.some((row) => row.demo)),
  };
}

const none: TargetCell = { text: '—', value: null };

function buildRow(
  context: FigureContext,
  words: WorkspaceWords,
  indicator: Indicator,
  { progress, judgement }: Assessment,
): TargetRow {
  const { locale, messages } = context;
  const planned = progress.kind === 'planned' ? progress : null;
  const number = (value: number, decimals = indicator.decimals) => formatNumber(value, decimals, locale);
  const cell = (value: number | null | undefined, format: (value: number) => string): TargetCell =>
    value === null || value === undefined ? none : { text: format(value), value };
  const { actual } = progress;
  const actualText = actual === null ? null : formatReadingNumber(context, indicator, { kind: 'value', ...actual });
  // What is computed from a number that is not exact is not exact either.
  const said: Actual = {
    text: actualText,
    about: actual === null || actual.qualifier === 'exact' ? '' : messages.figures.about,
  };
  const ofActual = (format: (value: number) => string) => (value: number) => `${said.about}${format(value)}`;
  const missing = progress.word.kind === 'missing' ? progress.word.reason : 'notYetKnown';
  const bar = planned === null ? null : buildBar(planned);
  const projection = planned === null ? null : computeProjection(planned);
  return {
    id: indicator.id,
    title: indicator.title[locale],
    unit: getUnit(context, indicator),
    plan: cell(planned?.target, number),
    actual: actualText === null ? none : { text: actualText, value: actual?.value ?? null },
    completion: cell(resultOf(planned?.completion), ofActual(formatShare)),
    planShare: cell(resultOf(planned?.planShare), formatShare),
    gap: cell(resultOf(planned?.gapShare), ofActual(formatSigned)),
    planValue: cell(resultOf(planned?.planValue), (value) => number(value, Math.max(indicator.decimals, 1))),
    bar,
    instead: bar !== null ? '' : actualText === null ? messages.words.missing[missing] : words.noBar,
    status: judgement.status,
    statusWord: words.statuses[judgement.status],
    flags: judgement.flags.map((flag: StatusFlag) => words.flags[flag]),
    projection: projection === null ? none.text : describeProjection(words, projection),
    due: planned?.due ?? null,
    owner: findOwner(context, indicator.id),
    arithmetic: planned === null ? [] : describeArithmetic(context, words, indicator, planned, said),
    pace:
      planned === null || projection === null ? [] : describePace(context, words, indicator, planned, projection, said),
    rule: describeRule(context, words, indicator, judgement, said),
    sources: describeSources(context, words, indicator, progress),
    demo: planned === null ? actual?.basis === 'demo' : progress.demo,
  };
}

/** The bar runs to the target; a falling plan and a target of 0 have none. */
function buildBar(progress: Planned): TargetRow['bar'] {
  const completion = getResult(progress.completion);
  const planValue = getResult(progress.planValue);
  if (completion === null) return null;
  return { actual: completion, plan: planValue === null ? null : planValue / progress.target };
}

function resultOf(calculation: Calculation | undefined): number | null {
  return calculation === undefined ? null : getResult(calculation);
}

/** Percentage points with a sign: −0.087 → `−8.7`; 0.034 → `+3.4`; 0 → `0`. */
function formatSigned(share: number): string {
  const text = formatPercent(share);
  return share > 0 ? `+${text}` : text;
}

function findOwner({ campaign, locale }: FigureContext, id: string): string | null {
  const lead = campaign.assignments.find(
    ({ subject, subjectId, role }) => subject === 'indicator' && subjectId === id && role === 'lead',
  );
  return campaign.departments.find((candidate) => candidate.id === lead?.department)?.name[locale] ?? null;
}
