import { describe, expect, it } from 'vitest';
import { locales } from '@/domain/vocabulary';
import { buildTargetRows } from '@/figures/targets';
import { createContext } from './createContext';
import { campaign, source } from './dachang';
import { county, createCampaign, createIndicator, createPlan, observe, towns } from './smallCampaign';

const opening = '2019-06-24';
const standing = await source.standing();

describe.each(locales)('the county’s targets on 2019-06-24 (%s)', (locale) => {
  const context = createContext(
    { ...campaign, observations: standing.observations, plans: standing.plans },
    locale,
    standing.asOf,
  );
  const rows = buildTargetRows(context);
  const row = (id: string) => rows.find((candidate) => candidate.id === id);

  it('are seventeen, in the campaign’s order, all invented', () => {
    expect(standing.asOf).toBe(opening);
    expect(rows).toHaveLength(17);
    expect(rows.every(({ demo }) => demo)).toBe(true);
    const order = campaign.indicators.map(({ id }) => id);
    expect(rows.map(({ id }) => id)).toEqual(order.filter((id) => row(id) !== undefined));
  });

  it('say that the volunteers were not reported, never 0', () => {
    expect(row('registered-volunteers')?.actual).toMatchObject({
      value: null,
      text: locale === 'zh-CN' ? '未报' : context.messages.words.missing.notReported,
    });
  });

  it.each<[id: string, target: number, actual: number, planValue: number, due: string]>([
    ['urban-villages-improved', 6, 4, 6, '2019-05-31'],
    ['sewage-controlled-villages', 44, 21, (44 * 854) / 1349, '2020-10-31'],
    ['sewer-pipes-laid', 7.7, 4.2, (7.7 * 854) / 983, '2019-10-31'],
  ])('%s: plan, actual and where the plan line stands', (id, target, actual, planValue, due) => {
    const found = row(id);
    expect([found?.plan.value, found?.actual.value]).toEqual([target, actual]);
    expect(found?.planValue.value).toBeCloseTo(planValue, 9);
    expect(found?.due).toBe(due);
  });

  it('name who answers for each', () => {
    for (const { owner } of rows)
      expect(owner).toMatch(locale === 'zh-CN' ? /工作部（示例）/ : /Department .*\(demo\)/);
  });

  it('show the text of their value', () => {
    for (const { plan, actual } of rows) {
      for (const { text, value } of [plan, actual]) {
        if (value !== null) expect(Number(text.replaceAll(/[^\d.]/g, ''))).toBeCloseTo(value, 9);
      }
    }
  });
});

describe('a target row', () => {
  const indicators = [createIndicator('halls'), createIndicator('parks')];
  const build = (changes: Parameters<typeof createCampaign>[0], asOf?: string) =>
    buildTargetRows(createContext(createCampaign({ indicators, ...changes }), 'en', asOf));

  it('is the county’s alone', () => {
    expect(build({ plans: [createPlan('halls', towns[0], 5)] })).toEqual([]);
  });

  it('appears on the day its plan was known', () => {
    const plans = [{ ...createPlan('halls', county, 5), knownFrom: '2019-05-01' }];
    expect(build({ plans }, '2019-04-30')).toEqual([]);
    expect(build({ plans }, '2019-05-01')).toHaveLength(1);
  });

  it('without any report is a reason', () => {
    expect(build({ plans: [createPlan('halls', county, 5)] })[0]?.actual).toEqual({
      key: 'actual',
      text: 'not published',
      value: null,
    });
  });

  it('keeps a stated 0', () => {
    const rows = build({ plans: [createPlan('halls', county, 5)], observations: [observe('halls', county, 0)] });
    expect(rows[0]?.actual).toMatchObject({ text: '0', value: 0 });
  });

  it('keeps the qualifier of what was reached', () => {
    const rows = build({
      plans: [createPlan('halls', county, 5)],
      observations: [observe('halls', county, 6, { qualifier: 'over' })],
    });
    expect(rows[0]?.actual.text).toBe('over 6');
  });

  it('without an owner says so', () => {
    expect(build({ plans: [createPlan('halls', county, 5)] })[0]?.owner).toBe('Unknown');
  });

  it('of a plan without legs does not exist', () => {
    expect(build({ plans: [{ ...createPlan('halls', county, 5), legs: [] }] })).toEqual([]);
  });

  it('after its due date stands at the target', () => {
    expect(build({ plans: [createPlan('halls', county, 5)] })[0]?.planValue).toMatchObject({ value: 5, text: '5' });
  });

  it('is that of the best basis', () => {
    const invented = { ...createPlan('halls', county, 9), basis: 'demo' as const };
    const rows = build({ plans: [invented, createPlan('halls', county, 5)] });
    expect(rows.map(({ plan, demo }) => [plan.value, demo])).toEqual([[5, false]]);
  });
});
