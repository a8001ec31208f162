import { computeDuration, type Deck } from '@/domain/deck';
import { hideDemo } from '@/domain/demo';
import type { FigureContext } from '@/figures/context';
import { buildSlide, type SlideFigure } from '@/figures/deck/slide';

/** A deck as it is shown: its day is frozen with the release its numbers are of. */
export interface DeckFigure {
  readonly id: string;
  readonly title: string;
  readonly slides: readonly SlideFigure[];
  readonly asOf: string;
  /** The release, as short as it is told. */
  readonly release: string;
}

/** One line of the list of decks. */
export interface DeckEntry {
  readonly id: string;
  readonly title: string;
  readonly count: number;
  /** Rounded up. */
  readonly minutes: number;
  readonly demo: boolean;
}

/** A deck as it is written down → as it is shown. What shows nothing invented does not know the invented rows. */
export function buildDeck(context: FigureContext, deck: Deck, release: string): DeckFigure {
  const own = deck.shows === 'all' ? context : { ...context, campaign: hideDemo(context.campaign) };
  return {
    id: deck.id,
    title: deck.title[context.locale],
    slides: deck.slides.map((slide) => buildSlide(own, slide)),
    asOf: context.asOf,
    release: release.slice(0, 7),
  };
}

/** The decks there are, in the order of their files. */
export function listDecks({ locale }: FigureContext, decks: readonly Deck[]): DeckEntry[] {
  return decks.map((deck) => ({
    id: deck.id,
    title: deck.title[locale],
    count: deck.slides.length,
    minutes: Math.ceil(computeDuration(deck) / 60),
    demo: deck.shows === 'all',
  }));
}
