import { describe, expect, it } from 'vitest';
import { getIndicator, listTowns } from '@/domain/lookup';
import { locales } from '@/domain/vocabulary';
import { buildPlaceTrendsFigure } from '@/figures/placeTrends';
import { createContext } from './createContext';
import { campaign, contextOf, histories, historyOf } from './dachang';
import { createCampaign, createIndicator, createPlan, observeMonths, takeHistory, towns } from './smallCampaign';

const townPlaces = listTowns(campaign);

describe.each(locales)('the towns of the real campaign (%s)', (locale) => {
  it.each(townPlaces.map((town) => [town.code, town] as const))(
    '%s: one panel an indicator, and its row',
    (_, town) => {
      const figure = buildPlaceTrendsFigure(contextOf(locale, true), town, [...histories.values()]);
      expect(figure?.panels.map(({ key }) => key)).toEqual(figure?.table.rows.map(({ key }) => key));
      expect(figure?.panels).toHaveLength(8);
      for (const panel of figure?.panels ?? []) {
        const row = figure?.table.rows.find(({ key }) => key === panel.key);
        expect(row?.cells[1]?.value).toBe(panel.points.at(-1)?.value);
        expect(row?.header).toBe(getIndicator(campaign, panel.key).title[locale]);
        expect([panel.demo, row?.cells[1]?.demo]).toEqual([true, true]);
      }
      expect(figure?.demoTag).toMatch(/示例|Demo/);
    },
  );

  it('have nothing to draw when the demo is hidden', () => {
    for (const town of townPlaces) {
      const real = [...histories.keys()].map((id) => historyOf(id, false));
      expect(buildPlaceTrendsFigure(contextOf(locale, false), town, real)).toBeNull();
    }
  });

  it('count what was on time, late and open in the title as in the table', () => {
    const late = townPlaces.find(({ code }) => code === '131028102');
    if (late === undefined) throw new Error('no such town');
    const figure = buildPlaceTrendsFigure(contextOf(locale, true), late, [...histories.values()]);
    expect(figure?.title).toMatch(/5.*1/);
    const dates = figure?.table.rows.filter(({ cells }) => cells[3]?.text.includes('2020-11-02'));
    expect(dates?.map(({ key }) => key)).toEqual(['rural-toilets-renovated']);
  });

  it('say 未设目标 where there is none, never 0', () => {
    const [town] = townPlaces;
    if (town === undefined) throw new Error('no town');
    const figure = buildPlaceTrendsFigure(contextOf(locale, true), town, [...histories.values()]);
    const row = figure?.table.rows.find(({ key }) => key === 'problems-resolved');
    expect(row?.cells.map(({ text }) => text)).toEqual([
      contextOf(locale, true).messages.words.planAbsence.noTarget,
      '403',
      '—',
      '—',
    ]);
    expect(row?.cells[0]?.value).toBeNull();
  });
});

describe('a town that reports itself', () => {
  const small = createCampaign({
    indicators: [createIndicator('halls'), createIndicator('parks')],
    observations: [...observeMonths('halls', towns[0], [1, 2, 8]), ...observeMonths('parks', towns[0], [1, 2])],
    plans: [createPlan('halls', towns[0], 8, { due: '2019-03-31' }), createPlan('parks', towns[0], 5)],
  });
  const town = listTowns(small).find(({ code }) => code === towns[0]);
  if (town === undefined) throw new Error('no town');
  const figure = buildPlaceTrendsFigure(
    createContext(small, 'en'),
    town,
    small.indicators.map(({ id }) => takeHistory(small, id)),
  );

  it('is not marked as demo', () => {
    expect([figure?.demoTag, figure?.panels.map(({ demo }) => demo)]).toEqual([null, [false, false]]);
  });

  it('is cited by its own source, whatever a package calls it', () => expect(figure?.foot).toContain('ledger title'));

  it('has the states of its targets in words', () => {
    expect(figure?.table.rows.map(({ cells }) => cells[3]?.text)).toEqual(['reached on time', 'not reached']);
  });
});
