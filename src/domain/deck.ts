import type { Text } from '@/domain/vocabulary';

/** What a slide is: what is needed to draw each stands in `slideParts`. */
export const slideKinds = [
  'title',
  'section',
  'headline',
  'chart',
  'table',
  'comparison',
  'timeline',
  'map',
  'closing',
] as const;
export type SlideKind = (typeof slideKinds)[number];

/** The drawings a slide may name. */
export const slideCharts = ['coverage', 'towns'] as const;
export type SlideChart = (typeof slideCharts)[number];

/** The day a deck is seen from: the one the campaign speaks of, or the one its invented part stands at. */
export const deckDays = ['campaign', 'demo'] as const;
export type DeckDay = (typeof deckDays)[number];

/** What a deck may show: what was published or reported, or invented rows as well, marked. */
export const deckRows = ['real', 'all'] as const;
export type DeckRows = (typeof deckRows)[number];

/** One idea, as it is written down: figures are named, never typed; a number in a text is a reference. */
export interface Slide {
  readonly id: string;
  readonly kind: SlideKind;
  /** The conclusion; a drawing that concludes by itself needs none. */
  readonly title?: Text | undefined;
  readonly lead?: Text | undefined;
  readonly chart?: SlideChart | undefined;
  readonly indicators?: readonly string[] | undefined;
  /** What the presenter reads. */
  readonly notes: Text;
  /** How long it is meant to be shown. */
  readonly seconds: number;
}

/** What is shown at one meeting, in its order. */
export interface Deck {
  readonly id: string;
  readonly title: Text;
  readonly day: DeckDay;
  readonly shows: DeckRows;
  readonly slides: readonly Slide[];
}

type Part = 'title' | 'lead' | 'chart' | 'indicators';

/** What a slide of each kind has: parts it cannot be without, parts it may have, and how many indicators it takes. */
export const slideParts: Readonly<
  Record<
    SlideKind,
    { readonly needs: readonly Part[]; readonly may: readonly Part[]; readonly indicators: [number, number] }
  >
> = {
  title: { needs: ['title', 'lead'], may: [], indicators: [0, 0] },
  section: { needs: ['title'], may: ['lead'], indicators: [0, 0] },
  headline: { needs: ['title', 'indicators'], may: ['lead'], indicators: [1, 3] },
  chart: { needs: ['chart', 'indicators'], may: ['title', 'lead'], indicators: [1, 4] },
  table: { needs: ['title', 'indicators'], may: ['lead'], indicators: [2, 8] },
  comparison: { needs: ['title', 'indicators'], may: ['lead'], indicators: [2, 2] },
  timeline: { needs: ['title'], may: ['lead'], indicators: [0, 0] },
  map: { needs: ['indicators'], may: ['title', 'lead'], indicators: [1, 1] },
  closing: { needs: ['title'], may: ['lead'], indicators: [0, 0] },
};

/** How long a deck takes as it is planned, in seconds. */
export function computeDuration({ slides }: Pick<Deck, 'slides'>): number {
  return slides.reduce((sum, { seconds }) => sum + seconds, 0);
}
