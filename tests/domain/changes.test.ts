import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '@/domain/assessment';
import { compareStandings, type TurnKind } from '@/domain/changes';
import { type Status, statuses } from '@/domain/vocabulary';
import { anyStandings } from './assessmentSamples';
import { anyDate, leg, notReported, observation, plan } from './samples';
import { assess, type Case, say, yearly } from './statusSamples';

function look(input: Partial<Case>, id = 'toilets'): Assessment {
  return {
    indicator: id,
    place: '131',
    ...assess({ plan: yearly, observations: [], asOf: '2018-07-02', ...input }),
  };
}

const silence = (date: string) =>
  observation({ periodEnd: date, knownFrom: date, reading: notReported, basis: 'reported' });

/** One count from week to week: the rows known on two days, and what is said of the turn between them. */
const turns: readonly (readonly [
  what: string,
  first: Partial<Case>,
  second: Partial<Case>,
  from: Status,
  to: Status,
  kind: TurnKind,
])[] = [
  [
    'falls behind',
    { observations: [say('2018-07-02', 182)] },
    { observations: [say('2018-07-02', 182)], asOf: '2018-08-06' },
    'onPlan',
    'behind',
    'newlyLate',
  ],
  [
    'is past its due date',
    { observations: [say('2018-12-24', 360)], asOf: '2018-12-31' },
    { observations: [say('2018-12-31', 363)], asOf: '2019-01-01' },
    'dueSoon',
    'overdue',
    'newlyLate',
  ],
  [
    'is behind, then overdue',
    { observations: [say('2018-12-03', 300)], asOf: '2018-12-03' },
    { observations: [say('2018-12-31', 320)], asOf: '2019-01-07' },
    'behind',
    'overdue',
    'worse',
  ],
  [
    'is made up',
    { observations: [say('2018-12-31', 363)], asOf: '2019-01-01' },
    { observations: [say('2018-12-31', 363), say('2019-01-07', 364)], asOf: '2019-01-07' },
    'overdue',
    'madeUp',
    'newlyMadeUp',
  ],
  [
    'is done',
    { observations: [say('2018-12-10', 343)], asOf: '2018-12-10' },
    { observations: [say('2018-12-17', 364)], asOf: '2018-12-17' },
    'dueSoon',
    'done',
    'newlyDone',
  ],
  [
    'falls silent',
    { observations: [say('2018-07-02', 182)] },
    { observations: [say('2018-07-02', 182), silence('2018-07-09')], asOf: '2018-07-09' },
    'onPlan',
    'notReported',
    'newlySilent',
  ],
  [
    'is heard again',
    { observations: [silence('2018-07-02')] },
    { observations: [silence('2018-07-02'), say('2018-07-09', 190)], asOf: '2018-07-09' },
    'notReported',
    'onPlan',
    'heardAgain',
  ],
  [
    'is heard again and late',
    { observations: [silence('2018-07-02')] },
    { observations: [silence('2018-07-02'), say('2018-07-09', 90)], asOf: '2018-07-09' },
    'notReported',
    'behind',
    'newlyLate',
  ],
  [
    'is heard again and done, as never before',
    { observations: [silence('2018-07-02')] },
    { observations: [silence('2018-07-02'), say('2018-07-09', 364)], asOf: '2018-07-09' },
    'notReported',
    'done',
    'newlyDone',
  ],
  [
    'is heard again and done, as it was',
    { observations: [say('2018-06-25', 364), silence('2018-07-02')] },
    { observations: [say('2018-06-25', 364), silence('2018-07-02'), say('2018-07-09', 364)], asOf: '2018-07-09' },
    'notReported',
    'done',
    'heardAgain',
  ],
  [
    'is due soon',
    { observations: [say('2018-11-26', 330)], asOf: '2018-11-26' },
    { observations: [say('2018-12-03', 336)], asOf: '2018-12-03' },
    'onPlan',
    'dueSoon',
    'newlyDueSoon',
  ],
  [
    'recovers',
    { observations: [say('2018-07-02', 100)] },
    { observations: [say('2018-07-09', 189)], asOf: '2018-07-09' },
    'behind',
    'onPlan',
    'recovered',
  ],
  [
    'comes up',
    { observations: [say('2018-07-02', 182)] },
    { observations: [say('2018-07-09', 300)], asOf: '2018-07-09' },
    'onPlan',
    'ahead',
    'changed',
  ],
  [
    'falls back',
    { observations: [say('2018-07-02', 364)] },
    { observations: [say('2018-07-02', 364), say('2018-07-09', 100)], asOf: '2018-07-09' },
    'done',
    'behind',
    'newlyLate',
  ],
];

describe('a count that', () => {
  it.each(turns)('%s', (_, first, second, from, to, kind) => {
    const [before, after] = [look(first), look(second)];
    expect([before.judgement.status, after.judgement.status]).toEqual([from, to]);
    const [change] = compareStandings([before], [after]);
    expect(change).toMatchObject({ kind: 'moved', turn: { kind, from, to } });
  });
});

it('a due date on the way that is met at last, with the next stretch behind, is no longer worse', () => {
  const staged = plan([
    leg({ due: '2018-06-30', target: 100 }),
    leg({ start: '2018-06-30', baseline: 100, due: '2018-12-31', target: 200 }),
  ]);
  const before = look({ plan: staged, observations: [say('2018-08-06', 90)], asOf: '2018-08-06' });
  const after = look({ plan: staged, observations: [say('2018-08-13', 105)], asOf: '2018-08-13' });
  expect(compareStandings([before], [after])).toMatchObject([
    { turn: { kind: 'changed', from: 'overdue', to: 'behind' }, value: { by: 15 } },
  ]);
});

describe('what moved', () => {
  const before = look({ observations: [say('2018-07-02', 182)] });

  it('value and 百分点, from what to what', () => {
    const after = look({ observations: [say('2018-07-09', 200)], asOf: '2018-07-09' });
    const [change] = compareStandings([before], [after]);
    expect(change).toMatchObject({
      turn: null,
      value: { from: { value: 182 }, to: { value: 200 }, by: 18 },
      gapShare: { from: 0, to: expect.closeTo(11 / 364) },
    });
  });

  it('the same value said anew did not move, but the plan went on', () => {
    const after = look({ observations: [say('2018-07-09', 182)], asOf: '2018-07-09' });
    expect(compareStandings([before], [after])).toMatchObject([
      { turn: null, value: null, gapShare: { from: 0, to: expect.closeTo(-7 / 364) } },
    ]);
  });

  it('nothing at all is no change', () => {
    const over = (asOf: string) => look({ observations: [say('2018-12-31', 300)], asOf });
    expect(compareStandings([over('2019-01-07')], [over('2019-01-14')])).toEqual([]);
  });

  it('a value that is silent has gone and did not fall to nothing', () => {
    const after = look({ observations: [say('2018-07-02', 182), silence('2018-07-09')], asOf: '2018-07-09' });
    expect(compareStandings([before], [after])).toMatchObject([
      { value: { to: null, by: null }, gapShare: { to: null } },
    ]);
  });

  it('a qualifier that changed is a move of nothing', () => {
    const nearly = look({
      observations: [
        say('2018-07-02', 182, { reading: { kind: 'value', value: 182, qualifier: 'nearly', precision: null } }),
      ],
    });
    expect(compareStandings([before], [nearly])).toMatchObject([{ value: { by: 0 } }]);
  });
});

describe('rows that are asked for on one day only', () => {
  const [a, b, c] = [look({}, 'a'), look({}, 'b'), look({}, 'c')];

  it('appear and vanish, in the order of the second day', () => {
    const changes = compareStandings([c, a], [b, a]);
    expect(changes.map(({ kind, indicator, place }) => `${kind} ${indicator} ${place}`)).toEqual([
      'appeared b 131',
      'vanished c 131',
    ]);
  });
});

describe('for any campaign', () => {
  it('a day beside itself changed nothing', () => {
    fc.assert(
      fc.property(anyStandings, anyDate, (standings, asOf) => {
        expect(compareStandings(standings(asOf), standings(asOf))).toEqual([]);
      }),
    );
  });

  it('the changes are the differences, no more and no fewer', () => {
    fc.assert(
      fc.property(anyStandings, anyDate, anyDate, (standings, one, other) => {
        const [before, after] = [one, other].sort().map(standings);
        if (before === undefined || after === undefined) throw new Error('two days');
        const changes = compareStandings(before, after);
        expect(changes.map(({ kind }) => kind)).toEqual(changes.map(() => 'moved'));
        const turned = changes.filter((change) => change.kind === 'moved' && change.turn !== null).length;
        expect(turned).toBe(
          before.filter((then, index) => then.judgement.status !== after[index]?.judgement.status).length,
        );
        for (const change of changes) {
          if (change.kind !== 'moved') continue;
          const from = change.before.progress.actual?.value;
          const to = change.after.progress.actual?.value;
          if (change.value === null) expect(from).toBe(to);
          else if (change.value.by !== null) expect(from === undefined ? Number.NaN : from + change.value.by).toBe(to);
          else expect(from === undefined || to === undefined).toBe(true);
          if (change.turn !== null) expect(statuses).toContain(change.turn.to);
        }
      }),
    );
  });
});
