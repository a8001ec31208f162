import { allRows, type Draft, groupBy, type KeyedTable } from '@/sources/gate/draft';
import { campaignReferences, referencesOf } from '@/sources/gate/ids';
import { type Finding, type Located, refuseJson, refuseRow } from '@/sources/gate/located';
import { referencesInProse } from '@/sources/gate/prose';
import type { RefusedRow } from '@/sources/gate/rows';
import { textsOf } from '@/sources/gate/texts';

interface Dangling {
  readonly row: Located;
  readonly column: string;
  readonly id: string;
  readonly cause: RefusedRow;
}

/**
 * What is accepted names only what is accepted: rows that name a refused row are set aside with it, one problem for
 * each cause and file. To be repeated until nothing more is found, because what is set aside may itself be named.
 */
export function* checkSetAside(draft: Draft): Generator<Finding> {
  const dangling = [...findDangling(draft)];
  const groups = groupBy(dangling, ({ row, cause }) => `${cause.told.file} ${cause.told.row} ${row.file}`);
  for (const [first, ...others] of groups.values()) {
    if (first === undefined) continue;
    const rows = [...new Set([first, ...others].map(({ row }) => row))];
    yield refuseRow(first.row, first.column, faultOf(first.id, first.cause, rows.length), rows);
  }
  yield* checkTextsSetAside(draft);
  if (draft.campaign === null) return;
  for (const { path, to, id } of campaignReferences(draft)) {
    const cause = causeOf(draft, to, id);
    if (cause !== undefined) yield refuseJson(draft.campaign, path, faultOf(id, cause, 1));
  }
}

function* findDangling(draft: Draft): Generator<Dangling> {
  if (draft.refusedByKey.size === 0) return;
  for (const row of allRows(draft.tables)) {
    for (const { column, to, id } of referencesOf(row)) {
      const cause = causeOf(draft, to, id);
      if (cause !== undefined) yield { row, column, id, cause };
    }
  }
}

function* checkTextsSetAside(draft: Draft): Generator<Finding> {
  if (draft.refusedByKey.size === 0) return;
  for (const spot of textsOf(draft)) {
    if (spot.kind !== 'sentence') continue;
    for (const id of referencesInProse(spot.text)) {
      const cause = causeOf(draft, 'indicators', id);
      if (cause !== undefined) yield spot.refuse(faultOf(id, cause, 1));
    }
  }
}

function causeOf(draft: Draft, to: KeyedTable, id: string): RefusedRow | undefined {
  return draft.byId[to].has(id) ? undefined : draft.refusedByKey.get(`${to} ${id}`);
}

function faultOf(found: string, cause: RefusedRow, count: number) {
  return { code: 'refersToRefused', found, causeFile: cause.told.file, causeRow: cause.told.row, count } as const;
}
