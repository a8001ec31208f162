import { describe, expect, it } from 'vitest';
import { readPackage } from '@/sources/gate/readPackage';
import { readValidPackage } from './malformedPackage';

const towns = ['999001100', '999001101', '999001102'];

/** The valid package with a reported county value of one month and the values its towns report for it. */
function readWithTowns(whole: string, parts: readonly number[]) {
  const files = readValidPackage();
  const lines = [`stations,999001,2019-09,2019-10-05,${whole},reported,ledger,,,,,`].concat(
    parts.map((value, index) => `stations,${towns[index]},2019-09,2019-10-05,${value},,exact,,reported,ledger,,,,,`),
  );
  const text = Buffer.from(files.get('observations.csv') ?? []).toString('utf8');
  files.set('observations.csv', Buffer.from(`${text}${lines.join('\n')}\n`));
  return readPackage(files).problems.map(({ row, fault }) => `${row} ${fault.code}`);
}

describe('parts of a whole with a qualifier', () => {
  it.each([
    ['exact, met', '9,,exact,', [4, 3, 2], []],
    ['exact, missed', '9,,exact,', [4, 3, 1], ['21 partsNotWhole']],
    ['over (余): more is right', '9,,over,', [4, 4, 3], []],
    ['over (余): less is wrong', '9,,over,', [4, 3, 1], ['21 partsNotWhole']],
    ['nearly (近): less is right', '9,,nearly,', [4, 3, 1], []],
    ['nearly (近): more is wrong', '9,,nearly,', [4, 4, 3], ['21 partsNotWhole']],
    ['about (约): both are right', '9,,about,', [4, 4, 3], []],
    ['rounded to 10: within half a step', '10,,rounded,10', [6, 4, 4], []],
    ['rounded to 10: beyond half a step', '10,,rounded,10', [9, 4, 4], ['21 partsNotWhole']],
    ['a town missing: less is no mistake yet', '9,,exact,', [4, 3], []],
    ['a town missing: more is one already', '9,,exact,', [8, 3], ['20 partsNotWhole']],
  ])('%s', (_, whole, parts, problems) => {
    expect(readWithTowns(whole, parts)).toEqual(problems);
  });

  it('counts the corrected value of a town', () => {
    const files = readValidPackage();
    const text = Buffer.from(files.get('demo/observations.csv') ?? []).toString('utf8');
    // The last town first says 19, then corrects it to the 20 that the published 100 needs.
    const corrected = text
      .replace(',20,,exact,,demo,demo,,,,dept-1,', ',19,,exact,,demo,demo,,,,dept-1,')
      .concat(
        'problems,999001102,2019-12-30,2019-12-31,20,,exact,,demo,demo,,补报一件。,One was reported late.,dept-1,\n',
      );
    files.set('demo/observations.csv', Buffer.from(corrected));
    expect(readPackage(files).problems).toEqual([]);
  });
});
