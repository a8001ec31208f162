import { describe, expect, it } from 'vitest';
import { computeDate, computeDayNumber } from '@/domain/date';
import { getIndicator } from '@/domain/lookup';
import { type Locale, locales, traitsByNature } from '@/domain/vocabulary';
import { createContext } from '@/figures/context';
import type { LineFigure } from '@/figures/figure';
import { buildHistoryFigure } from '@/figures/history';
import { figures as facts } from '../facts/facts';
import { campaign, contextOf, historyOf } from './dachang';
import {
  county,
  createCampaign,
  createIndicator,
  createPlan,
  observe,
  observeMonths,
  takeHistory,
} from './smallCampaign';

function buildReal(id: string, locale: Locale, withDemo: boolean, asOf?: string) {
  const context = contextOf(locale, withDemo, asOf);
  return buildHistoryFigure(context, getIndicator(campaign, id), historyOf(id, withDemo));
}

function expectLine(figure: ReturnType<typeof buildReal>): LineFigure {
  if (figure.kind !== 'line') throw new Error(`refused: ${figure.title}`);
  return figure;
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

describe('a reported course', () => {
  const indicator = createIndicator('halls');

  function build(
    values: readonly (number | 'notReported')[],
    plans = [createPlan('halls', county, 120)],
    asOf?: string,
  ) {
    const small = createCampaign({
      indicators: [indicator],
      observations: observeMonths('halls', county, values),
      plans,
    });
    return buildHistoryFigure(createContext(small, 'en', asOf), indicator, takeHistory(small, 'halls'));
  }

  it('of one dated value is no course', () => expect(build([10]).kind).toBe('refusal'));

  it('of one invented value is refused, and the refusal says that the value is invented', () => {
    const small = createCampaign({
      indicators: [indicator],
      observations: observeMonths('halls', county, [10], 'demo'),
    });
    const figure = buildHistoryFigure(createContext(small, 'en'), indicator, takeHistory(small, 'halls'));
    expect(figure.kind).toBe('refusal');
    expect(figure.table.rows[0]?.cells[0]).toMatchObject({ value: 10, demo: true });
    expect([figure.demoTag, figure.foot.includes('Published')]).toEqual(['Demo', false]);
  });

  it('of one value and gaps is none either', () =>
    expect(build([10, 'notReported', 'notReported']).kind).toBe('refusal'));

  it('carries no demo mark', () => {
    const figure = expectLine(build([10, 20]));
    expect([figure.demo, figure.demoTag, figure.end?.demo]).toEqual([false, null, false]);
    expect(figure.table.rows.every(({ cells }) => cells.every(({ demo }) => !demo))).toBe(true);
    expect(`${figure.actualLabel} ${figure.planLabel} ${figure.foot}`).not.toMatch(/demo/i);
  });

  it('names the ledger it was read from', () => {
    expect(build([10, 20]).foot).toContain('ledger title');
  });

  it('shows the widest gap where it was widest', () => {
    // The plan stands at 10.2, 19.3 … 118.7, 120; the third month is furthest behind.
    const { gap } = expectLine(build([10, 18, 12, 30, 50, 60]));
    expect(computeDate(gap?.x ?? 0)).toBe('2019-03-31');
    expect(gap?.from).toBe(12);
    expect(gap?.to).toBeCloseTo((120 * 89) / 364, 9);
  });

  it('never clearly behind has no gap', () => {
    expect(expectLine(build([10, 20, 30, 40, 50, 60])).gap).toBeNull();
  });

  it('without a plan has no plan line, no gap and no completion', () => {
    const figure = expectLine(build([10, 20, 30], []));
    expect([figure.planLabel, figure.gap, figure.events]).toEqual([null, null, []]);
    expect(figure.points.every(({ plan }) => plan === null)).toBe(true);
    expect(figure.foot).not.toContain('÷');
  });

  it('is judged only by a plan that was known on the day', () => {
    const plan = { ...createPlan('halls', county, 120), knownFrom: '2019-05-01' };
    expect(expectLine(build([10, 18, 12], [plan], '2019-04-15')).planLabel).toBeNull();
    expect(expectLine(build([10, 18, 12], [plan], '2019-05-01')).planLabel).not.toBeNull();
  });

  it('draws a plan of steps as steps', () => {
    const plan = createPlan('halls', county, 120, { shape: 'step' });
    expect(expectLine(build([10, 20], [plan])).stepped).toBe(true);
    expect(expectLine(build([10, 20])).stepped).toBe(false);
  });

  it('takes the later word on a month and shows it once', () => {
    const corrected = observe('halls', county, 15, {
      periodEnd: '2019-01-31',
      knownFrom: '2019-02-10',
      basis: 'reported',
      citation: { source: 'ledger', paragraph: null },
    });
    const small = createCampaign({
      indicators: [indicator],
      observations: [...observeMonths('halls', county, [10, 20]), corrected],
    });
    const at = (asOf: string) =>
      expectLine(
        buildHistoryFigure(createContext(small, 'en', asOf), indicator, takeHistory(small, 'halls')),
      ).points.map(({ value }) => value);
    expect(at('2020-01-31')).toEqual([15, 20]);
  });

  it('a reported month is not covered by an invented one', () => {
    const small = createCampaign({
      indicators: [indicator],
      observations: [...observeMonths('halls', county, [10, 20]), ...observeMonths('halls', county, [77, 88], 'demo')],
    });
    const figure = expectLine(buildHistoryFigure(createContext(small, 'en'), indicator, takeHistory(small, 'halls')));
    expect(figure.points.map(({ value }) => value)).toEqual([10, 20]);
  });

  it('has another key when a value changes, and the same when none does', () => {
    expect(build([10, 20]).key).toBe(build([10, 20]).key);
    expect(build([10, 20]).key).not.toBe(build([10, 21]).key);
  });

  it('of numbers that are not exact keeps the qualifier wherever its last value stands', () => {
    const last = observe('halls', county, 130, {
      periodEnd: '2019-12-31',
      knownFrom: '2019-12-31',
      qualifier: 'over',
      basis: 'reported',
      citation: { source: 'ledger', paragraph: null },
    });
    const small = createCampaign({
      indicators: [indicator],
      observations: [...observeMonths('halls', county, [10, 20]), last],
      plans: [createPlan('halls', county, 120)],
    });
    const figure = expectLine(buildHistoryFigure(createContext(small, 'en'), indicator, takeHistory(small, 'halls')));
    expect(figure.points.at(-1)).toMatchObject({ value: 130, text: 'over 130' });
    expect(figure.table.rows.at(-1)?.cells[0]?.text).toBe('over 130');
    expect(figure.summary).toContain('over 130 things');
    expect(figure.end?.label).toBe('over 130 things');
    expect(figure.foot).toContain('over 130 ÷ 120 = about 108.3 %');
  });

  it('of exact numbers has an exact completion', () => expect(build([10, 130]).foot).toContain('130 ÷ 120 = 108.3 %'));

  it('against a plan that falls: above the line is behind, by so many, never by less than none', () => {
    const falling = createPlan('halls', county, 0, { baseline: 120 });
    const { gap, title, summary } = expectLine(build([120, 120, 120], [falling]));
    expect(computeDate(gap?.x ?? 0)).toBe('2019-03-31');
    expect(`${gap?.label} ${title} ${summary}`).not.toContain('−');
    expect(expectLine(build([100, 80, 60], [falling])).gap).toBeNull();
  });

  it('names the source and the basis of its plan, too', () => {
    const invented = {
      ...createPlan('halls', county, 120),
      basis: 'demo' as const,
      citation: { source: 'invented', paragraph: null },
    };
    const figure = expectLine(build([10, 20], [invented]));
    for (const part of ['ledger title', 'invented title', 'Demo']) expect(figure.foot).toContain(part);
    expect([figure.demoTag, figure.planLabel]).toEqual(['Demo', expect.stringMatching(/demo/i)]);
  });

  it('is judged by the plan of the best basis', () => {
    const invented = { ...createPlan('halls', county, 999), basis: 'demo' as const };
    for (const plans of [
      [createPlan('halls', county, 120), invented],
      [invented, createPlan('halls', county, 120)],
    ]) {
      const figure = expectLine(build([10, 20], plans));
      expect(figure.foot).toContain('÷ 120');
      expect(figure.demoTag).toBeNull();
    }
  });

  it('of a county whose weeks are its own never cites an article it does not use', () => {
    expect(build([10, 20]).foot).not.toMatch(/article|Published|Demo/);
  });
});
