import { describe, expect, it } from 'vitest';
import type { Place } from '@/domain/campaign';
import { locales } from '@/domain/vocabulary';
import { buildNumberFigure } from '@/figures/number';
import { buildVillageTable } from '@/figures/villages';
import { createContext } from './createContext';
import { contextOf, contextOn, source } from './dachang';
import { createCampaign, createIndicator, observe } from './smallCampaign';

const towns = ['131028100', '131028101', '131028102', '131028103', '131028104'];

describe.each(locales)('the villages of the real towns (%s)', (locale) => {
  it('are 105, of which 44 and 30 are marked', async () => {
    const tables = await Promise.all(
      towns.map(async (town) => buildVillageTable(contextOf(locale, true), await source.villages(town), true)),
    );
    const rows = tables.flatMap((table) => table?.rows ?? []);
    expect(rows).toHaveLength(105);
    const countYes = (id: string) =>
      rows.filter(({ cells }) => cells.some((cell) => cell.id === id && cell.isYes === true)).length;
    expect(countYes('sewage-controlled-villages')).toBe(44);
    expect(countYes('showcase-villages')).toBe(30);
    expect(tables.every((table) => table?.isDemo)).toBe(true);
  });

  it.each([
    ['2017-02-20', 0, 0],
    ['2019-06-24', 21, 23],
    ['2019-06-30', 21, 23],
    ['2020-11-15', 44, 30],
  ])('say on %s what their towns say: %i and %i of them yes', async (day, sewage, showcase) => {
    const context = await contextOn(locale, true, day);
    const countYes = async (town: string, id: string) =>
      buildVillageTable(context, await source.villages(town), true)?.rows.filter(({ cells }) =>
        cells.some((cell) => cell.id === id && cell.isYes === true),
      ).length;
    for (const [id, whole] of [
      ['sewage-controlled-villages', sewage],
      ['showcase-villages', showcase],
    ] as const) {
      const counts = await Promise.all(towns.map((town) => countYes(town, id)));
      expect(counts).toEqual(towns.map((town) => buildNumberFigure(context, id, town).value));
      expect(counts.reduce<number>((sum, count) => sum + (count ?? 0), 0)).toBe(whole);
    }
  });

  it('are gone when the demo is hidden', async () => {
    expect(buildVillageTable(contextOf(locale, false), await source.villages('131028100'), false)).toBeNull();
  });
});

describe('a village table', () => {
  const village = (code: string, basis: 'published' | 'demo'): Place => ({
    code,
    parent: '900001100',
    level: 'village',
    name: { 'zh-CN': code, en: code },
    inRegister: true,
    tile: null,
    note: { 'zh-CN': '', en: '' },
    basis,
  });
  const small = createCampaign({ indicators: [createIndicator('clean'), createIndicator('lit')] });
  const context = createContext(small, 'en');
  const invented = { basis: 'demo', citation: { source: 'invented', paragraph: null } } as const;
  const [one, two] = ['900001100-001', '900001100-002'];

  it('tells yes, no and a reason apart', () => {
    const table = buildVillageTable(
      context,
      {
        places: [village(one, 'published'), village(two, 'published')],
        observations: [observe('clean', one, 1), observe('clean', two, 0), observe('lit', one, 'suppressed')],
      },
      true,
    );
    expect(table?.columns.map(({ id }) => id)).toEqual(['clean', 'lit']);
    expect(table?.rows.map(({ cells }) => cells.map(({ isYes, text }) => [isYes, text]))).toEqual([
      [
        [true, 'yes'],
        [null, context.messages.words.missing.suppressed],
      ],
      [
        [false, 'no'],
        [null, context.messages.words.missing.notReported],
      ],
    ]);
  });

  const mixed = {
    places: [village(one, 'published'), village(two, 'published')],
    observations: [observe('clean', one, 1), observe('clean', two, 1, invented)],
  };

  it('with real villages and an invented yes is marked as demo', () => {
    expect(buildVillageTable(context, mixed, true)?.isDemo).toBe(true);
  });

  it('hides the invented yes with the demo', () => {
    const table = buildVillageTable(context, mixed, false);
    expect(table?.rows.map(({ cells }) => cells[0]?.isYes)).toEqual([true, null]);
  });
});
