import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Calculation, getResult } from '@/domain/calculation';
import type { Indicator } from '@/domain/campaign';
import { type Judgement, ruleOrder, statusByRule } from '@/domain/status';
import { defaultThresholds } from '@/domain/thresholds';
import { type Status, statuses, statusFlags } from '@/domain/vocabulary';
import { indicator, leg, notReported, plan } from './samples';
import { assess, type Case, say, yearly } from './statusSamples';
import { readPlan, readReports, workedExamples } from './workedExamples';

const readme = readFileSync(join(import.meta.dirname, '../../data/README.md'), 'utf8');

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
