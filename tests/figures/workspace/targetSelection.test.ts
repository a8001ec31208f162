import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Department } from '@/domain/campaign';
import { bases, statuses } from '@/domain/vocabulary';
import {
  type SelectionContext,
  selectTargets,
  type TargetQuery,
  type TargetSort,
} from '@/figures/workspace/targetSelection';
import {
  getGapShare,
  listTargetPlaces,
  listTargets,
  projectTarget,
  type TargetItem,
} from '@/figures/workspace/targets';
import { workspaceWords } from '@/messages/bothLanguages';
import { targetColumns } from '@/state/view';
import { createContext } from '../createContext';
import { campaign, source } from '../dachang';
import { wholeLedger } from './ledger';

const standing = await source.standing();
const words = workspaceWords['zh-CN'];
const context = createContext(
  { ...campaign, observations: standing.observations, plans: standing.plans },
  'zh-CN',
  standing.asOf,
);
// On that day everything rests on the demo: some rows are said to be reported, so that a basis can be told apart.
const items = listTargets(context, words).items.map(
  (item, index): TargetItem => (index % 5 === 0 ? { ...item, basis: 'reported' } : item),
);
const places = listTargetPlaces(context, words).map(({ code }) => code);
const [county = '', town = ''] = places;
const selection: SelectionContext = {
  locale: 'zh-CN',
  spellings: null,
  groupOrder: {
    category: campaign.categories.map(({ id }) => id),
    place: places,
    department: campaign.departments.map(({ id }: Department) => id),
  },
};

function select(query: Partial<TargetQuery>, from: readonly TargetItem[] = items) {
  return selectTargets(from, { ...wholeLedger, ...query }, selection);
}

const keysOf = (list: readonly TargetItem[]) => list.map(({ key }) => key);
const isOf = (item: TargetItem, query: TargetQuery) =>
  (query.place === null || item.place.code === query.place) &&
  (query.category === null || item.indicator.category === query.category) &&
  (query.department === null || item.department === query.department) &&
  (query.statuses.length === 0 || query.statuses.includes(item.assessment.judgement.status)) &&
  (query.basis === null || item.basis === query.basis);

const maybe = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: null });
const queries: fc.Arbitrary<TargetQuery> = fc.record({
  place: maybe(places),
  category: maybe(selection.groupOrder.category),
  department: maybe(selection.groupOrder.department),
  statuses: fc.subarray([...statuses]),
  basis: maybe(bases),
  text: fc.constant(''),
  group: fc.constantFrom('category', 'place', 'department', 'none'),
  sort: maybe(targetColumns).chain((column) =>
    column === null ? fc.constant(null) : fc.record({ column: fc.constant(column), descending: fc.boolean() }),
  ),
});

describe('filters of the ledger', () => {
  it.each<[what: string, query: Partial<TargetQuery>, test: (item: TargetItem) => boolean]>([
    ['a place', { place: town }, ({ place }) => place.code === town],
    ['a field', { category: 'rural-environment' }, ({ indicator }) => indicator.category === 'rural-environment'],
    ['a department', { department: 'dept-02' }, ({ department }) => department === 'dept-02'],
    ['a status', { statuses: ['behind'] }, ({ assessment }) => assessment.judgement.status === 'behind'],
    [
      'two statuses',
      { statuses: ['behind', 'overdue'] },
      ({ assessment }) => ['behind', 'overdue'].includes(assessment.judgement.status),
    ],
    ['a basis', { basis: 'reported' }, ({ basis }) => basis === 'reported'],
    ['a text', { text: '农村厕所' }, ({ indicator }) => indicator.title['zh-CN'].includes('农村厕所')],
  ])('keep %s and nothing else', (_, query, test) => {
    const wanted = items.filter(test);
    expect(wanted.length).toBeGreaterThan(0);
    expect(wanted.length).toBeLessThan(items.length);
    const found = select({ ...query, group: 'none' });
    expect(keysOf(found.items)).toEqual(keysOf(wanted));
    expect(found.all).toBe(items.length);
    // Of one filter alone, dropping it brings everything back.
    expect(found.without).toEqual([{ filter: expect.any(String), count: items.length }]);
  });

  it('say nothing of filters that are not in use', () => expect(select({}).without).toEqual([]));

  it('compose: what passes all of them passes each', () => {
    fc.assert(
      fc.property(queries, (query) => {
        const found = select(query);
        expect([...keysOf(found.items)].sort()).toEqual(keysOf(items.filter((item) => isOf(item, query))).sort());
      }),
    );
  });

  it('count for each of them the rows there would be without it', () => {
    const dropped: Readonly<Record<string, Partial<TargetQuery>>> = {
      place: { place: null },
      category: { category: null },
      department: { department: null },
      status: { statuses: [] },
      basis: { basis: null },
      text: { text: '' },
    };
    fc.assert(
      fc.property(queries, fc.constantFrom('', '改造', '厕所'), (rest, text) => {
        const query = { ...rest, text };
        for (const { filter, count } of select(query).without)
          expect(count, filter).toBe(select({ ...query, ...dropped[filter] }).items.length);
      }),
    );
  });
});

describe('groups of the ledger', () => {
  it('hold every row that is shown, once, in their own order', () => {
    fc.assert(
      fc.property(queries, (query) => {
        const { groups, items: shown } = select(query);
        expect(keysOf(groups.flatMap((group) => group.items))).toEqual(keysOf(shown));
        expect(new Set(keysOf(shown)).size).toBe(shown.length);
        expect(groups.every((group) => group.items.length > 0)).toBe(true);
        if (query.group === 'none') return;
        // Rows that nobody leads stand last, in a group without an id.
        const order = [...selection.groupOrder[query.group], ''];
        const ids = groups.map(({ id }) => id);
        expect(ids).toEqual(order.filter((id) => ids.includes(id)));
      }),
    );
  });

  it.each<[group: TargetQuery['group'], idOf: (item: TargetItem) => string]>([
    ['category', ({ indicator }) => indicator.category],
    ['place', ({ place }) => place.code],
    ['department', ({ department }) => department ?? ''],
    ['none', () => ''],
  ])('by %s hold what belongs to them', (group, idOf) => {
    for (const { id, items: own } of select({ group }).groups)
      expect(own.every((item) => idOf(item) === id)).toBe(true);
  });

  it('are none where no row is left', () => {
    for (const group of ['category', 'none'] as const)
      expect(select({ group, place: county, department: 'dept-02', statuses: ['notApplicable'] }).groups).toEqual([]);
  });
});

describe('the order of the ledger', () => {
  const read: Readonly<Partial<Record<TargetSort, (item: TargetItem) => number | string | null>>> = {
    gap: getGapShare,
    plan: ({ assessment: { progress } }) => (progress.kind === 'planned' ? progress.target : null),
    actual: ({ assessment: { progress } }) => progress.actual?.value ?? null,
    owner: ({ department }) => department,
    projection: (item) => {
      const projection = projectTarget(item);
      if (projection?.kind === 'finished') return projection.on;
      if (projection?.kind === 'range') return projection.earliest;
      return projection?.kind === 'outOfSight' ? projection.beyond : null;
    },
  };

  it.each(Object.entries(read))(
    'by %s is the same up and down, and what has no value stands last',
    (column, readKey) => {
      for (const descending of [false, true]) {
        const sorted = select({ group: 'none', sort: { column: column as TargetSort, descending } }).items;
        const values = sorted.map(readKey);
        const firstNull = values.indexOf(null);
        const known = values.filter((value) => value !== null);
        if (firstNull !== -1) expect(firstNull).toBe(known.length);
        expect(known.length).toBeGreaterThan(10);
        for (const [index, value] of known.slice(1).entries()) {
          const before = known[index] ?? value;
          expect(descending ? before >= value : before <= value, `${before} ${value}`).toBe(true);
        }
      }
    },
  );

  it('has rows without a projection and rows with one to tell apart', () => {
    const kinds = new Set(items.map((item) => projectTarget(item)?.kind ?? 'none'));
    expect([...kinds]).toEqual(expect.arrayContaining(['none', 'finished', 'range']));
  });

  it('leaves equals as they stood, whichever way is sorted', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...items], { minLength: 2 }),
        fc.constantFrom(...targetColumns),
        fc.boolean(),
        (some, column, descending) => {
          const sorted = select({ group: 'none', sort: { column, descending } }, some).items;
          expect([...keysOf(sorted)].sort()).toEqual(keysOf(some).sort());
          const position = new Map(some.map(({ key }, index) => [key, index]));
          const readOwn =
            column === 'status' ? ({ assessment }: TargetItem) => assessment.judgement.status : read[column];
          if (readOwn === undefined) return;
          for (const [index, item] of sorted.slice(1).entries()) {
            const before = sorted[index] ?? item;
            if (readOwn(before) === readOwn(item))
              expect(position.get(before.key)).toBeLessThan(position.get(item.key) ?? -1);
          }
        },
      ),
    );
  });

  it('does not touch the list it was given', () => {
    const before = keysOf(items);
    select({ sort: { column: 'gap', descending: true } });
    expect(keysOf(items)).toEqual(before);
  });
});
