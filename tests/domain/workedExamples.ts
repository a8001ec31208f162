import type { Observation, Plan, PlanLeg } from '@/domain/campaign';
import { leg, notReported, observation, plan, value } from './samples';

/**
 * Computed by hand, not by the code under test; the same rows stand in `data/README.md`. Columns: plan · reports · as of ·
 * 应到 · 完成率 % · 序时进度 % · 差值 · 差值 in 百分点 · status. A number that cannot be computed is a hyphen.
 */
export const workedExamples: readonly (readonly [
  plan: string,
  reports: string,
  asOf: string,
  planValue: string,
  completion: string,
  planShare: string,
  gap: string,
  points: string,
  status: string,
])[] = [
  // One a day: 2018-07-02 is day 182 of 364.
  ['0→364 2018-01-01…2018-12-31', '2018-07-02 182', '2018-07-02', '182', '50', '50', '0', '0', 'onPlan'],
  ['0→364 2018-01-01…2018-12-31', '2018-07-02 150', '2018-07-02', '182', '41.2', '50', '-32', '-8.8', 'behind'],
  ['0→364 2018-01-01…2018-12-31', '2018-07-02 209', '2018-07-02', '182', '57.4', '50', '27', '7.4', 'ahead'],
  ['0→364 2018-01-01…2018-12-31', '2018-07-02 400', '2018-07-02', '182', '109.9', '50', '218', '59.9', 'done'],
  ['0→364 2018-01-01…2018-12-31', '2018-12-10 340', '2018-12-10', '343', '93.4', '94.2', '-3', '-0.8', 'dueSoon'],
  ['0→364 2018-01-01…2018-12-31', '2018-12-31 363', '2018-12-31', '364', '99.7', '100', '-1', '-0.3', 'dueSoon'],
  ['0→364 2018-01-01…2018-12-31', '2018-12-31 363', '2019-01-01', '364', '99.7', '100', '-1', '-0.3', 'overdue'],
  ['0→364 2018-01-01…2018-12-31', '2018-12-31 nearly 364', '2019-01-01', '364', '100', '100', '0', '0', 'overdue'],
  ['0→364 2018-01-01…2018-12-31', '2018-12-31 364', '2018-12-31', '364', '100', '100', '0', '0', 'done'],
  [
    '0→364 2018-01-01…2018-12-31',
    '2018-12-24 360; 2019-01-03 364',
    '2019-01-03',
    '364',
    '100',
    '100',
    '0',
    '0',
    'done',
  ],
  [
    '0→364 2018-01-01…2018-12-31',
    '2018-12-31 363; 2019-01-07 364',
    '2019-01-07',
    '364',
    '100',
    '100',
    '0',
    '0',
    'madeUp',
  ],
  ['0→364 2018-01-01…2018-12-31', '2018-07-02 notReported', '2018-07-02', '182', '-', '50', '-', '-', 'notReported'],
  [
    '0→364 2018-01-01…2018-12-31',
    'undated 2019-02-16 364',
    '2019-02-16',
    '364',
    '100',
    '100',
    '0',
    '0',
    'endValueOnly',
  ],
  ['-', '2018-07-02 62', '2018-07-02', '-', '-', '-', '-', '-', 'noTarget'],
  // A baseline that is not 0, and plans that fall.
  ['100→200 2018-01-01…2018-12-31', '2018-07-02 140', '2018-07-02', '150', '70', '50', '-10', '-10', 'behind'],
  ['364→0 2018-01-01…2018-12-31', '2018-07-02 200', '2018-07-02', '182', '-', '50', '18', '-4.9', 'onPlan'],
  ['364→0 2018-01-01…2018-12-31', '2018-07-02 201', '2018-07-02', '182', '-', '50', '19', '-5.2', 'behind'],
  // Milestones: 2 until the end of June, 6 until the end of the year.
  [
    '0→2 step 2018-01-01…2018-06-30; 2→6 step 2018-06-30…2018-12-31',
    '2018-07-02 1',
    '2018-07-02',
    '2',
    '16.7',
    '33.3',
    '-1',
    '-16.7',
    'overdue',
  ],
  [
    '0→2 step 2018-01-01…2018-06-30; 2→6 step 2018-06-30…2018-12-31',
    '2018-07-02 1; 2018-08-06 2',
    '2018-08-06',
    '2',
    '33.3',
    '33.3',
    '0',
    '0',
    'onPlan',
  ],
  [
    '0→2 step 2018-01-01…2018-06-30; 2→6 step 2018-06-30…2018-12-31',
    '2018-07-02 1; 2018-08-06 2; 2018-12-31 6',
    '2018-12-31',
    '6',
    '100',
    '100',
    '0',
    '0',
    'madeUp',
  ],
  // A hundred days of work, a hundred of pause, a hundred of work: in the pause half the way is gone.
  [
    '0→100 2018-01-01…2018-04-11; 100→100 2018-04-11…2018-07-20; 100→200 2018-07-20…2018-10-28',
    '2018-05-28 100',
    '2018-06-01',
    '100',
    '50',
    '50',
    '0',
    '0',
    'onPlan',
  ],
  // A level to be kept: there is no way to have gone.
  ['100→100 2018-01-01…2018-12-31', '2018-07-02 100', '2018-07-02', '100', '100', '-', '0', '-', 'onPlan'],
  ['100→100 2018-01-01…2018-12-31', '2018-12-31 100', '2018-12-31', '100', '100', '-', '0', '-', 'done'],
  ['100→100 2018-01-01…2018-12-31', '2018-07-02 99', '2018-07-02', '100', '99', '-', '-1', '-', 'behind'],
  // The leap day is a day like any other, and so is week 53.
  ['0→366 2020-01-01…2021-01-01', '2020-02-29 59', '2020-02-29', '59', '16.1', '16.1', '0', '0', 'onPlan'],
  ['0→371 2020-01-01…2021-01-06', '2020-12-28 360', '2020-12-31', '365', '97', '98.4', '-5', '-1.3', 'dueSoon'],
];

/** `0→2 step 2018-01-01…2018-06-30; 2→6 …` → a plan; a hyphen → none. */
export function readPlan(text: string): Plan | null {
  if (text === '-') return null;
  return plan(text.split('; ').map(readLeg));
}

function readLeg(text: string): PlanLeg {
  const found = /^(\d+)→(\d+)( step)? (\S+)…(\S+)$/.exec(text);
  if (found === null) throw new Error(`no leg: ${text}`);
  const [, baseline, target, step, start = '', due = ''] = found;
  const shape = step === undefined ? 'linear' : 'step';
  return leg({ baseline: Number(baseline), target: Number(target), start, due, shape });
}

/** `2018-07-02 150; 2018-07-09 nearly 160` → what was said, known on the day it speaks of. */
export function readReports(text: string): Observation[] {
  return text.split('; ').map((report) => {
    const [last = '', ...words] = report.split(' ').reverse();
    const day = words.find((word) => /^\d{4}-/.test(word)) ?? '';
    const qualifier = words.includes('nearly') ? 'nearly' : 'exact';
    return observation({
      periodEnd: words.includes('undated') ? null : day,
      knownFrom: day,
      reading: last === 'notReported' ? notReported : value(Number(last), { qualifier }),
      basis: 'reported',
    });
  });
}
