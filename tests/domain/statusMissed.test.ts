import { describe, expect, it } from 'vitest';
import { leg, plan } from './samples';
import { assess, type Case, say, yearly } from './statusSamples';

describe('missed stays missed', () => {
  it('a due date missed is made up for good, whatever is reported after', () => {
    const observations = [
      say('2018-12-31', 300),
      say('2019-01-28', 364),
      say('2019-02-25', 380),
      say('2019-12-30', 390),
    ];
    for (const asOf of ['2019-01-28', '2019-02-25', '2020-06-01'])
      expect(assess({ plan: yearly, observations, asOf }).judgement).toMatchObject({
        status: 'madeUp',
        operands: { missedDue: '2018-12-31', reachedOn: '2019-01-28' },
        flags: ['missedBefore'],
      });
  });

  it('a report of the week after the due date speaks for it, one of the next does not', () => {
    const before = say('2018-12-24', 300);
    const on = (date: string) =>
      assess({ plan: yearly, observations: [before, say(date, 364)], asOf: date }).judgement.status;
    expect([on('2019-01-07'), on('2019-01-08')]).toEqual(['done', 'madeUp']);
  });

  it('a report on the due date speaks for it, not the one after', () => {
    const observations = [say('2018-12-31', 363), say('2019-01-01', 364)];
    expect(assess({ plan: yearly, observations, asOf: '2019-01-01' }).judgement.status).toBe('madeUp');
  });

  it('overdue names the first due date that is still open', () => {
    const milestones = plan([
      leg({ shape: 'step', target: 20 }),
      leg({ shape: 'step', start: '2018-12-31', baseline: 20, due: '2019-12-31', target: 62 }),
    ]);
    const judge = (number: number) =>
      assess({
        plan: milestones,
        observations: [say('2019-12-30', number), say('2020-01-06', number)],
        asOf: '2020-01-06',
      }).judgement;
    expect(judge(19)).toMatchObject({ status: 'overdue', operands: { due: '2018-12-31', target: 20, days: 371 } });
    expect(judge(61)).toMatchObject({ status: 'overdue', operands: { due: '2019-12-31', target: 62, days: 6 } });
  });
});

describe('flags', () => {
  const flagsOf = (input: Case) => assess(input).judgement.flags;

  it.each<[string, Case, readonly string[]]>([
    ['a report two weeks old', { plan: yearly, observations: [say('2018-06-18', 170)], asOf: '2018-07-02' }, []],
    [
      'a report fifteen days old',
      { plan: yearly, observations: [say('2018-06-17', 170)], asOf: '2018-07-02' },
      ['stale'],
    ],
    [
      'what is done does not grow stale',
      { plan: yearly, observations: [say('2018-06-17', 364)], asOf: '2019-07-02' },
      [],
    ],
    [
      'what has no plan does not either',
      { plan: null, observations: [say('2018-06-17', 364)], asOf: '2019-07-02' },
      [],
    ],
    [
      'overdue by a report from before',
      { plan: yearly, observations: [say('2018-12-24', 300)], asOf: '2019-01-01' },
      ['missedBefore', 'dueUnreported'],
    ],
    [
      'fallen back',
      { plan: yearly, observations: [say('2018-12-24', 364), say('2018-12-31', 360)], asOf: '2018-12-31' },
      ['fellBack'],
    ],
    [
      'corrected',
      {
        plan: yearly,
        observations: [say('2018-07-02', 190), say('2018-07-02', 180, { knownFrom: '2018-07-03' })],
        asOf: '2018-07-03',
      },
      ['corrected'],
    ],
  ])('%s', (_, input, expected) => {
    expect(flagsOf(input)).toEqual(expected);
  });

  it('stale stands beside a status', () => {
    const { judgement } = assess({ plan: yearly, observations: [say('2018-03-01', 59)], asOf: '2018-07-02' });
    expect(judgement).toMatchObject({ status: 'behind', flags: ['stale'] });
  });
});
