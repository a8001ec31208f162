import * as z from 'zod/mini';
import { deckDays, deckRows, slideCharts, slideKinds } from '@/domain/deck';
import { bilingualText, schemaVersion } from '@/sources/campaignFile';
import { id, oneOf, wholeNumber } from '@/sources/cells';

const slide = z.strictObject({
  id,
  kind: oneOf(slideKinds),
  title: z.optional(bilingualText),
  lead: z.optional(bilingualText),
  chart: z.optional(oneOf(slideCharts)),
  indicators: z.optional(z.array(id)),
  notes: bilingualText,
  seconds: wholeNumber,
});

/** `decks/<id>.json` of a package. */
export const deckFile = z.strictObject({
  schemaVersion: z.literal(schemaVersion),
  id,
  title: bilingualText,
  day: oneOf(deckDays),
  shows: oneOf(deckRows),
  slides: z.array(slide),
});
export type DeckFile = z.infer<typeof deckFile>;
