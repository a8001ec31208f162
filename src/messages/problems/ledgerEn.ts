import type { LedgerFault } from '@/domain/problem';
import type { Sentences } from '@/messages/problems/sentence';

/** Faults of the ledger of problems, its rounds and duties. */
export const ledgerEn: Sentences<LedgerFault> = {
  noMoves: () => ({
    found: 'Nothing is said to have happened to this problem.',
    expected: 'Each problem has at least one row in moves.csv: found.',
    advice: 'Add the day it was found, or delete the row.',
  }),
  stepOrder: ({ found, expected }) => ({
    found: `This step has the number ${found}.`,
    expected: `The steps of a problem are numbered from 1, so this is ${expected}; no step has two states.`,
    advice: 'Number the steps in the order they happened.',
  }),
  notFoundFirst: ({ found }) => ({
    found: `The first step is ${found}.`,
    expected: 'A problem is found before anything else: the first step is found.',
    advice: 'Add the row that says when it was found.',
  }),
  illegalMove: ({ from, found, expected }) => ({
    found: `After ${from} comes ${found}.`,
    expected: `After ${from} only ${expected.join(' or ')} may come. What is struck off was verified; what is reopened was rechecked.`,
    advice: 'Check this step, or add the one that was not written down.',
  }),
  beforeTheLast: ({ found, expected }) => ({
    found: `The day is ${found}, before that of the last step, ${expected}.`,
    expected: 'Steps are written in the order they happened.',
    advice: 'Correct the day or the number of the step.',
  }),
  noDeadline: () => ({
    found: 'It is assigned without a deadline.',
    expected: 'Whenever a problem is assigned, its deadline is given.',
    advice: 'Fill in deadline.',
  }),
  deadlineElsewhere: ({ found }) => ({
    found: `There is a deadline at ${found}.`,
    expected: 'Only assigned has a deadline; more time is another row of assigned.',
    advice: 'Clear deadline, or add a row of assigned.',
  }),
  deadlineBefore: ({ found, expected }) => ({
    found: `The deadline ${found} is before the day it was assigned, ${expected}.`,
    expected: 'A deadline is not before the day itself.',
    advice: 'Correct one of the two.',
  }),
  foundOffRound: ({ found, expected }) => ({
    found: `It was found on ${found}, but its round was held on ${expected}.`,
    expected: 'What a round found was found on its day.',
    advice: 'Correct the day, or round in problems.csv.',
  }),
  roundFoundFewer: ({ found, expected }) => ({
    found: `The round says it found ${found}; ${expected} problems are told of it.`,
    expected: 'A round found no fewer than the ledger has of it.',
    advice: 'Correct found, or the round of those problems.',
  }),
  itemsElsewhere: ({ found }) => ({
    found: `A duty for a ${found} lists what a shop answers for.`,
    expected: 'Only shopFront has items.',
    advice: 'Clear items, or correct kind.',
  }),
};
