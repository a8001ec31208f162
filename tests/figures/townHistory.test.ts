import { describe, expect, it } from 'vitest';
import { getIndicator } from '@/domain/lookup';
import { locales } from '@/domain/vocabulary';
import { buildTownHistoryFigure } from '@/figures/townHistory';
import { createContext } from './createContext';
import { campaign, contextOf, historyOf } from './dachang';
import {
  county,
  createCampaign,
  createIndicator,
  createPlan,
  observe,
  observeMonths,
  takeHistory,
  towns,
} from './smallCampaign';

const split = [
  'scan-batches',
  'problems-resolved',
  'villages-sanitation-outsourced',
  'sewage-controlled-villages',
  'showcase-villages',
  'rural-toilets-renovated',
  'registered-volunteers',
  'volunteer-teams',
];

describe.each(locales)('the towns of the real campaign (%s)', (locale) => {
  const build = (id: string, withDemo = true) =>
    buildTownHistoryFigure(contextOf(locale, withDemo), getIndicator(campaign, id), historyOf(id, withDemo));

  it.each(split)('%s: five panels in code order, each ending in its table row', (id) => {
    const figure = build(id);
    expect(figure?.panels.map(({ key }) => key)).toEqual([
      '131028100',
      '131028101',
      '131028102',
      '131028103',
      '131028104',
    ]);
    const actualAt = figure?.table.columns.findIndex(({ key }) => key === 'actual') ?? -1;
    expect(figure?.table.rows.map(({ key, cells }) => [key, cells[actualAt - 1]?.value])).toEqual(
      figure?.panels.map(({ key, points }) => [key, points.at(-1)?.value]),
    );
  });

  it.each(split)('%s: the parts add up to the published total, and the foot shows it', (id) => {
    const figure = build(id);
    const published = campaign.observations.find(
      ({ indicator, place, basis }) => indicator === id && place === '131028' && basis === 'published',
    );
    const total = published?.reading.kind === 'value' ? published.reading.value : Number.NaN;
    const last = figure?.panels.map(({ points }) => points.at(-1)?.value ?? 0) ?? [];
    expect(last.reduce((sum, value) => sum + value, 0)).toBe(total);
    expect(figure?.foot).toContain(' + ');
  });

  it.each(split)('%s: is marked as a demo split, and no drawing is left when the demo is hidden', (id) => {
    const figure = build(id);
    expect(figure?.demoTag).toMatch(/示例|Demo/);
    expect(figure?.panels.every(({ demo, points }) => demo && points.length <= 60)).toBe(true);
    const numbers = figure?.table.rows.flatMap(({ cells }) => cells.filter(({ value }) => value !== null)) ?? [];
    expect(numbers.length).toBeGreaterThan(0);
    expect(numbers.every(({ demo }) => demo)).toBe(true);
    expect(build(id, false)).toBeNull();
  });

  it('says which town made up late, and when', () => {
    const figure = build('rural-toilets-renovated');
    const late = figure?.panels.filter(({ valueNote }) => valueNote.includes('2020-11-02')) ?? [];
    expect(late.map(({ key }) => key)).toEqual(['131028102']);
    expect(figure?.title).toContain(late[0]?.name);
  });

  it('keeps the qualifier in the sum of a rounded total', () => {
    expect(build('registered-volunteers')?.foot).toMatch(/= (5\.1万|about 51|51 thousand)/);
  });

  it.each(['old-communities-renovated', 'public-parking-spaces', 'national-rank', 'ten-ones', 'good-people-total'])(
    '%s has no split',
    (id) => expect(build(id)).toBeNull(),
  );
});

describe('a split', () => {
  const indicator = createIndicator('halls');

  function build(lists: readonly (readonly number[])[], targets: readonly number[] = []) {
    const small = createCampaign({
      indicators: [indicator],
      observations: lists.flatMap((values, index) => observeMonths('halls', towns[index] ?? '', values)),
      plans: targets.map((target, index) => createPlan('halls', towns[index] ?? '', target, { due: '2019-03-31' })),
    });
    return buildTownHistoryFigure(createContext(small, 'en'), indicator, takeHistory(small, 'halls'));
  }

  it('of one town is no comparison', () => expect(build([[1, 2]])).toBeNull());

  it.each<[what: string, values: number[][], notes: string[]]>([
    [
      'on time, late, not at all',
      [
        [3, 6],
        [1, 2, 3, 4, 5, 6],
        [1, 2],
      ],
      ['reached on time', 'made up 2019-06-30', 'not reached'],
    ],
    [
      'on the due date itself',
      [
        [1, 2, 6],
        [6, 6],
        [6, 7],
      ],
      ['reached on time', 'reached on time', 'reached on time'],
    ],
  ])('tells %s', (_, values, notes) => {
    const figure = build(values, [6, 6, 6]);
    expect(figure?.table.rows.map(({ cells }) => cells.at(-1)?.text)).toEqual(notes);
    expect(figure?.panels.map(({ valueNote }) => valueNote)).toEqual(notes);
  });

  it('judges a due date as every status does: by the report that speaks for it', () => {
    const report = (town: string, day: string, value: number) =>
      observe('halls', town, value, { periodEnd: day, knownFrom: day, basis: 'reported' });
    const small = createCampaign({
      indicators: [indicator],
      observations: [
        // Monday's report speaks for the Sunday it was due on.
        report(towns[0], '2019-03-25', 3),
        report(towns[0], '2019-04-01', 6),
        // There on the day, fallen back since.
        report(towns[1], '2019-03-31', 6),
        report(towns[1], '2019-04-30', 5),
        // There by the first report of all, months later.
        report(towns[2], '2019-08-01', 6),
        report(towns[2], '2019-09-01', 6),
      ],
      plans: towns.map((town) => createPlan('halls', town, 6, { due: '2019-03-31' })),
    });
    const context = createContext(small, 'en');
    const figure = buildTownHistoryFigure(context, indicator, takeHistory(small, 'halls'));
    const { charts } = context.messages;
    expect(figure?.panels.map(({ valueNote }) => valueNote)).toEqual([
      charts.townReachedOnTime,
      charts.townOpen,
      charts.townReachedUnjudged('2019-08-01'),
    ]);
    expect(figure?.title).toBe(charts.townsOpen('2', 'P101'));
  });

  it('that missed a due date on the way made it up, however early it was at the last', () => {
    const [plan] = [createPlan('halls', towns[0], 6)];
    const legs = [
      { start: '2019-01-01', baseline: 0, due: '2019-02-28', target: 4, shape: 'linear' as const },
      { start: '2019-02-28', baseline: 4, due: '2019-12-31', target: 6, shape: 'linear' as const },
    ];
    const small = createCampaign({
      indicators: [indicator],
      observations: towns.flatMap((town) => observeMonths('halls', town, [1, 2, 6])),
      plans: towns.map((place) => ({ ...plan, place, legs })),
    });
    const context = createContext(small, 'en');
    const figure = buildTownHistoryFigure(context, indicator, takeHistory(small, 'halls'));
    const note = context.messages.charts.townReachedLate('2019-03-31');
    expect(figure?.panels.map(({ valueNote }) => valueNote)).toEqual([note, note, note]);
  });

  it('does not call a town finished because the others are', () => {
    const figure = build(
      [
        [3, 6],
        [3, 6],
        [1, 2],
      ],
      [6, 6, 6],
    );
    expect(figure?.title).toContain('P102');
    expect(figure?.title).not.toMatch(/^All/);
  });

  it('of some towns never claims to be the whole county', () => {
    const figure = build([
      [1, 2],
      [1, 3],
    ]);
    expect(figure?.panels).toHaveLength(2);
    expect(figure?.title).not.toBe(createContext(createCampaign({}), 'en').messages.charts.townsNoPlan);
  });

  it('each panel has its own scale from 0 to at least its highest', () => {
    const figure = build(
      [
        [1, 2],
        [100, 900],
        [5, 7],
      ],
      [6, 1000, 8],
    );
    for (const { yMax, points } of figure?.panels ?? []) {
      expect(yMax).toBeGreaterThanOrEqual(Math.max(...points.flatMap(({ value, plan }) => [value ?? 0, plan ?? 0])));
    }
    expect(figure?.panels[1]?.yMax).toBeGreaterThanOrEqual(900);
    expect(figure?.panels[0]?.yMax).toBeLessThan(20);
  });

  it('is not marked when the towns report themselves', () => {
    expect(
      build([
        [1, 2],
        [1, 3],
        [2, 2],
      ])?.demoTag,
    ).toBeNull();
  });

  function buildSum(total: number, values: readonly number[], aggregation: 'sum' | 'none' = 'sum') {
    const summed = createIndicator('halls', { aggregation });
    const small = createCampaign({
      indicators: [summed],
      observations: [
        observe('halls', county, total),
        ...values.flatMap((value, index) => observeMonths('halls', towns[index] ?? '', [1, value])),
      ],
    });
    const context = createContext(small, 'en');
    return {
      figure: buildTownHistoryFigure(context, summed, takeHistory(small, 'halls')),
      charts: context.messages.charts,
    };
  }

  it('claims the county’s number only when the towns are all there and add up to it', () => {
    const whole = buildSum(9, [2, 3, 4]);
    expect(whole.figure?.title).toBe(whole.charts.townsNoPlan);
    expect(whole.figure?.foot).toContain('2 + 3 + 4 = 9 things');
    for (const { figure, charts } of [buildSum(10, [2, 3, 4]), buildSum(5, [2, 3]), buildSum(9, [2, 3, 4], 'none')]) {
      expect(figure?.title).toBe(charts.townsSome(String(figure?.panels.length)));
      expect(figure?.foot).not.toContain(' + ');
    }
  });

  it('names the ledger it was read from and no article', () => {
    const { figure } = buildSum(9, [2, 3, 4]);
    expect(figure?.foot).toContain('ledger title');
    expect(figure?.foot).not.toMatch(/article|Published|Demo/);
  });

  it('says of a town without a target that it has none, never nothing', () => {
    const figure = build(
      [
        [3, 6],
        [3, 6],
        [1, 2],
      ],
      [6, 6],
    );
    const { noTarget } = createContext(createCampaign({}), 'en').messages.words.planAbsence;
    expect(figure?.table.rows.map(({ cells }) => cells[0]?.text)).toEqual(['6', '6', noTarget]);
  });

  it('completes about as much as its target where its last value is not exact', () => {
    const over = towns.map((town) =>
      observe('halls', town, 7, {
        periodEnd: '2019-12-31',
        knownFrom: '2019-12-31',
        qualifier: 'over',
        basis: 'reported',
        citation: { source: 'ledger', paragraph: null },
      }),
    );
    const small = createCampaign({
      indicators: [indicator],
      observations: [...towns.flatMap((town) => observeMonths('halls', town, [1, 2])), ...over],
      plans: towns.map((town) => createPlan('halls', town, 10)),
    });
    const figure = buildTownHistoryFigure(createContext(small, 'en'), indicator, takeHistory(small, 'halls'));
    expect(figure?.table.rows[0]?.cells.slice(1, 3).map(({ text }) => text)).toEqual(['over 7', 'about 70.0 %']);
  });
});
