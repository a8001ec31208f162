import type { DeckFault } from '@/domain/problem';
import type { Sentences } from '@/messages/problems/sentence';
import { showFound } from '@/messages/problems/sentence';

/** What is wrong with a deck. */
export const deckEn: Sentences<DeckFault> = {
  deckName: ({ found }) => ({
    found: `Its id is “${showFound(found)}”, its file is called otherwise.`,
    expected: 'A deck is called as its file is: that of decks/review.json is review.',
    advice: 'Change one of the two.',
  }),
  slideLacks: ({ found, expected }) => ({
    found: `A slide of kind ${found} has no ${expected}.`,
    expected: `It is drawn from its ${expected}.`,
    advice: 'Add it, or change the kind.',
  }),
  slideHasNo: ({ found, kind }) => ({
    found: `A slide of kind ${kind} has ${found}.`,
    expected: `Nothing on it is drawn from ${found}.`,
    advice: 'Remove it, or change the kind.',
  }),
  slideCount: ({ found, from, to }) => ({
    found: `It names ${found} indicators.`,
    expected: from === to ? `A slide of this kind takes ${from}.` : `A slide of this kind takes ${from} to ${to}.`,
    advice: 'Add or drop indicators, or make more slides of it.',
  }),
  onlyInvented: ({ found }) => ({
    found: `“${showFound(found)}” has no published or reported value of the county.`,
    expected: 'A deck that shows what is real uses published and reported numbers only.',
    advice: 'Name another indicator, or set shows of this deck to all.',
  }),
};
