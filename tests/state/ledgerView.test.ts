import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { funnelParts } from '@/domain/ledger/funnel';
import { ledgerSorts } from '@/domain/ledger/ledger';
import { severities, spotKinds } from '@/domain/vocabulary';
import {
  defaultLedgerView,
  type KnownLedgerWords,
  type LedgerView,
  mostProblems,
  parseLedgerView,
  wordLedgerView,
} from '@/state/ledgerView';
import { pickLedgerWords, pickViewWords, serialiseViewWords } from '@/state/viewWords';

const known: KnownLedgerWords = {
  places: ['131028100', '131028102'],
  categories: ['rural-environment', 'civility-people'],
  departments: ['dept-01', 'dept-08', 'none'],
  spotKinds,
  severities,
  parts: funnelParts,
  sorts: ledgerSorts,
};

const orNull = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: null });
const anyView: fc.Arbitrary<LedgerView> = fc.record({
  place: orNull(known.places),
  category: orNull(known.categories),
  department: orNull(known.departments),
  spotKind: orNull(spotKinds),
  kind: orNull(['litter-in-green', 'lines-worn']),
  severity: orNull(severities),
  parts: fc.subarray([...funnelParts]),
  reopened: fc.boolean(),
  due: fc.boolean(),
  sort: fc.constantFrom(...ledgerSorts),
  descending: fc.boolean(),
  problem: orNull(['0391', 'A-7']),
  problems: fc.subarray(['0391', '0388', 'A-7']),
  form: fc.constantFrom('supervision', 'closing'),
});

describe('a view of the ledger in an address', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const query = serialiseViewWords(wordLedgerView(view));
        expect(parseLedgerView(pickViewWords(query), known)).toEqual(view);
      }),
    );
  });

  it('says nothing of what is as everybody has it', () => {
    expect(wordLedgerView(defaultLedgerView)).toEqual({});
    expect(parseLedgerView({}, known)).toEqual(defaultLedgerView);
  });

  it.each([
    ['a place nobody knows', { place: '999' }],
    ['a department nobody knows', { department: 'dept-99' }],
    ['a part that is none', { part: 'gone,constructor' }],
    ['an order that is none', { order: '-constructor' }],
    ['a number that is markup', { problem: '<b>1</b>' }],
    ['numbers that are none', { problems: ',,"' }],
    ['a kind that cannot be one', { kind: '../x' }],
  ])('%s is as if it were not there', (_, words) => {
    expect(parseLedgerView(words, known)).toEqual(defaultLedgerView);
  });

  it('takes any address without an error', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (query) => {
        expect(() => parseLedgerView(pickViewWords(query), known)).not.toThrow();
      }),
    );
  });

  it('holds so many problems to be printed, and no more', () => {
    const many = Array.from({ length: 90 }, (_, at) => String(at + 1)).join(',');
    expect(parseLedgerView({ problems: many }, known).problems).toHaveLength(mostProblems);
  });

  it('keeps its own words when another view of the room is chosen', () => {
    expect(pickLedgerWords({ place: '131028102', part: 'overdue', compare: '2019-06-17', problem: '0391' })).toEqual({
      part: 'overdue',
      problem: '0391',
    });
  });
});
