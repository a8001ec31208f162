import { describe, expect, it } from 'vitest';
import { hideDemo } from '@/domain/demo';
import { computeCompleteness, listReportLines, type ReportState } from '@/domain/reporting';
import { campaign, source } from '../figures/dachang';
import { toDate } from './samples';

const { observations, plans } = await source.standing();
const whole = { ...campaign, observations, plans };
const { thresholds } = campaign.info;
const mondays = Array.from({ length: 196 }, (_, week) => toDate(17_217 + week * 7));

/** Four Mondays of June 2019 on which two towns, and so the county, had nothing to say of one indicator. */
const silentMondays = ['2019-06-03', '2019-06-10', '2019-06-17', '2019-06-24'];
const expected = ['131028', '131028102', '131028104'].flatMap((place) =>
  silentMondays.map((day) => `registered-volunteers ${place} ${day} notReported`),
);

function listCells(asOf: string, weeks = 196) {
  return listReportLines(whole, asOf, thresholds, weeks).flatMap(({ cells }) => cells);
}

describe('the reports of the demo', () => {
  it('are all there on the Monday they are due, but those of the towns that are silent', () => {
    const walked = mondays.filter((day, week) => week % 9 === 0 || (day >= '2019-05-20' && day <= '2019-07-08'));
    const incomplete = walked.filter((asOf) => {
      const { share } = computeCompleteness(listCells(asOf, 1));
      return share !== null && share < 1;
    });
    expect(incomplete).toEqual(silentMondays);
  });

  it('were due for the first time a week after the plans began', () => {
    expect(listCells('2017-02-20')).toEqual([]);
    const first = listCells('2017-02-27');
    expect(first).toHaveLength(plans.filter(({ legs }) => legs[0]?.start === '2017-02-20').length);
    expect(new Set(first.map(({ state }) => state))).toEqual(new Set(['reported']));
  });

  it('are missing in the county and its silent towns at the day the workspace opens at', () => {
    const asOf = campaign.demo?.asOf ?? '';
    const states = (state: ReportState) =>
      listCells(asOf)
        .filter((cell) => cell.state === state)
        .map(({ indicator, place, day, reason }) => `${indicator} ${place} ${day} ${reason}`);
    expect(states('missing')).toEqual(expected);
    expect([...states('late'), ...states('silent')]).toEqual([]);
    const { owed, missing, share } = computeCompleteness(listCells(asOf));
    expect(missing).toBe(expected.length);
    expect(share).toBe((owed - missing) / owed);
  });

  it('that silence stays told to the end, and what is done owes nothing', () => {
    const cells = listCells('2020-11-16');
    expect(cells.filter(({ state }) => state === 'missing')).toHaveLength(expected.length);
    const done = cells.filter(({ indicator, place }) => indicator === 'road-network-upgraded' && place === '131028');
    expect(new Set(done.slice(-10).map(({ state }) => state))).toEqual(new Set(['notOwed']));
    // Reports go on after a target is reached; nobody owed them.
    expect(new Set(cells.map(({ state }) => state))).toEqual(new Set(['reported', 'missing', 'notOwed']));
  });

  it('are marked as invented, each and every line', () => {
    const lines = listReportLines(whole, '2019-06-24', thresholds, 12);
    expect(lines.every(({ demo }) => demo)).toBe(true);
    expect(lines.flatMap(({ cells }) => cells).every(({ demo }) => demo)).toBe(true);
  });

  it('name the department that leads where the county reports', () => {
    const leads = new Map(
      campaign.assignments
        .filter(({ subject, role }) => subject === 'indicator' && role === 'lead')
        .map(({ subjectId, department }) => [subjectId, department]),
    );
    const { code } = campaign.info.county;
    const said = listCells('2019-06-24', 1).filter(({ state }) => state === 'reported');
    expect(said.filter(({ place }) => place === code).length).toBeGreaterThan(5);
    for (const { indicator, place, saidBy } of said) expect(saidBy).toBe(place === code ? leads.get(indicator) : null);
  });

  it('nobody owes anything without the demo', () => {
    expect(listReportLines(hideDemo(whole), '2019-06-24', thresholds, 196)).toEqual([]);
  });
});
