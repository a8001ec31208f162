import type { TargetColumn, View } from '@/state/view';

/** Which columns hold numbers: those stand at the right. */
export const numericColumns: ReadonlySet<TargetColumn> = new Set(['plan', 'actual', 'planShare', 'gap', 'planValue']);

/** A view's sort as `aria-sort` says it. */
export function describeSort(sort: View['sort'], column: TargetColumn): 'ascending' | 'descending' | undefined {
  if (sort?.column !== column) return undefined;
  return sort.descending ? 'descending' : 'ascending';
}

/** What a click on a column's head asks for: up, then down, then as the ledger has it. */
export function turnSort(sort: View['sort'], column: TargetColumn): View['sort'] {
  if (sort?.column !== column) return { column, descending: false };
  return sort.descending ? null : { column, descending: true };
}
