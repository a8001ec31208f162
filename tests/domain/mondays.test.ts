import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '@/domain/assessment';
import { compareStandings, type StandingChange, type TurnKind } from '@/domain/changes';
import { type Correction, listCorrections } from '@/domain/corrections';
import { listDecisions } from '@/domain/decisions';
import { computeStanding } from '@/domain/standing';
import { planShapes, type Status, statuses } from '@/domain/vocabulary';
import { campaign, source } from '../figures/dachang';
import { leg, plan, toDate } from './samples';
import { assess, say } from './statusSamples';

const { observations, plans } = await source.standing();
const whole = { ...campaign, observations, plans };
const mondays = Array.from({ length: 196 }, (_, week) => toDate(17_217 + week * 7));
const walk = mondays.map((asOf) => ({ asOf, assessments: computeStanding(whole, asOf).assessments }));

const running = ['onPlan', 'ahead', 'behind', 'dueSoon'] as const satisfies readonly Status[];

/**
 * What a week in which no count fell and no word was corrected may turn a status into, besides leaving it as it is. What a
 * fallen count or a correction may do is below.
 */
const mayTurnInto: Readonly<Record<Status, readonly Status[]>> = {
  // Ranks, labels and registers stay what they are; a place may say one day that an indicator applies after all.
  notApplicable: [],
  // A plan becomes known, and is judged at once: late, if what is reported is short of it; done, if it is there.
  noTarget: ['notReported', ...running, 'overdue', 'done', 'endValueOnly'],
  // The due date is long past: a second value makes two, and what is reached or not is told from them.
  endValueOnly: ['overdue', 'done', 'madeUp', 'notReported'],
  // Whatever was true all the while, the first word tells it; the only one long after the due date is an end value.
  notReported: [...running, 'overdue', 'done', 'madeUp', 'endValueOnly'],
  // What is reached stays reached; only a word that there is no value unsays it.
  done: ['notReported'],
  // Missed stays missed: never done, never on plan again.
  madeUp: ['notReported'],
  // The last due date: made up, or done by a report that still speaks for the due date. A due date on the way: its target is
  // reached and the next leg is judged.
  overdue: ['madeUp', 'done', 'notReported', ...running],
  behind: ['onPlan', 'ahead', 'dueSoon', 'overdue', 'done', 'madeUp', 'notReported'],
  dueSoon: ['onPlan', 'ahead', 'behind', 'overdue', 'done', 'madeUp', 'notReported'],
  // Never overdue: with a week to go and the height not reached it is due soon first.
  ahead: ['onPlan', 'behind', 'dueSoon', 'done', 'madeUp', 'notReported'],
  // Overdue at once only by a level that is lost in its last week.
  onPlan: ['ahead', 'behind', 'dueSoon', 'overdue', 'done', 'madeUp', 'notReported'],
};

/** What `compareStandings` must call each turn, by where it ends; null where the start decides too. */
const kindByEnd: Readonly<Record<Status, TurnKind | null>> = {
  notApplicable: 'changed',
  noTarget: 'changed',
  endValueOnly: 'changed',
  notReported: 'newlySilent',
  done: 'newlyDone',
  madeUp: 'newlyMadeUp',
  overdue: 'newlyLate',
  behind: 'newlyLate',
  dueSoon: 'newlyDueSoon',
  ahead: null,
  onPlan: null,
};

function expectKinds(from: Status, to: Status): readonly TurnKind[] {
  const wasLate = from === 'behind' || from === 'overdue';
  if (from === 'behind' && to === 'overdue') return ['worse'];
  if (from === 'overdue' && to === 'behind') return ['changed'];
  if (from === 'notReported' && (to === 'done' || to === 'madeUp')) return [kindByEnd[to] ?? 'changed', 'heardAgain'];
  if (from === 'notReported' && to !== 'behind' && to !== 'overdue') return ['heardAgain'];
  return [kindByEnd[to] ?? (wasLate ? 'recovered' : 'changed')];
}

/** Why a turn may not be, or null when it may. */
function findWrongTurn(before: Assessment, after: Assessment, corrections: readonly Correction[]): string | null {
  const [from, to] = [before.judgement.status, after.judgement.status];
  const turn = `${after.indicator} ${after.place} ${after.progress.asOf}: ${from} to ${to}`;
  const { flags } = after.judgement;
  const isCorrected = corrections.some(
    ({ indicator, place }) => indicator === after.indicator && place === after.place,
  );
  if (isCorrected || flags.includes('corrected')) return null;
  const [had, has] = [before.progress.last?.value, after.progress.last?.value];
  const hasFallen = had !== undefined && has !== undefined && has < had;
  if (!hasFallen && isRepainted(before, after)) return `${turn}, repainted`;
  if (from === to || mayTurnInto[from].includes(to)) return null;
  // What was there and is not any more says so.
  if (hasFallen && (flags.includes('fellBack') || (from !== 'done' && from !== 'madeUp'))) return null;
  return turn;
}

/** Missed stays missed: what was made up stays so, and what was missed is met only by a report from after the due date. */
function isRepainted({ progress: then }: Assessment, { progress: now }: Assessment): boolean {
  if (then.kind === 'unplanned' || now.kind === 'unplanned') return false;
  return now.milestones.some(({ state, judgedBy, due }, index) => {
    const was = then.milestones[index]?.state;
    if (was === 'madeUp') return state !== 'madeUp';
    return was === 'missed' && state === 'met' && (judgedBy === null || judgedBy.date < due);
  });
}

describe('from Monday to Monday, in the county and each town', () => {
  it('walks the whole campaign, and every status that can be comes about', () => {
    expect([mondays[0], mondays.at(-1)]).toEqual(['2017-02-20', '2020-11-16']);
    expect(walk.every(({ assessments }) => assessments.length === walk[0]?.assessments.length)).toBe(true);
    expect(new Set(walk[0]?.assessments.map(({ place }) => place)).size).toBe(6);
    const seen = new Set(walk.flatMap(({ assessments }) => assessments.map(({ judgement }) => judgement.status)));
    expect(statuses.filter((status) => !seen.has(status))).toEqual(['endValueOnly']);
  });

  const weeks = walk.slice(1).map((after, index) => {
    const before = walk[index];
    if (before === undefined) throw new Error('each Monday but the first has one before');
    return { before, after, changes: compareStandings(before.assessments, after.assessments) };
  });

  it('a status only turns as the rules allow', () => {
    const faults = weeks.flatMap(({ before, after }) => {
      const corrections = listCorrections(observations, before.asOf, after.asOf);
      return after.assessments.flatMap((now, index) => {
        const then = before.assessments[index];
        return then === undefined ? ['no pair'] : (findWrongTurn(then, now, corrections) ?? []);
      });
    });
    expect(faults).toEqual([]);
  });

  it('each turn is told once, from what to what, and by its name', () => {
    for (const { before, after, changes } of weeks) {
      const told = changes.flatMap(({ indicator, place, ...change }) =>
        change.kind === 'moved' && change.turn !== null ? [{ key: `${indicator} ${place}`, turn: change.turn }] : [],
      );
      const turned = after.assessments.flatMap((now, index) => {
        const [from, to] = [before.assessments[index]?.judgement.status ?? now.judgement.status, now.judgement.status];
        return from === to
          ? []
          : [{ key: `${now.indicator} ${now.place}`, turn: { kind: expect.any(String), from, to } }];
      });
      expect(told).toEqual(turned);
      for (const { turn } of told) expect(expectKinds(turn.from, turn.to)).toContain(turn.kind);
    }
  });

  it('a value that is told to have moved has moved by that, and what is not told stands still', () => {
    for (const { before, after, changes } of weeks) {
      expect(changes.filter(({ kind }) => kind !== 'moved')).toEqual([]);
      const byKey = new Map(changes.map((change) => [`${change.indicator} ${change.place}`, change]));
      for (const [index, now] of after.assessments.entries()) {
        const change = byKey.get(`${now.indicator} ${now.place}`);
        const then = before.assessments[index]?.progress.actual?.value ?? null;
        const value = now.progress.actual?.value ?? null;
        expect(getMove(change)).toBe(then === null || value === null || then === value ? null : value - then);
      }
    }
  });

  it('what newly needs a decision is what turned, and nothing leaves the list without a turn', () => {
    const noWeights = new Map<string, number>();
    const list = (assessments: readonly Assessment[]) =>
      new Map(
        listDecisions(assessments, noWeights).map(({ assessment, reason }) => [
          `${assessment.indicator} ${assessment.place}`,
          reason.kind,
        ]),
      );
    for (const { before, after, changes } of weeks) {
      const [then, now] = [list(before.assessments), list(after.assessments)];
      const turned = new Set(
        changes.flatMap((change) =>
          change.kind === 'moved' && change.turn !== null ? [`${change.indicator} ${change.place}`] : [],
        ),
      );
      for (const key of new Set([...then.keys(), ...now.keys()]))
        if (then.get(key) !== now.get(key)) expect(turned).toContain(key);
    }
  });

  it('a whole year compared at once tells its first and its last day', () => {
    const [first, last] = [walk[50], walk[102]];
    const changes = compareStandings(first?.assessments ?? [], last?.assessments ?? []);
    const turns = changes.flatMap((change) => (change.kind === 'moved' ? (change.turn ?? []) : []));
    expect(turns.length).toBeGreaterThan(10);
    for (const { kind, from, to } of turns) expect(expectKinds(from, to)).toContain(kind);
  });

  function getMove(change: StandingChange | undefined): number | null {
    return change?.kind === 'moved' ? (change.value?.by ?? null) : null;
  }
});

describe('any count that never falls, against any plan that only rises', () => {
  const anyGrowth = fc
    .array(fc.record({ gap: fc.integer({ min: 1, max: 30 }), step: fc.nat(60) }), { minLength: 1, maxLength: 40 })
    .map((rows) => {
      let [day, height] = [17_250, 0];
      return rows.map(({ gap, step }) => {
        [day, height] = [day + gap, height + step];
        return say(toDate(day), height);
      });
    });
  /** Near enough to the counts that due dates are met, missed and made up. */
  const anyRise = fc
    .array(
      fc.record({
        days: fc.integer({ min: 3, max: 150 }),
        rise: fc.integer({ min: 1, max: 200 }),
        shape: fc.constantFrom(...planShapes),
      }),
      { minLength: 1, maxLength: 5 },
    )
    .map((steps) => {
      let [day, height] = [17_240, 0];
      return plan(
        steps.map(({ days, rise, shape }) => {
          const stretch = leg({
            start: toDate(day),
            baseline: height,
            due: toDate(day + days),
            target: height + rise,
            shape,
          });
          [day, height] = [day + days, height + rise];
          return stretch;
        }),
      );
    });

  it('turns only as the table allows', () => {
    fc.assert(
      fc.property(anyGrowth, anyRise, (rows, rising) => {
        let before: Assessment | null = null;
        for (let day = 17_220; day < 18_200; day += 7) {
          const asOf = toDate(day);
          const now: Assessment = {
            indicator: 'toilets',
            place: '131',
            ...assess({ plan: rising, observations: rows, asOf }),
          };
          if (before !== null) expect(findWrongTurn(before, now, [])).toBeNull();
          before = now;
        }
      }),
      { numRuns: 150 },
    );
  });
});
