import type { IsoDate } from '@/domain/campaign';
import { computeDaysBetween } from '@/domain/date';
import type { IndicatorHistory } from '@/domain/demo';
import type { Status } from '@/domain/vocabulary';
import type { FigureContext } from '@/figures/context';
import { buildDepartments, type DepartmentEntry, type Duty } from '@/figures/departments';
import { formatValue } from '@/figures/quantity';
import {
  buildDepartmentLoad,
  type DepartmentLoad,
  isPlanned,
  shortStatuses,
} from '@/figures/workspace/departmentBoard';
import { buildTargetRow } from '@/figures/workspace/targetRow';
import { getGapShare, type TargetItem } from '@/figures/workspace/targets';
import type { WorkspaceWords } from '@/messages/workspace';

/** The row a department is furthest behind with. */
export interface FurthestBehind {
  readonly key: string;
  readonly title: string;
  readonly place: string;
  /** In percentage points, with its sign; null where no gap can be computed. */
  readonly gap: string | null;
}

/** Something that falls due soon and is not done. */
export interface DueEntry {
  readonly key: string;
  /** The indicator. */
  readonly id: string;
  readonly title: string;
  readonly place: string;
  readonly placeName: string;
  readonly due: IsoDate;
  readonly daysLeft: number;
  /** What has to be there by then, and what is there now; null when nothing was reported. */
  readonly target: string;
  readonly actual: string | null;
  readonly status: Status;
  readonly statusWord: string;
}

/** One department on a day: what it carries, and where that stands. */
export interface DepartmentSheet {
  readonly entry: DepartmentEntry;
  readonly load: DepartmentLoad;
  /** Its rows: indicator by indicator, of each the county first, then its towns. */
  readonly items: readonly TargetItem[];
  readonly furthest: FurthestBehind | null;
  /** Its targets of the county, the one furthest behind first. */
  readonly trends: readonly TargetItem[];
  readonly due: readonly DueEntry[];
  readonly dueDays: number;
  readonly supported: readonly Duty[];
  readonly mechanisms: readonly Duty[];
  readonly supportedMechanisms: readonly Duty[];
}

/** All there is to say of a department on the context's day, or null when the campaign has none of that id. */
export function buildDepartmentSheet(
  context: FigureContext,
  words: WorkspaceWords,
  all: readonly TargetItem[],
  id: string,
): DepartmentSheet | null {
  const entry = buildDepartments(context).find((candidate) => candidate.id === id);
  if (entry === undefined) return null;
  const items = orderByIndicator(
    context,
    all.filter(({ department }) => department === id),
  );
  const planned = items.filter(isPlanned);
  const { lead, support } = entry.duties;
  const dueDays = context.campaign.info.thresholds.dueSoonDays;
  return {
    entry,
    load: buildDepartmentLoad(entry, planned),
    items,
    furthest: findFurthest(context, words, planned),
    trends: orderByGap(planned.filter(({ place }) => place.isCounty)),
    due: listDue(context, words, planned, dueDays),
    dueDays,
    supported: support.filter(({ subject }) => subject === 'indicator'),
    mechanisms: lead.filter(({ subject }) => subject === 'mechanism'),
    supportedMechanisms: support.filter(({ subject }) => subject === 'mechanism'),
  };
}

/** One indicator's history out of all that was ever said of county and towns. */
export function pickHistory({ campaign }: FigureContext, indicator: string): IndicatorHistory {
  return {
    indicator,
    observations: campaign.observations.filter((observation) => observation.indicator === indicator),
    plans: campaign.plans.filter((plan) => plan.indicator === indicator),
  };
}

/** Lists are county by county and town by town; a department reads target by target. */
function orderByIndicator({ campaign }: FigureContext, items: readonly TargetItem[]): TargetItem[] {
  return campaign.indicators.flatMap(({ id }) => items.filter(({ indicator }) => indicator.id === id));
}

/** Furthest behind first; what cannot be measured last. */
function orderByGap(items: readonly TargetItem[]): TargetItem[] {
  const gap = (item: TargetItem) => getGapShare(item) ?? Number.POSITIVE_INFINITY;
  return [...items].sort((a, b) => (gap(a) === gap(b) ? 0 : gap(a) - gap(b)));
}

function findFurthest(
  context: FigureContext,
  words: WorkspaceWords,
  planned: readonly TargetItem[],
): FurthestBehind | null {
  const short = planned.filter(({ assessment }) =>
    shortStatuses.some((status) => status === assessment.judgement.status),
  );
  const [worst] = orderByGap(short);
  if (worst === undefined) return null;
  const { title, placeName, gap } = buildTargetRow(context, words, worst);
  return { key: worst.key, title, place: placeName, gap: gap.value === null ? null : gap.text };
}

/** What has to be done within so many days, the first due first; a level to be kept is due like anything else. */
function listDue(
  context: FigureContext,
  words: WorkspaceWords,
  planned: readonly TargetItem[],
  days: number,
): DueEntry[] {
  return planned
    .flatMap((item): DueEntry[] => {
      const { progress, judgement } = item.assessment;
      if (progress.kind !== 'planned' || judgement.status === 'done' || judgement.status === 'madeUp') return [];
      const next = progress.milestones.find(({ due, state }) => due >= context.asOf && state === 'open');
      if (next === undefined) return [];
      const daysLeft = computeDaysBetween(context.asOf, next.due);
      if (daysLeft > days) return [];
      const row = buildTargetRow(context, words, item);
      return [
        {
          key: item.key,
          id: row.id,
          title: row.title,
          place: row.place,
          placeName: row.placeName,
          due: next.due,
          daysLeft,
          target: formatValue(context, item.indicator, next.target),
          actual: row.actual.value === null ? null : row.actual.text,
          status: row.status,
          statusWord: row.statusWord,
        },
      ];
    })
    .sort((a, b) => a.daysLeft - b.daysLeft);
}
