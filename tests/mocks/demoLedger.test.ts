import { readBasePackage, readTable } from '@mocks/demo/base';
import { dachangPlan } from '@mocks/demo/dachang';
import { buildOverlay } from '@mocks/demo/overlay';
import { listWeeks } from '@mocks/demo/weeks';
import { describe, expect, it } from 'vitest';
import { computeDate, computeDayNumber, computeDaysBetween } from '@/domain/date';
import { assessProblem, countFunnel, type ProblemStanding } from '@/domain/ledger/funnel';
import { problemStates } from '@/domain/ledger/history';

const folder = 'data/dachang/demo';
const [rounds, problems, moves, duties, kinds] = [
  readTable(folder, 'rounds'),
  readTable(folder, 'problems'),
  readTable(folder, 'moves'),
  readTable(folder, 'duties'),
  readTable(folder, 'problemKinds'),
];
const observations = readTable(folder, 'observations');
const histories = new Map(problems.map(({ id }) => [id, moves.filter(({ problem }) => problem === id)]));
const { weeks: span, towns, asOf, ledger } = dachangPlan;
const weeks = listWeeks(span.first, span.last);
const isOfRound = new Map(problems.map(({ id, round }) => [id, round !== null]));

const assess = (ids: Iterable<string>, day: string): ProblemStanding[] =>
  [...ids].flatMap((id) => assessProblem(histories.get(id) ?? [], day) ?? []);

describe('the demo ledger', () => {
  it('is what the plan makes of it, twice the same', () => {
    const { tables } = buildOverlay(dachangPlan, readBasePackage('data/dachang'));
    expect({ rounds, problems, moves }).toEqual({
      rounds: tables.rounds,
      problems: tables.problems,
      moves: tables.moves,
    });
  });

  it('has 389 rounds, and 1285 problems of rounds that were assigned and solved', () => {
    expect(rounds).toHaveLength(389);
    const ofRounds = problems.filter(({ round }) => round !== null);
    expect(ofRounds).toHaveLength(1285);
    const ends = assess(
      ofRounds.map(({ id }) => id),
      span.last,
    ).map(({ state }) => state);
    expect(ends.every((state) => state === 'solvedOnSpot' || state === 'struckOff')).toBe(true);
    for (const state of ['solvedOnSpot', 'struckOff'])
      expect(ends.filter((end) => end === state).length).toBeGreaterThan(200);
  });

  it('agrees every week and in every town with what the town reports', () => {
    for (const town of towns) {
      const told = (indicator: string, week: string) =>
        observations.find((row) => row.indicator === indicator && row.place === town && row.period_end === week)?.value;
      const own = problems.filter(({ place, round }) => place === town && round !== null).map(({ id }) => id);
      for (const week of weeks) {
        expect(rounds.filter(({ place, date }) => place === town && date <= week).length, week).toBe(
          told('scan-batches', week),
        );
        const solved = assess(own, week).filter(({ closedOn }) => closedOn !== null).length;
        expect(solved, week).toBe(told('problems-resolved', week));
      }
    }
  });

  it('says of each round what it found', () => {
    for (const { id, found } of rounds) expect(problems.filter(({ round }) => round === id).length).toBe(found);
  });

  it('has something in each state, overdue and reopened ones too, on any day from the twelfth week to its opening', () => {
    const kept = problems.filter(({ round }) => round === null).map(({ id }) => id);
    const start = computeDayNumber(span.first) + 12 * 7;
    const lacking: string[] = [];
    for (let number = start; number <= computeDayNumber(asOf); number += 1) {
      const day = computeDate(number);
      const states = new Set([...histories.values()].map((own) => own.filter(({ on }) => on <= day).at(-1)?.state));
      for (const state of problemStates) if (!states.has(state)) lacking.push(`${day} ${state}`);
      const funnel = countFunnel(assess(kept, day));
      if (funnel.overdue === 0) lacking.push(`${day} overdue`);
      if (funnel.reopenedOpen === 0) lacking.push(`${day} reopened and open`);
    }
    expect(lacking).toEqual([]);
  });

  it('has a department that takes longer than the others, and a spot that keeps coming back', () => {
    const days = (isSlow: boolean) => {
      const own = problems.filter(
        ({ id, owner_department: owner }) => !isOfRound.get(id) && (owner === ledger.slow.department) === isSlow,
      );
      const spent = own.flatMap(({ id }) => {
        const [found, closed] = [
          histories.get(id)?.[0]?.on,
          assessProblem(histories.get(id) ?? [], span.last)?.closedOn,
        ];
        return found && closed ? [computeDaysBetween(found, closed)] : [];
      });
      return spent.reduce((sum, one) => sum + one, 0) / spent.length;
    };
    expect(days(true)).toBeGreaterThan(1.3 * days(false));
    const bySpot = new Map<string, number>();
    for (const { place, spot_zh: spot } of problems)
      bySpot.set(`${place} ${spot}`, (bySpot.get(`${place} ${spot}`) ?? 0) + 1);
    const [most] = [...bySpot].sort(([, a], [, b]) => b - a);
    expect(most?.[0]).toBe(`${ledger.trouble.place} 路段 Q-07（示例）`);
    expect(most?.[1]).toBeGreaterThanOrEqual(ledger.trouble.problems);
  });

  it('names no real spot and no real duty: letters and numbers, marked', () => {
    for (const { spot_zh: zh, spot_en: en } of [...problems, ...duties]) {
      expect(zh).toMatch(/^\p{Script=Han}+ [A-Z]-\d{2}（示例）$/u);
      expect(en).toMatch(/^[a-z ]+ [A-Z]-\d{2} \(demo\)$/);
    }
    for (const { basis } of [...rounds, ...problems, ...moves, ...duties, ...kinds]) expect(basis).toBe('demo');
  });

  it('leaves some spots without anybody in charge', () => {
    const unowned = duties.filter(({ owner_department: owner }) => owner === null);
    expect(unowned.length).toBeGreaterThan(0);
    expect(unowned.length).toBeLessThan(duties.length / 5);
  });
});
