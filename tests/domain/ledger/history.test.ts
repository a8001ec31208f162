import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkHistory, type Move, nextStates, problemStates } from '@/domain/ledger/history';
import { anyHistory, move } from './histories';

const found = move('found', '2019-06-20');
const assigned = move('assigned', '2019-06-20', '2019-06-22');
const rectifying = move('rectifying', '2019-06-21');
const awaitingVerification = move('awaitingVerification', '2019-06-22');
const struckOff = move('struckOff', '2019-06-23');
const rechecked = move('rechecked', '2019-07-01');
const reopened = move('reopened', '2019-07-01');

describe('a history that may have happened', () => {
  it.each<[string, Move[]]>([
    ['found', [found]],
    ['solved on the spot', [found, move('solvedOnSpot', '2019-06-20')]],
    ['solved on the spot, rechecked, reopened', [found, move('solvedOnSpot', '2019-06-20'), rechecked, reopened]],
    ['the whole way', [found, assigned, rectifying, awaitingVerification, struckOff, rechecked]],
    ['given another deadline', [found, assigned, move('assigned', '2019-06-21', '2019-06-30'), rectifying]],
    ['returned by the check', [found, assigned, rectifying, awaitingVerification, move('rectifying', '2019-06-23')]],
    [
      'reopened and struck off again',
      [
        found,
        assigned,
        rectifying,
        awaitingVerification,
        struckOff,
        rechecked,
        reopened,
        move('assigned', '2019-07-02', '2019-07-09'),
        move('rectifying', '2019-07-03'),
        move('awaitingVerification', '2019-07-04'),
        move('struckOff', '2019-07-05'),
      ],
    ],
  ])('%s', (_, moves) => {
    expect(checkHistory(moves)).toEqual([]);
  });
});

describe('a history that cannot have happened', () => {
  it.each<[string, Move[], ReturnType<typeof checkHistory>[number]]>([
    ['nothing at all', [], { code: 'empty' }],
    ['not found first', [assigned], { code: 'notFoundFirst', at: 0, found: 'assigned' }],
    [
      'struck off, then found',
      [found, assigned, rectifying, awaitingVerification, struckOff, move('found', '2019-06-24')],
      { code: 'illegalMove', at: 5, from: 'struckOff', found: 'found', expected: ['rechecked'] },
    ],
    [
      'struck off before it was found',
      [found, move('struckOff', '2019-06-19')],
      { code: 'beforeTheLast', at: 1, found: '2019-06-19', expected: '2019-06-20' },
    ],
    [
      'struck off without a check',
      [found, assigned, rectifying, struckOff],
      {
        code: 'illegalMove',
        at: 3,
        from: 'rectifying',
        found: 'struckOff',
        expected: ['assigned', 'awaitingVerification'],
      },
    ],
    [
      'reopened without a re-check',
      [found, assigned, rectifying, awaitingVerification, struckOff, reopened],
      { code: 'illegalMove', at: 5, from: 'struckOff', found: 'reopened', expected: ['rechecked'] },
    ],
    [
      'solved on the spot and assigned as well',
      [found, move('solvedOnSpot', '2019-06-20'), assigned],
      { code: 'illegalMove', at: 2, from: 'solvedOnSpot', found: 'assigned', expected: ['rechecked'] },
    ],
    ['assigned without a deadline', [found, move('assigned', '2019-06-20')], { code: 'noDeadline', at: 1 }],
    [
      'due before it was assigned',
      [found, move('assigned', '2019-06-20', '2019-06-19')],
      { code: 'deadlineBefore', at: 1, found: '2019-06-19', expected: '2019-06-20' },
    ],
    [
      'a deadline for having been found',
      [move('found', '2019-06-20', '2019-06-22')],
      { code: 'deadlineElsewhere', at: 0, found: 'found' },
    ],
  ])('%s', (_, moves, fault) => {
    expect(checkHistory(moves)).toContainEqual(fault);
  });

  it('every state can be come to, and from every state something is said to follow', () => {
    const reached = new Set(Object.values(nextStates).flat());
    expect([...reached, 'found'].sort()).toEqual([...problemStates].sort());
    for (const state of problemStates) expect(nextStates[state].length).toBeGreaterThan(0);
  });

  it('any walk along the table is legal; any two of its moves on different days swapped are not', () => {
    fc.assert(
      fc.property(anyHistory, fc.nat(), fc.nat(), (moves, one, other) => {
        expect(checkHistory(moves)).toEqual([]);
        const [a, b] = [one % moves.length, other % moves.length];
        const [first, second] = [moves[a], moves[b]];
        if (first === undefined || second === undefined || first.on === second.on) return;
        const swapped = moves.map((each, at) => (at === a ? second : at === b ? first : each));
        expect(checkHistory(swapped)).not.toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});
