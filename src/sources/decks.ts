import * as z from 'zod/mini';
import type { Deck } from '@/domain/deck';
import { envelope, parseFile } from '@/sources/api';
import { deckFile } from '@/sources/deckFile';

const decksFile = z.object({
  ...envelope,
  kind: z.literal('decks'),
  decks: z.array(z.omit(deckFile, { schemaVersion: true })),
});
export type DecksFile = z.infer<typeof decksFile>;

/** Unknown JSON → what is shown at meetings. Throws `ShapeError`. */
export function parseDecks(json: unknown): { readonly release: string; readonly decks: readonly Deck[] } {
  const { release, decks } = parseFile(decksFile, json);
  return { release, decks };
}
