import { describe, expect, it } from 'vitest';
import { locales, type Status } from '@/domain/vocabulary';
import { getMessages, workspaceWords } from '@/messages/bothLanguages';
import { createContext } from '../createContext';
import { campaign, source } from '../dachang';
import { county, createCampaign, createIndicator, createPlan, observe, towns } from '../smallCampaign';
import { buildLedger } from './ledger';

const opening = '2019-06-24';
const none = { text: '—', value: null };
const standing = await source.standing();

describe.each(locales)('the county’s targets on 2019-06-24 (%s)', (locale) => {
  const words = workspaceWords[locale];
  const table = buildLedger(
    createContext({ ...campaign, observations: standing.observations, plans: standing.plans }, locale, standing.asOf),
    words,
  );
  const { rows } = table;
  const planned = rows.filter(({ plan }) => plan.value !== null);
  const row = (id: string) => rows.find((candidate) => candidate.id === id);

  it('are seventeen, by field in the campaign’s order, all invented', () => {
    expect(standing.asOf).toBe(opening);
    expect(planned).toHaveLength(17);
    expect(planned.every(({ demo }) => demo)).toBe(true);
    const fields = campaign.categories.map(({ id }) => id);
    expect(table.groups.map(({ id }) => id)).toEqual(
      fields.filter((id) => table.groups.some((group) => group.id === id)),
    );
    for (const group of table.groups) {
      const order = campaign.indicators.filter(({ category }) => category === group.id).map(({ id }) => id);
      expect(group.rows.map(({ id }) => id)).toEqual(order.filter((id) => row(id) !== undefined));
    }
  });

  it('leave no indicator uncounted', () => {
    expect(table.judged + table.unjudged).toBe(rows.length);
    expect(rows.length + table.notApplicable + table.silent).toBe(campaign.indicators.length);
    expect(table.short).toBe(rows.filter(({ status }) => status === 'behind' || status === 'overdue').length);
    expect(table.overdue).toBe(rows.filter(({ status }) => status === 'overdue').length);
  });

  it('say that the volunteers were not reported, never 0', () => {
    const volunteers = row('registered-volunteers');
    expect(volunteers?.status).toBe('notReported');
    expect([volunteers?.actual, volunteers?.completion, volunteers?.gap]).toEqual([none, none, none]);
    expect(volunteers?.bar).toBeNull();
    expect(volunteers?.instead).toBe(getMessages(locale).words.missing.notReported);
  });

  it.each<[id: string, target: number, actual: number, planValue: number, due: string, status: Status]>([
    ['urban-villages-improved', 6, 4, 6, '2019-05-31', 'overdue'],
    ['sewage-controlled-villages', 44, 21, (44 * 854) / 1349, '2020-10-31', 'behind'],
    ['sewer-pipes-laid', 7.7, 4.2, (7.7 * 854) / 983, '2019-10-31', 'behind'],
    ['rural-toilets-renovated', 11500, 6446, (11500 * 854) / 1318, '2020-09-30', 'behind'],
    ['eco-toilets-built', 138, 131, (138 * 854) / 865, '2019-07-05', 'dueSoon'],
    ['community-halls', 11, 11, 11, '2019-03-31', 'done'],
    ['convenience-markets-built', 2, 2, 2, '2018-12-31', 'madeUp'],
  ])(
    '%s: plan, actual, where the plan line stands and what it is called',
    (id, target, actual, planValue, due, status) => {
      const found = row(id);
      expect([found?.plan.value, found?.actual.value, found?.due, found?.status]).toEqual([
        target,
        actual,
        due,
        status,
      ]);
      expect(found?.planValue.value).toBeCloseTo(planValue, 9);
      expect(found?.completion.value).toBeCloseTo(actual / target, 9);
      expect(found?.gap.value).toBeCloseTo((actual - planValue) / target, 9);
      expect(found?.statusWord).toBe(words.statuses[status]);
      expect(found?.rule.startsWith(words.statuses[status])).toBe(true);
    },
  );

  it('print their arithmetic with the very numbers of the row', () => {
    for (const { arithmetic, completion, planShare } of planned) {
      const text = arithmetic.join(' ');
      for (const { value, text: said } of [completion, planShare]) if (value !== null) expect(text).toContain(said);
    }
  });

  it('project a range from the day on, or say why not', () => {
    for (const { projection, status } of planned) {
      expect(projection).not.toBe('');
      const [from] = /\d{4}-\d{2}/.exec(projection) ?? [];
      if (status !== 'done' && status !== 'madeUp' && from !== undefined) expect(from >= '2019-06').toBe(true);
    }
  });

  it('name who answers for each', () => {
    for (const { owner } of planned)
      expect(owner).toMatch(locale === 'zh-CN' ? /工作部（示例）/ : /Department .*\(demo\)/);
  });

  it('show the text of their value', () => {
    for (const { plan, actual } of planned) {
      for (const { text, value } of [plan, actual]) {
        if (value !== null) expect(Number(text.replaceAll(/[^\d.]/g, ''))).toBeCloseTo(value, 9);
      }
    }
  });

  it('say everything in words that are there', () => {
    expect(JSON.stringify(rows)).not.toMatch(/undefined|NaN|\[object/);
  });
});

describe.each(locales)('on the last day, where published values stand beside invented ones (%s)', (locale) => {
  const about = getMessages(locale).figures.about;
  const rows = buildLedger(
    createContext({ ...campaign, observations: standing.observations, plans: standing.plans }, locale, '2021-02-16'),
    workspaceWords[locale],
  ).rows;
  const row = (id: string) => rows.find((candidate) => candidate.id === id);

  it('a published value without a plan is real, with its qualifier, its source and its paragraph', () => {
    const parking = row('public-parking-spaces');
    expect(parking?.demo).toBe(false);
    expect(parking?.actual.text).toBe(locale === 'zh-CN' ? '1万余' : 'over 10,000');
    expect(parking?.sources).toHaveLength(1);
    expect(parking?.sources[0]).toContain(getMessages(locale).words.basis.published);
    expect(parking?.sources[0]).toMatch(/(段|¶)11$/);
  });

  it('what is computed from a number that is not exact is not exact', () => {
    const volunteers = row('registered-volunteers');
    const said = locale === 'zh-CN' ? '5.1万' : '51 thousand';
    expect(volunteers?.actual.text).toBe(said);
    expect(volunteers?.completion.text.startsWith(about)).toBe(true);
    expect(volunteers?.gap.text.startsWith(about)).toBe(true);
    expect(volunteers?.rule).toContain(said);
    expect(volunteers?.arithmetic.join(' ')).toContain(said);
    expect(volunteers?.arithmetic.join(' ')).not.toMatch(/51,?000/);
    expect(row('rural-toilets-renovated')?.completion.text.startsWith(about)).toBe(false);
  });

  it('every value names what it rests on', () => {
    for (const { actual, plan, sources } of rows)
      expect(sources).toHaveLength((actual.value === null ? 0 : 1) + (plan.value === null ? 0 : 1));
  });
});

describe('a target row', () => {
  const indicators = [createIndicator('halls'), createIndicator('parks')];
  const build = (changes: Parameters<typeof createCampaign>[0], asOf?: string) =>
    buildLedger(createContext(createCampaign({ indicators, ...changes }), 'en', asOf), workspaceWords.en).rows;

  it('is the county’s alone', () => {
    expect(build({ plans: [createPlan('halls', towns[0], 5)] })).toEqual([]);
  });

  it('appears on the day its plan was known', () => {
    const plans = [{ ...createPlan('halls', county, 5), knownFrom: '2019-05-01' }];
    expect(build({ plans }, '2019-04-30')).toEqual([]);
    expect(build({ plans }, '2019-05-01')).toHaveLength(1);
  });

  it('without any report has no number', () => {
    expect(build({ plans: [createPlan('halls', county, 5)] })[0]?.actual).toEqual(none);
  });

  it('keeps a stated 0', () => {
    const rows = build({ plans: [createPlan('halls', county, 5)], observations: [observe('halls', county, 0)] });
    expect(rows[0]?.actual).toEqual({ text: '0', value: 0 });
  });

  it('keeps the qualifier of what was reached', () => {
    const rows = build({
      plans: [createPlan('halls', county, 5)],
      observations: [observe('halls', county, 6, { qualifier: 'over' })],
    });
    expect(rows[0]?.actual.text).toBe('over 6');
  });

  it('with a value and no target says so', () => {
    const [row] = build({ observations: [observe('halls', county, 6)] });
    expect(row).toMatchObject({ status: 'noTarget', plan: none, bar: null, instead: workspaceWords.en.noBar });
  });

  it('without an owner knows none', () => {
    expect(build({ plans: [createPlan('halls', county, 5)] })[0]?.owner).toBeNull();
  });

  it('of a plan without legs does not exist', () => {
    expect(build({ plans: [{ ...createPlan('halls', county, 5), legs: [] }] })).toEqual([]);
  });

  it('is that of the best basis', () => {
    const invented = { ...createPlan('halls', county, 9), basis: 'demo' as const };
    const rows = build({ plans: [invented, createPlan('halls', county, 5)] });
    expect(rows.map(({ plan, demo }) => [plan.value, demo])).toEqual([[5, false]]);
  });
});
