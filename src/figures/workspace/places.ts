import { getResult } from '@/domain/calculation';
import { listTowns } from '@/domain/lookup';
import type { FigureContext } from '@/figures/context';
import { formatReading, formatValue } from '@/figures/quantity';
import { buildMatrix, type MatrixFigure, type MatrixHead } from '@/figures/workspace/matrix';
import { getGapShare, listTargetPlaces, type TargetItem } from '@/figures/workspace/targets';
import { formatPoints, sayAbout } from '@/figures/workspace/targetWords';
import type { WorkspaceWords } from '@/messages/workspace';

/** What a row of the towns' matrix is read across: fields, or one column a target. */
export type MatrixColumns = 'category' | 'target';

/** The county seen through its towns. */
export interface CountyBoard {
  /** The conclusion in a sentence. */
  readonly title: string;
  readonly matrix: MatrixFigure;
  /** Which fields no town has a target in; empty when each has one. */
  readonly unsplit: string;
  readonly hasTowns: boolean;
  readonly hasTargets: boolean;
}

/** All targets of the towns on the day: the conclusion, and towns × fields (or × targets) in code order. */
export function buildCountyBoard(
  context: FigureContext,
  words: WorkspaceWords,
  items: readonly TargetItem[],
  across: MatrixColumns,
): CountyBoard {
  const { campaign, locale, messages } = context;
  const towns = listTowns(campaign);
  const planned = items.filter((item) => !item.place.isCounty && isPlanned(item));
  const rows = listTargetPlaces(context, words)
    .filter(({ isCounty }) => !isCounty)
    .map(({ code, name }) => ({ key: code, label: name }));
  const used = new Set(planned.map(({ indicator }) => indicator.category));
  const columns: MatrixHead[] =
    across === 'category'
      ? campaign.categories.filter(({ id }) => used.has(id)).map(({ id, title }) => ({ key: id, label: title[locale] }))
      : campaign.indicators
          .filter(({ id }) => planned.some(({ indicator }) => indicator.id === id))
          .map(({ id, title }) => ({ key: id, label: title[locale] }));
  const matrix = buildMatrix(context, words, planned, rows, columns, ({ place, indicator }) => ({
    row: place.code,
    column: across === 'category' ? indicator.category : indicator.id,
  }));
  const county = campaign.info.county.name[locale];
  const hasTargets = planned.length > 0;
  return {
    title:
      towns.length === 0
        ? words.place.noTownsTitle(county)
        : hasTargets
          ? words.place.countyTitle(
              towns.length,
              planned.length,
              matrix.rows.filter(({ short }) => short > 0).length,
              ...countNeeds(planned),
            )
          : words.place.untargetedTitle(county),
    matrix,
    unsplit: campaign.categories
      .filter(({ id }) => !used.has(id))
      .map(({ title }) => title[locale])
      .join(messages.figures.listJoin),
    hasTowns: towns.length > 0,
    hasTargets,
  };
}

/** One town: the conclusion, and what of it is furthest behind. */
export interface TownBoard {
  readonly title: string;
  readonly hasTargets: boolean;
  readonly largest: LargestGap | null;
}

/** The target that is furthest below its plan, in words. */
export interface LargestGap {
  /** The indicator. */
  readonly id: string;
  readonly sentence: string;
  readonly demo: boolean;
}

/** One town on the day: how many of its targets are short, and by what it is furthest behind. */
export function buildTownBoard(
  context: FigureContext,
  words: WorkspaceWords,
  items: readonly TargetItem[],
  code: string,
): TownBoard {
  const own = items.filter((item) => item.place.code === code && isPlanned(item));
  const name = context.campaign.places.find((place) => place.code === code)?.name[context.locale] ?? '';
  return {
    title:
      own.length === 0
        ? words.place.untargetedTitle(name)
        : words.place.townTitle(name, own.length, ...countNeeds(own)),
    hasTargets: own.length > 0,
    largest: describeLargestGap(context, words, own),
  };
}

function isPlanned({ assessment }: TargetItem): boolean {
  return assessment.progress.kind === 'planned';
}

/** How many are behind or overdue, how many of them overdue, and how many silent. */
function countNeeds(items: readonly TargetItem[]): [short: number, overdue: number, silent: number] {
  const count = (...statuses: string[]) =>
    items.filter(({ assessment }) => statuses.includes(assessment.judgement.status)).length;
  return [count('behind', 'overdue'), count('overdue'), count('notReported')];
}

function describeLargestGap(
  context: FigureContext,
  words: WorkspaceWords,
  items: readonly TargetItem[],
): LargestGap | null {
  const below = items.filter((item) => (getGapShare(item) ?? 0) < 0);
  const worst = below.reduce<TargetItem | null>(
    (least, item) => (least === null || (getGapShare(item) ?? 0) < (getGapShare(least) ?? 0) ? item : least),
    null,
  );
  if (worst === null || worst.assessment.progress.kind !== 'planned') return null;
  const { indicator } = worst;
  const { progress } = worst.assessment;
  const [share, planValue] = [getGapShare(worst), getResult(progress.planValue)];
  const { actual } = progress;
  if (actual === null || share === null || planValue === null) return null;
  const { charts } = context.messages;
  const about = sayAbout(context, actual);
  const fine = { ...indicator, decimals: Math.max(indicator.decimals, 1) };
  return {
    id: indicator.id,
    sentence: words.place.largestGap(
      indicator.title[context.locale],
      formatReading(context, indicator, { kind: 'value', ...actual }),
      formatValue(context, fine, planValue),
      `${about}${charts.offPlan(formatValue(context, fine, Math.abs(actual.value - planValue)), actual.value > planValue)}`,
      `${about}${formatPoints(share)}`,
    ),
    demo: worst.basis === 'demo',
  };
}
