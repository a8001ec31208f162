import { describe, expect, it } from 'vitest';
import type { Observation } from '@/domain/campaign';
import { decisionStatuses, listDecisions } from '@/domain/decisions';
import { locales, type Qualifier } from '@/domain/vocabulary';
import { countStatuses, listTargets } from '@/figures/workspace/targets';
import { buildWeek } from '@/figures/workspace/week';
import { buildWeekScope, chooseScope } from '@/figures/workspace/weekScope';
import { getMessages, workspaceWords } from '@/messages/bothLanguages';
import { createContext } from '../createContext';
import { campaign, source } from '../dachang';
import { createCampaign, createIndicator, createPlan, observe, county as small } from '../smallCampaign';

const standing = await source.standing();
const whole = { ...campaign, observations: standing.observations, plans: standing.plans };
const county = campaign.info.county.code;

function open(
  locale: (typeof locales)[number],
  day: string,
  before: string,
  changes: Partial<typeof whole> = {},
  key = county,
) {
  const words = workspaceWords[locale];
  const context = createContext({ ...whole, ...changes }, locale, day);
  const { items } = listTargets(context, words);
  const earlier = listTargets(createContext({ ...whole, ...changes }, locale, before), words).items;
  const scope = buildWeekScope(context, words, key, items, { items: earlier, day: before });
  return { week: buildWeek(context, words, scope), scope, words, context };
}

describe.each(locales)('the week of 2019-06-24 in the county (%s)', (locale) => {
  const { week, scope, words } = open(locale, '2019-06-24', '2019-06-17');

  it('says in its heading what the list holds', () => {
    expect(week.conclusion).toContain(String(week.decisions.length));
    for (const status of decisionStatuses) {
      const count = week.decisions.filter(({ kind }) => kind === status).length;
      if (count > 0) expect(week.conclusion).toContain(words.week.part[status](count));
    }
  });

  it('lists what the rules list, in their order, each with a reason and what could be done', () => {
    const ruled = listDecisions(
      scope.items.map(({ assessment }) => assessment),
      campaign.info.weights,
    );
    expect(week.decisions.map(({ item }) => item.assessment)).toEqual(ruled.map(({ assessment }) => assessment));
    expect(week.decisions[0]?.row.id).toBe('urban-villages-improved');
    for (const { reason, advice, dueNote, weight } of week.decisions) {
      for (const text of [reason, advice, dueNote]) expect(text).not.toMatch(/^$|undefined|NaN/);
      expect(weight).toBeNull();
    }
  });

  it('counts every row once, and says what the counts were', () => {
    const now = countStatuses(scope.items);
    for (const { status, count } of week.counts) expect(count).toBe(now[status]);
    expect(week.counts.reduce((sum, { count }) => sum + count, 0)).toBe(scope.items.length);
    const behind = week.counts.find(({ status }) => status === 'behind');
    expect(behind?.before).toBe(words.week.before(3, '↑1'));
  });

  it('tells the turns of the week, the newly late first', () => {
    expect(week.changes.map(({ item, kind }) => [item.indicator.id, item.place.code, kind]).slice(0, 2)).toEqual([
      ['accessible-facilities', county, 'newlyLate'],
      ['volunteer-teams', '131028102', 'newlyLate'],
    ]);
    for (const { turn, status } of week.changes) expect(turn.endsWith(words.statuses[status])).toBe(true);
  });

  it('shows a correction with the old value, the new one and its reason', () => {
    const town = week.corrections.find(({ key }) => key.includes('131028101'));
    expect(town?.text).toMatch(/1,?912.*1,?894/);
    expect(town?.note).not.toBe('');
    expect(week.corrections).toHaveLength(2);
  });

  it('names who is silent, never with a 0', () => {
    expect(week.silent.map(({ item }) => item.key)).toEqual([
      `registered-volunteers~${county}`,
      'registered-volunteers~131028102',
      'registered-volunteers~131028104',
    ]);
    for (const { row } of week.silent)
      expect([row.actual.value, row.completion.value, row.gap.value]).toEqual([null, null, null]);
  });

  it('lists the milestones of the next 30 days, the nearest first', () => {
    expect(week.upcoming.map(({ item }) => item.indicator.id)).toEqual(['eco-toilets-built']);
    const days = week.upcoming.map(({ due }) => due);
    expect(days).toEqual([...days].sort());
  });

  it('marks what is invented', () => {
    expect(week.demo).toBe(true);
    expect([...week.changes, ...week.corrections, ...week.upcoming].every(({ demo }) => demo)).toBe(true);
  });
});

describe('a week', () => {
  it('of a day beside itself has no changes and no corrections', () => {
    const { week } = open('en', '2019-06-24', '2019-06-24');
    expect([week.changes, week.corrections]).toEqual([[], []]);
    for (const { before, count } of week.counts) expect(before).toBe(workspaceWords.en.week.before(count, ''));
  });

  it('can be compared with any earlier day', () => {
    const { week } = open('en', '2019-06-24', '2018-01-01');
    expect(week.changes.length).toBeGreaterThan(10);
    expect(week.corrections.length).toBeGreaterThanOrEqual(2);
  });

  it('orders by the gap times its weight where weights are given, and says so', () => {
    const weights = new Map([['accessible-facilities', 10]]);
    const { week, words } = open('en', '2019-06-24', '2019-06-17', { info: { ...campaign.info, weights } });
    const behind = week.decisions.filter(({ kind }) => kind === 'behind');
    expect(behind[0]?.row.id).toBe('accessible-facilities');
    expect(behind[0]?.weight).toBe(words.week.weight('10'));
    expect(week.order).toBe(words.week.weighted);
  });

  it('without anything planned has nothing to decide, and no number', () => {
    const { week } = open('en', '2019-06-24', '2019-06-17', { plans: [], observations: [] });
    expect([week.decisions, week.changes, week.silent, week.upcoming]).toEqual([[], [], [], []]);
    expect(week.conclusion).toBe(workspaceWords.en.week.nothing(workspaceWords.en.wholeCounty));
  });
});

describe('whose week it is', () => {
  it('is the first asked for that the campaign has, else the county', () => {
    const { context } = open('en', '2019-06-24', '2019-06-17');
    expect(chooseScope(context, '131028102', 'department:dept-09')).toBe('131028102');
    expect(chooseScope(context, null, 'department:dept-09')).toBe('department:dept-09');
    expect(chooseScope(context, county, '131028102')).toBe(county);
    expect(chooseScope(context, '131028001', '131028999')).toBe(county);
    expect(chooseScope(context, '__proto__', 'department:')).toBe(county);
  });

  it('of a town is its own rows, of a department what it leads anywhere', () => {
    const town = open('en', '2019-06-24', '2019-06-17', {}, '131028102').scope;
    expect(new Set(town.watched.map(({ place }) => place.code))).toEqual(new Set(['131028102']));
    const department = open('en', '2019-06-24', '2019-06-17', {}, 'department:dept-09').scope;
    expect(new Set(department.items.map((item) => item.department))).toEqual(new Set(['dept-09']));
    expect(department.items.length).toBeGreaterThan(6);
    expect(department.name).toContain('9');
  });
});

describe('what is computed from a number that is not exact', () => {
  const about = getMessages('en').figures.about;
  const say = (date: string, value: number, qualifier: Exclude<Qualifier, 'rounded'>) => ({
    ...observe('halls', small, value, { qualifier }),
    periodEnd: date,
    knownFrom: date,
  });
  const build = (rows: readonly Observation[], day: string, due = '2020-12-31') => {
    const plan = createPlan('halls', small, 100);
    const [leg] = plan.legs;
    if (leg === undefined) throw new Error('a plan has a leg');
    const plans = [{ ...plan, knownFrom: '2019-01-01', legs: [{ ...leg, start: '2019-01-01', due }] }];
    const campaignOf = createCampaign({ indicators: [createIndicator('halls')], plans, observations: [...rows] });
    const words = workspaceWords.en;
    const at = (asOf: string) => {
      const context = createContext(campaignOf, 'en', asOf);
      return { context, items: listTargets(context, words).items };
    };
    const [now, then] = [at(day), at('2019-06-03')];
    const before = { items: then.items, day: '2019-06-03' };
    return buildWeek(now.context, words, buildWeekScope(now.context, words, small, now.items, before));
  };

  it.each(['about', 'nearly', 'over'] as const)('is not exact either: %s', (qualifier) => {
    const rows = [say('2019-06-03', 50, 'exact'), say('2019-09-02', 53, 'exact'), say('2019-10-07', 54, qualifier)];
    const [decision] = build(rows, '2019-10-07', '2019-12-31').decisions;
    expect(decision?.kind).toBe('behind');
    expect(decision?.reason.match(new RegExp(about, 'g'))).toHaveLength(2);
    const [change] = build(rows, '2019-10-07', '2019-12-31').changes;
    expect(change?.notes.at(-1)).toContain(`→ ${about}`);
  });

  it('is exact where all of it is', () => {
    const rows = [say('2019-06-03', 50, 'exact'), say('2019-09-02', 53, 'exact'), say('2019-10-07', 54, 'exact')];
    const week = build(rows, '2019-10-07', '2019-12-31');
    expect(JSON.stringify([week.decisions[0]?.reason, week.changes[0]?.notes])).not.toContain(about);
  });

  it('and before the first report nobody says how much is left', () => {
    const [decision] = build([], '2019-01-03', '2019-01-20').decisions;
    expect(decision?.kind).toBe('dueSoon');
    expect(decision?.reason).toBe(workspaceWords.en.week.reasons.leftUnknown('100 things', 17));
  });
});
