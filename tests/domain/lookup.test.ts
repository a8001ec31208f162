import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Observation } from '@/domain/campaign';
import { findObservations, getIndicator, hasTownReadings, listPlaceIndicators, listTowns } from '@/domain/lookup';
import { anyObservation, campaign, indicator, notReported, observation, place, value } from './samples';

describe('findObservations', () => {
  it('finds what a plain search finds, in the order of the rows', () => {
    const anyRow = fc
      .tuple(anyObservation, fc.constantFrom('a', 'b', '__proto__'), fc.constantFrom('131', '131100', 'constructor'))
      .map(([word, id, where]) => ({ ...word, indicator: id, place: where }));
    fc.assert(
      fc.property(
        fc.array(anyRow),
        fc.constantFrom('a', 'b', 'c', '__proto__'),
        fc.constantFrom('131', '131100', 'constructor'),
        (rows, id, where) => {
          const expected = rows.filter((row) => row.indicator === id && row.place === where);
          expect(findObservations(rows, id, where)).toEqual(expected);
          expect(findObservations(rows, id, where)).toEqual(expected);
        },
      ),
    );
  });

  it.each(['__proto__', 'constructor', 'toString', ''])('knows nothing of %j', (id) => {
    expect(findObservations([observation()], id, '131')).toEqual([]);
  });

  it('keeps two lists apart', () => {
    const one = [observation()];
    const other = [observation(), observation()];
    expect(findObservations(one, 'toilets', '131')).toHaveLength(1);
    expect(findObservations(other, 'toilets', '131')).toHaveLength(2);
    expect(findObservations(one, 'toilets', '131')).toHaveLength(1);
  });
});

describe('getIndicator', () => {
  const which = campaign({ indicators: [indicator(), indicator({ id: 'roads' })] });

  it('finds by id', () => {
    expect(getIndicator(which, 'roads')).toBe(which.indicators[1]);
  });

  it.each(['', 'road', 'ROADS', '__proto__', 'constructor'])('throws for %j', (id) => {
    expect(() => getIndicator(which, id)).toThrow('unknown indicator');
  });
});

describe('listTowns', () => {
  it('lists the towns of the register in code order, whatever the order of the rows', () => {
    const places = [
      place({ code: '131', level: 'county', parent: null }),
      place({ code: '131103' }),
      place({ code: '131100' }),
      place({ code: '131104', inRegister: false }),
      place({ code: '131001', level: 'subdistrict' }),
      place({ code: '131101' }),
      place({ code: '131100-001', level: 'village' }),
    ];
    const codes = ['131100', '131101', '131103'];
    fc.assert(
      fc.property(fc.shuffledSubarray(places, { minLength: places.length }), (shuffled) => {
        const before = [...shuffled];
        expect(listTowns({ places: shuffled }).map(({ code }) => code)).toEqual(codes);
        expect(shuffled).toEqual(before);
      }),
    );
  });

  it('a county without towns has none', () => {
    expect(listTowns(campaign())).toEqual([]);
  });
});

describe('listPlaceIndicators', () => {
  const which = campaign({
    indicators: ['roads', 'toilets', 'teams'].map((id) => indicator({ id })),
    observations: [
      observation(),
      observation({ indicator: 'teams' }),
      observation({ indicator: 'roads', place: '131100' }),
    ],
  });

  it.each([
    ['131', ['toilets', 'teams']],
    ['131100', ['roads']],
    ['999', []],
  ])('%s', (where, ids) => {
    expect(listPlaceIndicators(which, where)).toEqual(ids);
  });
});

describe('hasTownReadings', () => {
  const town = '131100';
  it.each<[string, readonly Partial<Observation>[], boolean]>([
    ['nothing', [], false],
    ['the county alone', [{ place: '131' }], false],
    ['a town', [{ place: '131' }, { place: town }], true],
    ['a town of the county’s own ledger', [{ place: town, basis: 'reported' }], true],
    ['a stated 0 of a town', [{ place: town, reading: value(0) }], true],
    ['an invented town', [{ place: town, basis: 'demo' }], false],
    ['a town that did not report', [{ place: town, reading: notReported }], false],
    ['what towns are counted by', [{ place: town, indicator: 'villages' }], false],
    ['a village', [{ place: '131100-001' }], false],
    ['a place that is no town of the register', [{ place: '131001' }], false],
  ])('%s', (_, rows, expected) => {
    const which = campaign({
      indicators: [indicator(), indicator({ id: 'villages', nature: 'register' })],
      places: [
        place({ code: '131', level: 'county', parent: null }),
        place({ code: town }),
        place({ code: '131001', level: 'subdistrict', inRegister: false }),
        place({ code: '131100-001', level: 'village', parent: town }),
      ],
      observations: rows.map((row) => observation(row)),
    });
    expect(hasTownReadings(which)).toBe(expected);
  });

  it('asks what was known on the day', () => {
    const which = campaign({
      indicators: [indicator()],
      places: [place({ code: '131', level: 'county', parent: null }), place({ code: town })],
      observations: [observation({ place: town, knownFrom: '2020-05-01' })],
    });
    expect(hasTownReadings(which, '2020-04-30')).toBe(false);
    expect(hasTownReadings(which, '2020-05-01')).toBe(true);
  });
});
