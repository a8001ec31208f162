import { readTable } from '@mocks/demo/base';
import { describe, expect, it } from 'vitest';
import { computeDaysBetween } from '@/domain/date';

/**
 * What the invented campaign shows on the Monday the workspace opens at, judged by the rules officials use and recomputed
 * here from the rows alone: the plan line by hand, 854 days after 2017-02-20.
 */
const observations = readTable('data/dachang/demo', 'observations');
const targets = readTable('data/dachang/demo', 'targets');
const county = '131028';
const towns = ['131028100', '131028101', '131028102', '131028103', '131028104'];
const opening = '2019-06-24';

function readLegs(indicator: string, place: string) {
  return targets.filter((row) => row.indicator === indicator && row.place === place);
}

/** Values by week as known on a day; null where a week was not reported. */
function readWeeks(indicator: string, place: string, asOf: string): [week: string, value: number | null][] {
  const known = observations.filter(
    (row) => row.indicator === indicator && row.place === place && row.period_end && (row.known_from ?? '') <= asOf,
  );
  // Later rows of a week correct earlier ones and stand below them.
  return [...new Map(known.map((row) => [row.period_end ?? '', row.value]))];
}

function computePlan(indicator: string, place: string, day: string): number {
  const legs = readLegs(indicator, place);
  const leg = legs.find((row) => day < row.due) ?? legs.at(-1);
  if (leg === undefined) throw new Error(`${indicator} has no plan at ${place}`);
  if (day >= leg.due) return leg.target;
  if (leg.shape === 'step') return leg.baseline;
  const share = computeDaysBetween(leg.start, day) / computeDaysBetween(leg.start, leg.due);
  return leg.baseline + (leg.target - leg.baseline) * share;
}

/** Behind below −5 points, ahead above +3, due soon within 14 days; a target met late stays "made up". */
function judge(indicator: string, place: string, asOf: string) {
  const legs = readLegs(indicator, place);
  const first = legs[0];
  const last = legs.at(-1);
  const weeks = readWeeks(indicator, place, asOf);
  const value = weeks.at(-1)?.[1] ?? null;
  if (first === undefined || last === undefined) return { status: 'noTarget', value, gap: null };
  if (value === null) return { status: 'notReported', value, gap: null };
  const gap = ((value - computePlan(indicator, place, asOf)) / (last.target - first.baseline)) * 100;
  const metOn = weeks.find(([, reached]) => reached !== null && reached >= last.target)?.[0];
  const status =
    metOn !== undefined
      ? metOn <= last.due
        ? 'done'
        : 'madeUp'
      : asOf > last.due
        ? 'overdue'
        : computeDaysBetween(asOf, last.due) <= 14
          ? 'dueSoon'
          : gap < -5
            ? 'behind'
            : gap > 3
              ? 'ahead'
              : 'onTrack';
  return { status, value, gap };
}

describe('the county on 2019-06-24', () => {
  it.each<[indicator: string, status: string, value: number | null, gap: number | null]>([
    ['urban-villages-improved', 'overdue', 4, ((4 - 6) / 6) * 100],
    ['sewer-pipes-laid', 'behind', 4.2, ((4.2 - (7.7 * 854) / 983) / 7.7) * 100],
    ['sewage-controlled-villages', 'behind', 21, ((21 - (44 * 854) / 1349) / 44) * 100],
    ['rural-toilets-renovated', 'behind', 6446, ((6446 - (11500 * 854) / 1318) / 11500) * 100],
    ['accessible-facilities', 'behind', 241, ((241 - (375 * 854) / 1226) / 375) * 100],
    ['eco-toilets-built', 'dueSoon', 131, ((131 - (138 * 854) / 865) / 138) * 100],
    ['convenience-markets-built', 'madeUp', 2, 0],
    ['community-halls', 'done', 11, 0],
    ['villages-sanitation-outsourced', 'done', 105, 0],
    ['enclosed-market-built', 'done', 1, 0],
    ['road-network-upgraded', 'ahead', 8.3, ((8.3 - (11.9 * 854) / 1288) / 11.9) * 100],
    ['back-lanes-upgraded', 'ahead', 44, ((44 - (51 * 854) / 1044) / 51) * 100],
    // Yearly milestones: 175 of the 365 days from 2018-12-31 to 2019-12-31 are gone.
    ['volunteer-teams', 'ahead', 241, ((241 - (180 + (100 * 175) / 365)) / 326) * 100],
    ['old-communities-renovated', 'onTrack', 41, ((41 - (34 + (19 * 175) / 365)) / 62) * 100],
    ['scan-batches', 'onTrack', 214, ((214 - (165 + (100 * 175) / 365)) / 375) * 100],
    ['showcase-villages', 'onTrack', 23, ((23 - (30 * 854) / 1135) / 30) * 100],
    ['registered-volunteers', 'notReported', null, null],
  ])('%s is %s', (indicator, status, value, gap) => {
    const judged = judge(indicator, county, opening);
    expect([judged.status, judged.value]).toEqual([status, value]);
    if (gap === null) expect(judged.gap).toBeNull();
    else expect(judged.gap).toBeCloseTo(gap, 9);
  });

  it('has a target for nothing else', () => {
    const planned = new Set(targets.map((row) => row.indicator));
    expect(planned.size).toBe(17);
    for (const indicator of ['public-parking-spaces', 'problems-resolved', 'illegal-structures-demolished']) {
      expect(planned).not.toContain(indicator);
    }
    expect(observations.some((row) => row.indicator === 'illegal-structures-demolished')).toBe(false);
  });

  it('has changed since the dispatch before: one slipped behind, one came within reach of its due date', () => {
    expect(judge('accessible-facilities', county, '2019-06-17').status).toBe('onTrack');
    expect(judge('eco-toilets-built', county, '2019-06-17').status).toBe('onTrack');
    expect(judge('eco-toilets-built', county, '2019-07-01').status).toBe('done');
  });
});

describe('the towns on 2019-06-24', () => {
  it.each([
    ['rural-toilets-renovated', ['ahead', 'behind', 'behind', 'onTrack', 'onTrack']],
    ['sewage-controlled-villages', ['onTrack', 'behind', 'behind', 'ahead', 'behind']],
    ['showcase-villages', ['ahead', 'onTrack', 'onTrack', 'ahead', 'behind']],
    ['villages-sanitation-outsourced', ['done', 'done', 'done', 'done', 'done']],
    ['volunteer-teams', ['ahead', 'ahead', 'behind', 'ahead', 'ahead']],
  ])('%s: %j', (indicator, statuses) => {
    expect(towns.map((town) => judge(indicator, town, opening).status)).toEqual(statuses);
  });

  it('do not report volunteers in two places', () => {
    const statuses = towns.map((town) => judge('registered-volunteers', town, opening).status);
    expect(statuses.filter((status) => status === 'notReported').length).toBe(2);
    expect([statuses[2], statuses[4]]).toEqual(['notReported', 'notReported']);
  });
});

describe('the end of the campaign', () => {
  it('finds every target met, the late ones made up', () => {
    const statusOf = (indicator: string, place: string) => judge(indicator, place, '2020-11-20').status;
    const late = [...new Set(targets.map((row) => row.indicator))].filter((id) => statusOf(id, county) !== 'done');
    expect(late.map((id) => [id, statusOf(id, county)])).toEqual([
      ['sewer-pipes-laid', 'madeUp'],
      ['urban-villages-improved', 'madeUp'],
      ['convenience-markets-built', 'madeUp'],
    ]);
    expect(towns.map((town) => statusOf('rural-toilets-renovated', town))).toEqual([
      'done',
      'done',
      'madeUp',
      'done',
      'done',
    ]);
  });

  it('has the late town pass its target on 2020-11-02, after 2020-09-30', () => {
    const weeks = readWeeks('rural-toilets-renovated', '131028102', '2020-11-20');
    expect(readLegs('rural-toilets-renovated', '131028102')[0]).toMatchObject({ due: '2020-09-30', target: 2130 });
    expect(weeks.find(([, value]) => value !== null && value >= 2130)?.[0]).toBe('2020-11-02');
  });
});

describe('targets', () => {
  it('lie inside the campaign, leg after leg', () => {
    for (const row of targets) {
      expect(row.start >= '2017-02-19' && row.start < row.due && row.due <= '2020-11-20').toBe(true);
      expect(row.target).toBeGreaterThanOrEqual(row.baseline);
      const before = readLegs(row.indicator, row.place).find((leg) => leg.leg === row.leg - 1);
      if (row.leg > 1) expect([before?.due, before?.target]).toEqual([row.start, row.baseline]);
    }
  });

  it('of the towns add up to the county in every leg', () => {
    const split = new Set(targets.filter((row) => row.place !== county).map((row) => row.indicator));
    expect(split.size).toBe(6);
    for (const indicator of split) {
      for (const leg of readLegs(indicator, county)) {
        const parts = targets.filter(
          (row) => row.indicator === indicator && row.leg === leg.leg && row.place !== county,
        );
        expect(parts.map((part) => part.place)).toEqual(towns);
        expect(
          parts.reduce((sum, part) => sum + part.target, 0),
          indicator,
        ).toBe(leg.target);
        expect(
          parts.reduce((sum, part) => sum + part.baseline, 0),
          indicator,
        ).toBe(leg.baseline);
      }
    }
  });

  it('use every shape: one leg, yearly legs, steps, a baseline that is not 0', () => {
    expect(readLegs('rural-toilets-renovated', county).length).toBe(1);
    expect(readLegs('volunteer-teams', county).length).toBe(4);
    expect(readLegs('urban-villages-improved', county).every((leg) => leg.shape === 'step')).toBe(true);
    expect(readLegs('registered-volunteers', county)[0]?.baseline).toBe(1200);
  });
});
