import type { ValueFault } from '@/domain/problem';
import { type Sentences, showFound } from '@/messages/problems/sentence';

/** Problems of numbers, dates and sums. */
export const valueEn: Sentences<ValueFault> = {
  bothValueAndMissing: () => ({
    found: 'Both value and missing are filled.',
    expected: 'A row has a value, or the reason why there is none.',
    advice: 'Empty missing where there is a value, empty value where there is none.',
  }),
  neitherValueNorMissing: () => ({
    found: 'Both value and missing are empty.',
    expected: 'A row has a value, or the reason why there is none; an empty cell is not 0.',
    advice: 'Give the value, or its reason in the column missing, such as notReported.',
  }),
  knownFromMissing: () => ({
    found: 'The row does not say from which day it was known.',
    expected: 'All rows but those of a register have known_from.',
    advice: 'Give the day the source was published.',
  }),
  qualifierMissing: () => ({
    found: 'There is a value without a qualifier.',
    expected: 'The qualifier is part of the number: exact, over, nearly, about or rounded.',
    advice: 'Write how the source speaks; for an exact count write exact.',
  }),
  qualifierOnMissing: ({ found }) => ({
    found: `There is no value, yet the qualifier ${found}.`,
    expected: 'A row without a value has no qualifier.',
    advice: 'Empty the qualifier, or give the value.',
  }),
  precisionWithoutRounded: ({ found }) => ({
    found: `The precision is ${found}, but the qualifier is not rounded.`,
    expected: 'Only a rounded value has a precision.',
    advice: 'Empty the precision, or change the qualifier to rounded.',
  }),
  roundedWithoutPrecision: () => ({
    found: 'The qualifier is rounded, and no precision is given.',
    expected: 'A rounded value says to what it was rounded: 51,000 given as 5.1万 has the precision 1000.',
    advice: 'Give the precision.',
  }),
  precisionNotPositive: ({ found }) => ({
    found: `The precision is ${found}.`,
    expected: 'A precision is greater than 0.',
    advice: 'Give the step the value was rounded to, such as 1000.',
  }),
  notOnPrecision: ({ found, expected }) => ({
    found: `The value ${found} is no multiple of its precision ${expected}.`,
    expected: `A value rounded to ${expected} is a multiple of it.`,
    advice: 'Correct the value or the precision.',
  }),
  tooManyDecimals: ({ found, expected }) => ({
    found: `Found ${found}.`,
    expected: `At most ${expected} digits after the point are expected.`,
    advice: 'Correct the number, or the column decimals of indicators.csv.',
  }),
  negative: ({ found }) => ({
    found: `The value is ${found}.`,
    expected: 'A count is never below 0.',
    advice: 'Correct it; where there is no value, empty the cell and give the reason in the column missing.',
  }),
  weightNotPositive: ({ found }) => ({
    found: `The weight is ${found}.`,
    expected: 'A weight is above 0; an indicator that is not named counts 1.',
    advice: 'Give a number above 0, or remove it.',
  }),
  outsideRange: ({ found, from, to }) => ({
    found: `The value is ${found}.`,
    expected: `A number from ${from} to ${to} is expected.`,
    advice: 'Correct it, or leave it out: the default then holds. A share is written 0.05, not 5.',
  }),
  aboveDenominator: ({ found, expected, denominator }) => ({
    found: `The value ${found} is above its denominator "${denominator}" at the same place, ${expected}.`,
    expected: `At most ${expected} is expected.`,
    advice: 'Correct the value or the denominator.',
  }),
  knownBeforeSource: ({ found, expected }) => ({
    found: `Known from ${found}, before its source was published on ${expected}.`,
    expected: `A statement the text does not date is known from ${expected} at the earliest.`,
    advice: 'Check known_from, or give the date when the text of the source has one.',
  }),
  knownBeforePeriod: ({ found, expected }) => ({
    found: `Known from ${found}, before the time it speaks of, ${expected}.`,
    expected: `${expected} is the earliest.`,
    advice: 'Check both dates.',
  }),
  outsidePeriod: ({ found, start, end }) => ({
    found: `The date ${found} lies outside the campaign.`,
    expected: `A date from ${start} to ${end} is expected.`,
    advice: 'Correct the date, or start and end in campaign.json.',
  }),
  dateOrder: ({ found, expected }) => ({
    found: `The dates ${found} and ${expected} are in the wrong order.`,
    expected: `A date after ${expected} is expected.`,
    advice: 'Check both dates.',
  }),
  planOnUnplannable: ({ nature }) => ({
    found: `A target is set for an indicator of nature ${nature}.`,
    expected: 'Ranks, labels and registers have no targets.',
    advice: 'Delete the row, or correct the nature in indicators.csv.',
  }),
  planOnDenominator: ({ denominator, indicator }) => ({
    found: `"${denominator}" is the denominator of "${indicator}", which has a target, and has one itself.`,
    expected: 'The denominator of a planned coverage has no target.',
    advice: 'Delete the target of the denominator.',
  }),
  planWithoutChange: ({ found }) => ({
    found: `The plan starts and ends at ${found}.`,
    expected: 'A plan changes something, or no progress can be computed.',
    advice: 'Correct baseline or target, or delete the plan.',
  }),
  legOrder: ({ found, expected }) => ({
    found: `The leg has the number ${found}.`,
    expected: `Leg ${expected} is expected; legs are numbered from 1 without a gap.`,
    advice: 'Correct the column leg, or add the missing leg.',
  }),
  legGap: ({ found, expected }) => ({
    found: `The leg starts at ${found}, the one before ends at ${expected}.`,
    expected: `A leg starts where the one before ends: ${expected}.`,
    advice: 'Join the two legs in date and value.',
  }),
  legDiffers: ({ found, expected }) => ({
    found: `The leg says "${showFound(found)}", the one before "${showFound(expected)}".`,
    expected: 'The legs of one plan are known from one day and cite one source.',
    advice: 'Make the legs agree.',
  }),
  sameObservationTwice: ({ firstFile, firstRow }) => ({
    found: `Indicator, place, period, basis and known_from are those of ${firstFile}, row ${firstRow}.`,
    expected: 'A statement stands once.',
    advice: 'Delete one row; a correction has its own known_from and says why in its note.',
  }),
  correctionWithoutNote: ({ firstFile, firstRow }) => ({
    found: `The row corrects ${firstFile}, row ${firstRow}, and does not say why.`,
    expected: 'A correction says why in note_zh and note_en.',
    advice: 'Add the reason in both languages.',
  }),
  partsNotWhole: ({ found, expected, place, period, wholeFile, wholeRow }) => ({
    found: `The parts of ${place}${period === '' ? '' : ` (${period})`} sum to ${found}, the whole is ${expected} (${wholeFile}, row ${wholeRow}).`,
    expected: `The parts make the whole, ${expected}; where it has a qualifier, real parts agree with the qualifier.`,
    advice: 'Correct the parts or the whole.',
  }),
  endNotPublished: ({ found, expected, wholeFile, wholeRow }) => ({
    found: `The demo curve ends at ${found}, published is ${expected} (${wholeFile}, row ${wholeRow}).`,
    expected: `A demo curve ends at the published value, ${expected}.`,
    advice: 'Correct the demo data; correct the published value only by its source.',
  }),
  registerCount: ({ found, expected, place, indicator }) => ({
    found: `regions.csv lists ${found} for ${place}, the register "${indicator}" says ${expected}.`,
    expected: 'The two are equal.',
    advice: 'Complete or shorten regions.csv, or correct the register.',
  }),
};
