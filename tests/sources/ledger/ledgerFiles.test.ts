import { describe, expect, it } from 'vitest';
import { computeDayNumber } from '@/domain/date';
import { problemStates } from '@/domain/ledger/history';
import { type Column, decodeColumnFile, encodeColumnFile } from '@/sources/ledger/columnFile';
import {
  createLedgerTable,
  type LedgerFile,
  parseLedgerFile,
  readPart,
  readRounds,
} from '@/sources/ledger/ledgerFiles';
import { ShapeError } from '@/sources/wireTable';

const states = (...names: (typeof problemStates)[number][]) => names.map((name) => problemStates.indexOf(name));

/** Two parts: two problems of five moves, one of two. */
const file: LedgerFile = {
  schemaVersion: 1,
  release: '0123456789ab',
  kind: 'ledger',
  dayZero: '2019-05-31',
  spots: [{ place: '999001100', town: '999001100', kind: 'market', name: null }],
  kinds: [{ id: 'litter', category: 'works', title: { 'zh-CN': '垃圾', en: 'Litter' } }],
  departments: ['roads'],
  duties: [],
  dutyItems: [],
  origins: [{ basis: 'reported', source: 'ledger' }],
  courses: [states('found', 'solvedOnSpot'), states('found', 'assigned', 'rectifying')],
  places: ['999001100'],
  rounds: 2,
  parts: [
    { name: '2019-06', rows: 2, moves: 5 },
    { name: '2019-07', rows: 1, moves: 2 },
  ],
};

const first = {
  found: Uint8Array.of(1, 20),
  course: Uint8Array.of(1, 0),
  gaps: Uint8Array.of(2, 3, 0),
  terms: Uint8Array.of(7),
  spot: Uint8Array.of(0, 0),
  kind: Uint8Array.of(0, 0),
  severity: Uint8Array.of(2, 1),
  department: Uint8Array.of(1, 0),
  origin: Uint8Array.of(0, 0),
} satisfies Record<string, Column>;
const second = {
  ...{ found: Uint8Array.of(31), course: Uint8Array.of(0), gaps: Uint8Array.of(1), terms: new Uint8Array() },
  ...{ spot: Uint8Array.of(0), kind: Uint8Array.of(0), severity: Uint8Array.of(0) },
  ...{ department: Uint8Array.of(1), origin: Uint8Array.of(0) },
} satisfies Record<string, Column>;

const columnsOf = (columns: Readonly<Record<string, Column>>) =>
  decodeColumnFile(encodeColumnFile(file.release, columns));

function readBoth(changes: Partial<Record<keyof typeof first, Column>> = {}, of: LedgerFile = file) {
  const table = createLedgerTable(of);
  readPart(of, 0, columnsOf({ ...first, ...changes }), table);
  readPart(of, 1, columnsOf(second), table);
  return table;
}

describe('the parts of a ledger', () => {
  it('stand one behind the other, days and deadlines told from the gaps', () => {
    expect(readBoth()).toEqual({
      count: 3,
      dayZero: computeDayNumber('2019-05-31'),
      starts: Uint32Array.of(0, 3, 5, 7),
      states: Uint8Array.from([...states('found', 'assigned', 'rectifying'), ...[0, 1], ...[0, 1]]),
      days: Uint16Array.of(1, 3, 6, 20, 20, 31, 32),
      deadlines: Uint16Array.of(0, 10, 0, 0, 0, 0, 0),
      spots: Uint16Array.of(0, 0, 0),
      kinds: Uint16Array.of(0, 0, 0),
      severities: Uint8Array.of(2, 1, 0),
      departments: Uint16Array.of(1, 0, 1),
      origins: Uint8Array.of(0, 0, 0),
    });
  });

  it.each<[string, Partial<Record<keyof typeof first, Column>>, string]>([
    ['one problem fewer', { found: Uint8Array.of(1) }, 'found: 1 entries instead of 2'],
    ['one problem more', { found: Uint8Array.of(1, 2, 3) }, 'found: 3 entries instead of 2'],
    ['fewer spots than problems', { spot: Uint8Array.of(0) }, 'spot: 1 entries instead of 2'],
    ['more kinds than problems', { kind: Uint8Array.of(0, 0, 0) }, 'kind: 3 entries instead of 2'],
    ['no severities', { severity: new Uint8Array() }, 'severity: 0 entries instead of 2'],
    ['fewer departments than problems', { department: Uint8Array.of(1) }, 'department: 1 entries instead of 2'],
    ['fewer origins than problems', { origin: Uint8Array.of(0) }, 'origin: 1 entries instead of 2'],
    ['a course nobody takes', { course: Uint8Array.of(1, 2) }, 'course: 2 stands for nothing'],
    ['courses of more moves', { course: Uint8Array.of(1, 1) }, 'course: 6 entries instead of 5'],
    ['courses of fewer moves', { course: Uint8Array.of(0, 0) }, 'course: 4 entries instead of 5'],
    ['too few gaps', { gaps: Uint8Array.of(2, 3) }, 'gaps: 2 entries instead of 3'],
    ['too many gaps', { gaps: Uint8Array.of(2, 3, 0, 0) }, 'gaps: 4 entries instead of 3'],
    ['no terms', { terms: new Uint8Array() }, 'terms: 0 entries instead of 1'],
    ['too many terms', { terms: Uint8Array.of(7, 7) }, 'terms: 2 entries instead of 1'],
    ['a spot nobody named', { spot: Uint8Array.of(0, 1) }, 'spot: 1 stands for nothing'],
    ['a kind nobody named', { kind: Uint8Array.of(1, 0) }, 'kind: 1 stands for nothing'],
    ['a severity there is none of', { severity: Uint8Array.of(3, 0) }, 'severity: 3 stands for nothing'],
    ['a department nobody named', { department: Uint8Array.of(2, 0) }, 'department: 2 stands for nothing'],
    ['an origin nobody named', { origin: Uint8Array.of(0, 9) }, 'origin: 9 stands for nothing'],
    ['a day further off than any', { found: Uint32Array.of(1, 65_536) }, 'found: 65536 stands for nothing'],
    ['a move further off than any', { gaps: Uint16Array.of(2, 65_533, 0) }, 'gaps: 65536 stands for nothing'],
    ['a deadline further off than any', { terms: Uint16Array.of(65_533) }, 'terms: 65536 stands for nothing'],
    ['problems in another order than they were found', { found: Uint8Array.of(20, 1) }, 'found: 1 comes after 20'],
    ['months in another order than they were', { found: Uint8Array.of(1, 32) }, 'found: 31 comes after 32'],
  ])('are refused with %s', (_, changes, message) => {
    expect(() => readBoth(changes)).toThrow(ShapeError);
    expect(() => readBoth(changes)).toThrow(message);
  });

  it('are refused without one of their columns', () => {
    for (const name of Object.keys(first)) {
      const { [name as keyof typeof first]: _, ...others } = first;
      expect(() => readPart(file, 0, columnsOf(others), createLedgerTable(file)), name).toThrow(
        `${name}: column is missing`,
      );
    }
  });
});

describe('the rounds of a ledger', () => {
  const columns = {
    day: Uint8Array.of(1, 24),
    session: Uint8Array.of(0, 1),
    place: Uint8Array.of(0, 0),
    found: Uint8Array.of(0, 1),
    origin: Uint8Array.of(0, 0),
  } satisfies Record<string, Column>;

  it('say what was found, and where nobody counted', () => {
    const shared = { place: '999001100', basis: 'reported' };
    expect(readRounds(file, columnsOf(columns))).toEqual([
      { ...shared, date: '2019-06-01', session: 'morning', found: null },
      { ...shared, date: '2019-06-24', session: 'noon', found: 0 },
    ]);
  });

  it.each<[string, Partial<Record<keyof typeof columns, Column>>]>([
    ['too many', { day: Uint8Array.of(1, 2, 3) }],
    ['fewer of one column', { session: Uint8Array.of(0) }],
    ['a session there is none of', { session: Uint8Array.of(2, 0) }],
    ['a place nobody named', { place: Uint8Array.of(0, 1) }],
    ['an origin nobody named', { origin: Uint8Array.of(1, 0) }],
  ])('are refused with %s', (_, changes) => {
    expect(() => readRounds(file, columnsOf({ ...columns, ...changes }))).toThrow(ShapeError);
  });
});

describe('the index of a ledger', () => {
  it('is read as it was written', () => {
    expect(parseLedgerFile(JSON.parse(JSON.stringify(file)))).toEqual(file);
  });

  const [part] = file.parts;
  it.each<[string, object]>([
    ['of another kind', { kind: 'standing' }],
    ['a state there is none of', { courses: [[0, problemStates.length]] }],
    ['a state below all', { courses: [[-1]] }],
    ['a course of no moves', { courses: [[]] }],
    ['a course that does not begin with finding', { courses: [states('assigned', 'rectifying')] }],
    ['a part of no problems', { parts: [{ ...part, rows: 0 }] }],
    ['a part of half a problem', { parts: [{ ...part, rows: 1.5 }] }],
    ['a part of more problems than memory', { parts: [{ ...part, rows: 2 ** 50 }] }],
    ['a part of more moves than memory', { parts: [{ ...part, moves: 2 ** 50 }] }],
    ['more rounds than memory', { rounds: 2 ** 50 }],
    ['a part of no month', { parts: [{ ...part, name: '../2019-06' }] }],
    ['a first day that is none', { dayZero: '2019-02-30' }],
    ['a spot of no kind', { spots: [{ ...file.spots[0], kind: 'moon' }] }],
    ['more spots than are told apart', { spots: Array.from({ length: 65_537 }, () => file.spots[0]) }],
    ['more origins than are told apart', { origins: Array.from({ length: 257 }, () => file.origins[0]) }],
    ['a basis there is none of', { origins: [{ basis: 'heard', source: 'ledger' }] }],
  ])('is refused with %s', (_, change) => {
    expect(() => parseLedgerFile({ ...file, ...change })).toThrow(ShapeError);
  });
});
