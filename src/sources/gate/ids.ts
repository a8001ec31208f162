import { allRows, type Draft, type KeyedTable, keyColumns, keyedTables, keyOf } from '@/sources/gate/draft';
import { cellOf, type Finding, type JsonPath, type Located, refuseJson, refuseRow } from '@/sources/gate/located';
import type { TableName } from '@/sources/packageTables';

/** Which column names a row of which table. `assignments.subject_id` depends on its subject and is added below. */
const referenceColumns: readonly { readonly table: TableName; readonly column: string; readonly to: KeyedTable }[] = [
  { table: 'indicators', column: 'category', to: 'categories' },
  { table: 'indicators', column: 'denominator', to: 'indicators' },
  { table: 'indicators', column: 'related', to: 'indicators' },
  { table: 'regions', column: 'parent', to: 'regions' },
  { table: 'regions', column: 'source', to: 'sources' },
  { table: 'departments', column: 'source', to: 'sources' },
  { table: 'assignments', column: 'department', to: 'departments' },
  { table: 'assignments', column: 'source', to: 'sources' },
  { table: 'events', column: 'category', to: 'categories' },
  { table: 'events', column: 'source', to: 'sources' },
  { table: 'mechanisms', column: 'category', to: 'categories' },
  { table: 'mechanisms', column: 'source', to: 'sources' },
  { table: 'observations', column: 'indicator', to: 'indicators' },
  { table: 'observations', column: 'place', to: 'regions' },
  { table: 'observations', column: 'source', to: 'sources' },
  { table: 'observations', column: 'reporter', to: 'departments' },
  { table: 'targets', column: 'indicator', to: 'indicators' },
  { table: 'targets', column: 'place', to: 'regions' },
  { table: 'targets', column: 'source', to: 'sources' },
  { table: 'problemKinds', column: 'category', to: 'categories' },
  { table: 'problemKinds', column: 'source', to: 'sources' },
  { table: 'dutyItems', column: 'source', to: 'sources' },
  { table: 'rounds', column: 'place', to: 'regions' },
  { table: 'rounds', column: 'source', to: 'sources' },
  { table: 'duties', column: 'place', to: 'regions' },
  { table: 'duties', column: 'items', to: 'dutyItems' },
  { table: 'duties', column: 'owner_department', to: 'departments' },
  { table: 'duties', column: 'source', to: 'sources' },
  { table: 'problems', column: 'round', to: 'rounds' },
  { table: 'problems', column: 'place', to: 'regions' },
  { table: 'problems', column: 'kind', to: 'problemKinds' },
  { table: 'problems', column: 'owner_department', to: 'departments' },
  { table: 'problems', column: 'owner_duty', to: 'duties' },
  { table: 'problems', column: 'source', to: 'sources' },
  { table: 'moves', column: 'problem', to: 'problems' },
  { table: 'moves', column: 'source', to: 'sources' },
];

const columnsByTable = new Map<TableName, { readonly column: string; readonly to: KeyedTable }[]>();
for (const { table, column, to } of referenceColumns) {
  columnsByTable.set(table, [...(columnsByTable.get(table) ?? []), { column, to }]);
}

export interface Reference {
  readonly column: string;
  readonly to: KeyedTable;
  readonly id: string;
}

/** The ids a row names in its columns. */
export function* referencesOf(located: Located): Generator<Reference> {
  for (const { column, to } of columnsByTable.get(located.table) ?? []) {
    const cell = cellOf(located, column);
    if (typeof cell === 'string') yield { column, to, id: cell };
    if (Array.isArray(cell)) for (const id of cell) yield { column, to, id: String(id) };
  }
  if (located.table === 'assignments') {
    const { subject, subject_id: id } = (located as Located<'assignments'>).value;
    yield { column: 'subject_id', to: subject === 'indicator' ? 'indicators' : 'mechanisms', id };
  }
}

/** The ids `campaign.json` names. */
export function* campaignReferences(draft: Draft): Generator<{ path: JsonPath; to: KeyedTable; id: string }> {
  if (draft.campaign === null) return;
  const { county, award, register, headlines, conduct, coverages, townMeasures, weights } = draft.campaign.value;
  yield { path: ['county', 'code'], to: 'regions', id: county.code };
  if (award !== null) yield { path: ['award', 'source'], to: 'sources', id: award.source };
  for (const key of ['towns', 'villages'] as const) {
    const id = register[key];
    if (id !== null) yield { path: ['register', key], to: 'indicators', id };
  }
  const lists = { headlines, conduct, coverages, townMeasures };
  for (const [key, ids] of Object.entries(lists)) {
    for (const [index, id] of ids.entries()) yield { path: [key, index], to: 'indicators', id };
  }
  for (const [index, id] of (award?.ranks ?? []).entries())
    yield { path: ['award', 'ranks', index], to: 'indicators', id };
  for (const id of Object.keys(weights ?? {})) yield { path: ['weights', id], to: 'indicators', id };
}

/** An id names one row; the overlay may not take an id of the package. */
export function* checkDuplicateIds(draft: Draft): Generator<Finding> {
  for (const table of keyedTables) {
    for (const located of draft.tables[table] as readonly Located<KeyedTable>[]) {
      const found = keyOf(located);
      const first = draft.byId[table].get(found);
      if (first === undefined || first === located) continue;
      const fault = { code: 'duplicateId', found, firstFile: first.file, firstRow: first.row } as const;
      yield refuseRow(located, keyColumns[table], fault);
    }
  }
}

/** A department is given a task once. */
export function* checkDuplicateAssignments(draft: Draft): Generator<Finding> {
  const firstByKey = new Map<string, Located<'assignments'>>();
  for (const located of draft.tables.assignments) {
    const { subject, subject_id, department } = located.value;
    const key = `${subject} ${subject_id} ${department}`;
    const first = firstByKey.get(key);
    if (first === undefined) firstByKey.set(key, located);
    else yield refuseRow(located, 'subject_id', duplicateOf(key, first));
  }
}

function duplicateOf(found: string, first: Located) {
  return { code: 'duplicateId', found, firstFile: first.file, firstRow: first.row } as const;
}

/** Every id a row names stands in its table; rows outside the overlay name nothing inside it. */
export function* checkReferences(draft: Draft): Generator<Finding> {
  for (const located of allRows(draft.tables)) {
    for (const { column, to, id } of referencesOf(located)) {
      if (!isKnown(draft, to, id, located.isOverlay)) {
        yield refuseRow(located, column, { code: 'unknownId', found: id, table: to });
      }
    }
  }
}

/** Every id `campaign.json` names stands in the package itself. */
export function* checkCampaignReferences(draft: Draft): Generator<Finding> {
  if (draft.campaign === null) return;
  for (const { path, to, id } of campaignReferences(draft)) {
    if (!isKnown(draft, to, id, false)) {
      yield refuseJson(draft.campaign, path, { code: 'unknownId', found: id, table: to });
    }
  }
}

/** True when the id stands in the table, or might: a row or file refused for another reason is not blamed again. */
export function isKnown(draft: Draft, to: KeyedTable, id: string, isOverlay: boolean): boolean {
  const target = draft.byId[to].get(id);
  if (target !== undefined) return isOverlay || !target.isOverlay;
  return draft.unread.has(to) || draft.refusedByKey.has(`${to} ${id}`);
}

/** No id twice in a list, no indicator its own denominator or relative. */
export function* checkLists(draft: Draft): Generator<Finding> {
  for (const located of draft.tables.indicators) {
    const { id, denominator, related } = located.value;
    if (denominator === id) yield refuseRow(located, 'denominator', { code: 'refersToItself', found: id });
    if (related.includes(id)) yield refuseRow(located, 'related', { code: 'refersToItself', found: id });
    const twice = related.find((other, index) => related.indexOf(other) !== index);
    if (twice !== undefined) yield refuseRow(located, 'related', { code: 'listedTwice', found: twice });
  }
}

/** No indicator twice in a list of `campaign.json`. */
export function* checkCampaignLists(draft: Draft): Generator<Finding> {
  if (draft.campaign === null) return;
  const { award, headlines, conduct, coverages, townMeasures } = draft.campaign.value;
  const lists: readonly [JsonPath, readonly string[]][] = [
    [['award', 'ranks'], award?.ranks ?? []],
    [['headlines'], headlines],
    [['conduct'], conduct],
    [['coverages'], coverages],
    [['townMeasures'], townMeasures],
  ];
  for (const [path, ids] of lists) {
    for (const [index, id] of ids.entries()) {
      if (ids.indexOf(id) !== index)
        yield refuseJson(draft.campaign, [...path, index], { code: 'listedTwice', found: id });
    }
  }
}

/** What `campaign.json` uses an indicator for suits its nature. */
export function* checkCampaignNatures(draft: Draft): Generator<Finding> {
  if (draft.campaign === null) return;
  const { award, register, coverages } = draft.campaign.value;
  const uses: { path: JsonPath; id: string | null; expected: string }[] = [
    { path: ['register', 'towns'], id: register.towns, expected: 'register' },
    { path: ['register', 'villages'], id: register.villages, expected: 'register' },
    ...(award?.ranks ?? []).map((id, index) => ({ path: ['award', 'ranks', index], id, expected: 'result' })),
  ];
  for (const { path, id, expected } of uses) {
    const nature = draft.byId.indicators.get(id ?? '')?.value.nature;
    if (id !== null && nature !== undefined && nature !== expected) {
      yield refuseJson(draft.campaign, path, { code: 'wrongNature', found: id, nature, expected });
    }
  }
  for (const [index, id] of coverages.entries()) {
    const indicator = draft.byId.indicators.get(id);
    if (indicator !== undefined && indicator.value.denominator === null) {
      yield refuseJson(draft.campaign, ['coverages', index], { code: 'noDenominator', found: id });
    }
  }
}
