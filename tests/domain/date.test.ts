import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  computeDate,
  computeDayNumber,
  computeDaysBetween,
  computeLastDay,
  computeMonthsOn,
  isKnownBy,
} from '@/domain/date';
import { anyDate, anyPartialDate } from './samples';

const anyDayNumber = fc.integer({ min: -25_000, max: 60_000 });

describe('day numbers', () => {
  it.each([
    ['the first day', '1970-01-01', 0],
    ['the day after', '1970-01-02', 1],
    ['the day before', '1969-12-31', -1],
    ['a leap day', '2020-02-29', 18_321],
    ['the day after a leap day', '2020-03-01', 18_322],
  ])('%s', (_, date, dayNumber) => {
    expect(computeDayNumber(date)).toBe(dayNumber);
    expect(computeDate(dayNumber)).toBe(date);
  });

  it('there and back again is the same day, in any time zone', () => {
    fc.assert(
      fc.property(anyDayNumber, (day) => {
        expect(computeDayNumber(computeDate(day))).toBe(day);
      }),
    );
  });

  it('order of numbers is order of texts', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        expect(computeDayNumber(a) < computeDayNumber(b)).toBe(a < b);
      }),
    );
  });
});

describe('computeDaysBetween', () => {
  it.each([
    ['the campaign', '2017-02-19', '2020-11-20', 1370],
    ['a day', '2019-03-30', '2019-03-31', 1],
    ['over a change of clocks', '2019-03-30', '2019-04-01', 2],
    ['the same day', '2019-03-30', '2019-03-30', 0],
    ['backwards', '2019-03-31', '2019-03-30', -1],
    ['over a leap day', '2020-02-28', '2020-03-01', 2],
  ])('%s', (_, from, to, days) => {
    expect(computeDaysBetween(from, to)).toBe(days);
  });

  it('adds up on the way', () => {
    fc.assert(
      fc.property(anyDate, anyDate, anyDate, (a, b, c) => {
        expect(computeDaysBetween(a, b) + computeDaysBetween(b, c)).toBe(computeDaysBetween(a, c));
      }),
    );
  });
});

describe('computeLastDay', () => {
  it.each([
    ['a day is itself', '2020-11-20', '2020-11-20'],
    ['a month of 30 days', '2020-09', '2020-09-30'],
    ['a month of 31 days', '2020-12', '2020-12-31'],
    ['February of a leap year', '2020-02', '2020-02-29'],
    ['February of another year', '2019-02', '2019-02-28'],
    ['a year', '2011', '2011-12-31'],
  ])('%s', (_, date, last) => {
    expect(computeLastDay(date)).toBe(last);
  });

  it('stays inside the date it was given, and the next day does not', () => {
    fc.assert(
      fc.property(anyPartialDate, (date) => {
        const last = computeLastDay(date);
        expect(last.startsWith(date)).toBe(true);
        expect(computeDate(computeDayNumber(last) + 1).startsWith(date)).toBe(false);
      }),
    );
  });
});

describe('isKnownBy', () => {
  it.each([
    ['the day it was said', '2021-02-16', '2021-02-16', true],
    ['the day before', '2021-02-16', '2021-02-15', false],
    ['long after', '2021-02-16', '2030-01-01', true],
    ['a register, before anything', null, '0001-01-01', true],
  ])('%s', (_, knownFrom, asOf, known) => {
    expect(isKnownBy(knownFrom, asOf)).toBe(known);
  });
});

describe('computeMonthsOn', () => {
  it.each([
    ['2019-06-24', -1, '2019-05-24'],
    ['2019-03-31', -1, '2019-02-28'],
    ['2020-03-31', -1, '2020-02-29'],
    ['2019-01-15', -1, '2018-12-15'],
    ['2019-12-31', 1, '2020-01-31'],
    ['2020-01-31', 1, '2020-02-29'],
    ['2019-08-31', 0, '2019-08-31'],
  ] as const)('%s, %i months on → %s', (date, months, other) => {
    expect(computeMonthsOn(date, months)).toBe(other);
  });
});
