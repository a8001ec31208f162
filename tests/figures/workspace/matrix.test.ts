import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listTowns } from '@/domain/lookup';
import { locales, type Status } from '@/domain/vocabulary';
import { buildMatrix, compareNeed, type MatrixFigure, type MatrixHead, pickWorst } from '@/figures/workspace/matrix';
import { getGapShare, listTargets, statusOrder, type TargetItem } from '@/figures/workspace/targets';
import { workspaceWords } from '@/messages/bothLanguages';
import { createContext } from '../createContext';
import { campaign, source } from '../dachang';
import { createCampaign, createIndicator, createPlan, observe, towns } from '../smallCampaign';

const standing = await source.standing();
const whole = { ...campaign, observations: standing.observations, plans: standing.plans };
const words = workspaceWords.en;

const townHeads: readonly MatrixHead[] = listTowns(campaign).map(({ code, name }) => ({ key: code, label: name.en }));
const fieldHeads: readonly MatrixHead[] = campaign.categories.map(({ id, title }) => ({ key: id, label: title.en }));

const byField = ({ place, indicator }: TargetItem) => ({ row: place.code, column: indicator.category });
const statusOf = ({ assessment }: TargetItem) => assessment.judgement.status;

function draw(asOf: string): { matrix: MatrixFigure; items: readonly TargetItem[] } {
  const context = createContext(whole, 'en', asOf);
  const { items } = listTargets(context, words);
  return { matrix: buildMatrix(context, words, items, townHeads, fieldHeads, byField), items };
}

describe('towns × fields on 2019-06-24', () => {
  const { matrix, items } = draw('2019-06-24');
  const cell = (town: string, field: string) =>
    matrix.rows.find(({ key }) => key === town)?.cells.find(({ column }) => column === field);

  it('is one row a town in code order and one column a field, whoever has a target there', () => {
    expect(matrix.rows.map(({ key }) => key)).toEqual(['100', '101', '102', '103', '104'].map((end) => `131028${end}`));
    for (const { cells } of matrix.rows)
      expect(cells.map(({ column }) => column)).toEqual(fieldHeads.map(({ key }) => key));
  });

  it.each<[town: string, field: string, status: Status, gap: number | null, share: string]>([
    ['131028102', 'rural-environment', 'behind', -46.6, '2 of 4'],
    ['131028102', 'volunteers', 'behind', -5.1, '1 of 2'],
    ['131028101', 'rural-environment', 'behind', -30, '2 of 4'],
    ['131028104', 'volunteers', 'notReported', null, '1 of 2'],
  ])('%s × %s stands as its worst target does: %s', (town, field, status, gap, share) => {
    const found = cell(town, field);
    expect([found?.status, found?.word, found?.share]).toEqual([status, words.statuses[status], share]);
    if (gap === null) expect(found?.gap).toEqual({ text: '—', value: null });
    else expect((found?.gap.value ?? 0) * 100).toBeCloseTo(gap, 1);
  });

  it('says that nobody has a target where nobody has one, and claims nothing else', () => {
    expect(cell('131028100', 'honours')).toEqual({
      column: 'honours',
      count: 0,
      same: 0,
      status: null,
      word: words.matrix.noTarget,
      gap: { text: '—', value: null },
      title: '',
      share: '',
      demo: false,
    });
  });

  it('counts each town’s targets once, and what of them is short', () => {
    for (const { key, cells, short } of matrix.rows) {
      const own = items.filter(({ place }) => place.code === key);
      expect(cells.reduce((sum, { count }) => sum + count, 0)).toBe(own.length);
      expect(short).toBe(own.filter((item) => ['behind', 'overdue'].includes(statusOf(item))).length);
    }
    expect(matrix.count).toBe(items.filter(({ place }) => !place.isCounty).length);
  });

  it('is marked as invented once, because all of it is', () => {
    expect([matrix.demo, matrix.mixed]).toEqual([true, false]);
  });

  it('of one column a target does not say the column’s name again in each cell', () => {
    const context = createContext(whole, 'en', '2019-06-24');
    const columns = campaign.indicators.map(({ id, title }) => ({ key: id, label: title.en }));
    const each = buildMatrix(context, words, items, townHeads, columns, ({ place, indicator }) => ({
      row: place.code,
      column: indicator.id,
    }));
    for (const { cells } of each.rows)
      for (const { count, title, share } of cells) {
        expect(count).toBeLessThanOrEqual(1);
        expect([title, share]).toEqual(['', '']);
      }
  });
});

it('all Mondays of a year are drawn, each cell by the worst of its own targets, in words that are there', () => {
  const mondays = Array.from({ length: 52 }, (_, week) =>
    new Date(Date.UTC(2019, 0, 7 + week * 7)).toISOString().slice(0, 10),
  );
  for (const asOf of mondays) {
    const { matrix, items } = draw(asOf);
    for (const { key, cells } of matrix.rows)
      for (const cell of cells) {
        const own = items.filter((item) => byField(item).row === key && byField(item).column === cell.column);
        const worst = Math.min(...own.map((item) => statusOrder.indexOf(statusOf(item))));
        expect(cell.count).toBe(own.length);
        expect(cell.status).toBe(own.length === 0 ? null : statusOrder[worst]);
        expect(cell.same).toBe(own.filter((item) => statusOf(item) === cell.status).length);
        const gaps = own.filter((item) => statusOf(item) === cell.status).flatMap((item) => getGapShare(item) ?? []);
        if (cell.gap.value !== null) expect(cell.gap.value).toBe(Math.min(...gaps));
      }
    expect(JSON.stringify(matrix)).not.toMatch(/undefined|NaN|\[object/);
  }
});

it.each(locales)('says the same of the same cells in %s', (locale) => {
  const context = createContext(whole, locale, '2019-06-24');
  const { items } = listTargets(context, workspaceWords[locale]);
  const matrix = buildMatrix(context, workspaceWords[locale], items, townHeads, fieldHeads, byField);
  const bare = ({ rows }: MatrixFigure) => rows.map(({ cells }) => cells.map(({ status, gap }) => [status, gap.value]));
  expect(bare(matrix)).toEqual(bare(draw('2019-06-24').matrix));
  for (const { cells } of matrix.rows)
    for (const { status, word } of cells)
      if (status !== null) expect(word).toBe(workspaceWords[locale].statuses[status]);
});

describe('a matrix of a small campaign', () => {
  const indicators = [createIndicator('halls'), createIndicator('parks')];
  const build = (changes: Parameters<typeof createCampaign>[0], asOf = '2019-07-02') => {
    const context = createContext(createCampaign({ indicators, ...changes }), 'en', asOf);
    const { items } = listTargets(context, words);
    const rows = towns.map((code) => ({ key: code, label: code }));
    return buildMatrix(context, words, items, rows, [{ key: 'works', label: 'Works' }], byField);
  };
  const report = (indicator: string, place: string, value: number, basis: 'reported' | 'demo' = 'reported') =>
    observe(indicator, place, value, {
      periodEnd: '2019-07-01',
      knownFrom: '2019-07-01',
      basis,
      citation: { source: basis === 'demo' ? 'invented' : 'ledger', paragraph: null },
    });

  it('without a target says so in every cell', () => {
    const { rows, count, demo } = build({});
    expect([count, demo]).toEqual([0, false]);
    expect(rows.map(({ cells }) => cells.map(({ word }) => word))).toEqual(towns.map(() => [words.matrix.noTarget]));
  });

  it('of equals takes the one with the larger gap, and of what is done has nothing left to say', () => {
    const plans = [
      createPlan('halls', towns[0], 100),
      createPlan('parks', towns[0], 100),
      createPlan('halls', towns[1], 10),
    ];
    const observations = [report('halls', towns[0], 30), report('parks', towns[0], 20), report('halls', towns[1], 12)];
    const [first, second] = build({ plans, observations }).rows.map(({ cells }) => cells[0]);
    expect(first).toMatchObject({ status: 'behind', title: 'parks title', same: 2, count: 2 });
    expect(second).toMatchObject({ status: 'done', gap: { text: '—', value: null }, count: 1, share: '' });
  });

  it('never lets what is on plan stand before what was not reported', () => {
    const plans = [createPlan('halls', towns[0], 100), createPlan('parks', towns[0], 100)];
    const cell = build({ plans, observations: [report('halls', towns[0], 50)] }).rows[0]?.cells[0];
    expect(cell).toMatchObject({ status: 'notReported', title: 'parks title' });
    expect(cell?.gap.value).toBeNull();
  });

  it('marks each invented cell by itself where real ones stand beside it', () => {
    const plans = [
      createPlan('halls', towns[0], 100),
      { ...createPlan('halls', towns[1], 100), basis: 'demo' as const },
    ];
    const observations = [report('halls', towns[0], 50), report('halls', towns[1], 50, 'demo')];
    const { rows, mixed } = build({ plans, observations });
    expect(mixed).toBe(true);
    expect(rows.map(({ cells }) => cells[0]?.demo)).toEqual([false, true, false]);
  });

  it('leaves out what belongs to no row or no column, the county among it', () => {
    const context = createContext(whole, 'en', '2019-06-24');
    const { items } = listTargets(context, words);
    const matrix = buildMatrix(
      context,
      words,
      items,
      [townHeads[0] as MatrixHead],
      [fieldHeads[0] as MatrixHead],
      () => null,
    );
    expect(matrix.count).toBe(0);
  });
});

it('the worst is the worst in whatever order the targets come', () => {
  const { items } = draw('2019-06-24');
  const worst = pickWorst(items);
  fc.assert(
    fc.property(fc.shuffledSubarray([...items], { minLength: items.length }), (shuffled) => {
      const found = pickWorst(shuffled);
      expect(found === null || worst === null ? null : compareNeed(found, worst)).toBe(0);
    }),
    { numRuns: 200 },
  );
  expect(pickWorst([])).toBeNull();
});
