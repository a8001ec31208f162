import { describe, expect, it } from 'vitest';
import { getIndicator } from '@/domain/lookup';
import { locales } from '@/domain/vocabulary';
import { buildTileFigure, listTownMeasures } from '@/figures/towns';
import { createContext } from './createContext';
import { campaign, contextOf } from './dachang';
import { county, createCampaign, createIndicator, observe, towns } from './smallCampaign';

const townCodes = ['131028100', '131028101', '131028102', '131028103', '131028104'];

describe.each(locales)('the tile map of the real campaign (%s)', (locale) => {
  const context = contextOf(locale, true);
  const build = (id: string) => buildTileFigure(context, getIndicator(campaign, id));

  it('offers the four measures of the package', () => {
    expect(listTownMeasures(context).map(({ id }) => id)).toEqual(campaign.info.townMeasures);
  });

  it('offers none without the demo: the source has no split', () => {
    const real = contextOf(locale, false);
    expect(listTownMeasures(real)).toEqual([]);
    for (const id of campaign.info.townMeasures) expect(buildTileFigure(real, getIndicator(campaign, id))).toBeNull();
  });

  it.each(campaign.info.townMeasures)('%s: the table is in code order, the county last, never ranked', (id) => {
    expect(build(id)?.table.rows.map(({ key }) => key)).toEqual([...townCodes, '131028']);
  });

  it.each(campaign.info.townMeasures)('%s: tiles and table say the same numbers', (id) => {
    const figure = build(id);
    const ratioAt = (figure?.table.columns.findIndex(({ key }) => key === 'ratio') ?? 0) - 1;
    for (const tile of figure?.tiles.filter(({ counted }) => counted) ?? []) {
      const row = figure?.table.rows.find(({ key }) => key === tile.key);
      expect(row?.cells[ratioAt]?.value).toBe(tile.value);
      expect(row?.cells[ratioAt]?.text).toContain(tile.rateText);
      expect(row?.header).toBe(tile.name);
    }
  });

  it.each(campaign.info.townMeasures)('%s: each rate is its row’s part over its whole', (id) => {
    for (const { cells } of build(id)?.table.rows ?? []) {
      expect((cells[1]?.value ?? Number.NaN) / (cells[0]?.value ?? Number.NaN)).toBeCloseTo(cells[2]?.value ?? -1, 12);
    }
  });

  it.each(campaign.info.townMeasures)('%s: every town rate is marked demo, the county’s is not', (id) => {
    const figure = build(id);
    expect(figure?.demoTag).toMatch(/示例|Demo/);
    expect(figure?.tiles.filter(({ counted }) => counted).every(({ demo }) => demo)).toBe(true);
    expect(figure?.table.rows.map(({ cells }) => cells[2]?.demo)).toEqual([true, true, true, true, true, false]);
  });

  it('draws the subdistrict apart: not counted, without a number', () => {
    const tile = build('sewage-controlled-villages')?.tiles.find(({ key }) => key === '131028001');
    expect(tile).toMatchObject({ counted: false, value: null, share: null, rateText: '', figureId: null });
  });

  it('has a position of its own for each tile, inside the grid', () => {
    const figure = build('sewage-controlled-villages');
    const spots = figure?.tiles.map(({ row, column }) => `${row} ${column}`) ?? [];
    expect(new Set(spots).size).toBe(6);
    for (const { row, column } of figure?.tiles ?? []) {
      expect(row).toBeGreaterThanOrEqual(1);
      expect(row).toBeLessThanOrEqual(figure?.rows ?? 0);
      expect(column).toBeLessThanOrEqual(figure?.columns ?? 0);
    }
  });

  it('says that it is no map of boundaries, and what one village is worth', () => {
    const figure = build('sewage-controlled-villages');
    expect(figure?.disclaimer).toMatch(locale === 'zh-CN' ? /示意图.*界线.*面积/ : /boundaries.*areas/);
    // One of 30 villages is 3.3 points, one of 14 is 7.1.
    expect(figure?.foot).toContain('3.3–7.1');
  });

  it('draws a share bar for a share only', () => {
    const isShare = (id: string) =>
      build(id)
        ?.tiles.filter(({ counted }) => counted)
        .every(({ share }) => share !== null);
    expect(isShare('sewage-controlled-villages')).toBe(true);
    expect(isShare('problems-resolved')).toBe(false);
  });

  it('compares with the county by sign and arrow', () => {
    const figure = build('sewage-controlled-villages');
    const versus = figure?.table.rows.map(({ cells }) => cells[3]);
    expect(versus?.[0]?.text).toBe('↑ +11.9');
    expect(versus?.[1]?.text).toBe('↓ −1.9');
    expect(versus?.[5]).toMatchObject({ text: '—', value: null });
  });
});

describe('a tile map', () => {
  const indicators = [
    createIndicator('villages', { nature: 'register' }),
    createIndicator('clean', { denominator: 'villages' }),
  ];
  const wholes = [county, ...towns].map((place) => observe('villages', place, 10, { knownFrom: null }));

  function build(parts: readonly (number | 'notReported')[]) {
    const small = createCampaign({
      indicators,
      info: { townMeasures: ['clean'] },
      observations: [
        ...wholes,
        observe('clean', county, 5),
        ...parts.map((part, index) => observe('clean', towns[index] ?? '', part)),
      ],
    });
    const context = createContext(small, 'en');
    return { context, figure: buildTileFigure(context, getIndicator(small, 'clean')) };
  }

  it('shows a town without a report in words, never 0 %', () => {
    const { figure } = build([5, 'notReported', 0]);
    const tile = (code: string) => figure?.tiles.find(({ key }) => key === code);
    expect(tile(towns[1])).toMatchObject({
      counted: true,
      value: null,
      share: null,
      rateText: '',
      detail: 'not reported',
    });
    expect(tile(towns[2])).toMatchObject({ counted: true, value: 0, share: 0, rateText: '0' });
    expect(figure?.table.rows.map(({ cells }) => cells[2]?.text)).toEqual(['50.0 %', 'not reported', '0 %', '50.0 %']);
  });

  it('says that all are equal when all are', () => {
    const { context, figure } = build([3, 3, 3]);
    expect(figure?.title).toContain(context.messages.charts.tilesTitleEqual('', '30.0 %').replace(/^\W+/, ''));
  });

  it('does not say it of every town when one has not reported', () => {
    const { figure } = build([3, 3, 'notReported']);
    expect(figure?.title).not.toMatch(/every town/);
  });

  it('is not drawn without places on it or without a rate', () => {
    expect(build(['notReported', 'notReported', 'notReported']).figure).toBeNull();
    const small = createCampaign({ indicators, observations: wholes });
    expect(buildTileFigure(createContext(small, 'en'), getIndicator(small, 'villages'))).toBeNull();
  });

  it('names the sources and bases of the numbers it divided, and no other', () => {
    const reported = { basis: 'reported', citation: { source: 'ledger', paragraph: null } } as const;
    const small = createCampaign({
      indicators,
      info: { townMeasures: ['clean'] },
      observations: towns.flatMap((town) => [
        observe('villages', town, 10, { ...reported, knownFrom: null }),
        observe('clean', town, 4, reported),
      ]),
    });
    const foot = buildTileFigure(createContext(small, 'en'), getIndicator(small, 'clean'))?.foot ?? '';
    expect(foot).toContain('ledger title');
    expect(foot).not.toMatch(/article|Published|Demo/);
  });

  it.each(locales)('of numbers that are not exact keeps their qualifiers on the tile too (%s)', (locale) => {
    const small = createCampaign({
      indicators: [
        createIndicator('homes', { nature: 'register' }),
        createIndicator('clean', { denominator: 'homes' }),
      ],
      observations: towns.flatMap((town) => [
        observe('homes', town, 40_000, { knownFrom: null }),
        observe('clean', town, 10_000, { qualifier: 'over' }),
      ]),
    });
    const figure = buildTileFigure(createContext(small, locale), getIndicator(small, 'clean'));
    const tile = figure?.tiles.find(({ key }) => key === towns[0]);
    expect(tile?.rateText).toBe(locale === 'en' ? 'about 25.0' : '约25.0');
    expect(tile?.detail).toContain(locale === 'en' ? 'over 10,000' : '1万余');
  });
});
