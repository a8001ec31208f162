import { describe, expect, it } from 'vitest';
import { type Assessment, assessPlace } from '@/domain/assessment';
import { getResult } from '@/domain/calculation';
import { computeCountyStatus } from '@/domain/countyStatus';
import { hideDemoHistory } from '@/domain/demo';
import { listTowns } from '@/domain/lookup';
import { computeProjection } from '@/domain/projection';
import { type Status, statuses } from '@/domain/vocabulary';
import { campaign, histories, historyOf } from '../figures/dachang';
import { toDate } from './samples';

const { thresholds, county } = campaign.info;
const places = campaign.places.filter(({ level }) => level !== 'village').map(({ code }) => code);
const towns = listTowns(campaign).map(({ code }) => code);
const mondays = Array.from({ length: 196 }, (_, week) => toDate(17_217 + week * 7));

/** Everything a status claims, recomputed from the figure's own numbers. */
function findIncoherence({ progress, judgement: { status, flags } }: Assessment): string | null {
  if (!statuses.includes(status)) return 'no status';
  if (progress.kind === 'unplanned') return status === 'noTarget' || status === 'notApplicable' ? null : 'no plan';
  const { actual, asOf, due, target, baseline, milestones } = progress;
  const gap = getResult(progress.gapShare);
  const isThere = actual !== null && (target > baseline ? actual.value >= target : actual.value <= target);
  const isMissed = milestones.some(({ state }) => state === 'madeUp' || state === 'missed');
  const isPast = milestones.some((milestone) => milestone.due < asOf && milestone.reachedOn === null);
  const claims: Partial<Record<Status, boolean>> = {
    notReported: actual === null,
    done: isThere && !isMissed,
    madeUp: isThere && isMissed,
    overdue: !isThere && isPast,
    behind: !isThere && !isPast && asOf <= due && gap !== null && gap < -thresholds.behind,
    dueSoon: !isThere && !isPast && asOf <= due && (gap ?? 0) >= -thresholds.behind - 1e-9,
    ahead: !isThere && !isPast && asOf <= due && gap !== null && gap > thresholds.ahead,
    onPlan: !isThere && !isPast && asOf <= due && Math.abs(gap ?? 0) <= thresholds.ahead + 1e-9,
  };
  if (claims[status] !== true) return `not ${status}`;
  return flags.includes('missedBefore') === isMissed ? null : 'missedBefore';
}

describe('every indicator in every place on every Monday of the campaign', () => {
  it.each(campaign.indicators)('$id', (indicator) => {
    const history = historyOf(indicator.id, true);
    const faults: string[] = [];
    for (const place of places) {
      for (const asOf of mondays) {
        const fault = findIncoherence(assessPlace(indicator, place, history, asOf, thresholds));
        if (fault !== null) faults.push(`${place} ${asOf} ${fault}`);
      }
    }
    expect(faults).toEqual([]);
  });

  it('tells the lateness the demo is made of, and never takes it back', () => {
    const told = campaign.indicators.flatMap((indicator) =>
      places.flatMap((place) => {
        const of = (asOf: string) =>
          assessPlace(indicator, place, historyOf(indicator.id, true), asOf, thresholds).judgement.status;
        const turned = mondays.find((monday) => of(monday) === 'madeUp');
        if (turned === undefined) return [];
        expect(new Set(mondays.filter((monday) => monday >= turned).map(of))).toEqual(new Set(['madeUp']));
        expect(of(campaign.info.asOf)).toBe('madeUp');
        return [`${indicator.id} ${place} ${turned}`];
      }),
    );
    expect(told.sort()).toEqual([
      'convenience-markets-built 131028 2019-02-11',
      'rural-toilets-renovated 131028102 2020-11-02',
      'sewer-pipes-laid 131028 2020-06-15',
      'urban-villages-improved 131028 2019-10-28',
    ]);
  });

  it('without the demo nothing is judged', () => {
    for (const indicator of campaign.indicators)
      for (const asOf of ['2017-02-20', '2019-06-24', '2021-02-16'])
        expect(['notApplicable', 'noTarget']).toContain(
          assessPlace(indicator, county.code, hideDemoHistory(historyOf(indicator.id, true)), asOf, thresholds)
            .judgement.status,
        );
  });

  it('no projection ends before the day it is made on, and each is a range', () => {
    for (const indicator of campaign.indicators) {
      const history = histories.get(indicator.id);
      for (const plan of history?.plans ?? [])
        for (const asOf of mondays.filter((_, week) => week % 8 === 0)) {
          const { progress } = assessPlace(indicator, plan.place, historyOf(indicator.id, true), asOf, thresholds);
          if (progress.kind === 'unplanned') continue;
          const projection = computeProjection(progress);
          if (projection.kind === 'range') {
            expect(projection.earliest > asOf).toBe(true);
            if (projection.latest !== null) expect(projection.latest > projection.earliest).toBe(true);
          }
          if (projection.kind === 'finished') expect(projection.on <= asOf).toBe(true);
          expect(projection.kind === 'finished').toBe(progress.reached);
        }
    }
  });
});

describe('the county and its towns', () => {
  const of = (id: string, asOf: string) => {
    const indicator = campaign.indicators.find((one) => one.id === id);
    if (indicator === undefined) throw new Error(id);
    return computeCountyStatus(indicator, county.code, towns, historyOf(id, true), asOf, thresholds);
  };

  it('two silent towns make the total partly reported, never smaller', () => {
    const { unreported, partlyReported, sum, fromTotal } = of('registered-volunteers', '2019-06-24');
    expect(unreported).toEqual(['131028102', '131028104']);
    expect(partlyReported).toBe(true);
    expect(sum).toMatchObject({ kind: 'partlyReported', missing: unreported });
    expect(fromTotal.judgement.status).toBe('notReported');
    expect(fromTotal.progress.actual).toBeNull();
  });

  it('an indicator the towns know nothing of is nobody’s silence', () => {
    expect(of('sewer-pipes-laid', '2019-06-24')).toMatchObject({
      partlyReported: false,
      unreported: [],
      fromParts: null,
    });
  });

  it('the towns add up to the total, and a town that is late is seen although the county is not', () => {
    const late = of('rural-toilets-renovated', '2020-10-05');
    expect(late.sum).toMatchObject({ kind: 'value', value: late.fromTotal.progress.actual?.value });
    expect(late.fromParts).toEqual({ status: 'overdue', places: ['131028102'] });
    expect(late.disagree).toBe(late.fromTotal.judgement.status !== 'overdue');
  });
});
