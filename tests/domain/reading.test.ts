import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Observation } from '@/domain/campaign';
import { computeAbsence, getPeriodDay, getValue, isValue, pickObservation, pickReading } from '@/domain/reading';
import { missingReasons } from '@/domain/vocabulary';
import { anyDate, anyObservation, notReported, observation, value } from './samples';

const someObservations = fc.array(anyObservation, { maxLength: 12 });

/** No two words on one period from one day: the gate refuses those. */
const soundObservations = fc.uniqueArray(anyObservation, {
  maxLength: 12,
  selector: (word) => `${getPeriodDay(word)} ${word.knownFrom}`,
});

describe('pickObservation', () => {
  const published = observation({ reading: value(62) });
  const demoEarly = observation({
    basis: 'demo',
    periodEnd: '2019-03-04',
    knownFrom: '2019-03-04',
    reading: value(30),
  });
  const demoLate = observation({ basis: 'demo', periodEnd: '2019-03-11', knownFrom: '2019-03-11', reading: value(40) });
  const demoSilent = observation({
    basis: 'demo',
    periodEnd: '2019-03-18',
    knownFrom: '2019-03-18',
    reading: notReported,
  });
  const corrected = observation({
    basis: 'demo',
    periodEnd: '2019-03-04',
    knownFrom: '2019-03-20',
    reading: value(29),
  });
  const reported = observation({ basis: 'reported', reading: value(60) });
  const unpublished = observation({ reading: { kind: 'missing', reason: 'notPublished' } });
  const register = observation({ knownFrom: null, reading: value(105) });

  it.each<[string, readonly Observation[], string, Observation | null]>([
    ['nothing was ever said', [], '2021-02-16', null],
    ['nothing was said by then', [published], '2021-02-15', null],
    ['the day it was said', [published], '2021-02-16', published],
    ['the latest period known by then', [demoEarly, demoLate], '2019-03-10', demoEarly],
    ['the latest period', [demoLate, demoEarly], '2019-03-12', demoLate],
    ['a published value beats a demo one', [demoLate, published], '2021-02-16', published],
    [
      'a published value beats a later reported one',
      [published, { ...reported, knownFrom: '2021-03-01' }],
      '2022-01-01',
      published,
    ],
    ['a reported value beats a demo one', [demoLate, reported], '2021-02-16', reported],
    ['before the published value is known the demo one stands', [demoLate, published], '2020-01-01', demoLate],
    ['a published blank does not beat a demo value', [unpublished, demoLate], '2021-02-16', demoLate],
    ['a silent week is a silent week', [demoLate, demoSilent], '2019-03-18', demoSilent],
    ['a silent week says nothing against another basis', [published, demoSilent], '2021-02-16', published],
    ['only blanks: the blank that was said last', [unpublished, demoSilent], '2021-02-16', unpublished],
    ['a correction is not known before it is made', [demoEarly, corrected], '2019-03-19', demoEarly],
    ['a correction stands from its day on', [demoEarly, corrected], '2019-03-20', corrected],
    ['a correction stands wherever its row is', [corrected, demoEarly], '2019-03-20', corrected],
    [
      'a correction of an old period does not beat a newer one',
      [demoEarly, corrected, demoLate],
      '2019-03-20',
      demoLate,
    ],
    ['a register before anything else', [register], '1949-10-01', register],
    [
      'a month stands for its last day',
      [observation({ periodEnd: '2019-03' }), observation({ periodEnd: '2019-03-30' })],
      '2021-02-16',
      observation({ periodEnd: '2019-03' }),
    ],
  ])('%s', (_, observations, asOf, expected) => {
    expect(pickObservation(observations, asOf)).toEqual(expected);
  });

  it('never returns what was not known yet, and nothing only when nothing was known', () => {
    fc.assert(
      fc.property(someObservations, anyDate, (observations, asOf) => {
        const picked = pickObservation(observations, asOf);
        const known = observations.filter(({ knownFrom }) => knownFrom === null || knownFrom <= asOf);
        if (known.length === 0) expect(picked).toBeNull();
        else expect(known).toContain(picked);
      }),
    );
  });

  it('is not changed by what became known only later', () => {
    fc.assert(
      fc.property(soundObservations, anyDate, (observations, asOf) => {
        const known = observations.filter(({ knownFrom }) => knownFrom === null || knownFrom <= asOf);
        expect(pickObservation(observations, asOf)).toBe(pickObservation(known, asOf));
      }),
    );
  });

  it('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(
        soundObservations.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
        ),
        anyDate,
        ([observations, shuffled], asOf) => {
          expect(pickObservation(shuffled, asOf)).toBe(pickObservation(observations, asOf));
        },
      ),
    );
  });

  it('is never demo while a real value is known', () => {
    fc.assert(
      fc.property(someObservations, anyDate, (observations, asOf) => {
        const hasReal = observations.some(
          (word) => word.basis !== 'demo' && isValue(word) && (word.knownFrom === null || word.knownFrom <= asOf),
        );
        if (hasReal) expect(pickObservation(observations, asOf)?.basis).not.toBe('demo');
      }),
    );
  });

  it('of two words on one period the later one wins from its day on, whatever it says', () => {
    fc.assert(
      fc.property(anyObservation, anyObservation, anyDate, anyDate, (a, b, day, otherDay) => {
        fc.pre(day !== otherDay && isValue(a) && isValue(b));
        const [early = day, late = day] = [day, otherDay].sort();
        const first = { ...a, knownFrom: early, periodEnd: '2017-01', basis: 'reported' as const };
        const correction = { ...b, knownFrom: late, periodEnd: '2017-01', basis: 'reported' as const };
        expect(pickObservation([first, correction], late)).toBe(correction);
        expect(pickObservation([correction, first], late)).toBe(correction);
        expect(pickObservation([correction, first], early)).toBe(first);
      }),
    );
  });

  it('never hides a register', () => {
    fc.assert(
      fc.property(fc.string(), (asOf) => {
        const register = observation({ knownFrom: null, reading: value(105) });
        expect(pickObservation([register], asOf)).toBe(register);
      }),
    );
  });
});

describe('pickReading', () => {
  it.each([
    ['nobody ever published it', [], '2021-02-16', { kind: 'missing', reason: 'notPublished' }],
    ['it was said only later', [observation()], '2020-01-01', { kind: 'missing', reason: 'notYetKnown' }],
    ['a blank keeps its own reason', [observation({ reading: notReported })], '2021-02-16', notReported],
    ['a 0 that was reported is a 0', [observation({ reading: value(0) })], '2021-02-16', value(0)],
  ])('%s', (_, observations, asOf, expected) => {
    expect(pickReading(observations, asOf)).toEqual(expected);
  });

  it('missing is never a number', () => {
    fc.assert(
      fc.property(someObservations, anyDate, (observations, asOf) => {
        const reading = pickReading(observations, asOf);
        if (reading.kind === 'missing') {
          expect(missingReasons).toContain(reading.reason);
          expect(getValue(reading)).toBeNull();
          expect(reading).not.toHaveProperty('value');
        } else expect(observations.map((word) => word.reading)).toContain(reading);
      }),
    );
  });
});

describe('getValue', () => {
  it.each(missingReasons)('%s is not 0', (reason) => {
    expect(getValue({ kind: 'missing', reason })).toBeNull();
  });

  it('0 is 0', () => {
    expect(getValue(value(0))).toBe(0);
  });
});

describe('computeAbsence', () => {
  it.each([
    ['no row', [], 'notPublished'],
    ['a row of a later day', [observation()], 'notYetKnown'],
  ])('%s', (_, observations, reason) => {
    expect(computeAbsence(observations)).toBe(reason);
  });
});

describe('getPeriodDay', () => {
  it.each([
    ['a day', observation({ periodEnd: '2019-03-11' }), '2019-03-11'],
    ['a month', observation({ periodEnd: '2020-09' }), '2020-09-30'],
    ['no period: the day it was said', observation({ periodEnd: null }), '2021-02-16'],
    ['a register without a period', observation({ periodEnd: null, knownFrom: null }), ''],
  ])('%s', (_, word, day) => {
    expect(getPeriodDay(word)).toBe(day);
  });
});
