import { defaultView, type TargetColumn, type View } from '@/state/view';

/** Which columns hold numbers: those stand at the right. */
export const numericColumns: ReadonlySet<TargetColumn> = new Set(['plan', 'actual', 'planShare', 'gap', 'planValue']);

/** A view's sort as `aria-sort` says it. */
export function describeSort(sort: View['sort'], column: TargetColumn): 'ascending' | 'descending' | undefined {
  if (sort?.column !== column) return undefined;
  return sort.descending ? 'descending' : 'ascending';
}

/**
 * What a click on a column's head asks for: up, then down, then as the ledger has it. Fields are left for it, as the
 * furthest behind would stand first in its field only; groups that were asked for stay.
 */
export function turnSort({ sort, group }: View, column: TargetColumn): Pick<View, 'sort' | 'group'> {
  const next =
    sort?.column !== column ? { column, descending: false } : sort.descending ? null : { column, descending: true };
  if (next === null) return { sort: next, group: group === 'none' ? defaultView.group : group };
  return { sort: next, group: group === defaultView.group ? 'none' : group };
}
