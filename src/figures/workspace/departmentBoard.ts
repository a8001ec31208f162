import type { Status } from '@/domain/vocabulary';
import type { FigureContext } from '@/figures/context';
import { buildDepartments, type DepartmentEntry } from '@/figures/departments';
import { countStatuses, type TargetItem } from '@/figures/workspace/targets';

/** What the ledger calls short of its plan. */
export const shortStatuses = ['behind', 'overdue'] as const satisfies readonly Status[];

/** What one department carries. */
export interface DepartmentLoad {
  readonly id: string;
  readonly name: string;
  readonly demo: boolean;
  /** Targets it leads: indicators with a plan, be it in the county or in a town. */
  readonly targets: number;
  /** The same as rows of the ledger: one for each place with a plan. */
  readonly rows: number;
  /** Of those rows: behind or overdue, due soon, not reported. */
  readonly short: number;
  readonly dueSoon: number;
  readonly unreported: number;
  /** Indicators it leads that no plan is known of. */
  readonly untargeted: number;
  /** Indicators it supports. */
  readonly supported: number;
  /** Mechanisms it answers for. */
  readonly mechanisms: number;
}

/** What a package would have to bring before departments can be judged by what they lead. */
export const departmentLacks = ['departments', 'assignments', 'targets'] as const;
export type DepartmentLack = (typeof departmentLacks)[number];

/** All departments on a day: who leads what, and where it stands. */
export interface DepartmentBoard {
  /** Those that lead targets, then those that lead none, each in the package's order. */
  readonly departments: readonly DepartmentLoad[];
  readonly leading: readonly DepartmentLoad[];
  readonly idle: readonly DepartmentLoad[];
  /** Targets somebody leads, and those nobody is named for. */
  readonly targets: number;
  readonly unowned: number;
  /** Departments with a row that is short. */
  readonly short: number;
  /** The first thing that is missing, and with it all that rests on it; empty when departments can be judged. */
  readonly lacks: readonly DepartmentLack[];
  readonly demo: boolean;
}

/** Who leads, supports and answers for what on the context's day. `items` are the rows of county and towns. */
export function buildDepartmentBoard(context: FigureContext, items: readonly TargetItem[]): DepartmentBoard {
  const planned = items.filter(isPlanned);
  const entries = buildDepartments(context);
  const loads = entries.map((entry) =>
    buildDepartmentLoad(
      entry,
      planned.filter(({ department }) => department === entry.id),
    ),
  );
  const leading = loads.filter(({ targets }) => targets > 0);
  const idle = loads.filter(({ targets }) => targets === 0);
  return {
    departments: [...leading, ...idle],
    leading,
    idle,
    targets: leading.reduce((sum, { targets }) => sum + targets, 0),
    unowned: countIndicators(planned.filter(({ department }) => department === null)),
    short: leading.filter(({ short }) => short > 0).length,
    lacks: findLacks(entries, leading),
    demo: loads.some(({ demo }) => demo),
  };
}

/** What one department carries; `own` are the planned rows it leads. */
export function buildDepartmentLoad(
  { id, name, demo, duties }: DepartmentEntry,
  own: readonly TargetItem[],
): DepartmentLoad {
  const counts = countStatuses(own);
  const led = duties.lead.filter(({ subject }) => subject === 'indicator');
  const planned = new Set(own.map(({ indicator }) => indicator.id));
  return {
    id,
    name,
    demo,
    targets: planned.size,
    rows: own.length,
    short: shortStatuses.reduce((sum, status) => sum + counts[status], 0),
    dueSoon: counts.dueSoon,
    unreported: counts.notReported,
    untargeted: led.filter((duty) => !planned.has(duty.id)).length,
    supported: duties.support.filter(({ subject }) => subject === 'indicator').length,
    mechanisms: duties.lead.filter(({ subject }) => subject === 'mechanism').length,
  };
}

/** A row that a plan measures. */
export function isPlanned({ assessment }: TargetItem): boolean {
  return assessment.progress.kind === 'planned';
}

function countIndicators(items: readonly TargetItem[]): number {
  return new Set(items.map(({ indicator }) => indicator.id)).size;
}

function findLacks(entries: readonly DepartmentEntry[], leading: readonly DepartmentLoad[]): readonly DepartmentLack[] {
  if (leading.length > 0) return [];
  if (entries.length === 0) return departmentLacks;
  const isLed = entries.some(({ duties }) => duties.lead.some(({ subject }) => subject === 'indicator'));
  return departmentLacks.slice(isLed ? 2 : 1);
}
