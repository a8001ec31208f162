import { describe, expect, it } from 'vitest';
import { computeDate, computeDayNumber } from '@/domain/date';
import { getIndicator } from '@/domain/lookup';
import { type Locale, locales, traitsByNature } from '@/domain/vocabulary';
import { buildHistoryFigure } from '@/figures/history';
import { figures as facts } from '../facts/facts';
import { createContext } from './createContext';
import { campaign, contextOf, historyOf } from './dachang';
import { expectLine } from './lineFigure';
import { county, createCampaign, createIndicator, observeMonths, takeHistory } from './smallCampaign';

function buildReal(id: string, locale: Locale, withDemo: boolean, asOf?: string) {
  const context = contextOf(locale, withDemo, asOf);
  return buildHistoryFigure(context, getIndicator(campaign, id), historyOf(id, withDemo));
}

describe('what is not drawn', () => {
  const roleOf = (id: string) => traitsByNature[getIndicator(campaign, id).nature].role;
  const labels = facts.map(({ id }) => id).filter((id) => roleOf(id) === 'label');
  const ranks = facts.map(({ id }) => id).filter((id) => roleOf(id) === 'rank');

  it('labels and ranks are these', () => {
    expect(ranks).toEqual(['national-rank', 'provincial-rank']);
    expect(labels.sort()).toEqual([
      'award-edition',
      'fitness-circle-minutes',
      'five-good-family',
      'five-star-branch',
      'leadership-bodies',
      'moral-model-edition',
      'party-congress-ordinal',
      'practice-centre-pilot-batch',
      'practice-tiers',
      'ten-ones',
      'ten-star-household',
    ]);
  });

  describe.each(locales)('%s', (locale) => {
    const { refusal } = contextOf(locale, true).messages.charts;

    it.each(labels)('%s is a label', (id) => {
      expect(buildReal(id, locale, true)).toMatchObject({ kind: 'refusal', title: refusal.label.title });
    });

    it.each(ranks)('%s is a rank', (id) => {
      expect(buildReal(id, locale, true)).toMatchObject({ kind: 'refusal', title: refusal.rank.title });
    });

    it('a single end value is not judged, and nothing is drawn of it', () => {
      for (const { id } of facts) {
        if (roleOf(id) !== 'measure') continue;
        const figure = buildReal(id, locale, false);
        const { nature } = getIndicator(campaign, id);
        const { title } = nature === 'register' ? refusal.register : refusal.endValueOnly;
        expect(figure, id).toMatchObject({ kind: 'refusal', title, demoTag: null });
        // What there is to tabulate is the one published value, or nothing; never a 0, never a rate.
        const values = figure.table.rows.flatMap(({ cells }) => cells.flatMap(({ value }) => value ?? []));
        expect(
          values.filter((value) => value !== facts.find((fact) => fact.id === id)?.value),
          id,
        ).toEqual([]);
        expect(JSON.stringify(figure), id).not.toContain('%');
      }
    });

    it('a refusal says why, what would be needed, and names the source', () => {
      const figure = buildReal('good-people-total', locale, true);
      if (figure.kind !== 'refusal') throw new Error('drawn');
      expect(figure.reason).toMatch(/\S/);
      expect(figure.supply).toMatch(/\S/);
      expect(figure.foot).toContain('2021-02-16');
      expect(figure.foot).toMatch(locale === 'zh-CN' ? /河北新闻网/ : /Hebei News/);
    });
  });

  it('a label or a rank is refused whatever rows it has', () => {
    for (const nature of ['ordinal', 'result', 'scale'] as const) {
      const small = createCampaign({
        indicators: [createIndicator('x', { nature })],
        observations: observeMonths('x', county, [1, 2, 3]),
      });
      const figure = buildHistoryFigure(createContext(small, 'en'), getIndicator(small, 'x'), takeHistory(small, 'x'));
      expect(figure.kind).toBe('refusal');
    }
  });
});

describe.each(locales)('the weekly course of the real campaign (%s)', (locale) => {
  const drawn = facts.map(({ id }) => id).filter((id) => buildReal(id, locale, true).kind === 'line');

  it('is there for what has invented weeks', () => {
    expect(drawn).toHaveLength(19);
    expect(drawn).not.toContain('illegal-structures-demolished');
  });

  it.each(drawn)('%s has at most 60 points, inside its axes, in order', (id) => {
    const { points, xDomain, yMax, xTicks, yTicks, end, events } = expectLine(buildReal(id, locale, true));
    expect(points.length).toBeGreaterThanOrEqual(2);
    expect(points.length).toBeLessThanOrEqual(60);
    const days = points.map(({ x }) => x);
    expect(days).toEqual([...new Set(days)].sort((a, b) => a - b));
    expect(Math.min(...days)).toBeGreaterThanOrEqual(xDomain[0]);
    for (const x of [...days, ...xTicks.map(({ at }) => at), end?.x ?? xDomain[0], ...events.map((event) => event.x)]) {
      expect(x).toBeLessThanOrEqual(xDomain[1]);
    }
    for (const { value, plan } of points) {
      expect(value ?? 0).toBeLessThanOrEqual(yMax);
      expect(plan ?? 0).toBeLessThanOrEqual(yMax);
    }
    expect(end?.value ?? 0).toBeLessThanOrEqual(yMax);
    expect(yTicks[0]).toEqual({ at: 0, label: '0' });
    expect(yTicks.at(-1)?.at).toBe(yMax);
  });

  it.each(drawn)('%s is marked as demo in the drawing, the tag, the table and the foot', (id) => {
    const figure = expectLine(buildReal(id, locale, true));
    expect(figure.demo).toBe(true);
    expect(figure.demoTag).toMatch(/示例|Demo/);
    expect(figure.actualLabel).toMatch(/示例|demo/);
    expect(figure.foot).toMatch(/示例|Demo/);
    for (const { cells } of figure.table.rows) for (const cell of cells) expect(cell.demo).toBe(true);
    if (figure.planLabel !== null) expect(figure.planLabel).toMatch(/示例|demo/);
  });

  it.each(drawn)('%s ends in the published value, qualified, as its own solid dot', (id) => {
    const fact = facts.find((one) => one.id === id);
    const { end } = expectLine(buildReal(id, locale, true));
    expect(end).toMatchObject({ value: fact?.value, demo: false, x: computeDayNumber('2021-02-16') });
    if (fact?.qualifier === 'over') expect(end?.label).toMatch(/余|over/);
    if (fact?.qualifier === 'rounded') expect(end?.label).toMatch(/万|thousand/);
  });

  it.each(drawn)('%s: the table has the drawn points, row by row', (id) => {
    const { points, table, planLabel } = expectLine(buildReal(id, locale, true));
    expect(table.rows.map(({ header, cells }) => [header, ...cells.map(({ value }) => value)])).toEqual(
      points.map(({ x, value, plan }) => [computeDate(x), value, ...(planLabel === null ? [] : [plan])]),
    );
  });

  it.each([
    ['public-parking-spaces', /余|over/],
    ['registered-volunteers', /万|thousand/],
  ])('%s: the qualifier its last week carries is part of the number there too', (id, mark) => {
    const { table, points, title } = expectLine(buildReal(id, locale, true));
    expect(table.rows.at(-1)?.cells[0]?.text).toMatch(mark);
    expect(points.at(-1)?.label).toMatch(mark);
    if (id === 'public-parking-spaces') expect(title).toMatch(mark);
  });

  it('an unreported month is its reason, never 0', () => {
    const { points, table } = expectLine(buildReal('registered-volunteers', locale, true));
    const gaps = points.filter(({ value }) => value === null);
    expect(gaps.length).toBeGreaterThan(0);
    const { notReported } = contextOf(locale, true).messages.words.missing;
    for (const { x, label } of gaps) {
      expect(label).toContain(notReported);
      const row = table.rows.find(({ key }) => key === String(x));
      expect(row?.cells[0]).toMatchObject({ text: notReported, value: null, figureId: null });
    }
  });

  it('a completion above 100 % is not capped', () => {
    expect(buildReal('scan-batches', locale, true).foot).toContain('389 ÷ 375 = 103.7 %');
  });

  it('is cut at the day it is seen from', () => {
    const figure = expectLine(buildReal('rural-toilets-renovated', locale, true, '2019-06-24'));
    expect(figure.table.rows.at(-1)?.header).toBe('2019-06-24');
    // The published end value was not known yet.
    expect(figure.end?.demo).toBe(true);
    expect(JSON.stringify(figure)).not.toContain('11577');
    expect(JSON.stringify(figure)).not.toContain('11,577');
  });
});
