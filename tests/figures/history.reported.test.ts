import { describe, expect, it } from 'vitest';
import { computeDate } from '@/domain/date';
import { buildHistoryFigure } from '@/figures/history';
import { createContext } from './createContext';
import { expectLine } from './lineFigure';
import {
  county,
  createCampaign,
  createIndicator,
  createPlan,
  observe,
  observeMonths,
  takeHistory,
} from './smallCampaign';

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
