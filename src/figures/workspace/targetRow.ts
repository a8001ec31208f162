import { type Calculation, getResult } from '@/domain/calculation';
import type { CountyStatus } from '@/domain/countyStatus';
import type { Planned } from '@/domain/progress';
import type { Status, StatusFlag } from '@/domain/vocabulary';
import type { FigureContext } from '@/figures/context';
import { formatReadingNumber, getUnit } from '@/figures/quantity';
import { getGapShare, projectTarget, type TargetItem } from '@/figures/workspace/targets';
import {
  type Actual,
  describeArithmetic,
  describePace,
  describeProjection,
  describeRule,
  describeSources,
  sayAbout,
} from '@/figures/workspace/targetWords';
import { formatNumber, formatPercent, formatShare } from '@/format/number';
import type { WorkspaceWords } from '@/messages/workspace';

/** A cell of the table: its text, and its number where it is one of the campaign. */
export interface TargetCell {
  readonly text: string;
  readonly value: number | null;
}

/** One target as it stands on the context's day, every column worded, with its arithmetic and the rule behind its status. */
export interface TargetRow {
  readonly key: string;
  /** The indicator. */
  readonly id: string;
  readonly title: string;
  /** Code of the place, and its name. */
  readonly place: string;
  readonly placeName: string;
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
  /** Id of the department that leads it. */
  readonly department: string | null;
  readonly arithmetic: readonly string[];
  readonly pace: readonly string[];
  readonly rule: string;
  /** What actual and plan rest on: basis, source, paragraph. */
  readonly sources: readonly string[];
  /** Of a county: what its towns say when that is not what the total says, and which of them are silent. */
  readonly parts: readonly string[];
  /** The plan is invented or what is measured by it; without a plan, the value is. */
  readonly demo: boolean;
}

const none: TargetCell = { text: '—', value: null };

/** What was worded lately: a row that comes back after a filter is dropped is the row it was. */
const built = new WeakMap<FigureContext, WeakMap<TargetItem, { words: WorkspaceWords; row: TargetRow }>>();

/** A target in words: every column, its arithmetic, its pace, its rule and what it rests on. Never 0 for what is missing. */
export function buildTargetRow(context: FigureContext, words: WorkspaceWords, item: TargetItem): TargetRow {
  const rows = built.get(context) ?? new WeakMap<TargetItem, { words: WorkspaceWords; row: TargetRow }>();
  built.set(context, rows);
  const known = rows.get(item);
  if (known !== undefined && known.words === words) return known.row;
  const row = wordTarget(context, words, item);
  rows.set(item, { words, row });
  return row;
}

function wordTarget(context: FigureContext, words: WorkspaceWords, item: TargetItem): TargetRow {
  const { indicator, place, assessment } = item;
  const { progress, judgement } = assessment;
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
    about: sayAbout(context, actual),
  };
  const ofActual = (format: (value: number) => string) => (value: number) => `${said.about}${format(value)}`;
  const missing = progress.word.kind === 'missing' ? progress.word.reason : 'notYetKnown';
  const bar = planned === null ? null : buildBar(planned);
  const projection = projectTarget(item);
  return {
    key: item.key,
    id: indicator.id,
    title: indicator.title[locale],
    place: place.code,
    placeName: place.name,
    unit: getUnit(context, indicator),
    plan: cell(planned?.target, number),
    actual: actualText === null ? none : { text: actualText, value: actual?.value ?? null },
    completion: cell(resultOf(planned?.completion), ofActual(formatShare)),
    planShare: cell(resultOf(planned?.planShare), formatShare),
    gap: describeGap(context, item),
    planValue: cell(resultOf(planned?.planValue), (value) => number(value, Math.max(indicator.decimals, 1))),
    bar,
    instead: bar !== null ? '' : actualText === null ? messages.words.missing[missing] : words.noBar,
    status: judgement.status,
    statusWord: words.statuses[judgement.status],
    flags: judgement.flags.map((flag: StatusFlag) => words.flags[flag]),
    projection: projection === null ? none.text : describeProjection(words, projection),
    due: planned?.due ?? null,
    owner: nameDepartment(context, item.department),
    department: item.department,
    // Worded when a row is opened or copied: a table of hundreds shows none of it.
    get arithmetic() {
      return planned === null ? [] : describeArithmetic(context, words, indicator, planned, said);
    },
    get pace() {
      if (planned === null || projection === null) return [];
      return describePace(context, words, indicator, planned, projection, said);
    },
    get rule() {
      return describeRule(context, words, indicator, judgement, said);
    },
    get sources() {
      return describeSources(context, words, indicator, place.code, progress);
    },
    parts: item.county === null ? [] : describeParts(context, words, item.county),
    demo: item.basis === 'demo',
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

/** 差值 in percentage points as a cell says it: `−8.7`, `约 +3.4`; without a plan or a value a dash. */
export function describeGap(context: FigureContext, item: Pick<TargetItem, 'assessment'>): TargetCell {
  const value = getGapShare(item);
  if (value === null) return none;
  return { text: `${sayAbout(context, item.assessment.progress.actual)}${formatSigned(value)}`, value };
}

/** Percentage points with a sign: −0.087 → `−8.7`; 0.034 → `+3.4`; 0 → `0`. */
export function formatSigned(share: number): string {
  const text = formatPercent(share);
  return share > 0 ? `+${text}` : text;
}

/** The name of a department, or null when nobody is named. */
export function nameDepartment({ campaign, locale }: FigureContext, id: string | null): string | null {
  return campaign.departments.find((candidate) => candidate.id === id)?.name[locale] ?? null;
}

/** Where total and towns do not say the same both are said; a silent town makes the total partly reported, not smaller. */
function describeParts(
  { campaign, locale, messages }: FigureContext,
  words: WorkspaceWords,
  { fromTotal, isTotalSummed, fromParts, disagree, unreported }: CountyStatus,
): string[] {
  const name = (codes: readonly string[]) =>
    codes
      .flatMap((code) => campaign.places.find((place) => place.code === code)?.name[locale] ?? [])
      .join(messages.figures.listJoin);
  return [
    ...(disagree && fromParts !== null
      ? [
          words.partsDisagree(
            words.statuses[fromTotal.judgement.status],
            words.statuses[fromParts.status],
            name(fromParts.places),
          ),
        ]
      : []),
    ...(unreported.length > 0 ? [words.partlyReported(name(unreported))] : []),
    ...(isTotalSummed ? [words.totalSummed] : []),
  ];
}
