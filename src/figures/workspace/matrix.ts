import type { Status } from '@/domain/vocabulary';
import type { FigureContext } from '@/figures/context';
import { describeGap, type TargetCell } from '@/figures/workspace/targetRow';
import { getGapShare, statusOrder, type TargetItem } from '@/figures/workspace/targets';
import type { WorkspaceWords } from '@/messages/workspace';

/** A row or a column of a matrix: what it stands for, and its name. */
export interface MatrixHead {
  readonly key: string;
  readonly label: string;
}

/** All targets where a row and a column meet, told by the worst of them. */
export interface MatrixCell {
  /** Key of the column. */
  readonly column: string;
  /** How many targets meet here; 0 = nobody has one. */
  readonly count: number;
  /** How many of them stand as the worst does. */
  readonly same: number;
  /** Null where there is no target. */
  readonly status: Status | null;
  readonly word: string;
  /** 差值 of the worst in percentage points; a dash where there is none or nothing is left to make up. */
  readonly gap: TargetCell;
  /** The worst one's name; empty where it is said already or there is none. */
  readonly title: string;
  /** `1 / 3 项` when more than one meet here, else empty. */
  readonly share: string;
  readonly demo: boolean;
}

export interface MatrixRow extends MatrixHead {
  readonly cells: readonly MatrixCell[];
  /** How many targets of the row are behind or overdue. */
  readonly short: number;
}

/** A heat table in words and shapes: each cell says how its worst target stands and by how much it is off. */
export interface MatrixFigure {
  readonly columns: readonly MatrixHead[];
  readonly rows: readonly MatrixRow[];
  /** How many targets it tells of. */
  readonly count: number;
  readonly demo: boolean;
  /** Invented and real stand side by side: each invented cell is marked by itself. */
  readonly mixed: boolean;
}

const settled: readonly Status[] = ['done', 'madeUp'];
const short: readonly Status[] = ['overdue', 'behind'];

/**
 * Targets in a table of rows × columns, in the order given; `pick` says where a target belongs, or null for nowhere. Of
 * several in one cell the worst counts, by status first, then by gap: a silent one stands before all that are on plan.
 */
export function buildMatrix(
  context: FigureContext,
  words: WorkspaceWords,
  items: readonly TargetItem[],
  rows: readonly MatrixHead[],
  columns: readonly MatrixHead[],
  pick: (item: TargetItem) => { readonly row: string; readonly column: string } | null,
): MatrixFigure {
  const placed = new Map<string, Map<string, TargetItem[]>>(rows.map(({ key }) => [key, new Map()]));
  const known = new Set(columns.map(({ key }) => key));
  const shown = items.filter((item) => {
    const at = pick(item);
    const row = at === null ? undefined : placed.get(at.row);
    if (at === null || row === undefined || !known.has(at.column)) return false;
    row.set(at.column, [...(row.get(at.column) ?? []), item]);
    return true;
  });
  const demo = shown.some(({ basis }) => basis === 'demo');
  return {
    columns,
    rows: rows.map(({ key, label }) => {
      const cells = placed.get(key);
      const own = [...(cells?.values() ?? [])].flat();
      return {
        key,
        label,
        cells: columns.map((column) => buildCell(context, words, column, cells?.get(column.key) ?? [])),
        short: own.filter(({ assessment }) => short.includes(assessment.judgement.status)).length,
      };
    }),
    count: shown.length,
    demo,
    mixed: demo && shown.some(({ basis }) => basis !== 'demo'),
  };
}

const noGap: TargetCell = { text: '—', value: null };

function buildCell(
  context: FigureContext,
  words: WorkspaceWords,
  column: MatrixHead,
  items: readonly TargetItem[],
): MatrixCell {
  const worst = pickWorst(items);
  const head = { column: column.key, count: items.length };
  if (worst === null)
    return {
      ...head,
      same: 0,
      status: null,
      word: words.matrix.noTarget,
      gap: noGap,
      title: '',
      share: '',
      demo: false,
    };
  const { status } = worst.assessment.judgement;
  const same = items.filter(({ assessment }) => assessment.judgement.status === status).length;
  const title = worst.indicator.title[context.locale];
  return {
    ...head,
    same,
    status,
    word: words.statuses[status],
    // What is done has nothing left to make up, whatever its plan line says.
    gap: settled.includes(status) ? noGap : describeGap(context, worst),
    title: title === column.label ? '' : title,
    share: items.length === 1 ? '' : words.matrix.ofCell(same, items.length),
    demo: items.some(({ basis }) => basis === 'demo'),
  };
}

/** The one that needs somebody first: by status, then by how far it is off; null of none. */
export function pickWorst(items: readonly TargetItem[]): TargetItem | null {
  return items.reduce<TargetItem | null>(
    (worst, item) => (worst === null || compareNeed(item, worst) < 0 ? item : worst),
    null,
  );
}

/** Below 0 when the first needs somebody sooner than the second; without a gap last among its like. */
export function compareNeed(a: TargetItem, b: TargetItem): number {
  const rank = ({ assessment }: TargetItem) => statusOrder.indexOf(assessment.judgement.status);
  const byStatus = rank(a) - rank(b);
  if (byStatus !== 0) return byStatus;
  const [gapOfA, gapOfB] = [getGapShare(a), getGapShare(b)];
  if (gapOfA === null || gapOfB === null) return (gapOfA === null ? 1 : 0) - (gapOfB === null ? 1 : 0);
  return gapOfA - gapOfB;
}
