import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Calculation, getResult } from '@/domain/calculation';
import type { Indicator, Observation, Plan } from '@/domain/campaign';
import { computeProgress, type Progress } from '@/domain/progress';
import { computeStatus, type Judgement, ruleOrder, statusByRule } from '@/domain/status';
import { defaultThresholds } from '@/domain/thresholds';
import { natures, type Status, statuses, statusFlags } from '@/domain/vocabulary';
import {
  anyDate,
  anyObservation,
  anyPlan,
  anyReading,
  indicator,
  leg,
  notReported,
  observation,
  plan,
  toDate,
  value,
} from './samples';
import { readPlan, readReports, workedExamples } from './workedExamples';

const thresholds = defaultThresholds;
const readme = readFileSync(join(import.meta.dirname, '../../data/README.md'), 'utf8');

interface Case {
  readonly plan: Plan | null;
  readonly observations: readonly Observation[];
  readonly asOf: string;
  readonly of?: Indicator;
}

function assess({ plan: which, observations, asOf, of = indicator() }: Case): {
  progress: Progress;
  judgement: Judgement;
} {
  const progress = computeProgress({ indicator: of, plan: which, observations, asOf, thresholds });
  return { progress, judgement: computeStatus(progress, thresholds) };
}

/** Says a value for a day on that day. */
function say(date: string, number: number, rest: Partial<Observation> = {}): Observation {
  return observation({ periodEnd: date, knownFrom: date, reading: value(number), basis: 'reported', ...rest });
}

const yearly = plan([leg()]);

describe('worked examples', () => {
  const cell = (calculation: Calculation, factor = 1) => {
    const result = getResult(calculation);
    return result === null ? '-' : String(Math.round(result * factor * 10) / 10 + 0);
  };

  it.each(workedExamples)('%s · %s · as of %s', (planText, reports, asOf, ...expected) => {
    const { progress, judgement } = assess({ plan: readPlan(planText), observations: readReports(reports), asOf });
    const numbers =
      progress.kind === 'unplanned'
        ? ['-', '-', '-', '-', '-']
        : [
            cell(progress.planValue),
            cell(progress.completion, 100),
            cell(progress.planShare, 100),
            cell(progress.gap),
            cell(progress.gapShare, 100),
          ];
    expect([...numbers, judgement.status]).toEqual(expected);
  });

  it('are the rows of data/README.md', () => {
    const table = readme.slice(readme.indexOf('## Worked examples')).split('\n');
    const rows = table.filter((line) => /^\| (?:\d+→|- )/.test(line));
    expect(rows).toEqual(workedExamples.map((cells) => `| ${cells.join(' | ')} |`));
  });

  it('bring about every status but the one that needs no plan', () => {
    const brought = new Set(workedExamples.map((cells) => cells[8]));
    expect(statuses.filter((status) => !brought.has(status))).toEqual(['notApplicable']);
  });
});

describe('the order of precedence', () => {
  // `done` and `madeUp` share a rank.
  const rankOf = (status: Status) =>
    statuses.filter((one) => one !== 'madeUp').indexOf(status === 'madeUp' ? 'done' : status);

  it('is the order in which the rules are asked', () => {
    const ranks = ruleOrder.map((rule) => rankOf(statusByRule[rule]));
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    expect(new Set(Object.values(statusByRule))).toEqual(new Set(statuses));
  });

  it('is the order data/README.md gives', () => {
    const section = readme.slice(readme.indexOf('## Status'), readme.indexOf('## Worked examples'));
    const told = [...section.matchAll(/^\d+\. (.*?):/gm)].flatMap(
      ([, words = '']) => words.match(/[a-z][a-zA-Z]+/g) ?? [],
    );
    expect(told.filter((word) => word !== 'or')).toEqual([...statuses]);
  });

  it('has a word for each status and flag in the glossary of data/README.md', () => {
    const glossary = readme.slice(readme.indexOf('## Glossary'));
    for (const status of statuses) {
      const words = status.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
      expect(glossary).toMatch(new RegExp(`\\| ${words} \\|`));
    }
    for (const flag of statusFlags) expect(readme).toContain(`\`${flag}\``);
  });

  it('the defaults are those data/README.md names', () => {
    const [, told = ''] = /`"thresholds": (\{.*\})`/.exec(readme) ?? [];
    expect(JSON.parse(told)).toEqual(defaultThresholds);
  });

  const of = (nature: Indicator['nature']) => indicator({ nature });
  const late = [say('2018-12-31', 363)];

  it.each<[string, Case, Status, Judgement['rule']]>([
    [
      'a rank with a plan',
      { plan: yearly, observations: late, asOf: '2019-01-07', of: of('result') },
      'notApplicable',
      'nature',
    ],
    [
      'a stock nobody planned',
      { plan: null, observations: late, asOf: '2019-01-07', of: of('stock') },
      'notApplicable',
      'stockWithoutPlan',
    ],
    [
      'a stock that is planned',
      { plan: yearly, observations: late, asOf: '2019-01-07', of: of('stock') },
      'overdue',
      'duePassed',
    ],
    [
      'a place to which it does not apply',
      {
        plan: yearly,
        observations: [say('2018-06-01', 0, { reading: { kind: 'missing', reason: 'notApplicable' } })],
        asOf: '2019-01-07',
      },
      'notApplicable',
      'saidNotApplicable',
    ],
    ['no plan and no word', { plan: null, observations: [], asOf: '2019-01-07' }, 'noTarget', 'noPlan'],
    [
      'a plan known only later',
      { plan: plan([leg()], { knownFrom: '2018-03-01' }), observations: [say('2018-02-01', 9)], asOf: '2018-02-28' },
      'noTarget',
      'noPlan',
    ],
    [
      'one value long after the due date',
      { plan: yearly, observations: [say('2019-06-30', 364)], asOf: '2019-07-01' },
      'endValueOnly',
      'onlyEndValue',
    ],
    [
      'one value on the due date',
      { plan: yearly, observations: [say('2018-12-31', 364)], asOf: '2019-07-01' },
      'done',
      'targetReached',
    ],
    [
      'silent after it was done',
      {
        plan: yearly,
        observations: [say('2018-12-31', 364), say('2019-01-07', 0, { reading: notReported })],
        asOf: '2019-01-07',
      },
      'notReported',
      'missingWord',
    ],
    [
      'no report a week after the start',
      { plan: yearly, observations: [], asOf: '2018-01-08' },
      'onPlan',
      'reportNotOwed',
    ],
    [
      'no report eight days after the start',
      { plan: yearly, observations: [], asOf: '2018-01-09' },
      'notReported',
      'neverReported',
    ],
    ['before the start', { plan: yearly, observations: [], asOf: '2017-12-01' }, 'onPlan', 'reportNotOwed'],
    [
      'due soon and behind',
      { plan: yearly, observations: [say('2018-12-10', 300)], asOf: '2018-12-10' },
      'behind',
      'shortOfPlan',
    ],
    [
      'due soon and ahead',
      { plan: yearly, observations: [say('2018-12-03', 360)], asOf: '2018-12-03' },
      'dueSoon',
      'dueWithin',
    ],
    [
      'due in 30 days',
      { plan: yearly, observations: [say('2018-12-01', 334)], asOf: '2018-12-01' },
      'dueSoon',
      'dueWithin',
    ],
    [
      'due in 31 days',
      { plan: yearly, observations: [say('2018-11-30', 333)], asOf: '2018-11-30' },
      'onPlan',
      'withinTolerance',
    ],
    [
      'exactly the tolerance short',
      {
        plan: plan([leg({ target: 100, due: '2018-04-11' })]),
        observations: [say('2018-02-20', 45)],
        asOf: '2018-02-20',
      },
      'onPlan',
      'withinTolerance',
    ],
    [
      'exactly the tolerance beyond',
      {
        plan: plan([leg({ target: 100, due: '2018-04-11' })]),
        observations: [say('2018-02-20', 55)],
        asOf: '2018-02-20',
      },
      'onPlan',
      'withinTolerance',
    ],
    [
      'a hair more than the tolerance short',
      {
        plan: plan([leg({ target: 100, due: '2018-04-11' })]),
        observations: [say('2018-02-20', 44.9)],
        asOf: '2018-02-20',
      },
      'behind',
      'shortOfPlan',
    ],
  ])('%s', (_, input, status, rule) => {
    expect(assess(input).judgement).toMatchObject({ status, rule });
  });
});

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

const anyNature = fc.constantFrom(...natures).map((nature) => indicator({ nature }));

/** Plans of any kind: also those the gate refuses, that end where they began or turn on the way. */
const anyCase: fc.Arbitrary<Case> = fc.record({
  plan: fc.option(fc.oneof(anyPlan(), anyPlan().map(flatten))),
  observations: fc.array(anyObservation, { maxLength: 12 }),
  asOf: anyDate,
  of: fc.oneof({ weight: 3, arbitrary: fc.constant(indicator()) }, { weight: 1, arbitrary: anyNature }),
});

function flatten(which: Plan): Plan {
  const height = which.legs[0]?.baseline ?? 0;
  return { ...which, legs: which.legs.map((one) => ({ ...one, baseline: height, target: height })) };
}

/** Weekly reports of a count that mostly grows, each known on its day or some days later. */
const anyReports = fc
  .array(fc.record({ day: fc.integer({ min: 17_200, max: 18_600 }), reading: anyReading, lag: fc.nat(20) }), {
    maxLength: 30,
  })
  .map((rows) =>
    rows.map(({ day, reading, lag }) =>
      observation({ periodEnd: toDate(day), knownFrom: toDate(day + lag), reading, basis: 'reported' }),
    ),
  );

describe('for any input', () => {
  it('there is exactly one status, of the vocabulary, and no number that is none', () => {
    fc.assert(
      fc.property(anyCase, (input) => {
        const { progress, judgement } = assess(input);
        expect(statuses).toContain(judgement.status);
        expect(statusByRule[judgement.rule]).toBe(judgement.status);
        for (const operand of Object.values(judgement.operands)) expect(operand).not.toBeNaN();
        if (progress.kind === 'unplanned') return;
        for (const calculation of [
          progress.planValue,
          progress.completion,
          progress.planShare,
          progress.gap,
          progress.gapShare,
          progress.neededPerWeek,
          progress.recentPerWeek,
        ])
          if (calculation.kind === 'value') expect(Number.isFinite(calculation.value)).toBe(true);
        const share = getResult(progress.planShare);
        if (share !== null) expect(share >= 0 && share <= 1).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('rows in another order, or twice, say the same', () => {
    const shuffled = anyCase.chain((input) =>
      fc.tuple(
        fc.constant(input),
        fc.shuffledSubarray([...input.observations, ...input.observations], {
          minLength: input.observations.length * 2,
        }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([input, observations]) => {
        expect(assess({ ...input, observations })).toEqual(assess(input));
      }),
      { numRuns: 300 },
    );
  });

  it('what becomes known later changes nothing on an earlier day', () => {
    fc.assert(
      fc.property(anyCase, anyReports, (input, more) => {
        const later = more.map((one) => ({
          ...one,
          knownFrom: one.knownFrom !== null && one.knownFrom > input.asOf ? one.knownFrom : '2030-01-01',
        }));
        expect(assess({ ...input, observations: [...input.observations, ...later] })).toEqual(assess(input));
      }),
    );
  });

  it('a plan mirrored stands the same', () => {
    const mirror = (number: number) => 0 - number;
    const exact = fc.array(fc.record({ day: fc.integer({ min: 17_200, max: 18_600 }), number: fc.nat(20_000) }), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(anyPlan(), exact, anyDate, (which, rows, asOf) => {
        fc.pre(which.legs[0]?.baseline !== which.legs.at(-1)?.target);
        const mirrored = {
          ...which,
          legs: which.legs.map((one) => ({ ...one, baseline: mirror(one.baseline), target: mirror(one.target) })),
        };
        const judge = (flip: boolean) =>
          assess({
            plan: flip ? mirrored : which,
            // Of two words on one day, which the gate refuses, the larger holds: here no day is spoken of twice.
            observations: [...new Map(rows.map((row) => [row.day, row])).values()].map(({ day, number }) =>
              say(toDate(day), flip ? mirror(number) : number),
            ),
            asOf,
          }).judgement;
        expect([judge(true).status, judge(true).rule, judge(true).flags]).toEqual([
          judge(false).status,
          judge(false).rule,
          judge(false).flags,
        ]);
      }),
    );
  });

  it('wider tolerances never make anything later or earlier than plan', () => {
    fc.assert(
      fc.property(anyCase, fc.double({ min: 0.05, max: 0.5, noNaN: true }), (input, behind) => {
        const { progress, judgement } = assess(input);
        const wider = computeStatus(progress, { ...thresholds, behind, ahead: behind });
        if (judgement.status !== 'behind' && judgement.status !== 'ahead') expect(wider.status).toBe(judgement.status);
      }),
    );
  });

  it('madeUp stays madeUp while the count does not fall', () => {
    const growing = fc
      .array(fc.record({ gap: fc.integer({ min: 1, max: 40 }), step: fc.nat(40) }), { minLength: 2, maxLength: 30 })
      .map((rows) => {
        let [day, height] = [17_500, 0];
        return rows.map(({ gap, step }) => {
          [day, height] = [day + gap, height + step];
          return say(toDate(day), height);
        });
      });
    const rising = anyPlan().filter(({ legs }) =>
      legs.every(({ baseline, target }) => target > baseline && target < 1500),
    );
    fc.assert(
      fc.property(growing, rising, (observations, which) => {
        let wasMadeUp = false;
        for (let day = 17_500; day < 18_900; day += 7) {
          const { status } = assess({ plan: which, observations, asOf: toDate(day) }).judgement;
          if (wasMadeUp) expect(status).toBe('madeUp');
          wasMadeUp = status === 'madeUp';
        }
      }),
      { numRuns: 40 },
    );
  });
});
